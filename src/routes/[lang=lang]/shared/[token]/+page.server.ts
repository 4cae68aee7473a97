import { error } from '@sveltejs/kit';
import { resultView } from '#lib/components/result/result-view.ts';
import { sharedAssessment } from '#lib/server/shared-assessment.ts';
import { shareWords } from '#lib/text/share-words.ts';
import type { PageServerLoad } from './$types';

/** The result for whoever has the read-only link. Looking changes nothing, and sets no cookie. */
export const load: PageServerLoad = async ({ locals: { db, language }, params, setHeaders }) => {
	setHeaders({ 'x-robots-tag': 'noindex' });
	const shared = await sharedAssessment(db, params.token);
	const { wrongTitle, wrong } = shareWords(language).reader;
	if (!shared) error(404, { title: wrongTitle, message: wrong });
	return {
		view: resultView(shared.questionnaire, shared.assessment, language),
		finished: shared.finished,
		report: `/${language}/shared/${params.token}/report`
	};
};
