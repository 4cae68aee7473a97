import { redirect } from '@sveltejs/kit';
import { progress } from '#lib/core/scoring/progress.ts';
import * as assessments from '#lib/server/assessments.ts';
import { refuseVariant } from '#lib/server/refuse-variant.ts';
import { rememberToken } from '#lib/server/session.ts';
import type { Stored } from '#lib/server/stored.ts';
import { door } from './door.ts';
import { offers } from './offers.ts';
import type { Actions, PageServerLoad } from './$types';

// The door runs without any script, and nothing is stored before somebody starts.
export const csr = false;

export const load: PageServerLoad = async ({ locals }) => {
	const { questionnaire, language } = locals;
	const stored = await locals.assessment();
	return {
		question: questionnaire.question[language],
		title: questionnaire.title[language],
		method: questionnaire.method.version,
		levels: questionnaire.scale.map(({ name }) => name[language]),
		door: door(questionnaire, language),
		offers: offers(questionnaire, language),
		begun: stored && begun(stored)
	};
};

function begun({ questionnaire, assessment, status }: Stored) {
	const { asked, done } = progress(questionnaire, assessment);
	return { finished: status === 'finished', answered: done, total: asked };
}

export const actions: Actions = {
	start: async (event) => {
		const { db, questionnaire, language } = event.locals;
		const form = await event.request.formData();
		const variant = form.get('variant');
		if (!questionnaire.variants.some(({ id }) => id === variant)) refuseVariant(language);
		// A new assessment takes the old one's place on this device: first ask, and show the way back.
		if (!form.has('anew') && (await event.locals.assessment()))
			redirect(303, `/${language}/anew?variant=${variant}`);
		const { token } = await assessments.start(db, {
			questionnaire,
			variant: String(variant),
			language,
			now: new Date()
		});
		rememberToken(event, token);
		redirect(303, `/${language}/profile`);
	}
};
