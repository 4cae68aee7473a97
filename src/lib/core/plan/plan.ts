import type { ActionChoice, OwnAction } from '../assessment/plan-choices.ts';
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
	/** Why it is later: for want of hours, of a step before it, by a person's wish, or because its date is far off. */
	later: 'capacity' | 'prerequisite' | 'deferred' | 'date' | null;
	/** What a person has decided about it. */
	choice?: ActionChoice;
	/** Its number, from 1, where people have decided about the plan: the one that it had before. */
	position?: number;
}

/** An action that the company has added itself, with its place. */
export interface PlannedOwn extends Omit<OwnAction, 'horizon'> {
	position: number;
	horizon: Horizon | null;
}

/** What people have made of a plan, beside the actions themselves. */
export interface Chosen {
	own: PlannedOwn[];
	/** Taken out by a person; neither planned nor counted. */
	dropped: Action[];
	/** Where what was promised needs more days than the hours hold, the first such time. */
	overbooked: { until: Horizon; days: number; capacity: number } | null;
}

/** The actions chosen and scheduled, in placing order. */
export interface Plan {
	/** Planning hours a week. */
	hours: number;
	/** The company stated fewer hours than the plan assumes, or none. */
	hoursAssumed: boolean;
	actions: Action[];
	/** Absent where nobody has decided anything. */
	chosen?: Chosen;
	/** Ids of the combinations that hold. */
	combinations: string[];
}
