import type { Language, Text } from '#lib/core/questionnaire/questionnaire.ts';

/** Answers a request with a message and nothing else: as JSON to a script, as a small page to a form. */
export function refuse(
	request: Pick<Request, 'headers'>,
	status: number,
	message: Text,
	language: Language
): Response {
	const headers = { 'cache-control': 'no-store' };
	if (wantsPage(request)) {
		return new Response(page(message[language], language), {
			status,
			headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }
		});
	}
	return Response.json({ message: message[language] }, { status, headers });
}

function wantsPage({ headers }: Pick<Request, 'headers'>): boolean {
	return (headers.get('accept') ?? '').includes('text/html');
}

// Only words of our own get in here: nothing needs escaping.
function page(message: string, language: Language): string {
	const home = { de: 'Zur Startseite', en: 'To the first page' }[language];
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Leuchtkraft</title></head><body><main><h1>Leuchtkraft</h1><p>${message}</p>
<p><a href="/${language}">${home}</a></p></main></body></html>`;
}
