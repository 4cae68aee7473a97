import { error } from '@sveltejs/kit';
import { waitingState } from '#lib/server/reports/hand-out.ts';
import { isReportFormat } from '#lib/server/reports/report-format.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, url }) => {
	if (!isReportFormat(params.format)) error(404);
	return { format: params.format, state: waitingState(url) };
};
