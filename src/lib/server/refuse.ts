import { createHash } from 'node:crypto';
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
			headers: {
				...headers,
				'content-type': 'text/html; charset=utf-8',
				'content-security-policy': POLICY
			}
		});
	}
	return Response.json({ message: message[language] }, { status, headers });
}

/** Whether a person looks at the answer, not a script. */
export function wantsPage({ headers }: Pick<Request, 'headers'>): boolean {
	return (headers.get('accept') ?? '').includes('text/html');
}

// Only words of our own get in here: nothing needs escaping.
function page(message: string, language: Language): string {
	const home = { de: 'Zur Startseite', en: 'To the first page' }[language];
	return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>Leuchtkraft</title><style>${STYLE}</style></head>
<body><main><h1>Leuchtkraft</h1><p>${message}</p><p><a href="/${language}">${home}</a></p></main></body></html>`;
}

// Paper and ink of styles/tokens.css: this page is sent before any stylesheet of ours may be.
const STYLE = `
body { margin: 0; background: #f1f3f1; color: #12191d; font: 1.125rem/1.5 Barlow, sans-serif; }
main { max-width: 38rem; margin: 0 auto; padding: 4rem 1.25rem; }
h1 { margin: 0 0 2rem; font-size: 1.375rem; font-weight: 400; }
a { display: inline-block; padding: 0.7rem 1.5rem; color: #f1f3f1; background: #12191d; text-decoration: none; }
@media (prefers-color-scheme: dark) {
	body, a { background: #0f1a20; color: #eef2ef; }
	a { background: #eef2ef; color: #0f1a20; }
}`;
const POLICY = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
].join('; ');
