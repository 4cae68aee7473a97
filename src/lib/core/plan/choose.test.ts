import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../assessment/assessment.ts';
import type { ActionChoice } from '../assessment/plan-choices.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { goldenFindings, shipped } from '../report/fixtures/golden-findings.ts';
import { anyAssessment } from '../scoring/any-assessment.ts';
import { plan } from './make-plan.ts';
import type { Plan } from './plan.ts';

let questionnaire: Questionnaire;
let worked: Assessment;
beforeAll(async () => {
	questionnaire = await shipped();
	worked = (await goldenFindings('02-worked-example-realised')).assessment;
});

function chosen(actions: Record<string, ActionChoice>, assessment = worked): Plan {
	return plan(questionnaire, { ...assessment, plan: { actions, own: [] } });
}
const places = ({ actions }: Plan) => actions.map(({ id, horizon }) => `${id} ${horizon}`);
const find = (made: Plan, id: string) => made.actions.find((action) => action.id === id)!;
const deferred: ActionChoice = { decision: 'deferred', reason: 'Umbau', review: '2027-05-01' };
const dayAfter = (iso: string, days: number) =>
	new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);

/** Any assessment with a plan of some length, and any choices about it. */
function anyChoices() {
	const choice = fc.oneof(
		fc.constant<ActionChoice>({}),
		fc.constant<ActionChoice>({ decision: 'accepted' }),
		fc.integer({ min: -20, max: 300 }).map((days): ActionChoice => ({
			decision: 'accepted',
			due: dayAfter('2026-11-22', days)
		})),
		fc.constant(deferred),
		fc.constant<ActionChoice>({ decision: 'dropped' }),
		fc.constant<ActionChoice>({ owner: 'Frau Meier' })
	);
	return fc
		.tuple(anyAssessment(questionnaire), fc.array(choice, { minLength: 12, maxLength: 40 }))
		.map(([any, drawn]) => {
			const assessment = { ...any, date: '2026-11-22' };
			const before = plan(questionnaire, assessment);
			const actions = Object.fromEntries(
				before.actions.map(({ id }, index) => [id, drawn[index % drawn.length]!])
			);
			return { assessment, before, actions, after: chosen(actions, assessment) };
		});
}

describe('what people decide about a plan', () => {
	test('nothing decided changes no place, and every number is the one before', () => {
		const before = plan(questionnaire, worked);
		const after = chosen({});
		expect(places(after)).toEqual(places(before));
		expect(after.actions.map(({ position }) => position)).toEqual(
			before.actions.map((_, index) => index + 1)
		);
	});

	test('a deferred step is later by wish, and its days let a later one move up', () => {
		const before = plan(questionnaire, worked);
		const long = before.actions.filter(({ horizon, days }) => horizon !== null && days >= 2);
		const after = chosen(Object.fromEntries(long.slice(0, 3).map(({ id }) => [id, deferred])));
		expect(find(after, long[0]!.id)).toMatchObject({ horizon: null, later: 'deferred' });
		const sooner = after.actions.filter((action) => {
			const was = find(before, action.id).horizon;
			return action.horizon !== null && (was === null || action.horizon < was);
		});
		expect(sooner.length).toBeGreaterThan(0);
	});

	test('a dropped step is in no plan, and is kept to be taken up again with its number', () => {
		const before = plan(questionnaire, worked);
		const { id } = before.actions[1]!;
		const after = chosen({ [id]: { decision: 'dropped' } });
		expect(after.actions.some((action) => action.id === id)).toBe(false);
		expect(after.chosen!.dropped).toMatchObject([{ id, position: 2 }]);
		expect(after.actions[1]!.position).toBe(3);
	});

	test('what needs a deferred or dropped step waits, unless somebody takes it on all the same', () => {
		const before = plan(questionnaire, worked);
		const ids = before.actions.filter(({ horizon }) => horizon !== null).map(({ id }) => id);
		const needing = questionnaire.recommendations.find(
			({ id, needs }) => ids.includes(id) && needs.some((need) => ids.includes(need))
		)!;
		const need = needing.needs.find((one) => ids.includes(one))!;
		for (const away of [deferred, { decision: 'dropped' } as const]) {
			const waits = chosen({ [need]: away });
			expect(find(waits, needing.id)).toMatchObject({ horizon: null, later: 'prerequisite' });
			const taken = chosen({ [need]: away, [needing.id]: { decision: 'accepted' } });
			expect(find(taken, needing.id).horizon).not.toBeNull();
		}
	});

	test('a date gives the place: the days until it, and after the plan where it is far off', () => {
		const { id } = plan(questionnaire, worked).actions[0]!;
		const at = (days: number) =>
			find(chosen({ [id]: { decision: 'accepted', due: dayAfter(worked.date, days) } }), id);
		expect([-5, 0, 30, 31, 90, 91, 180].map((days) => at(days).horizon)).toEqual([
			30, 30, 30, 90, 90, 180, 180
		]);
		expect(at(181)).toMatchObject({ horizon: null, later: 'date' });
	});

	test('promising more than the hours hold is said, with the days', () => {
		const { actions, hours } = plan(questionnaire, worked);
		const due = dayAfter(worked.date, 20);
		const all = Object.fromEntries(
			actions.map(({ id }) => [id, { decision: 'accepted', due } as const])
		);
		const { overbooked } = chosen(all).chosen!;
		expect(overbooked).toMatchObject({ until: 30, capacity: (hours * 4) / 8 });
		expect(overbooked!.days).toBeGreaterThan(overbooked!.capacity);
		expect(chosen({}).chosen!.overbooked).toBeNull();
	});

	test('an own step stands after all recommended ones, by its date or its place', () => {
		const count = plan(questionnaire, worked).actions.length;
		const made = plan(questionnaire, {
			...worked,
			plan: {
				actions: {},
				own: [
					{ id: 'own-1', title: 'Tag der offenen Tür', horizon: 90 },
					{ id: 'own-2', title: 'Film', due: dayAfter(worked.date, 120), horizon: 30 },
					{ id: 'own-3', title: 'Anruf' }
				]
			}
		});
		expect(made.chosen!.own.map(({ position, horizon }) => [position, horizon])).toEqual([
			[count + 1, 90],
			[count + 2, 180],
			[count + 3, 30]
		]);
	});
});

describe('laws of a chosen plan', () => {
	test('what is accepted with a date keeps its place, whatever else is decided', () => {
		fc.assert(
			fc.property(anyChoices(), ({ assessment, actions, after }) => {
				for (const [id, choice] of Object.entries(actions)) {
					if (choice.due === undefined) continue;
					const alone = find(chosen({ [id]: choice }, assessment), id);
					expect(find(after, id).horizon).toBe(alone.horizon);
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('what is accepted without a date is always in the plan', () => {
		fc.assert(
			fc.property(anyChoices(), ({ actions, after }) => {
				for (const [id, choice] of Object.entries(actions)) {
					if (choice.decision === 'accepted' && choice.due === undefined) {
						expect(find(after, id).horizon).not.toBeNull();
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	test('accepting or naming an owner moves nothing where everything accepted has a place', () => {
		fc.assert(
			fc.property(anyChoices(), ({ assessment, before }) => {
				const planned = before.actions.filter(({ horizon }) => horizon !== null);
				const all = Object.fromEntries(
					planned.map(({ id }) => [id, { decision: 'accepted', owner: 'K.' } as const])
				);
				expect(places(chosen(all, assessment))).toEqual(places(before));
			}),
			{ numRuns: 40 }
		);
	});

	test('every number is there once and is the one it had; nothing is lost but what is dropped', () => {
		fc.assert(
			fc.property(anyChoices(), ({ before, after }) => {
				const all = [...after.actions, ...after.chosen!.dropped];
				expect(all.length).toBe(before.actions.length);
				for (const { id, position } of all) expect(before.actions[position! - 1]!.id).toBe(id);
			}),
			{ numRuns: 60 }
		);
	});

	test('where nobody promised anything the hours are never exceeded', () => {
		fc.assert(
			fc.property(anyChoices(), ({ assessment, actions }) => {
				const away = Object.fromEntries(
					Object.entries(actions).filter(([, { decision }]) => decision !== 'accepted')
				);
				expect(chosen(away, assessment).chosen!.overbooked).toBeNull();
			}),
			{ numRuns: 60 }
		);
	});
});
