import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAnswer, anyAssessment } from '../scoring/any-assessment.ts';
import { score } from '../scoring/score.ts';
import { plan } from './make-plan.ts';
import { whatIf, type Change } from './what-if.ts';

const fixture = (name: string): Assessment =>
	JSON.parse(
		readFileSync(new URL(`../scoring/fixtures/${name}/answers.json`, import.meta.url), 'utf8')
	);
const worked = fixture('02-worked-example-realised');
const answered = (question: string, value: number | string): Change => ({
	kind: 'answer',
	question,
	answer: { value }
});
const done = (id: string): Change => ({ kind: 'action', id });

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});
const supposed = (changes: Change[], assessment = worked) =>
	whatIf(questionnaire, assessment, changes);

describe('another answer', () => {
	test('moves its field, the whole and the gap, and nothing else', () => {
		const { before, after, moved } = supposed([answered('S5', 4)]);
		expect(moved).toEqual(['STORY']);
		// by hand: (3·1.5 + 1.5 + 4 + 4·1.5) / 5 = 3.2, under the new limit of S1 and its 3: 4.5
		expect(before.result.dimensions.STORY).toMatchObject({ score: 1.5, gap: 3.5, limit: 1.5 });
		expect(after.result.dimensions.STORY!.score).toBeCloseTo(3.2, 9);
		expect(after.result.dimensions.STORY!.gap).toBeCloseTo(1.8, 9);
		expect(after.result.dimensions.STORY!.limit).toBe(4.5);
		expect(after.result.overall.score!).toBeGreaterThan(before.result.overall.score!);
		expect([before.result.overall.level, before.result.overall.index]).toEqual([2, 40]);
		expect(after.result.overall.index).toBe(45);
	});

	test('lets go of what it held back, and names the next one', () => {
		const { before, after } = supposed([answered('S5', 5), answered('S1', 1)]);
		const story = (holds: typeof before.held) =>
			holds.filter(({ dimension }) => dimension === 'STORY');
		expect(story(before.held)).toEqual([
			{ kind: 'weakestLink', dimension: 'STORY', question: 'S5', limit: 1.5 }
		]);
		expect(story(after.held)).toEqual([
			{ kind: 'weakestLink', dimension: 'STORY', question: 'S1', limit: 2.5 }
		]);
	});

	test('opens the gate that held the whole', () => {
		const gated = fixture('03-awareness-gate');
		const raised = ['A1', 'A2', 'A3', 'A5'].map((id) => answered(id, 5));
		const { before, after } = supposed(raised, gated);
		expect(before.held[0]).toMatchObject({ kind: 'gate', dimension: 'AWARE' });
		expect(after.held.some(({ kind }) => kind === 'gate')).toBe(false);
		expect(after.result.overall.limitedBy).toBeNull();
	});

	test('of nobody knowing widens the range, and none at all counts as much', () => {
		const unknown = supposed([{ kind: 'answer', question: 'S1', answer: { unknown: true } }]);
		const blank = supposed([{ kind: 'answer', question: 'S1', answer: null }]);
		const [known, open] = [unknown.before.result.overall, unknown.after.result.overall];
		expect(open.high! - open.low!).toBeGreaterThan(known.high! - known.low!);
		expect(blank.after.result.overall).toEqual(open);
	});

	test('brings the question along that it decides on', () => {
		const { before, after } = supposed([answered('F1', 400)]);
		expect(before.result.questions.F2!.status).toBe('hidden');
		expect(after.result.questions.F2!.status).not.toBe('hidden');
	});

	test('that is the same as before moves nothing', () => {
		const { before, after, moved, still } = supposed([answered('S5', 0)]);
		expect(moved).toEqual([]);
		expect(still).toEqual(['STORY']);
		expect(after.result).toEqual(before.result);
	});
});

describe('an action carried out', () => {
	test('adds what it is expected to gain to each of its fields', () => {
		const { before, after, moved } = supposed([done('R09')]);
		expect(moved).toEqual(['STORY', 'PASSION']);
		for (const [id, levels] of [
			['STORY', 1],
			['PASSION', 0.5]
		] as const) {
			const [was, is] = [before.result.dimensions[id]!, after.result.dimensions[id]!];
			expect(is.score).toBeCloseTo(was.score! + levels, 9);
			expect(is.gap).toBeCloseTo(was.gap! - levels, 9);
			expect(is.low).toBeCloseTo(was.low! + levels, 9);
			expect(is.mean).toBe(was.mean);
		}
		// with 2.5 the field stands above the mean of its answers, 2.0: no answer holds it back any more
		expect(before.held).toContainEqual(expect.objectContaining({ question: 'S5' }));
		expect(after.held).not.toContainEqual(expect.objectContaining({ question: 'S5' }));
	});

	test('counts once, however often it is named; two add up', () => {
		const once = supposed([done('R09')]).after.result;
		expect(supposed([done('R09'), done('R09')]).after.result).toEqual(once);
		const both = supposed([done('R09'), done('R11')]).after.result;
		expect(both.dimensions.STORY!.score).toBeCloseTo(1.5 + 1.0 + 0.6, 9);
	});

	test('that is the next step of a question gains its field half a level', () => {
		const advanced = fixture('05-service-no-fairs');
		const next = plan(questionnaire, advanced).actions.find(({ id }) => id.startsWith('NEXT-'))!;
		const { before, after, moved } = supposed([done(next.id)], advanced);
		expect(moved).toHaveLength(1);
		const [was, is] = [before, after].map(({ result }) => result.dimensions[moved[0]!]!);
		expect(is!.score).toBeCloseTo(was!.score! + 0.5, 9);
	});

	test('lifts a field out of being a bottleneck', () => {
		const { before, after } = supposed([done('R01')]);
		const bottleneck = { kind: 'bottleneck', dimension: 'AWARE' };
		expect(before.held).toContainEqual(bottleneck);
		expect(after.held).not.toContainEqual(bottleneck);
	});

	test('moves the band of the quick variant and gives no field a number', () => {
		const quick = fixture('11-quick');
		const all = plan(questionnaire, quick).actions.map(({ id }) => done(id));
		const { before, after, moved } = supposed(all, quick);
		// the line that nobody measured holds the lower end where it is
		expect([before, after].map(({ result }) => result.overall.low)).toEqual([2, 2]);
		expect([before, after].map(({ result }) => result.overall.high)).toEqual([3, 4]);
		expect(after.result.overall.score).toBeNull();
		expect(moved).toEqual([]);
		expect(after.held).toEqual([]);
		expect(Object.values(after.result.dimensions).every(({ score }) => score === null)).toBe(true);
	});
});

test('what this questionnaire does not have is refused by name', () => {
	expect(() => supposed([answered('ZZ9', 1)])).toThrow(/question "ZZ9"/);
	expect(() => supposed([answered('__proto__', 1)])).toThrow(RangeError);
	expect(() => supposed([done('R99')])).toThrow(/action "R99"/);
});

describe('whatever is supposed', () => {
	const anySupposition = () => {
		const questions = questionnaire.dimensions.flatMap(({ questions }) => questions);
		const anyChange = fc.oneof(
			fc.nat(questions.length - 1).chain((at) =>
				anyAnswer(questions[at]!).map((answer): Change => {
					return { kind: 'answer', question: questions[at]!.id, answer };
				})
			),
			fc.constantFrom(...questionnaire.recommendations.map(({ id }) => done(id)))
		);
		return fc.tuple(anyAssessment(questionnaire), fc.array(anyChange, { maxLength: 12 }));
	};

	test('what there is stays as it was, and every number stays on the scale', () => {
		fc.assert(
			fc.property(anySupposition(), ([assessment, changes]) => {
				const untouched = structuredClone(assessment);
				const { before, after } = supposed(changes, assessment);
				expect(assessment).toEqual(untouched);
				expect(before.result).toEqual(score(questionnaire, assessment));
				for (const part of [after.result.overall, ...Object.values(after.result.dimensions)]) {
					const { score: point, low, high } = part;
					for (const number of [point, low, high]) {
						if (number === null) continue;
						expect(number).toBeGreaterThanOrEqual(0);
						expect(number).toBeLessThanOrEqual(5);
					}
					if (point === null || low === null || high === null) continue;
					expect(low).toBeLessThanOrEqual(point + 1e-9);
					expect(high).toBeGreaterThanOrEqual(point - 1e-9);
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('carrying out actions never lowers a field, nor the whole', () => {
		fc.assert(
			fc.property(anySupposition(), ([assessment, changes]) => {
				const actions = changes.filter(({ kind }) => kind === 'action');
				const { before, after } = supposed(actions, assessment);
				for (const key of ['overall', ...Object.keys(before.result.dimensions)]) {
					const part = ({ result }: typeof before) =>
						key === 'overall' ? result.overall : result.dimensions[key]!;
					for (const field of ['score', 'low', 'high'] as const) {
						const [was, is] = [part(before)[field], part(after)[field]];
						expect(is === null).toBe(was === null);
						if (was !== null) expect(is!).toBeGreaterThanOrEqual(was - 1e-9);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});

	test('the order of what is supposed does not matter', () => {
		fc.assert(
			fc.property(anySupposition(), ([assessment, changes]) => {
				const byKey = new Map(
					changes.map((change) => [change.kind === 'action' ? change.id : change.question, change])
				);
				const once = [...byKey.values()];
				const { after } = supposed(once, assessment);
				const other = supposed(once.toReversed(), assessment).after;
				expect(other.held).toEqual(after.held);
				expect(other.result.overall.score ?? -1).toBeCloseTo(after.result.overall.score ?? -1, 9);
			}),
			{ numRuns: 100 }
		);
	});
});
