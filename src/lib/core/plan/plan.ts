import type { Horizon } from '../questionnaire/questionnaire.ts';

/** One action of the plan. `id` is a recommendation's, or `NEXT-<question>` for the next anchor of a question. */
export interface Action {
	id: string;
	priority: number;
	/** Σ 100·weight·min(gap, lift), in points of the whole. */
	benefit: number;
	/** Factor for the actions that need this one. */
	unlocks: number;
	/** Factor for how sure the benefit is. */
	confidence: number;
	/** Days plus cost in days. */
	effort: number;
	days: number;
	/** Questions and dimensions whose state set it off. */
	because: string[];
	/** Null: later. */
	horizon: Horizon | null;
	/** Why it is later. */
	later: 'capacity' | 'prerequisite' | null;
}

/** The actions chosen and scheduled, in placing order. */
export interface Plan {
	/** Planning hours a week. */
	hours: number;
	/** The company stated fewer hours than the plan assumes, or none. */
	hoursAssumed: boolean;
	actions: Action[];
	/** Ids of the combinations that hold. */
	combinations: string[];
}
