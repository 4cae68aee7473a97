import type { Horizon } from '../questionnaire/questionnaire.ts';

/** What the company has made of one recommended action. Nothing decided: it stands as it was recommended. */
export interface ActionChoice {
	decision?: 'accepted' | 'deferred' | 'dropped';
	/** Why it is deferred. */
	reason?: string;
	/** ISO date on which a deferred one is looked at again. */
	review?: string;
	/** Who takes care of it, by name; the recommendation only names roles. */
	owner?: string;
	/** ISO date until which it is to be done. */
	due?: string;
}

/** An action that the company has added itself. */
export interface OwnAction {
	/** own-1, own-2, … */
	id: string;
	title: string;
	firstStep?: string;
	owner?: string;
	/** ISO date; goes before the horizon. */
	due?: string;
	/** Where it stands without a date; 30 where that is left open too. */
	horizon?: Horizon;
}

/** What people have decided about the plan. Absent where nobody has touched it. */
export interface PlanChoices {
	/** By action id: a recommendation's, or `NEXT-<question>`. Choices about actions that the plan does not hold stay. */
	actions: Record<string, ActionChoice>;
	own: OwnAction[];
}

export const planLimits = { owner: 120, reason: 500, title: 200, step: 500, own: 20 };
