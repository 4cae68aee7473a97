import type { Horizon } from '../questionnaire/questionnaire.ts';
import { EPSILON } from '../scoring/rounding.ts';
import type { Action } from './plan.ts';

/** An action before it has a date. */
export interface Candidate extends Omit<Action, 'horizon' | 'later'> {
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

/**
 * Places the actions: always the highest priority (tie: id) whose prerequisites are placed, into the first of
 * 30/90/180 days that is not before its own date and its prerequisites' and where the days due until this and each
 * later date stay within hours · weeks / 8. What fits nowhere is later, and so is what needs it.
 * `first` ids, and what they need, are placed before all others. Returned in placing order. Rules: DOMAIN §2.
 */
export function schedule(
	candidates: Candidate[],
	hours: number,
	first: readonly string[]
): Action[] {
	const capacity = WEEKS.map((weeks) => (hours * weeks) / HOURS_A_DAY);
	const due = [0, 0, 0];
	const placed = new Map<string, Action>();
	const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));

	const place = (candidate: Candidate): void => {
		const { earliest, needs, ...action } = candidate;
		const before = needs.map((id) => placed.get(id)?.horizon ?? null);
		const blocked = before.includes(null);
		const notBefore = Math.max(earliest, ...before.map((horizon) => horizon ?? 0));
		const uses = action.days > FREE_DAYS + EPSILON ? action.days : 0;
		const slot = blocked
			? -1
			: HORIZONS.findIndex(
					(horizon, index) =>
						horizon >= notBefore &&
						due.every((days, later) => later < index || days + uses <= capacity[later]! + EPSILON)
				);
		for (let later = slot; slot >= 0 && later < due.length; later++) due[later]! += uses;
		placed.set(action.id, {
			...action,
			horizon: slot < 0 ? null : HORIZONS[slot]!,
			later: slot >= 0 ? null : blocked ? 'prerequisite' : 'capacity'
		});
	};
	const placeAll = (wanted: Candidate[]): void => {
		const waiting = [...wanted].sort((a, b) => rank(b) - rank(a) || compare(a.id, b.id));
		while (waiting.length > 0) {
			const ready = waiting.findIndex(({ needs }) => needs.every((id) => placed.has(id)));
			// prerequisites that wait for each other are refused when the file is read; never loop on them
			place(waiting.splice(Math.max(0, ready), 1)[0]!);
		}
	};

	const urgent = withPrerequisites(first, byId);
	placeAll(candidates.filter(({ id }) => urgent.has(id)));
	placeAll(candidates.filter(({ id }) => !urgent.has(id)));
	return [...placed.values()];
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
