import type { Trace } from './trace-steps.ts';

/** Everything computed from questionnaire, profile and answers. Every output reads it; nothing else computes. */

export type QuestionStatus = 'answered' | 'unknown' | 'notApplicable' | 'blank' | 'hidden';

/** Why a number is not shown. */
export type Reason =
	| 'variant'
	| 'notAssessable'
	| 'coverage'
	| 'noKeyAnswer'
	| 'tooFewAnswers'
	| 'tooFewDimensions'
	| 'requiredDimension';

export interface QuestionResult {
	status: QuestionStatus;
	/** 0 to the top of the scale, full precision; null unless answered and scored. */
	score: number | null;
	/**
	 * What it counts as without an answer, where the questionnaire lets "unknown" or "not applicable" stand for
	 * a score.
	 */
	countsAs?: number;
	/** Answered, yet unknown: the fact about the company without which the answer has no score. */
	missing?: 'employees';
	/** Weight within its dimension; 0 for an unscored question. */
	weight: number;
	dimension: string;
}

export interface DimensionResult {
	/** 0 to the top of the scale, full precision; null where it may not be shown. */
	score: number | null;
	/**
	 * Consultant mode only: the score that the evidence carries, never above `score`; null where `score` is, and
	 * where the questionnaire does not score by evidence.
	 */
	evidenced?: number | null;
	level: number | null;
	/** The score in its method's own unit: points for a sum, percent for a share. */
	value: number | null;
	/** The band that the value falls into, as its place in the questionnaire's list. */
	band: number | null;
	/** The answers together (their weighted mean, if no other method is said), before the weakest link. */
	mean: number | null;
	/** Worst and best case of what is unknown; null where nothing can be assessed. */
	low: number | null;
	high: number | null;
	/** Share of the applicable weight that is answered, 0–1. */
	coverage: number;
	shown: boolean;
	/** Shown on thin evidence: to be drawn hatched. */
	hatched: boolean;
	reason: Reason | null;
	/** The key question, or the other group, that limits the score, where one does. */
	limitedBy: string | null;
	/** What the weakest link allows: lowest key score plus the margin; null without a key question. */
	limit: number | null;
	target: number;
	/** Reason given for a target set by hand. */
	targetReason: string | null;
	gap: number | null;
	/** Level reachable in twelve months. */
	milestone: number | null;
	priority: number | null;
	bottleneck: boolean;
	/** Percent of all dimensions, after the company type's factors. */
	weight: number;
	/** Ids of the visible questions asked in the chosen variant, in order, unscored ones included. */
	questions: string[];
}

export interface OverallResult {
	score: number | null;
	/** As for a dimension. */
	evidenced?: number | null;
	/** 0–100. */
	index: number | null;
	level: number | null;
	low: number | null;
	high: number | null;
	shown: boolean;
	reason: Reason | null;
	/** The dimension whose gate limits the whole, where it does. */
	limitedBy: string | null;
	/** The score in its method's own unit: points for a sum, percent for a share. */
	value: number | null;
	/** The band that the value falls into, as its place in the questionnaire's list. */
	band: number | null;
	/** The dimensions together (their weighted geometric mean, if no other method is said), before the gates. */
	ungated: number | null;
	/** How much of the way from nothing to the targets is gone: Σ W·min(S, T) / Σ W·T over what is shown, 0–1. */
	towardsTarget: number | null;
	gates: { dimension: string; limit: number }[];
	coverage: number;
	/** Dimensions that are not shown. */
	hidden: string[];
	/** Quick variant only: the weakest dimensions by name. */
	weakest?: string[];
}

/** A group within a dimension. */
export interface GroupResult {
	/** The dimension or the group that it belongs to. */
	in: string;
	dimension: string;
	/** 0 to the top of the scale; null where nothing in it is answered. */
	score: number | null;
	value: number | null;
	band: number | null;
	low: number | null;
	high: number | null;
	/** What holds it down, where something does. */
	limitedBy: string | null;
}

export interface Result {
	questionnaire: { id: string; version: string };
	variant: string;
	/** ISO date that the assessment carries. */
	date: string;
	overall: OverallResult;
	/** In reporting order. */
	dimensions: Record<string, DimensionResult>;
	/** Groups within dimensions, where the questionnaire has any. */
	groups: Record<string, GroupResult>;
	questions: Record<string, QuestionResult>;
	/** The steps to every number, where they are asked for. */
	trace?: Trace;
}
