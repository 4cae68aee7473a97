import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { progress } from '#lib/core/scoring/progress.ts';

export interface LongerVariant {
	id: string;
	name: string;
	/** Questions that it would ask and that are still open. */
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
	const present = questionnaire.variants.find(({ id }) => id === assessment.variant);
	return questionnaire.variants
		.filter(({ questions }) => questions.length > (present?.questions.length ?? 0))
		.sort((a, b) => a.questions.length - b.questions.length)
		.flatMap(({ id, name }) => {
			const then = progress(questionnaire, { ...assessment, variant: id });
			const begin = then.dimensions.find(({ asked }) =>
				asked.some(({ status }) => status === 'blank')
			);
			if (!begin) return [];
			return [{ id, name: name[language], questions: then.asked - then.done, begin: begin.id }];
		});
}
