import type { RequestEvent } from '@sveltejs/kit';
import { messages } from './messages.ts';
import { refuse } from './refuse.ts';
import { currentToken } from './session.ts';
import type { Stored } from './stored.ts';

/** The assessment that a request is about, or the answer to a browser that has none: 401, or 404 once it is gone. */
export async function assessmentOrRefusal(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'locals' | 'request'>
): Promise<Stored | Response> {
	const { locals, request } = event;
	if (!currentToken(event)) return refuse(request, 401, messages.notStarted, locals.language);
	const stored = await locals.assessment();
	return stored ?? refuse(request, 404, messages.gone, locals.language);
}
