import { json, type RequestHandler } from '@sveltejs/kit';
import { assessmentOrRefusal } from '#lib/server/assessment-or-refusal.ts';
import { whatIfData } from './what-if-data.ts';

/** What the browser needs to reckon by itself what would be if: fetched when a person asks for it, kept nowhere. */
export const GET: RequestHandler = async (event) => {
	const stored = await assessmentOrRefusal(event);
	if (stored instanceof Response) return stored;
	return json(whatIfData(stored, event.locals.language), {
		headers: { 'cache-control': 'no-store' }
	});
};
