import { fail, redirect } from '@sveltejs/kit';
import { checkProfile } from '#lib/core/assessment/check-profile.ts';
import { progress } from '#lib/core/scoring/progress.ts';
import * as assessments from '#lib/server/assessments.ts';
import { messages } from '#lib/server/messages.ts';
import { requireAssessment, requireMeant } from '#lib/server/require-assessment.ts';
import { profileFromForm } from './profile-from-form.ts';
import { profilePage } from './profile-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const stored = await requireAssessment(locals);
	return {
		...profilePage(stored, locals.language),
		assessmentId: stored.id,
		finished: stored.status === 'finished'
	};
};

export const actions: Actions = {
	save: async (event) => {
		const { db, language } = event.locals;
		const { stored, form } = await requireMeant(event);
		const given = Object.fromEntries(form) as Record<string, string>;
		const { company, profile, targets, mode, problems } = profileFromForm(
			stored.questionnaire,
			form,
			language
		);
		for (const { path, message, hint } of checkProfile(stored.questionnaire, profile).issues) {
			const field = path.split('.').at(-1)!;
			problems[field] ??= `${message[language]} ${hint[language]}`;
		}
		if (Object.keys(problems).length > 0) {
			return fail(400, { problems, given });
		}
		const saved = await assessments.saveProfile(db, stored.id, {
			company,
			profile,
			targets,
			mode,
			now: new Date()
		});
		if (saved !== 'saved') {
			problems.company = messages[saved][language];
			return fail(409, { problems, given });
		}

		const { dimensions } = progress(stored.questionnaire, { ...stored.assessment, profile });
		const open = dimensions.find(({ asked }) => asked.some(({ status }) => status === 'blank'));
		redirect(303, open ? `/${language}/questions/${open.id}` : `/${language}/review`);
	}
};
