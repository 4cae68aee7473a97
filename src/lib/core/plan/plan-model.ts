import {
	because as reasonsOf,
	compileCondition,
	parseCondition,
	type Facts
} from '../questionnaire/conditions.ts';
import type { Combination, Questionnaire, Recommendation } from '../questionnaire/questionnaire.ts';

interface PlanModel {
	recommendations: {
		recommendation: Recommendation;
		holds: (facts: Facts) => boolean;
		/** The questions and dimensions that set the recommendation off. */
		because: (facts: Facts) => string[];
	}[];
	combinations: { combination: Combination; holds: (facts: Facts) => boolean }[];
}

const models = new WeakMap<Questionnaire, PlanModel>();

/** The triggers of a questionnaire, made ready once. */
export function planModel(questionnaire: Questionnaire): PlanModel {
	let model = models.get(questionnaire);
	if (!model) models.set(questionnaire, (model = build(questionnaire)));
	return model;
}

function build(questionnaire: Questionnaire): PlanModel {
	const sources = new Map(
		questionnaire.dimensions
			.flatMap((dimension) => dimension.questions)
			.flatMap((question) => (question.kind === 'derived' ? [[question.id, question.from]] : []))
			.map(([id, from]) => [id!, from!])
	);
	return {
		recommendations: questionnaire.recommendations.map((recommendation) => {
			const expression = parseCondition(recommendation.trigger);
			return {
				recommendation,
				holds: compileCondition(expression),
				because: (facts) => {
					const ids = reasonsOf(expression, facts);
					// A derived question says it all: naming the question that it follows from would name it twice.
					const named = new Set(ids.map((id) => sources.get(id)));
					return ids.filter((id) => !named.has(id));
				}
			};
		}),
		combinations: questionnaire.combinations.map((combination) => ({
			combination,
			holds: compileCondition(parseCondition(combination.when))
		}))
	};
}
