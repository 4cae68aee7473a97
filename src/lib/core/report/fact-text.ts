import type { Fact, Language } from '../questionnaire/questionnaire.ts';

/** Where a figure was read: publisher, title and year, never one without the others. */
export function sourceText({ publisher, title, year }: Fact, language: Language): string {
	return `${publisher}, ${title}, ${typeof year === 'number' ? year : year[language]}`;
}
