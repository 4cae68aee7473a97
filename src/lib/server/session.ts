import type { Cookies, RequestEvent } from '@sveltejs/kit';

type Visit = Pick<RequestEvent, 'cookies' | 'url'>;

/** 400 days: browsers keep no cookie longer, and no assessment is kept as long. */
const LONGEST = 400 * 24 * 60 * 60;

/** The private link's secret as this browser holds it: the server itself knows only its hash. */
export function currentToken({ cookies, url }: Visit): string | undefined {
	return cookies.get(cookieName(url)) || undefined;
}

/** From now on this browser works on the assessment of this token: after its start, or after "continue". */
export function rememberToken({ cookies, url }: Visit, token: string): void {
	cookies.set(cookieName(url), token, { ...attributes(url), maxAge: LONGEST });
}

/** This browser lets go of its assessment. */
export function forgetToken({ cookies, url }: Visit): void {
	cookies.delete(cookieName(url), attributes(url));
}

// `__Host-` keeps other hosts of the same domain from planting the cookie; browsers take it over https only.
function cookieName(url: URL): string {
	return url.protocol === 'https:' ? '__Host-leuchtkraft' : 'leuchtkraft';
}

function attributes(url: URL): Parameters<Cookies['set']>[2] {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' };
}
