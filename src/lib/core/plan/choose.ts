import type { ActionChoice, OwnAction, PlanChoices } from '../assessment/plan-choices.ts';
import type { Horizon } from '../questionnaire/questionnaire.ts';
import type { Action, Plan, PlannedOwn } from './plan.ts';
import { overbooked, schedule, type Candidate } from './schedule.ts';

const DAY = 86_400_000;
const HORIZONS = [30, 90, 180] as const;

/**
 * Carries out what people have decided about a recommended plan. Deferred and dropped actions leave their days to the
 * others, which are scheduled anew. What has a date keeps the place of its date; what was accepted without one keeps a
 * place in the plan. Every action keeps its number; own ones are numbered after all recommended ones.
 * `from` is the ISO date from which the horizons count. Rules: docs/decisions/0010.
 */
export function choose(
	candidates: Candidate[],
	recommended: Action[],
	choices: PlanChoices,
	{ from, hours, urgent }: { from: string; hours: number; urgent: readonly string[] }
): Pick<Plan, 'actions' | 'chosen'> {
	const choiceOf = (id: string): ActionChoice =>
		Object.hasOwn(choices.actions, id) ? choices.actions[id]! : {};
	const isAway = (id: string) => ['deferred', 'dropped'].includes(choiceOf(id).decision ?? '');
	const staying = candidates.filter(({ id }) => !isAway(id));
	const dated = staying.flatMap(({ id }): [string, Horizon | null][] => {
		const { due } = choiceOf(id);
		return due === undefined ? [] : [[id, horizonOf(due, from)]];
	});
	const placed = scheduleChosen(
		staying,
		hours,
		urgent,
		new Map(dated),
		new Set(staying.map(({ id }) => id).filter((id) => choiceOf(id).decision === 'accepted'))
	);
	const horizons = new Map(placed.map((action) => [action.id, action]));
	const actions = recommended.map((action, index): Action => {
		const choice = choiceOf(action.id);
		const now = horizons.get(action.id) ?? { horizon: null, later: 'deferred' as const };
		return {
			...action,
			horizon: now.horizon,
			later: now.later,
			position: index + 1,
			...(Object.keys(choice).length > 0 && { choice })
		};
	});
	const kept = actions.filter(({ choice }) => choice?.decision !== 'dropped');
	return {
		actions: kept,
		chosen: {
			own: choices.own.map((own, index) => planOwn(own, recommended.length + index + 1, from)),
			dropped: actions.filter(({ choice }) => choice?.decision === 'dropped'),
			overbooked: overbooked(kept, hours)
		}
	};
}

/** Accepted actions for which no place is left get one before all that nobody has accepted. */
function scheduleChosen(
	candidates: Candidate[],
	hours: number,
	urgent: readonly string[],
	dated: Map<string, Horizon | null>,
	accepted: Set<string>
): Action[] {
	const placed = schedule(candidates, hours, urgent, { placed: dated, wanted: new Set() });
	const promised = placed.filter(({ id }) => accepted.has(id) && !dated.has(id));
	const wanted = promised.filter(({ horizon }) => horizon === null).map(({ id }) => id);
	if (wanted.length === 0) return placed;
	const kept = promised.flatMap(({ id, horizon }): [string, Horizon][] =>
		horizon === null ? [] : [[id, horizon]]
	);
	return schedule(candidates, hours, urgent, {
		placed: new Map([...dated, ...kept]),
		wanted: new Set(wanted)
	});
}

function planOwn({ horizon, ...own }: OwnAction, position: number, from: string): PlannedOwn {
	const place = own.due === undefined ? (horizon ?? HORIZONS[0]) : horizonOf(own.due, from);
	return { ...own, position, horizon: place };
}

/** The horizon in which a day lies; the first for days that are over, null for days after the last. */
function horizonOf(day: string, from: string): Horizon | null {
	const days = Math.round((Date.parse(day) - Date.parse(from)) / DAY);
	return HORIZONS.find((horizon) => days <= horizon) ?? null;
}
