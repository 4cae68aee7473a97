import type { Question } from '../questionnaire/questionnaire.ts';
import type { QuestionResult } from '../scoring/result.ts';
import { r1 } from '../scoring/rounding.ts';
import { scoreText } from './number-text.ts';
import {
	measuredDimensions,
	questionOf,
	type Findings,
	type MeasuredDimension
} from './findings.ts';

/** Scored questions that nobody could answer, or that were left blank, in order. */
export function openQuestions({ questionnaire, result }: Findings): Question[] {
	return questionnaire.dimensions
		.flatMap(({ questions }) => questions)
		.filter(({ id, scored }) => scored && isOpen(result.questions[id]));
}

/** Scored questions that were answered but have no score until the headcount is known, in order. */
export function uncountedQuestions(
	{ questionnaire, result }: Findings,
	ids?: readonly string[]
): Question[] {
	return questionnaire.dimensions
		.flatMap(({ questions }) => questions)
		.filter(({ id }) => result.questions[id]?.missing && (!ids || ids.includes(id)));
}

/** Key questions of a dimension that nobody could answer, or that were left blank. */
export function openKeyQuestions(
	{ questionnaire, result }: Findings,
	{ measured }: MeasuredDimension
): Question[] {
	return measured.questions.flatMap((id) => {
		const question = questionOf(questionnaire, id);
		return question?.key && isOpen(result.questions[id]) ? [question] : [];
	});
}

/** A key question of the dimension has no score: its range is then the headline, not the point. */
export function lacksKeyScore(findings: Findings, entry: MeasuredDimension): boolean {
	const uncounted = uncountedQuestions(findings, entry.measured.questions);
	return openKeyQuestions(findings, entry).length > 0 || uncounted.some(({ key }) => key);
}

/** Nobody has said anything; an answer that merely lacks the headcount is none of these. */
function isOpen(question: QuestionResult | undefined): boolean {
	if (question === undefined || question.missing) return false;
	return question.status === 'unknown' || question.status === 'blank';
}

/** The range, rounded, where something unknown widens it so that a person sees it; else null. */
export function visibleRange(measured: {
	low: number | null;
	high: number | null;
}): { low: number; high: number } | null {
	if (measured.low === null || measured.high === null) return null;
	const [low, high] = [r1(measured.low), r1(measured.high)];
	return low === high ? null : { low, high };
}

/** The whole is said as a range: a key question is open somewhere, and that widens it. */
export function rangeLeads(findings: Findings): boolean {
	return (
		visibleRange(findings.result.overall) !== null &&
		measuredDimensions(findings).some((entry) => lacksKeyScore(findings, entry))
	);
}

/** Questions that were put to this company: what follows from others was not asked. */
export function askedCount(findings: Findings): number {
	return askedQuestions(findings).length;
}

/** Asked questions without an answer, those that merely inform included. */
export function unansweredCount(findings: Findings): number {
	return askedQuestions(findings).filter(isOpen).length;
}

function askedQuestions({ questionnaire, result }: Findings): QuestionResult[] {
	return questionnaire.dimensions
		.flatMap(({ questions }) => questions)
		.flatMap(({ id, kind }) => {
			const asked = result.questions[id];
			return kind === 'derived' || !asked || asked.status === 'hidden' ? [] : [asked];
		});
}

/** A dimension's stand as text: the score, or the range where a key question is open; null where neither may be said. */
export function standText(findings: Findings, entry: MeasuredDimension): string | null {
	const { measured } = entry;
	if (measured.score === null) return null;
	const range = visibleRange(measured);
	if (range && lacksKeyScore(findings, entry)) {
		return `${scoreText(range.low, findings.language)}–${scoreText(range.high, findings.language)}`;
	}
	return scoreText(measured.score, findings.language);
}
