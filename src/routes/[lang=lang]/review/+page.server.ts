import { longerVariants } from '#lib/core/scoring/longer-variants.ts';
import { progress } from '#lib/core/scoring/progress.ts';
import { privateLink } from '#lib/server/private-link.ts';
import { requireAssessment } from '#lib/server/require-assessment.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals } = event;
	const stored = await requireAssessment(locals);
	const { questionnaire, assessment } = stored;
	const { language } = locals;
	const { dimensions, asked, done } = progress(questionnaire, assessment);
	const present = questionnaire.variants.find(({ id }) => id === assessment.variant);
	return {
		assessmentId: stored.id,
		finished: stored.status === 'finished',
		variant: present?.name[language] ?? '',
		asked,
		done,
		deletedOn: stored.deletedOn,
		fields: questionnaire.dimensions.map(({ id, name, questions }, index) => ({
			id,
			name: name[language],
			questions: dimensions[index]!.asked.map((question) => ({
				...question,
				label: questions.find((candidate) => candidate.id === question.id)!.label[language]
			}))
		})),
		longer: longerVariants(questionnaire, assessment).map(({ id, name, open }) => ({
			id,
			name: name[language],
			open
		})),
		link: privateLink(event)
	};
};
