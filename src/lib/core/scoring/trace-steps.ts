import type { Evidence, Value } from '../assessment/assessment.ts';
import type { Method, PriorityFormula, Rounding } from '../questionnaire/questionnaire.ts';
import type { NamedPart } from './measure-tree.ts';
import type { QuestionStatus } from './result.ts';

/** One step on the way to a number; `to` is what it leads to. Adding the steps up by hand gives the number. */
export type Step =
	/** A given answer, its points, and those on the scale of 0 to `top`. */
	| {
			step: 'answer';
			value: Value | null;
			points: number;
			range: readonly [number, number];
			top: number;
			to: number;
	  }
	/** "Unknown" or "not applicable" stands for a score. */
	| { step: 'standIn'; status: QuestionStatus; to: number }
	/** Parts put together; `to` in the method's own unit. */
	| {
			step: 'combine';
			method: Method;
			parts: NamedPart[];
			left: LeftOut[];
			/** Of what the evidence carries only: the answers below that it holds down. */
			lowered?: Lowered[];
			met: number;
			top: number;
			to: number;
	  }
	| ({ step: 'round'; from: number; to: number } & Rounding)
	/** From the method's own unit (points, percent, steps) to the scale. */
	| { step: 'scale'; from: number; available: number; top: number; to: number }
	/** An answer counts no more than its evidence carries. */
	| { step: 'evidence'; state: Evidence['state']; cap: number; from: number; to: number }
	/** Held down: at most the score of `by` plus `add`. `assumed` where nobody knows that score. */
	| {
			step: 'hold';
			what: 'cap' | 'weakestLink' | 'gate';
			by: string;
			at: number;
			assumed: boolean;
			add: number;
			from: number;
			to: number;
	  }
	/** Moved into the range that covers what is not shown. */
	| { step: 'clamp'; low: number; high: number; from: number; to: number }
	| { step: 'share'; answered: number; applicable: number; to: number }
	| { step: 'gap'; target: number; score: number; to: number }
	| { step: 'milestone'; score: number; target: number; add: number; to: number }
	| {
			step: 'priority';
			formula: PriorityFormula;
			weight: number;
			gap: number;
			target: number;
			factor: number;
			to: number;
	  }
	| { step: 'index'; score: number; top: number; to: number }
	/** ⌈r1(score) − .5⌉: half a level does not count. */
	| { step: 'level'; score: number; rounded: number; to: number };

/** A part that does not enter a number, and why. */
export interface LeftOut {
	id: string;
	why: 'unknown' | 'blank' | 'notApplicable' | 'hidden' | 'unscored' | 'noNumber';
}

/** An answer that counts less than it says, for want of evidence. */
export interface Lowered {
	id: string;
	state: Evidence['state'];
	from: number;
	to: number;
}

export type Steps<Name extends string> = Partial<Record<Name, Step[]>>;

/** For every number of a Result the steps to it; a number that is not shown has none. */
export interface Trace {
	questions: Record<string, Steps<'score' | 'evidenced'>>;
	groups: Record<string, Steps<'score' | 'evidenced' | 'low' | 'high'>>;
	dimensions: Record<
		string,
		Steps<
			| 'score'
			| 'evidenced'
			| 'low'
			| 'high'
			| 'coverage'
			| 'level'
			| 'gap'
			| 'milestone'
			| 'priority'
		>
	>;
	overall: Steps<'score' | 'evidenced' | 'low' | 'high' | 'coverage' | 'index' | 'level'>;
}
