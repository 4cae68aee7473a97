import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { questionsAgain, signTexts } from '#lib/core/report/look-again-text.ts';
import { longerVariants } from '#lib/core/scoring/longer-variants.ts';
import { lookAgain } from '#lib/core/scoring/look-again.ts';
import { progress } from '#lib/core/scoring/progress.ts';
import { privateLink } from '#lib/server/private-link.ts';
import { requireAssessment } from '#lib/server/require-assessment.ts';
import type { Stored } from '#lib/server/stored.ts';
import { timingOf } from '#lib/server/timing-of.ts';
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
		again: stored.status === 'draft' ? again(stored, language) : null,
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

/** What deserves another look before the result, and why; null where nothing does. */
function again(stored: Stored, language: Language) {
	const { questionnaire, assessment } = stored;
	const found = lookAgain(questionnaire, assessment, timingOf(stored));
	if (!found.flag) return null;
	return {
		signs: signTexts(questionnaire, found, language),
		questions: questionsAgain(questionnaire, found, language)
	};
}
