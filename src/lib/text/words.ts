import { de } from './de.ts';
import type { Words } from './de.ts';
import { en } from './en.ts';

export type { Words };

/** The interface's words in one language. */
export function words(language: string): Words {
	return language === 'en' ? en : de;
}
