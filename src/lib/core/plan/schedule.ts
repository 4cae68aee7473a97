import type { Horizon } from '../questionnaire/questionnaire.ts';
import { EPSILON } from '../scoring/rounding.ts';
import type { Action, Chosen } from './plan.ts';

/** An action before it has a date. */
export interface Candidate extends Omit<Action, 'horizon' | 'later' | 'choice' | 'position'> {
	earliest: Horizon;
	/** Ids of fired actions that must be placed first. */
	needs: string[];
}

const HORIZONS = [30, 90, 180] as const;
/** Weeks until each horizon. */
const WEEKS = [4, 13, 26] as const;
const HOURS_A_DAY = 8;
/** An action of at most this many days uses no planning hours. */
const FREE_DAYS = 0.5;

/** Places that people have given to actions, and what they have promised without saying when. */
export interface Promised {
	/** By id; null: after the last horizon. They keep their place whatever else there is, and are served first. */
	placed: ReadonlyMap<string, Horizon | null>;
	/** Find a place before all others, whatever they need, and the last one where the hours do not reach. */
	wanted: ReadonlySet<string>;
}

const nothingPromised: Promised = { placed: new Map(), wanted: new Set() };

/**
 * Places the actions: always the highest priority (tie: id) whose prerequisites are placed, into the first of
 * 30/90/180 days that is not before its own date and its prerequisites' and where the days due until this and each
 * later date stay within hours · weeks / 8. What fits nowhere is later, and so is what needs it or needs an action that
 * is not among the candidates. `first` ids, and what they need, are placed before all others. Returned in placing
 * order. Rules: DOMAIN §2.
 */
export function schedule(
	candidates: Candidate[],
	hours: number,
	first: readonly string[],
	{ placed: promised, wanted }: Promised = nothingPromised
): Action[] {
	const capacity = capacityOf(hours);
	const due = [0, 0, 0];
	const placed = new Map<string, Action>();
	const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));

	const put = (candidate: Candidate, slot: number, later: Action['later']): void => {
		const { earliest: _, needs: __, ...action } = candidate;
		for (let index = slot; slot >= 0 && index < due.length; index++) {
			due[index]! += daysUsed(candidate);
		}
		const horizon = slot < 0 ? null : HORIZONS[slot]!;
		placed.set(action.id, { ...action, horizon, later: horizon === null ? later : null });
	};
	const place = (candidate: Candidate): void => {
		const { earliest, needs, id } = candidate;
		const isWanted = wanted.has(id);
		const before = isWanted ? [] : needs.map((need) => placed.get(need)?.horizon ?? null);
		const blocked = before.includes(null);
		const notBefore = Math.max(earliest, ...before.map((horizon) => horizon ?? 0));
		const uses = daysUsed(candidate);
		const slot = blocked
			? -1
			: HORIZONS.findIndex(
					(horizon, index) =>
						horizon >= notBefore &&
						(uses === 0 ||
							due.every(
								(days, later) => later < index || days + uses <= capacity[later]! + EPSILON
							))
				);
		const last = HORIZONS.length - 1;
		put(candidate, slot < 0 && isWanted ? last : slot, blocked ? 'prerequisite' : 'capacity');
	};
	const placeAll = (actions: Candidate[]): void => {
		const waiting = [...actions].sort((a, b) => rank(b) - rank(a) || compare(a.id, b.id));
		while (waiting.length > 0) {
			const ready = waiting.findIndex(({ needs }) =>
				needs.every((id) => placed.has(id) || !byId.has(id))
			);
			// prerequisites that wait for each other are refused when the file is read; never loop on them
			place(waiting.splice(Math.max(0, ready), 1)[0]!);
		}
	};

	for (const candidate of candidates) {
		const horizon = promised.get(candidate.id);
		if (horizon === undefined) continue;
		put(
			candidate,
			HORIZONS.findIndex((one) => one === horizon),
			'date'
		);
	}
	const open = candidates.filter(({ id }) => !placed.has(id));
	placeAll(open.filter(({ id }) => wanted.has(id)));
	const urgent = withPrerequisites(first, byId);
	const left = open.filter(({ id }) => !wanted.has(id));
	placeAll(left.filter(({ id }) => urgent.has(id)));
	placeAll(left.filter(({ id }) => !urgent.has(id)));
	return [...placed.values()];
}

/** The days of work that the hours hold until each horizon. */
function capacityOf(hours: number): number[] {
	return WEEKS.map((weeks) => (hours * weeks) / HOURS_A_DAY);
}

function daysUsed({ days }: Pick<Action, 'days'>): number {
	return days > FREE_DAYS + EPSILON ? days : 0;
}

/** The first horizon until which the planned actions need more days than the hours hold; null where all fits. */
export function overbooked(actions: Action[], hours: number): Chosen['overbooked'] {
	const capacity = capacityOf(hours);
	for (const [index, until] of HORIZONS.entries()) {
		const days = actions
			.filter(({ horizon }) => horizon !== null && horizon <= until)
			.reduce((sum, action) => sum + daysUsed(action), 0);
		if (days > capacity[index]! + EPSILON) return { until, days, capacity: capacity[index]! };
	}
	return null;
}

function withPrerequisites(ids: readonly string[], byId: Map<string, Candidate>): Set<string> {
	const found = new Set<string>();
	const visit = (id: string): void => {
		const candidate = byId.get(id);
		if (!candidate || found.has(id)) return;
		found.add(id);
		candidate.needs.forEach(visit);
	};
	ids.forEach(visit);
	return found;
}

/** Priorities that differ by less than a hair are a tie. */
function rank({ priority }: Candidate): number {
	return Math.round(priority / EPSILON);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
