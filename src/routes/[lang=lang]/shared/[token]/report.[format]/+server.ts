import type { RequestHandler } from '@sveltejs/kit';
import { messages } from '#lib/server/messages.ts';
import { refuse } from '#lib/server/refuse.ts';
import { handOut } from '#lib/server/reports/hand-out.ts';
import { isSharedFormat, sharedAssessment } from '#lib/server/shared-assessment.ts';

/** The report for whoever has the read-only link, in the forms that hold what the page shows, and in no other. */
export const GET: RequestHandler = async (event) => {
	const { request, locals, params } = event;
	const { language } = locals;
	const { format, token = '' } = params;
	if (!isSharedFormat(format)) return refuse(request, 404, messages.notFound, language);
	const shared = await sharedAssessment(locals.db, token);
	if (!shared) return refuse(request, 404, messages.notShared, language);
	const { questionnaire, assessment, finished } = shared;
	const status = finished ? ('final' as const) : ('draft' as const);
	const options = { language, status, withoutNotes: true };
	const response = await handOut(
		event,
		format,
		{ questionnaire, assessment, options },
		(state) => `/${language}/shared/${token}/waiting/${format}?${state}`
	);
	response.headers.set('x-robots-tag', 'noindex');
	return response;
};
