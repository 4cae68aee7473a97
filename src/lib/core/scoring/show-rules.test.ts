import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Answer, Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { score } from './score.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

const golden = (name: string): Assessment =>
	JSON.parse(readFileSync(new URL(`./fixtures/${name}/answers.json`, import.meta.url), 'utf8'));
const UNKNOWN: Answer = { unknown: true };

/** A golden case with some answers replaced. */
function changed(name: string, answers: Record<string, Answer>, given: Partial<Assessment> = {}) {
	const assessment = golden(name);
	return score(questionnaire, {
		...assessment,
		...given,
		answers: { ...assessment.answers, ...answers }
	});
}

describe('what may be shown', () => {
	test('the standard variant with one ordinary unknown in every dimension shows all nine and the whole', () => {
		const ordinary = ['A2', 'G2', 'S2', 'P2', 'K6', 'M3', 'B5', 'T4', 'F3'];
		const { overall, dimensions } = changed(
			'09-all-zero',
			Object.fromEntries(ordinary.map((id) => [id, UNKNOWN]))
		);
		expect(Object.values(dimensions).every(({ shown }) => shown)).toBe(true);
		expect(overall.shown).toBe(true);
		expect(overall.hidden).toEqual([]);
		expect(Object.values(dimensions).every(({ high, score }) => high! > score!)).toBe(true);
	});

	test('below sixty percent of the weight a dimension has a range and no number', () => {
		const { STORY } = changed('02-worked-example-realised', {
			S1: UNKNOWN,
			S3: UNKNOWN
		}).dimensions;
		expect(STORY).toMatchObject({ score: null, level: null, gap: null, priority: null });
		expect(STORY).toMatchObject({ milestone: null, shown: false, reason: 'coverage' });
		expect(STORY!.low).toBeLessThan(STORY!.high!);
	});

	test('without any key question answered a dimension has no number, whatever its coverage', () => {
		const { dimension } = questionnaire.scoring.show;
		const lenient: Questionnaire = {
			...questionnaire,
			scoring: {
				...questionnaire.scoring,
				show: { ...questionnaire.scoring.show, dimension: { ...dimension, coverage: 0.4 } }
			}
		};
		const assessment = golden('02-worked-example-realised');
		const answers = { ...assessment.answers, K1: UNKNOWN, K2: UNKNOWN, K5: { value: 3 } };
		const { questions, dimensions } = score(lenient, { ...assessment, answers });
		expect(questions.K3).toMatchObject({ status: 'unknown', score: null });
		expect(dimensions.STAGE).toMatchObject({ score: null, shown: false, reason: 'noKeyAnswer' });
	});

	test('two answers of five questions are too few, even if they are the heaviest', () => {
		const { rules, assessment } = {
			rules: questionnaire.scoring.show.dimension,
			assessment: golden('02-worked-example-realised')
		};
		const lenient: Questionnaire = {
			...questionnaire,
			scoring: {
				...questionnaire.scoring,
				show: { ...questionnaire.scoring.show, dimension: { ...rules, coverage: 0.3 } }
			}
		};
		const answers = { ...assessment.answers, A2: UNKNOWN, A5: UNKNOWN };
		const aware = score(lenient, { ...assessment, answers }).dimensions.AWARE;
		expect(aware).toMatchObject({ score: null, reason: 'tooFewAnswers' });
	});

	test('an unknown key question holds its dimension at 3.5 and is named', () => {
		const best = Object.fromEntries(['S1', 'S3', 'S4'].map((id) => [id, { value: 5 }]));
		const { STORY } = changed('02-worked-example-realised', {
			...best,
			S2: { value: 24 },
			S5: UNKNOWN
		}).dimensions;
		expect(STORY).toMatchObject({ score: 3.5, limitedBy: 'S5', mean: 5, hatched: true });
	});

	test('without AWARE, STORY or TEAM there is no number for the whole', () => {
		const { overall } = changed('02-worked-example-realised', {
			T1: UNKNOWN,
			T2: UNKNOWN,
			T3: UNKNOWN
		});
		expect(overall).toMatchObject({ score: null, index: null, level: null, shown: false });
		expect(overall.reason).toBe('requiredDimension');
		expect(overall.hidden).toEqual(['TEAM']);
		expect(overall.low).toBeLessThan(overall.high!);
	});

	test('with three dimensions missing there is no number for the whole', () => {
		const gone = ['F1', 'F3', 'F4', 'B1', 'B3', 'B4', 'M1', 'M2', 'M3'];
		const { overall } = changed(
			'02-worked-example-realised',
			Object.fromEntries(gone.map((id) => [id, UNKNOWN]))
		);
		expect(overall).toMatchObject({ score: null, shown: false, reason: 'tooFewDimensions' });
	});

	test('everything unknown gives no number, no NaN, and the full range', () => {
		const answers = Object.keys(golden('02-worked-example-realised').answers);
		const { overall, dimensions } = changed(
			'02-worked-example-realised',
			Object.fromEntries(answers.map((id) => [id, UNKNOWN]))
		);
		expect(overall).toMatchObject({
			score: null,
			low: 0,
			coverage: 0,
			reason: 'coverage'
		});
		expect(overall.high).toBeCloseTo(5, 9);
		expect(Object.values(dimensions).every((d) => d.low === 0 && d.high === 5)).toBe(true);
	});
});

describe('what the profile steers', () => {
	test('an answer that counts per 100 employees says that it lacks the headcount, not that nobody knows', () => {
		const { questions } = changed('02-worked-example-realised', { P2: UNKNOWN }, { profile: {} });
		expect(questions.M1).toMatchObject({ status: 'unknown', score: null, missing: 'employees' });
		expect(questions.P2).not.toHaveProperty('missing');
		const known = changed('02-worked-example-realised', {}).questions;
		expect(Object.values(known).some((question) => 'missing' in question)).toBe(false);
	});

	test('questions about fairs, export and agency are hidden while the fact is unknown', () => {
		const { questions } = changed('02-worked-example-realised', {}, { profile: {} });
		expect(['T2', 'B2', 'M6'].map((id) => questions[id]!.status)).toEqual([
			'hidden',
			'hidden',
			'hidden'
		]);
	});

	test('per hundred employees is unknown, not hidden, while the headcount is missing', () => {
		const { questions } = changed('02-worked-example-realised', {}, { profile: { fairs: true } });
		expect([questions.M1!.status, questions.P2!.status]).toEqual(['unknown', 'unknown']);
	});

	test.each([
		[10, 5, 4],
		[25, 5, 4],
		[500, 100, 4],
		[2000, 100, 4]
	])('with %i people, %i hours a week count as level %i', (employees, hours, level) => {
		const { questions } = changed(
			'02-worked-example-realised',
			{ M1: { value: hours } },
			{ profile: { employees } }
		);
		expect(questions.M1!.score).toBeCloseTo(level, 9);
	});

	test('the standard variant asks for field sales where there are no fairs', () => {
		const asked = (fairs: boolean | undefined) => {
			const { questions } = changed('09-all-zero', {}, { profile: { fairs } });
			return [questions.T2!.status !== 'hidden', questions.T3!.status !== 'hidden'];
		};
		expect(asked(true)).toEqual([true, false]);
		expect(asked(false)).toEqual([false, true]);
		expect(asked(undefined)).toEqual([false, true]);
	});

	test('the question on a faster line appears with a slow one, or where technology holds back', () => {
		const f2 = (answers: Record<string, Answer>) =>
			changed('02-worked-example-realised', answers).questions.F2!.status;
		expect(f2({})).toBe('hidden');
		expect(f2({ F1: { value: 60 } })).toBe('blank');
		expect(f2({ A4: { value: ['technology'] } })).toBe('blank');
	});
});
