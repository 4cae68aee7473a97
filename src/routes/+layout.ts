import type { LayoutLoad } from './$types';

/** A browser gets the words of its own language only. */
export const load: LayoutLoad = async ({ data: { language } }) => ({
	language,
	words:
		language === 'en' ? (await import('#lib/text/en.ts')).en : (await import('#lib/text/de.ts')).de
});
