import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire, Text } from '../questionnaire/questionnaire.ts';
import { progress } from './progress.ts';

export interface LongerVariant {
	id: string;
	name: Text;
	/** Questions that it would ask and that are still open, at least 1. */
	open: number;
	/** The first dimension with such a question. */
	begin: string;
}

/** The variants that ask more than the present one does, the shortest first. */
export function longerVariants(
	questionnaire: Questionnaire,
	assessment: Assessment
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
			return begin ? [{ id, name, open: then.asked - then.done, begin: begin.id }] : [];
		});
}
