import type { ProfileField } from '../questionnaire/questionnaire.ts';
import type { PlanChoices } from './plan-choices.ts';

/**
 * What a person gives, by kind of question: anchored 0–5; choice an option id; multi-choice option ids
 * (in rank order where ranked); yes-no a boolean; number a number or the id of an exception;
 * status a state per item. A derived question takes none.
 */
export type Value = number | string | boolean | string[] | Record<string, string>;

export interface Evidence {
	state: 'none' | 'shown' | 'checked';
	text?: string;
}

/** Exactly one of `value`, `unknown`, `notApplicable`, or none of them: then it is blank. */
export interface Answer {
	value?: Value;
	unknown?: true;
	notApplicable?: true;
	/** Why the question does not apply. */
	reason?: string;
	note?: string;
	evidence?: Evidence;
}

export type Profile = Partial<{
	type: string;
	employees: number;
	exportShare: number;
	fairs: boolean;
	agency: boolean;
}> & { [field in ProfileField]?: unknown };

/** One company's answers to one questionnaire version: the answers file, and what the server stores. */
export interface Assessment {
	questionnaire: string;
	version?: string;
	variant: string;
	/** ISO date, e.g. 2026-11-22: the day that the result and the report carry. */
	date: string;
	mode: 'self' | 'consultant';
	/** How long the answers took in all, where somebody took the time. */
	seconds?: number;
	company: { name?: string };
	profile: Profile;
	/** Targets set by hand, by dimension id. */
	targets: Record<string, { value: number; reason: string }>;
	answers: Record<string, Answer>;
	/** What people have decided about the plan; absent where nobody has. */
	plan?: PlanChoices;
}
