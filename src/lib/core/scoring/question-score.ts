import type { Answer, Profile, Value } from '../assessment/assessment.ts';
import type { Knot, MultiChoiceQuestion, Question } from '../questionnaire/questionnaire.ts';
import type { QuestionStatus } from './result.ts';

/** Headcounts outside this band count as its edge: below, one person would weigh too much; above, too little. */
const FEWEST_EMPLOYEES = 25;
const MOST_EMPLOYEES = 500;

export interface Scored {
	status: QuestionStatus;
	/** 0 to the top of the scale; null unless answered and scored. */
	score: number | null;
	/** The same in the question's own points. */
	points: number | null;
}

const UNKNOWN: Scored = { status: 'unknown', score: null, points: null };
const BLANK: Scored = { status: 'blank', score: null, points: null };
const NOT_APPLICABLE: Scored = { status: 'notApplicable', score: null, points: null };

/**
 * Scores one visible question. The answer is expected to be checked; `source` is the answer of the status question
 * that a derived question follows from. Formula: DOMAIN §2.
 */
export function scoreQuestion(
	{ question, range }: { question: Question; range: Range },
	answer: Answer | undefined,
	profile: Profile,
	top: number,
	source?: Answer
): Scored {
	const given = question.kind === 'derived' ? source : answer;
	if (!given) return BLANK;
	if (given.unknown) return UNKNOWN;
	if (given.notApplicable) return NOT_APPLICABLE;
	if (given.value === undefined) return BLANK;
	if (!question.scored) return { status: 'answered', score: null, points: null };
	const points = pointsOf(question, given.value, profile, range);
	if (points === null) return UNKNOWN;
	return { status: 'answered', score: onScale(points, range, top), points };
}

/** The score of a value, 0 to the top of the scale; null where it cannot be worked out (a headcount is missing). */
export function scoreValue(
	question: Question,
	value: Value,
	profile: Profile,
	top: number
): number | null {
	const range = rangeOf(question, top);
	const points = pointsOf(question, value, profile, range);
	return points === null ? null : onScale(points, range, top);
}

/** The best score that a question can give, used for the upper end of a range. */
export function bestScore(question: Question, top: number): number {
	const range = rangeOf(question, top);
	return onScale(bestPoints(question, range), range, top);
}

/** Points of a question on the scale that all questions share. */
export function onScale(points: number, [lowest, highest]: Range, top: number): number {
	if (lowest === 0 && highest === top) return points;
	return (top * (points - lowest)) / (highest - lowest);
}

/** The other way round. */
export function inPoints(score: number, [lowest, highest]: Range, top: number): number {
	return lowest + (score * (highest - lowest)) / top;
}

/** Lowest and highest points of a question; they become 0 and the top of the scale. */
export type Range = readonly [lowest: number, highest: number];

/** As the question says; otherwise the numbers of its levels, or the scale itself. */
export function rangeOf(question: Question, top: number): Range {
	if (question.range) return question.range;
	if (question.kind !== 'anchored') return [0, top];
	if (!question.points) return [0, question.anchors.length - 1];
	return [Math.min(...question.points), Math.max(...question.points)];
}

/** The points of a value; null where they cannot be worked out (a headcount is missing). */
function pointsOf(
	question: Question,
	value: Value,
	profile: Profile,
	[lowest, highest]: Range
): number | null {
	switch (question.kind) {
		case 'anchored':
			return question.points
				? question.points[value as number]!
				: lowest + ((value as number) * (highest - lowest)) / (question.anchors.length - 1);
		case 'yes-no':
			return value === true ? highest : lowest;
		case 'choice':
			return question.options.find((option) => option.id === value)?.score ?? null;
		case 'multi-choice':
			return pointsOfSeveral(question, value as string[], [lowest, highest]);
		case 'number': {
			if (typeof value === 'string') {
				return question.exceptions.find((exception) => exception.id === value)?.score ?? null;
			}
			if (!question.per100Employees) return curveAt(question.knots, value as number);
			if (profile.employees === undefined) return null;
			const employees = Math.min(MOST_EMPLOYEES, Math.max(FEWEST_EMPLOYEES, profile.employees));
			return curveAt(question.knots, ((value as number) * 100) / employees);
		}
		case 'derived': {
			const states = Object.values(value as Record<string, string>);
			const among = states.filter((state) => question.ratio.among.includes(state)).length;
			if (among === 0) return lowest;
			const of = states.filter((state) => question.ratio.of.includes(state)).length;
			return curveAt(question.knots, of / among);
		}
		case 'status':
			return null;
	}
}

function pointsOfSeveral(
	question: MultiChoiceQuestion,
	chosen: string[],
	[lowest, highest]: Range
): number | null {
	const real = chosen.includes(question.exclusive ?? '') ? [] : chosen;
	if (question.counts === 'scores') {
		const sum = question.options
			.filter(({ id }) => real.includes(id))
			.reduce((points, { score = 0 }) => points + score, 0);
		return Math.min(highest, Math.max(lowest, sum));
	}
	return question.table ? stepAt(question.table, real.length) : null;
}

/** The most points that a question can give. */
function bestPoints(question: Question, [lowest, highest]: Range): number {
	switch (question.kind) {
		case 'anchored':
			return question.points ? Math.max(...question.points) : highest;
		case 'choice':
			return Math.max(...question.options.map((option) => option.score));
		case 'multi-choice': {
			const scores = question.options.map(({ score = 0 }) => Math.max(0, score));
			const sum = scores.reduce((points, score) => points + score, 0);
			return question.counts === 'scores'
				? Math.min(highest, Math.max(lowest, sum))
				: Math.max(lowest, ...(question.table ?? []).map(([, score]) => score));
		}
		case 'number':
			return Math.max(
				...question.knots.map(([, score]) => score),
				...question.exceptions.map((exception) => exception.score)
			);
		case 'derived':
			return Math.max(...question.knots.map(([, score]) => score));
		default:
			return highest;
	}
}

/** Linear between the knots, clipped at both ends. */
export function curveAt(knots: readonly Knot[], value: number): number {
	const first = knots[0]!;
	if (value <= first[0]) return first[1];
	for (let i = 1; i < knots.length; i++) {
		const [x1, y1] = knots[i]!;
		if (value > x1) continue;
		const [x0, y0] = knots[i - 1]!;
		return y0 + ((y1 - y0) * (value - x0)) / (x1 - x0);
	}
	return knots[knots.length - 1]![1];
}

/** The entry at or below the value. */
function stepAt(table: readonly Knot[], value: number): number {
	let score = 0;
	for (const [count, entry] of table) {
		if (count > value) break;
		score = entry;
	}
	return score;
}
