import { fail, redirect } from '@sveltejs/kit';
import * as assessments from '#lib/server/assessments.ts';
import { privateLink } from '#lib/server/private-link.ts';
import { requireAssessment } from '#lib/server/require-assessment.ts';
import { forgetToken } from '#lib/server/session.ts';
import { longerVariants } from './longer-variants.ts';
import { resultView } from './result-view.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const stored = await requireAssessment(event.locals);
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
		const { id } = await requireAssessment(event.locals);
		await assessments.finish(event.locals.db, id, new Date());
		redirect(303, `/${event.locals.language}/result`);
	},
	reopen: async (event) => {
		const { id } = await requireAssessment(event.locals);
		await assessments.reopen(event.locals.db, id, new Date());
		redirect(303, `/${event.locals.language}/review`);
	},
	goOn: async (event) => {
		const { id, questionnaire, assessment } = await requireAssessment(event.locals);
		const { language, db } = event.locals;
		const wanted = (await event.request.formData()).get('variant');
		const offered = longerVariants(questionnaire, assessment, language);
		const variant = offered.find((offer) => offer.id === wanted);
		if (!variant) return fail(400);
		await assessments.changeVariant(db, id, variant.id, new Date());
		redirect(303, `/${language}/questions/${variant.begin}`);
	},
	remove: async (event) => {
		const { id } = await requireAssessment(event.locals);
		await assessments.remove(event.locals.db, id);
		forgetToken(event);
		redirect(303, `/${event.locals.language}/result/removed`);
	}
};
