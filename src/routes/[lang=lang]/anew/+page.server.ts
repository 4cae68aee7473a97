import { redirect } from '@sveltejs/kit';
import { progress } from '#lib/core/scoring/progress.ts';
import { privateLink } from '#lib/server/private-link.ts';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Somebody who has an assessment open asked for a new one: nothing is replaced before they say so here. */
export const load: PageServerLoad = async (event) => {
	const { language, questionnaire } = event.locals;
	const stored = await event.locals.assessment();
	if (!stored) redirect(303, `/${language}`);
	const wanted = event.url.searchParams.get('variant');
	const offered = questionnaire.variants.find(({ id }) => id === wanted);
	const present = stored.questionnaire.variants.find(({ id }) => id === stored.assessment.variant);
	const longer = stored.questionnaire.variants.find(
		({ id, questions }) => id === wanted && questions.length > (present?.questions.length ?? 0)
	);
	const { asked, done } = progress(stored.questionnaire, stored.assessment);
	const byDefault = questionnaire.variants.find((variant) => variant.default);
	const variant = offered ?? byDefault ?? questionnaire.variants[0]!;
	return {
		assessmentId: stored.id,
		finished: stored.status === 'finished',
		company: stored.assessment.company.name ?? null,
		answered: done,
		total: asked,
		variant: { id: variant.id, name: variant.name[language] },
		longer: Boolean(longer) && done > 0,
		link: privateLink(event)
	};
};
