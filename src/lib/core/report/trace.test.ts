import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { plan } from '../plan/make-plan.ts';
import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import { score } from '../scoring/score.ts';
import type { Findings } from './findings.ts';
import { dimensionTraces, givenAnswers, overallTrace } from './trace.ts';

const fixtures = new URL('../scoring/fixtures/', import.meta.url);
const answers = (name: string): Assessment =>
	JSON.parse(readFileSync(new URL(`${name}/answers.json`, fixtures), 'utf8'));

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

function findings(assessment: Assessment, language: Language = 'de'): Findings {
	return {
		questionnaire,
		assessment,
		result: score(questionnaire, assessment),
		plan: plan(questionnaire, assessment),
		language
	};
}

const traceOf = (id: string, found: Findings) =>
	dimensionTraces(found).find((trace) => trace.id === id)!;

describe('the way from the answers to a number', () => {
	test('names each answer with its weight and its value, and the mean of them', () => {
		const trace = traceOf('STORY', findings(answers('02-worked-example-realised')));
		expect(trace.answers.map(({ question, weight, score }) => [question, weight, score])).toEqual([
			['S1', '1,5', '3,0'],
			['S2', '1', '1,5'],
			['S3', '1', '4,0'],
			['S4', '1', '–'],
			['S5', '1,5', '0,0']
		]);
		expect(trace.mean).toBe('2,0');
	});

	test('says which key question limits a field, and to what', () => {
		const trace = traceOf('STORY', findings(answers('02-worked-example-realised'), 'en'));
		expect(trace.score).toBe('1.5');
		expect(trace.limit).toMatchObject({ value: '1.5', bites: true });
		expect(trace.limit!.text).toContain('0.0 plus 1.5');
	});

	test('says what stands in where a key question is open', () => {
		const assessment = answers('02-worked-example-realised');
		assessment.answers['S5'] = { unknown: true };
		for (const id of ['S1', 'S4']) assessment.answers[id] = { value: 4 };
		const { limit } = traceOf('STORY', findings(assessment));
		expect(limit!.text).toMatch(/^Offene Schlüsselfrage .* angenommen 2,0/);
	});

	test('gives the reason instead of a number where too much is open', () => {
		const assessment = answers('02-worked-example-realised');
		for (const id of ['S1', 'S2', 'S3']) assessment.answers[id] = { unknown: true };
		const trace = traceOf('STORY', findings(assessment));
		expect(trace).toMatchObject({ score: null, mean: null, limit: null });
		expect(trace.remarks[0]).toBe('Zu viele Antworten sind offen.');
	});

	test('tells a target set by hand, with its reason, from a suggested one', () => {
		const assessment = answers('02-worked-example-realised');
		assessment.targets = { STAGE: { value: 3, reason: 'Nischenkunden' } };
		expect(traceOf('STAGE', findings(assessment)).remarks).toContain(
			'Ziel 3, von Ihnen gesetzt: „Nischenkunden“'
		);
	});

	test('the whole names weights, the geometric mean and the gate that decides', () => {
		const trace = overallTrace(findings(answers('03-awareness-gate')))!;
		expect(trace.dimensions).toHaveLength(9);
		const [first, ...others] = trace.gates.filter(({ bites }) => bites);
		expect(first!.value).toBe(trace.score);
		expect(others).toEqual([]);
		expect(Number(trace.ungated!.replace(',', '.'))).toBeGreaterThan(
			Number(trace.score!.replace(',', '.'))
		);
	});

	test('a quick check shows no field, so there is no way to one', () => {
		const found = findings(answers('11-quick'));
		expect(dimensionTraces(found)).toEqual([]);
		expect(overallTrace(found)).toBeNull();
		expect(givenAnswers(found).flatMap((field) => field.answers)).toHaveLength(12);
	});
});
