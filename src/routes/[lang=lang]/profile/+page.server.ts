import { error, fail, redirect } from '@sveltejs/kit';
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
	/** Sent while the form is being filled in: what holds is stored, what has to be mended stays as it was. */
	keep: async (event) => {
		const { db, language } = event.locals;
		const { stored, form } = await requireMeant(event);
		const { questionnaire, assessment } = stored;
		const { company, profile, targets, mode, problems } = profileFromForm(
			questionnaire,
			form,
			language
		);
		const unmended = <Part extends object>(before: Part, prefix = ''): Part =>
			Object.fromEntries(
				Object.entries(before).filter(([name]) => problems[prefix + name])
			) as Part;
		const saved = await assessments.saveProfile(db, stored.id, {
			company: problems.company ? assessment.company : company,
			profile: { ...unmended(assessment.profile), ...profile },
			targets: { ...unmended(assessment.targets, 'target.'), ...targets },
			mode,
			now: new Date()
		});
		if (saved !== 'saved') error(saved === 'gone' ? 404 : 409, messages[saved][language]);
	},
	save: async (event) => {
		const { db, language } = event.locals;
		const { stored, form } = await requireMeant(event);
		const given = Object.fromEntries(form) as Record<string, string>;
		const { company, profile, targets, mode, problems } = profileFromForm(
			stored.questionnaire,
			form,
			language
		);
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
		// The page says by itself that a finished one must be reopened first.
		if (saved === 'finished') return fail(409, { problems, given });
		if (saved === 'gone') error(404, messages.gone[language]);

		const { dimensions } = progress(stored.questionnaire, { ...stored.assessment, profile });
		const open = dimensions.find(({ asked }) => asked.some(({ status }) => status === 'blank'));
		redirect(303, open ? `/${language}/questions/${open.id}` : `/${language}/review`);
	}
};
