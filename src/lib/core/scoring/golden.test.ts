import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { plan } from '../plan/make-plan.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { agrees } from './fixtures/agrees.ts';
import { measure } from './measure.ts';
import { score } from './score.ts';

// Computed by an independent implementation of the same rules. A new case is a folder, not code.
const folder = new URL('./fixtures/', import.meta.url);
const cases = readdirSync(folder)
	.filter((name) => !name.endsWith('.ts'))
	.sort();
const read = (path: string): any => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

let questionnaire: Questionnaire;
beforeAll(async () => {
	const loaded = await loadQuestionnaire('questionnaires/communication-maturity');
	expect(loaded.issues.filter((issue) => issue.severity === 'error')).toEqual([]);
	questionnaire = loaded.questionnaire!;
});

describe.each(cases.filter((name) => name !== '11-quick'))('golden case %s', (name) => {
	const assessment = read(`${name}/answers.json`) as Assessment;
	const expected = read(`${name}/result.json`);

	test('the questions, dimensions and the whole are scored number for number', () => {
		const result = score(questionnaire, assessment);
		agrees(result.questions, expected.questions, 'questions');
		agrees(result.dimensions, expected.dimensions, 'dimensions');
		agrees(result.overall, expected.overall, 'overall');
	});

	test('the actions come in the same order, with the same priorities and dates', () => {
		const made = plan(questionnaire, assessment);
		expect(made.actions.map(({ id }) => id)).toEqual(
			expected.recommendations.map(({ id }: { id: string }) => id)
		);
		agrees(made.actions, expected.recommendations, 'actions');
		expect(made.hours).toBe(expected.planningHours);
		expect(made.combinations).toEqual(expected.combinations);
	});
});

test('the quick variant shows a band, the weakest fields by name and no score', () => {
	const assessment = read('11-quick/answers.json') as Assessment;
	const expected = read('11-quick/result.json');
	const { overall, dimensions } = score(questionnaire, assessment);
	expect(overall.low).toBe(expected.quick.low);
	expect(overall.high).toBe(expected.quick.high);
	expect(overall.weakest).toEqual(expected.quick.weakest);
	expect([overall.score, overall.index, overall.level, overall.shown]).toEqual([
		null,
		null,
		null,
		true
	]);
	for (const dimension of Object.values(dimensions)) {
		expect([dimension.score, dimension.gap, dimension.low, dimension.reason]).toEqual([
			null,
			null,
			null,
			'variant'
		]);
	}
	const measured = measure(questionnaire, assessment);
	agrees(measured.overall.score, expected.quick.overallUnrounded, 'overallUnrounded');
	for (const dimension of measured.dimensions) {
		agrees(dimension.score, expected.dimensionsInternal[dimension.id], dimension.id);
	}
});
