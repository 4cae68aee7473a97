import type { Answer, Profile } from '../assessment/assessment.ts';
import type { Question } from '../questionnaire/questionnaire.ts';

/**
 * The fact about the company without which a given answer has no score: the question stays unknown, though somebody
 * has answered it. Undefined where nothing is given or nothing is missing.
 */
export function missingFact(
	question: Question,
	answer: Answer | undefined,
	profile: Profile
): 'employees' | undefined {
	const counted = question.kind === 'number' && question.per100Employees;
	const given = typeof answer?.value === 'number';
	return counted && given && profile.employees === undefined ? 'employees' : undefined;
}
