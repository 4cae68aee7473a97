import { redirect } from '@sveltejs/kit';
import { resultView } from '#lib/components/result/result-view.ts';
import { longerVariants } from '#lib/core/scoring/longer-variants.ts';
import { lookAgain } from '#lib/core/scoring/look-again.ts';
import * as assessments from '#lib/server/assessments.ts';
import { privateLink } from '#lib/server/private-link.ts';
import { refuseVariant } from '#lib/server/refuse-variant.ts';
import { requireAssessment, requireMeant } from '#lib/server/require-assessment.ts';
import { forgetToken } from '#lib/server/session.ts';
import { nextOwnId } from '#lib/server/stored-plan.ts';
import { timingOf } from '#lib/server/timing-of.ts';
import { decide, removeOwn, saveOwn, takeUp } from './deciding/deciding-actions.ts';
import { share, shareOf, withdraw } from './sharing/sharing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const stored = await requireAssessment(event.locals);
	const { language } = event.locals;
	const { questionnaire, assessment } = stored;
	return {
		...resultView(questionnaire, assessment, language),
		assessmentId: stored.id,
		status: stored.status,
		finishedAt: stored.finishedAt,
		deletedOn: stored.deletedOn,
		choices: {
			actions: assessment.plan?.actions ?? {},
			own: assessment.plan?.own ?? [],
			revisions: stored.planRevisions,
			nextOwn: nextOwnId(stored),
			/** The step that was last decided about: it stays unfolded. */
			step: event.url.searchParams.get('step')
		},
		longer: longerVariants(questionnaire, assessment).map(({ id, name, open }) => ({
			id,
			name: name[language],
			open
		})),
		link: privateLink(event),
		share: await shareOf(event, stored.id)
	};
};

export const actions: Actions = {
	decide,
	takeUp,
	saveOwn,
	removeOwn,
	share,
	withdraw,
	finish: async (event) => {
		const { stored, form } = await requireMeant(event);
		const { questionnaire, assessment, status } = stored;
		// A kind question before the result, never in its way: whoever has seen it says so.
		if (status === 'draft' && !form.has('asIs')) {
			const { flag } = lookAgain(questionnaire, assessment, timingOf(stored));
			if (flag) redirect(303, `/${event.locals.language}/review#again`);
		}
		await assessments.finish(event.locals.db, stored.id, new Date());
		redirect(303, `/${event.locals.language}/result`);
	},
	reopen: async (event) => {
		const { stored } = await requireMeant(event);
		await assessments.reopen(event.locals.db, stored.id, new Date());
		redirect(303, `/${event.locals.language}/review`);
	},
	goOn: async (event) => {
		const { stored, form } = await requireMeant(event);
		const { id, questionnaire, assessment } = stored;
		const { language, db } = event.locals;
		const wanted = form.get('variant');
		const variant = longerVariants(questionnaire, assessment).find(({ id }) => id === wanted);
		if (variant) {
			await assessments.changeVariant(db, id, variant.id, new Date());
			redirect(303, `/${language}/questions/${variant.begin}`);
		}
		// A second click on the same button finds the first one's work done.
		if (wanted === assessment.variant) redirect(303, `/${language}/review`);
		return refuseVariant(language);
	},
	remove: async (event) => {
		// Deleted twice is deleted: the second click is told the same.
		if (await event.locals.assessment()) {
			const { stored } = await requireMeant(event);
			await assessments.remove(event.locals.db, stored.id);
		}
		forgetToken(event);
		redirect(303, `/${event.locals.language}/result/removed`);
	}
};
