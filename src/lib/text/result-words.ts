import { resultDe } from './result-de.ts';
import type { ResultWords } from './result-de.ts';
import { resultEn } from './result-en.ts';

export type { ResultWords };

/** The words of the result page in one language. */
export function resultWords(language: string): ResultWords {
	return language === 'en' ? resultEn : resultDe;
}
