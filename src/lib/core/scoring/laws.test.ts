import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAssessment } from './any-assessment.ts';
import type { Result } from './result.ts';
import { scoreValue } from './question-score.ts';
import { score } from './score.ts';

const HAIR = 1e-9;
let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

const withScores = ['standard', 'full'];
const questionsOf = (q: Questionnaire) => q.dimensions.flatMap((dimension) => dimension.questions);
const visible = (result: Result): string =>
	Object.entries(result.questions)
		.filter(([, { status }]) => status !== 'hidden')
		.map(([id]) => id)
		.join();
const shown = (result: Result): string =>
	[result.overall, ...Object.values(result.dimensions)].map((part) => part.shown).join();

function check(law: (assessment: Assessment) => void, variants?: string[]): void {
	fc.assert(fc.property(anyAssessment(questionnaire, variants), law), { numRuns: 400 });
}

describe('laws of scoring', () => {
	test('no number leaves the scale, and none is NaN', () => {
		check((assessment) => {
			const { overall, dimensions, questions } = score(questionnaire, assessment);
			const parts = [overall, ...Object.values(dimensions), ...Object.values(questions)];
			const numbers = parts.flatMap((part) =>
				['score', 'low', 'high', 'mean', 'level', 'milestone', 'ungated', 'gap'].map(
					(field) => (part as any)[field] ?? 0
				)
			);
			for (const number of numbers) {
				expect(number).toBeGreaterThanOrEqual(0);
				expect(number).toBeLessThanOrEqual(5);
			}
		});
	});

	test('what is not shown is null and says why', () => {
		check((assessment) => {
			const { overall, dimensions } = score(questionnaire, assessment);
			for (const part of [...Object.values(dimensions), overall]) {
				if (part.shown) continue;
				expect(part.score).toBeNull();
				expect(part.level).toBeNull();
				expect(part.reason).not.toBeNull();
			}
		});
	});

	test('the range contains the score', () => {
		check((assessment) => {
			const { overall, dimensions } = score(questionnaire, assessment);
			for (const { score: point, low, high } of [overall, ...Object.values(dimensions)]) {
				if (point === null) continue;
				expect(low!).toBeLessThanOrEqual(point + HAIR);
				expect(high!).toBeGreaterThanOrEqual(point - HAIR);
			}
		}, withScores);
	});

	test('turning an answer into unknown gives a range that contains the old one', () => {
		check((assessment) => {
			const before = score(questionnaire, assessment);
			for (const [id, { status }] of Object.entries(before.questions)) {
				if (status !== 'answered') continue;
				const answers = { ...assessment.answers, [id]: { unknown: true as const } };
				const after = score(questionnaire, { ...assessment, answers });
				for (const key of ['overall', ...Object.keys(before.dimensions)]) {
					const old = key === 'overall' ? before.overall : before.dimensions[key]!;
					const now = key === 'overall' ? after.overall : after.dimensions[key]!;
					if (old.low === null || now.low === null) continue;
					expect(now.low, `${id} ${key}`).toBeLessThanOrEqual(old.low + HAIR);
					expect(now.high!, `${id} ${key}`).toBeGreaterThanOrEqual(old.high! - HAIR);
				}
			}
		}, withScores);
	});

	test('a higher question score never lowers a dimension or the whole while the same is visible and shown', () => {
		const pair = fc.tuple(
			anyAssessment(questionnaire, withScores),
			anyAssessment(questionnaire, withScores)
		);
		let compared = 0;
		fc.assert(
			fc.property(pair, ([assessment, other]) => {
				for (const question of questionsOf(questionnaire)) {
					const value = other.answers[question.id]?.value;
					const given = assessment.answers[question.id]?.value;
					if (value === undefined || given === undefined || !question.scored) continue;
					const lower = scoreValue(question, given, assessment.profile, 5);
					const higher = scoreValue(question, value, assessment.profile, 5);
					if (lower === null || higher === null || higher <= lower) continue;
					const answers = { ...assessment.answers, [question.id]: { value } };
					const before = score(questionnaire, assessment);
					const after = score(questionnaire, { ...assessment, answers });
					if (visible(before) !== visible(after) || shown(before) !== shown(after)) continue;
					compared += 1;
					for (const id of Object.keys(before.dimensions)) {
						expect(after.dimensions[id]!.score ?? 0).toBeGreaterThanOrEqual(
							(before.dimensions[id]!.score ?? 0) - HAIR
						);
					}
					expect(after.overall.score ?? 0).toBeGreaterThanOrEqual(
						(before.overall.score ?? 0) - HAIR
					);
				}
			}),
			{ numRuns: 60 }
		);
		expect(compared).toBeGreaterThan(100);
	});

	test('not applicable equals a questionnaire without that question, thresholds apart', () => {
		const excusable = questionsOf(questionnaire).filter((question) => question.notApplicable);
		expect(excusable.map(({ id }) => id).sort()).toEqual(['B5', 'K5', 'T3']);
		const without = (gone: string): Questionnaire => ({
			...questionnaire,
			dimensions: questionnaire.dimensions.map((dimension) => ({
				...dimension,
				questions: dimension.questions.filter(({ id }) => id !== gone)
			})),
			variants: questionnaire.variants.map((variant) => ({
				...variant,
				questions: variant.questions.filter(({ id }) => id !== gone)
			}))
		});
		for (const { id } of excusable) {
			const shorter = without(id);
			check((assessment) => {
				const answers = {
					...assessment.answers,
					[id]: { notApplicable: true as const, reason: 'gibt es hier nicht' }
				};
				const excused = score(questionnaire, { ...assessment, answers });
				const absent = score(shorter, { ...assessment, answers });
				for (const key of Object.keys(excused.dimensions)) {
					const a = excused.dimensions[key]!;
					const b = absent.dimensions[key]!;
					if (a.shown !== b.shown || a.low === null || b.low === null) continue;
					expect([a.score, a.low, a.high]).toEqual([b.score, b.low, b.high]);
				}
			}, withScores);
		}
	});

	test('the order of answers does not matter', () => {
		check((assessment) => {
			const answers = Object.fromEntries(Object.entries(assessment.answers).reverse());
			expect(score(questionnaire, { ...assessment, answers })).toEqual(
				score(questionnaire, assessment)
			);
		});
	});

	test('a note, an evidence or an answer to a hidden question changes nothing', () => {
		check((assessment) => {
			const before = score(questionnaire, assessment);
			const answers = Object.fromEntries(
				Object.entries(assessment.answers)
					.filter(([id]) => before.questions[id] && before.questions[id].status !== 'hidden')
					.map(([id, answer]) => [id, { ...answer, note: 'gesehen' }])
			);
			expect(score(questionnaire, { ...assessment, answers })).toEqual(before);
		});
	});
});
