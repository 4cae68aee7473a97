import { error } from '@sveltejs/kit';
import { isReportFormat } from '#lib/server/reports/report-format.ts';
import type { PageServerLoad } from './$types';

const states = ['waiting', 'full', 'failed'] as const;

export const load: PageServerLoad = ({ params, url }) => {
	if (!isReportFormat(params.format)) error(404);
	const state = states.find((one) => url.searchParams.has(one)) ?? 'waiting';
	return { format: params.format, state };
};
