import type { Language } from '../questionnaire/questionnaire.ts';

/** "A", "A und B", "A, B und C". */
export function listText(items: readonly string[], language: Language): string {
	if (items.length < 2) return items[0] ?? '';
	const and = language === 'de' ? ' und ' : ' and ';
	return items.slice(0, -1).join(', ') + and + items.at(-1);
}

/** Makes a phrase a sentence: it begins large and ends with a stop. */
export function sentenceOf(text: string): string {
	const trimmed = text.trim();
	const closed = /[.!?…][“”"]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
	return closed.charAt(0).toUpperCase() + closed.slice(1);
}

/** Takes the stop off, for a place inside a sentence. */
export function phraseOf(text: string): string {
	return text.trim().replace(/\.$/, '');
}
