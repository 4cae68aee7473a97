import { parseCondition, references } from '#lib/core/questionnaire/conditions.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';

const known = new WeakMap<Questionnaire, Set<string>>();

/** The questions whose answers decide whether another one is asked. */
export function steeringQuestions(questionnaire: Questionnaire): Set<string> {
	let steering = known.get(questionnaire);
	if (!steering) {
		const conditions = [
			...questionnaire.dimensions.flatMap(({ questions }) => questions.map(({ when }) => when)),
			...questionnaire.variants.flatMap(({ questions }) => questions.map(({ when }) => when))
		];
		steering = new Set(
			conditions
				.filter((when) => when !== undefined)
				.map((when) => references(parseCondition(when)))
				.flatMap(({ questions, scores }) => [...questions, ...scores])
		);
		known.set(questionnaire, steering);
	}
	return steering;
}
