import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAssessment } from '../assessment/read-assessment.ts';
import { plan } from '../plan/make-plan.ts';
import { parseSingleFile } from '../questionnaire/parse.ts';
import { score } from '../scoring/score.ts';
import { report } from './report.ts';

// A model of another kind: what holds for it holds for whatever a consultant brings.
const read = (file: string) =>
	readFileSync(new URL(`./fixtures/other-model/${file}`, import.meta.url), 'utf8');
const { questionnaire, issues } = parseSingleFile({
	path: 'questionnaire.yaml',
	text: read('questionnaire.yaml')
});
const { assessment } = readAssessment(questionnaire!, JSON.parse(read('answers.json')));
const result = score(questionnaire!, assessment!);

test('its file has no findings, and its numbers are those worked out by hand', () => {
	expect(issues).toEqual([]);
	// Meters (2 + 2.5) / 2, people 2, at 2 : 1; acting (2 + 2·1 + 3) / 4; the whole 2 : 1.
	expect(result.groups.METERS!.score).toBeCloseTo(2.25, 9);
	expect(result.dimensions.DATA!.score).toBeCloseTo(6.5 / 3, 9);
	expect(result.dimensions.USE!.score).toBeCloseTo(1.75, 9);
	expect(result.overall.score).toBeCloseTo((13 / 3 + 1.75) / 3, 9);
});

describe.each(['de', 'en'] as const)('its report in %s', (language) => {
	const made = report(questionnaire!, assessment!, result, plan(questionnaire!, assessment!), {
		language,
		status: 'final'
	});
	const text = JSON.stringify(made);

	test('says nothing that holds for our own model only', () => {
		expect(text).not.toMatch(
			/Schlüsselfrage|key question|anderthalb|one and a half|Chefbüro|geometri|bis 5[^0-9]|of 5[^0-9]/i
		);
	});

	test('names its levels, its band, its groups and its gate', () => {
		const words = {
			de: ['Steuernd', 'Eingeordnet als „gut“. Weiter so.', 'Zähler', '1 über das Feld „Messen“'],
			en: ['Steering', 'Classed as “good”. Keep going.', 'Meters', '1 above the field “Measuring”']
		}[language];
		for (const word of words) expect(text).toContain(word);
	});

	test('draws no radar of two fields', () => {
		expect(made.cover.figure).toBeNull();
		expect(made.cover.ruler).not.toBeNull();
	});
});
