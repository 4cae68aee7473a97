import type { RequestHandler } from '@sveltejs/kit';
import { exportAssessment } from '#lib/server/assessments.ts';
import { attachment } from '#lib/server/attachment.ts';
import { assessmentOrRefusal } from '#lib/server/assessment-or-refusal.ts';

/** All that is stored about the company, as the answers file that the command line reads. */
export const GET: RequestHandler = async (event) => {
	const stored = await assessmentOrRefusal(event);
	if (stored instanceof Response) return stored;
	const { company, date } = stored.assessment;
	const json = JSON.stringify(exportAssessment(stored), null, '\t');
	return new Response(`${json}\n`, {
		headers: {
			'content-type': 'application/json; charset=utf-8',
			'content-disposition': attachment(['Leuchtkraft', company.name, date].join(' '), 'json'),
			'cache-control': 'no-store'
		}
	});
};
