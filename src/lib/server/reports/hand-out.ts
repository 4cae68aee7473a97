import { redirect, type RequestEvent } from '@sveltejs/kit';
import { attachment } from '../attachment.ts';
import { messages } from '../messages.ts';
import { refuse, wantsPage } from '../refuse.ts';
import type { ReportInputs } from './report-file.ts';
import { mediaTypes, type ReportFormat } from './report-format.ts';

/** A report takes a tenth of a second; only behind many others, or a very long one, does it take longer. */
const PATIENCE = 4_000;

/**
 * A report as a download in the language of the address. Where it takes too long a person is sent to the page that
 * `waiting` names, a program is asked to come again.
 */
export async function handOut(
	{ request, locals }: Pick<RequestEvent, 'request' | 'locals'>,
	format: ReportFormat,
	inputs: ReportInputs,
	waiting: (state: string) => string
): Promise<Response> {
	const handed = await locals.reports.ask(format, inputs, PATIENCE);
	if ('state' in handed) {
		if (wantsPage(request)) redirect(303, waiting(handed.state));
		const refusal = refuse(request, 503, messages.reportWaiting, locals.language);
		refusal.headers.set('retry-after', '5');
		return refusal;
	}
	const { company, date } = inputs.assessment;
	return new Response(new Uint8Array(handed.bytes), {
		headers: {
			'content-type': mediaTypes[format],
			'content-length': String(handed.bytes.byteLength),
			'content-disposition': attachment(['Leuchtkraft', company.name, date].join(' '), format),
			'cache-control': 'no-store'
		}
	});
}

const states = ['waiting', 'full', 'failed'] as const;

/** What the page that `waiting` named has to say. */
export function waitingState({ searchParams }: URL): (typeof states)[number] {
	return states.find((state) => searchParams.has(state)) ?? 'waiting';
}
