import { error } from '@sveltejs/kit';
import { isSharedFormat, requireShared } from '#lib/server/shared-assessment.ts';
import { waitingState } from '#lib/server/reports/hand-out.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex' });
	const { format, token } = params;
	if (!isSharedFormat(format)) error(404);
	await requireShared(locals, token);
	return { format, state: waitingState(url), back: `/${locals.language}/shared/${token}` };
};
