import { error, fail, redirect } from '@sveltejs/kit';
import { words } from '#lib/text/words.ts';
import * as assessments from '#lib/server/assessments.ts';
import { privateLink } from '#lib/server/private-link.ts';
import { currentAssessment, forgetToken } from '#lib/server/session.ts';
import type { Stored } from '#lib/server/stored.ts';
import { longerVariants } from './longer-variants.ts';
import { resultView } from './result-view.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	const stored = await opened(event);
	const { language } = event.locals;
	const { questionnaire, assessment } = stored;
	return {
		...resultView(questionnaire, assessment, language),
		status: stored.status,
		finishedAt: stored.finishedAt,
		deletedOn: stored.deletedOn,
		longer: longerVariants(questionnaire, assessment, language),
		link: privateLink(event)
	};
};

export const actions: Actions = {
	finish: async (event) => {
		const { id } = await opened(event);
		await assessments.finish(event.locals.db, id, new Date());
		redirect(303, `/${event.locals.language}/result`);
	},
	reopen: async (event) => {
		const { id } = await opened(event);
		await assessments.reopen(event.locals.db, id, new Date());
		redirect(303, `/${event.locals.language}/review`);
	},
	goOn: async (event) => {
		const { id, questionnaire, assessment } = await opened(event);
		const { language, db } = event.locals;
		const wanted = (await event.request.formData()).get('variant');
		const offered = longerVariants(questionnaire, assessment, language);
		const variant = offered.find((offer) => offer.id === wanted);
		if (!variant) return fail(400);
		await assessments.changeVariant(db, id, variant.id, new Date());
		redirect(303, `/${language}/questions/${variant.begin}`);
	},
	remove: async (event) => {
		const { id } = await opened(event);
		await assessments.remove(event.locals.db, id);
		forgetToken(event);
		redirect(303, `/${event.locals.language}/result/removed`);
	}
};

async function opened(event: RequestEvent): Promise<Stored> {
	const stored = await currentAssessment(event);
	if (!stored) error(404, words(event.locals.language).errors.noAssessment);
	return stored;
}
