import type { Fact, Language } from '../questionnaire/questionnaire.ts';

/** A figure with publisher, title and year: never one without the other. */
export function factText(fact: Fact, language: Language): string {
	return `${fact.text[language]} (${sourceText(fact, language)})`;
}

export function sourceText({ publisher, title, year }: Fact, language: Language): string {
	return `${publisher}, ${title}, ${typeof year === 'number' ? year : year[language]}`;
}
