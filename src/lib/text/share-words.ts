import { shareDe, type ShareWords } from './share-de.ts';
import { shareEn } from './share-en.ts';

/** The words around the read-only link in one language. */
export function shareWords(language: string): ShareWords {
	return language === 'en' ? shareEn : shareDe;
}
