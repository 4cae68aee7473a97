import type { Language } from '#lib/core/questionnaire/questionnaire.ts';

/** The language of a page: its path says it; elsewhere the browser's first wish that there is, else German. */
export function languageOf(pathname: string, acceptLanguage: string | null): Language {
	const fromPath = /^\/(de|en)(?:\/|$)/.exec(pathname)?.[1];
	return (fromPath as Language | undefined) ?? preferredLanguage(acceptLanguage);
}

/** Reads an Accept-Language header such as `fr, en-GB;q=0.8, de;q=0.5`. */
export function preferredLanguage(acceptLanguage: string | null): Language {
	const wishes = (acceptLanguage ?? '')
		.slice(0, 500)
		.split(',')
		.map((wish) => {
			const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
			const q = parameters.map((part) => /^\s*q=([\d.]+)\s*$/.exec(part)?.[1]).find(Boolean);
			return { language: tag.split('-')[0], weight: q === undefined ? 1 : Number(q) };
		})
		.filter(({ language, weight }) => (language === 'de' || language === 'en') && weight > 0)
		.sort((a, b) => b.weight - a.weight);
	return (wishes[0]?.language as Language | undefined) ?? 'de';
}
