import { redirect } from '@sveltejs/kit';
import { preferredLanguage } from '#lib/server/language.ts';
import type { RequestHandler } from './$types';

/** The first language that the browser asks for and that we speak. Sets no cookie. */
export const GET: RequestHandler = ({ request, setHeaders }) => {
	setHeaders({ vary: 'Accept-Language' });
	redirect(307, `/${preferredLanguage(request.headers.get('accept-language'))}`);
};
