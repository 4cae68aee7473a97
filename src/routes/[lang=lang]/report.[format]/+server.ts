import { error, redirect, type RequestHandler } from '@sveltejs/kit';
import { assessmentOrRefusal } from '#lib/server/assessment-or-refusal.ts';
import { attachment } from '#lib/server/attachment.ts';
import { messages } from '#lib/server/messages.ts';
import { refuse, wantsPage } from '#lib/server/refuse.ts';
import { isReportFormat, mediaTypes } from '#lib/server/reports/report-format.ts';
import { timingOf } from '#lib/server/timing-of.ts';

/** A report takes a tenth of a second; only behind many others, or a very long one, does it take longer. */
const PATIENCE = 4_000;

/** The report in the language of the address, scored with the questionnaire that the assessment was started with. */
export const GET: RequestHandler = async (event) => {
	const { request, locals, params } = event;
	const format = params['format'] ?? '';
	if (!isReportFormat(format)) error(404);
	const stored = await assessmentOrRefusal(event);
	if (stored instanceof Response) return stored;
	const { language } = locals;
	const { questionnaire, assessment } = stored;
	const status = stored.status === 'finished' ? ('final' as const) : ('draft' as const);
	const options = { language, status, timing: timingOf(stored) };
	const handed = await locals.reports.ask(format, { questionnaire, assessment, options }, PATIENCE);
	if ('state' in handed) {
		if (wantsPage(request)) redirect(303, `/${language}/waiting/${format}?${handed.state}`);
		const refusal = refuse(request, 503, messages.reportWaiting, language);
		refusal.headers.set('retry-after', '5');
		return refusal;
	}
	const name = ['Leuchtkraft', assessment.company.name, assessment.date].join(' ');
	return new Response(new Uint8Array(handed.bytes), {
		headers: {
			'content-type': mediaTypes[format],
			'content-length': String(handed.bytes.byteLength),
			'content-disposition': attachment(name, format),
			'cache-control': 'no-store'
		}
	});
};
