import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAssessment } from './any-assessment.ts';
import { score } from './score.ts';
import { weightSensitivity } from './sensitivity.ts';

const fixture = (name: string): Assessment =>
	JSON.parse(readFileSync(new URL(`./fixtures/${name}/answers.json`, import.meta.url), 'utf8'));

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

describe('a quarter more or less weight on one field', () => {
	test('moves the worked example between 1.99 and 2.03', () => {
		const { low, high } = weightSensitivity(questionnaire, fixture('02-worked-example-realised'))!;
		expect([low.toFixed(2), high.toFixed(2)]).toEqual(['1.99', '2.03']);
	});

	test('gives the span that the formula gives when it is written down anew', () => {
		const assessment = fixture('02-worked-example-realised');
		const { dimensions } = score(questionnaire, assessment);
		const fields = Object.values(dimensions).map(({ weight, score }) => ({
			weight,
			score: score!
		}));
		const wholes = [1, 0.75, 1.25].flatMap((factor) =>
			fields.map((_, changed) => {
				const weights = fields.map(({ weight }, at) => (at === changed ? weight * factor : weight));
				const sum = weights.reduce((a, b) => a + b);
				const logs = fields.map(({ score }, at) => (weights[at]! / sum) * Math.log(score + 1));
				return Math.exp(logs.reduce((a, b) => a + b)) - 1;
			})
		);
		const { low, high } = weightSensitivity(questionnaire, assessment)!;
		expect(low).toBeCloseTo(Math.min(...wholes), 9);
		expect(high).toBeCloseTo(Math.max(...wholes), 9);
	});

	test('moves nothing where a gate decides', () => {
		const assessment = fixture('03-awareness-gate');
		const { overall } = score(questionnaire, assessment);
		expect(overall.limitedBy).toBe('AWARE');
		expect(weightSensitivity(questionnaire, assessment)).toEqual({
			low: overall.score,
			high: overall.score
		});
	});

	test('says nothing where the whole has no number', () => {
		const quick = fixture('11-quick');
		const nothingKnown = { ...fixture('02-worked-example-realised'), answers: {} };
		for (const assessment of [quick, nothingKnown]) {
			expect(score(questionnaire, assessment).overall.score).toBeNull();
			expect(weightSensitivity(questionnaire, assessment)).toBeNull();
		}
	});

	test('moves nothing where all fields stand alike', () => {
		const anyLevel = fc.integer({ min: 0, max: 5 });
		const questions = questionnaire.dimensions.flatMap(({ questions }) => questions);
		fc.assert(
			fc.property(anyLevel, (level) => {
				// only the anchored ones: a field whose answers all stand at one level stands there itself
				const answers = Object.fromEntries(
					questions.map(({ id, kind }) => [
						id,
						kind === 'anchored' ? { value: level } : { unknown: true as const }
					])
				);
				const alike: Questionnaire = {
					...questionnaire,
					dimensions: questionnaire.dimensions.map((dimension) => ({
						...dimension,
						questions: dimension.questions.filter(({ kind }) => kind === 'anchored')
					}))
				};
				const assessment = { ...fixture('02-worked-example-realised'), answers };
				const { low, high } = weightSensitivity(alike, assessment)!;
				expect(low).toBeCloseTo(level, 9);
				expect(high).toBeCloseTo(level, 9);
			})
		);
	});

	test('always spans the whole itself and stays on the scale', () => {
		let shown = 0;
		fc.assert(
			fc.property(anyAssessment(questionnaire), (assessment) => {
				const { score: whole } = score(questionnaire, assessment).overall;
				const span = weightSensitivity(questionnaire, assessment);
				expect(span === null).toBe(whole === null);
				if (span === null) return;
				shown += 1;
				expect(span.low).toBeGreaterThanOrEqual(0);
				expect(span.low).toBeLessThanOrEqual(whole!);
				expect(span.high).toBeGreaterThanOrEqual(whole!);
				expect(span.high).toBeLessThanOrEqual(5);
			}),
			{ numRuns: 300 }
		);
		expect(shown).toBeGreaterThan(30);
	});
});
