import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { score } from '#lib/core/scoring/score.ts';

export interface LongerVariant {
	id: string;
	name: string;
	/** Questions that it would ask and that are not answered yet. */
	questions: number;
	/** The first dimension with such a question. */
	begin: string;
}

/** The variants that ask more than the present one does, the shortest first. */
export function longerVariants(
	questionnaire: Questionnaire,
	assessment: Assessment,
	language: Language
): LongerVariant[] {
	const now = questionnaire.variants.find(({ id }) => id === assessment.variant);
	return questionnaire.variants
		.filter(({ questions }) => questions.length > (now?.questions.length ?? 0))
		.sort((a, b) => a.questions.length - b.questions.length)
		.flatMap(({ id, name }) => {
			const blank = blankQuestions(questionnaire, { ...assessment, variant: id });
			return blank.length === 0
				? []
				: [{ id, name: name[language], questions: blank.length, begin: blank[0]!.dimension }];
		});
}

function blankQuestions(questionnaire: Questionnaire, assessment: Assessment) {
	const result = score(questionnaire, assessment);
	return questionnaire.dimensions.flatMap((dimension) =>
		dimension.questions
			.filter(({ id, kind }) => kind !== 'derived' && result.questions[id]?.status === 'blank')
			.map(({ id }) => ({ id, dimension: dimension.id }))
	);
}
