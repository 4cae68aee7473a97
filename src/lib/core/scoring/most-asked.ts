import type { Questionnaire, Variant } from '../questionnaire/questionnaire.ts';

/**
 * The most questions that a variant can ask one company. A derived question asks nothing, and one that the variant
 * asks under a condition of its own stands in for another one.
 */
export function mostAsked(questionnaire: Questionnaire, variant: Variant): number {
	const derived = new Set(
		questionnaire.dimensions
			.flatMap(({ questions }) => questions)
			.filter(({ kind }) => kind === 'derived')
			.map(({ id }) => id)
	);
	return variant.questions.filter(({ id, when }) => !derived.has(id) && !when).length;
}
