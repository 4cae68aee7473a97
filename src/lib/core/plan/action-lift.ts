import type { Questionnaire, Recommendation } from '../questionnaire/questionnaire.ts';
import { NEXT_STEP_LIFT, nextStepId } from './next-step.ts';

/**
 * What an action of a plan is expected to gain, in levels by dimension: a recommendation's own lift, or that of the
 * next step of a question. Throws a RangeError for an action that this questionnaire cannot have.
 */
export function actionLift(questionnaire: Questionnaire, action: string): Recommendation['lift'] {
	const recommendation = questionnaire.recommendations.find(({ id }) => id === action);
	if (recommendation) return recommendation.lift;
	const field = questionnaire.dimensions.find(({ questions }) =>
		questions.some(({ id }) => nextStepId(id) === action)
	);
	if (!field) throw new RangeError(`Questionnaire ${questionnaire.id} has no action "${action}"`);
	return [{ dimension: field.id, levels: NEXT_STEP_LIFT }];
}
