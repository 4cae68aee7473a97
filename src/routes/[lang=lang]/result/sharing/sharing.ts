import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { messages } from '#lib/server/messages.ts';
import { requireMeant } from '#lib/server/require-assessment.ts';
import { currentToken } from '#lib/server/session.ts';
import * as shares from '#lib/server/shares.ts';

type Visit = Pick<RequestEvent, 'cookies' | 'url' | 'locals' | 'request'>;

/** The read-only link as a person passes it on; null while there is none. */
export async function shareOf(event: Omit<Visit, 'request'>, id: string) {
	const { db, language } = event.locals;
	const token = currentToken(event);
	const share = token ? await shares.sharedWith(db, id, token) : null;
	return (
		share && {
			address: `${event.url.origin}/${language}/shared/${share.token}`,
			since: share.since
		}
	);
}

/** Makes the read-only link. */
export async function share(event: Visit): Promise<never> {
	const { stored } = await requireMeant(event);
	const { db, language } = event.locals;
	const made = await shares.share(db, stored.id, currentToken(event)!, new Date());
	if (made === 'gone') error(404, messages.gone[language]);
	redirect(303, `/${language}/result#share`);
}

/** Withdraws it. */
export async function withdraw(event: Visit): Promise<never> {
	const { stored } = await requireMeant(event);
	const { db, language } = event.locals;
	await shares.withdraw(db, stored.id);
	redirect(303, `/${language}/result#share`);
}
