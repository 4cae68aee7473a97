import { readingDe } from './reading-de.ts';
import type { ReadingWords } from './reading-de.ts';
import { readingEn } from './reading-en.ts';

/** The words of the pages that are only read, in one language. */
export function readingWords(language: string): ReadingWords {
	return language === 'en' ? readingEn : readingDe;
}
