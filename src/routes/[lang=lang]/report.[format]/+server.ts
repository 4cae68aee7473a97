import { error, type RequestHandler } from '@sveltejs/kit';
import { assessmentOrRefusal } from '#lib/server/assessment-or-refusal.ts';
import { handOut } from '#lib/server/reports/hand-out.ts';
import { isReportFormat } from '#lib/server/reports/report-format.ts';
import { timingOf } from '#lib/server/timing-of.ts';

/** The report in the language of the address, scored with the questionnaire that the assessment was started with. */
export const GET: RequestHandler = async (event) => {
	const format = event.params['format'] ?? '';
	if (!isReportFormat(format)) error(404);
	const stored = await assessmentOrRefusal(event);
	if (stored instanceof Response) return stored;
	const { language } = event.locals;
	const { questionnaire, assessment } = stored;
	const status = stored.status === 'finished' ? ('final' as const) : ('draft' as const);
	const options = { language, status, timing: timingOf(stored) };
	return handOut(
		event,
		format,
		{ questionnaire, assessment, options },
		(state) => `/${language}/waiting/${format}?${state}`
	);
};
