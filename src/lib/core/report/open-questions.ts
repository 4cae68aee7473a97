import type { Question } from '../questionnaire/questionnaire.ts';
import type { QuestionStatus } from '../scoring/result.ts';
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
		.filter(({ id, scored }) => {
			const status = result.questions[id]?.status;
			return scored && (status === 'unknown' || status === 'blank');
		});
}

/** Key questions of a dimension without an answer: its range is then the headline, not the point. */
export function openKeyQuestions(
	{ questionnaire, result }: Findings,
	{ measured }: MeasuredDimension
): Question[] {
	return measured.questions.flatMap((id) => {
		const status = result.questions[id]?.status;
		const question = questionOf(questionnaire, id);
		return question?.key && (status === 'unknown' || status === 'blank') ? [question] : [];
	});
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
		measuredDimensions(findings).some((entry) => openKeyQuestions(findings, entry).length > 0)
	);
}

/** Questions that were put to this company: what follows from others was not asked. */
export function askedCount(findings: Findings): number {
	return askedStatuses(findings).length;
}

/** Asked questions without an answer, those that merely inform included. */
export function unansweredCount(findings: Findings): number {
	return askedStatuses(findings).filter((status) => status === 'unknown' || status === 'blank')
		.length;
}

function askedStatuses({ questionnaire, result }: Findings): QuestionStatus[] {
	return questionnaire.dimensions
		.flatMap(({ questions }) => questions)
		.flatMap(({ id, kind }) => {
			const status = result.questions[id]?.status;
			return kind === 'derived' || status === undefined || status === 'hidden' ? [] : [status];
		});
}

/** A dimension's stand as text: the score, or the range where a key question is open; null where neither may be said. */
export function standText(findings: Findings, entry: MeasuredDimension): string | null {
	const { measured } = entry;
	if (measured.score === null) return null;
	const range = visibleRange(measured);
	if (range && openKeyQuestions(findings, entry).length > 0) {
		return `${scoreText(range.low, findings.language)}–${scoreText(range.high, findings.language)}`;
	}
	return scoreText(measured.score, findings.language);
}
