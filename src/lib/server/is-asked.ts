import type { Answer } from '#lib/core/assessment/assessment.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { Stored } from './stored.ts';

/** Whether a question is asked in the assessment's variant, given its answers and this new one. */
export function isAsked(stored: Stored, questionId: string, answer: Answer | null): boolean {
	const answers = { ...stored.assessment.answers, [questionId]: answer ?? {} };
	const result = score(stored.questionnaire, { ...stored.assessment, answers });
	const status = result.questions[questionId]?.status;
	return status !== undefined && status !== 'hidden';
}
