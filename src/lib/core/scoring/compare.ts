import type { Text } from '../questionnaire/questionnaire.ts';
import type { DimensionResult, OverallResult, QuestionResult, Result } from './result.ts';
import { EPSILON, r1 } from './rounding.ts';

/** Two answers to the same questions differ by this much by chance: a smaller change says nothing (DOMAIN §7). */
export const NOISE = 0.5;

/** What two results must say of themselves to be compared; a Result says it, and so does what `score` prints. */
export interface ComparableResult {
	questionnaire: Result['questionnaire'];
	variant: string;
	/** Null in results of an older version. */
	date: string | null;
	overall: Pick<OverallResult, 'score' | 'low' | 'high'>;
	dimensions: Record<
		string,
		Pick<DimensionResult, 'score' | 'gap' | 'weight'> & { name?: Text | undefined }
	>;
	questions: Record<string, QuestionResult>;
}

export interface Change {
	/** 0–5; null where the number was not shown. */
	before: number | null;
	after: number | null;
	change: number | null;
	/** The change, as it is read, is smaller than NOISE. */
	noise: boolean;
	/** Share of the then gap that is closed, 0–1; null where there was none or either number is not shown. */
	progress: number | null;
}

export interface DimensionChange extends Change {
	/** New or gone: only one of the two results has the dimension. */
	state: 'matched' | 'new' | 'removed';
	/** The same scored questions with the same weights counted both times. */
	sameQuestions: boolean;
}

export interface QuestionChange {
	id: string;
	before: number | null;
	after: number | null;
	change: number | null;
}

export interface Comparison {
	questionnaire: { id: string; before: string; after: string };
	variant: { before: string; after: string };
	date: { before: string | null; after: string | null };
	noiseBelow: number;
	overall: Change & { range: { before: Range; after: Range } };
	/** In the order of the later result; what is gone comes last. */
	dimensions: Record<string, DimensionChange>;
	/** Questions that were put to the company, by id: both times, only later, only earlier. */
	questions: { matched: QuestionChange[]; new: string[]; removed: string[] };
}

interface Range {
	low: number | null;
	high: number | null;
}

/**
 * Compares two results of one company, whichever versions of the questionnaire they come from; a question is the
 * same if its id is. Progress is measured against the earlier targets. Throws a RangeError where the two results
 * are of different questionnaires.
 */
export function compareResults(before: ComparableResult, after: ComparableResult): Comparison {
	const { id } = before.questionnaire;
	if (id !== after.questionnaire.id) {
		throw new RangeError(
			`A result of ${id} cannot be compared with one of ${after.questionnaire.id}`
		);
	}
	const ids = [...Object.keys(after.dimensions), ...Object.keys(before.dimensions)];
	return {
		questionnaire: { id, before: before.questionnaire.version, after: after.questionnaire.version },
		variant: { before: before.variant, after: after.variant },
		date: { before: before.date, after: after.date },
		noiseBelow: NOISE,
		overall: {
			...changeOf(before.overall.score, after.overall.score),
			progress: overallProgress(before, after),
			range: { before: rangeOf(before), after: rangeOf(after) }
		},
		dimensions: Object.fromEntries(
			[...new Set(ids)].map((id) => [id, dimensionChange(before, after, id)])
		),
		questions: questionChanges(before, after)
	};
}

function dimensionChange(
	before: ComparableResult,
	after: ComparableResult,
	id: string
): DimensionChange {
	const then = before.dimensions[id];
	const now = after.dimensions[id];
	return {
		state: !then ? 'new' : !now ? 'removed' : 'matched',
		...changeOf(then?.score ?? null, now?.score ?? null),
		progress: then && now ? progressOf(then, now) : null,
		sameQuestions: sameQuestions(countedIn(before, id), countedIn(after, id))
	};
}

function changeOf(before: number | null, after: number | null): Omit<Change, 'progress'> {
	const change = before === null || after === null ? null : after - before;
	const noise = change !== null && r1(Math.abs(change)) < NOISE - EPSILON;
	return { before, after, change, noise };
}

type Gap = Pick<DimensionResult, 'score' | 'gap'>;

/** What was lost closes nothing; what lies beyond the target closes no more than all. */
function progressOf(then: Gap, now: Gap): number | null {
	if (then.score === null || now.score === null || !then.gap) return null;
	return Math.min(1, Math.max(0, (now.score - then.score) / then.gap));
}

/** Over the dimensions that have numbers both times: Σ weight · closed gap / Σ weight · gap, weights as they were. */
function overallProgress(before: ComparableResult, after: ComparableResult): number | null {
	let gaps = 0;
	let closed = 0;
	for (const [id, then] of Object.entries(before.dimensions)) {
		const now = after.dimensions[id];
		const progress = now ? progressOf(then, now) : null;
		if (progress === null) continue;
		gaps += then.weight * then.gap!;
		closed += then.weight * then.gap! * progress;
	}
	return gaps === 0 ? null : closed / gaps;
}

function rangeOf({ overall }: ComparableResult): Range {
	return { low: overall.low, high: overall.high };
}

/** The scored questions that applied, with their weights. */
function countedIn({ questions }: ComparableResult, dimension: string): Map<string, number> {
	return new Map(
		Object.entries(questions)
			.filter(([, one]) => one.dimension === dimension && one.weight > 0 && isAsked(one))
			.filter(([, { status }]) => status !== 'notApplicable')
			.map(([id, { weight }]) => [id, weight])
	);
}

function sameQuestions(before: Map<string, number>, after: Map<string, number>): boolean {
	return (
		before.size === after.size && [...before].every(([id, weight]) => after.get(id) === weight)
	);
}

function questionChanges(
	before: ComparableResult,
	after: ComparableResult
): Comparison['questions'] {
	const asked = ({ questions }: ComparableResult) =>
		Object.keys(questions).filter((id) => isAsked(questions[id]));
	const then = new Set(asked(before));
	const now = asked(after);
	const later = new Set(now);
	return {
		matched: now
			.filter((id) => then.has(id))
			.map((id) => {
				const [one, other] = [before.questions[id]!.score, after.questions[id]!.score];
				const change = one === null || other === null ? null : other - one;
				return { id, before: one, after: other, change };
			}),
		new: now.filter((id) => !then.has(id)),
		removed: [...then].filter((id) => !later.has(id))
	};
}

function isAsked(question: QuestionResult | undefined): boolean {
	return question !== undefined && question.status !== 'hidden';
}
