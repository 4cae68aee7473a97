import { resultView } from '#lib/components/result/result-view.ts';
import { requireShared } from '#lib/server/shared-assessment.ts';
import type { PageServerLoad } from './$types';

/** The result for whoever has the read-only link. Looking changes nothing, and sets no cookie. */
export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex' });
	const { questionnaire, assessment, finished } = await requireShared(locals, params.token);
	return {
		view: resultView(questionnaire, assessment, locals.language),
		finished,
		report: `/${locals.language}/shared/${params.token}/report`
	};
};
