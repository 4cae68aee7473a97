import type { LayoutServerLoad } from './$types';

/** The language that the document is declared in, also where an address names none. */
export const load: LayoutServerLoad = ({ locals }) => ({ language: locals.language });
