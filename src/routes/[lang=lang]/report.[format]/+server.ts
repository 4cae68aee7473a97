import { error, type RequestHandler } from '@sveltejs/kit';
import { assessmentOrRefusal } from '#lib/server/assessment-or-refusal.ts';
import { attachment } from '#lib/server/attachment.ts';
import { reportFile } from '#lib/server/reports/report-file.ts';
import { isReportFormat, mediaTypes } from '#lib/server/reports/report-format.ts';
import { timingOf } from '#lib/server/timing-of.ts';

/** The report in the language of the address, scored with the questionnaire that the assessment was started with. */
export const GET: RequestHandler = async (event) => {
	const format = event.params['format'] ?? '';
	if (!isReportFormat(format)) error(404);
	const stored = await assessmentOrRefusal(event);
	if (stored instanceof Response) return stored;
	const { questionnaire, assessment, status } = stored;
	const file = await reportFile(format, {
		questionnaire,
		assessment,
		options: {
			language: event.locals.language,
			status: status === 'finished' ? 'final' : 'draft',
			timing: timingOf(stored)
		}
	});
	const name = ['Leuchtkraft', assessment.company.name, assessment.date].join(' ');
	return new Response(new Uint8Array(file), {
		headers: {
			'content-type': mediaTypes[format],
			'content-length': String(file.byteLength),
			'content-disposition': attachment(name, format),
			'cache-control': 'no-store'
		}
	});
};
