import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((parameter): parameter is 'de' | 'en' =>
	parameter === 'de' || parameter === 'en') satisfies ParamMatcher;
