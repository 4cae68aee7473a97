import { error, redirect } from '@sveltejs/kit';
import { open } from '#lib/server/assessments.ts';
import { rememberToken } from '#lib/server/session.ts';
import { words } from '#lib/text/words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** Mail programs open links by themselves: looking changes nothing, and sets no cookie. */
export const load: PageServerLoad = async (event) => {
	const { assessment, changedAt, status } = await linked(event);
	return { company: assessment.company.name ?? null, changedAt, finished: status === 'finished' };
};

export const actions: Actions = {
	open: async (event) => {
		const { status } = await linked(event);
		rememberToken(event, event.params.token);
		redirect(303, `/${event.locals.language}/${status === 'finished' ? 'result' : 'review'}`);
	}
};

async function linked({ locals, params }: RequestEvent) {
	const stored = await open(locals.db, params.token);
	const { wrongTitle, wrong } = words(locals.language).resume;
	if (!stored) error(404, { title: wrongTitle, message: wrong });
	return stored;
}
