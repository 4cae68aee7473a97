import { error } from '@sveltejs/kit';
import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { messages } from './messages.ts';

/** Ends a request that asks for a variant which the questionnaire does not have. */
export function refuseVariant(language: Language): never {
	const { unknownVariant, unknownVariantTitle } = messages;
	error(400, { title: unknownVariantTitle[language], message: unknownVariant[language] });
}
