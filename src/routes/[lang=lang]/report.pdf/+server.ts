import type { RequestHandler } from '@sveltejs/kit';
import { plan } from '#lib/core/plan/make-plan.ts';
import { report } from '#lib/core/report/report.ts';
import { score } from '#lib/core/scoring/score.ts';
import { assessmentOrRefusal } from '#lib/server/assessment-or-refusal.ts';
import { attachment } from '#lib/server/attachment.ts';
import { timingOf } from '#lib/server/timing-of.ts';
import { renderPdf } from '#lib/server/pdf/render-pdf.ts';

/** The report in the language of the address, scored with the questionnaire that the assessment was started with. */
export const GET: RequestHandler = async (event) => {
	const stored = await assessmentOrRefusal(event);
	if (stored instanceof Response) return stored;
	const { questionnaire, assessment, status } = stored;
	const pdf = await renderPdf(
		report(
			questionnaire,
			assessment,
			score(questionnaire, assessment),
			plan(questionnaire, assessment),
			{
				language: event.locals.language,
				status: status === 'finished' ? 'final' : 'draft',
				timing: timingOf(stored)
			}
		)
	);
	const name = ['Leuchtkraft', assessment.company.name, assessment.date].join(' ');
	return new Response(new Uint8Array(pdf), {
		headers: {
			'content-type': 'application/pdf',
			'content-length': String(pdf.byteLength),
			'content-disposition': attachment(name, 'pdf'),
			'cache-control': 'no-store'
		}
	});
};
