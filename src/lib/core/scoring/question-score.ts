import type { Answer, Profile, Value } from '../assessment/assessment.ts';
import type { Knot, Question } from '../questionnaire/questionnaire.ts';
import type { QuestionStatus } from './result.ts';

/** Headcounts outside this band count as its edge: below, one person would weigh too much; above, too little. */
const FEWEST_EMPLOYEES = 25;
const MOST_EMPLOYEES = 500;

export interface Scored {
	status: QuestionStatus;
	/** 0–5; null unless answered and scored. */
	score: number | null;
}

const UNKNOWN: Scored = { status: 'unknown', score: null };
const BLANK: Scored = { status: 'blank', score: null };
const NOT_APPLICABLE: Scored = { status: 'notApplicable', score: null };

/**
 * Scores one visible question. The answer is expected to be checked; `source` is the answer of the
 * status question that a derived question follows from. Yes/no: 5 or 0. Formula: DOMAIN §2.
 */
export function scoreQuestion(
	question: Question,
	answer: Answer | undefined,
	profile: Profile,
	source?: Answer
): Scored {
	const given = question.kind === 'derived' ? source : answer;
	if (!given) return BLANK;
	if (given.unknown) return UNKNOWN;
	if (given.notApplicable) return NOT_APPLICABLE;
	if (given.value === undefined) return BLANK;
	if (!question.scored) return { status: 'answered', score: null };
	const score = scoreValue(question, given.value, profile);
	return score === null ? UNKNOWN : { status: 'answered', score };
}

/** The score of a value, 0–5; null where it cannot be worked out (a headcount is missing). */
export function scoreValue(question: Question, value: Value, profile: Profile): number | null {
	switch (question.kind) {
		case 'anchored':
			return value as number;
		case 'yes-no':
			return value === true ? 5 : 0;
		case 'choice':
			return question.options.find((option) => option.id === value)?.score ?? null;
		case 'multi-choice': {
			const chosen = value as string[];
			const counted = chosen.includes(question.exclusive ?? '') ? 0 : chosen.length;
			return question.table ? stepAt(question.table, counted) : null;
		}
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
			if (among === 0) return 0;
			const of = states.filter((state) => question.ratio.of.includes(state)).length;
			return curveAt(question.knots, of / among);
		}
		case 'status':
			return null;
	}
}

/** The best score that a question can give, used for the upper end of a range. */
export function bestScore(question: Question): number {
	switch (question.kind) {
		case 'choice':
			return Math.max(...question.options.map((option) => option.score));
		case 'multi-choice':
			return Math.max(0, ...(question.table ?? []).map(([, score]) => score));
		case 'number':
			return Math.max(
				...question.knots.map(([, score]) => score),
				...question.exceptions.map((exception) => exception.score)
			);
		case 'derived':
			return Math.max(...question.knots.map(([, score]) => score));
		default:
			return 5;
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
