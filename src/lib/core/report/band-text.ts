import type { Band } from '../questionnaire/questionnaire.ts';
import type { Findings } from './findings.ts';
import { quoteText } from './quote-text.ts';

const words = {
	de: (name: string) => `Eingeordnet als ${name}.`,
	en: (name: string) => `Classed as ${name}.`
};

/** The band that a number falls into, with what the questionnaire says of it; empty without bands. */
export function bandText(
	{ language }: Pick<Findings, 'language'>,
	bands: readonly Band[] | undefined,
	place: number | null
): string {
	const band = place === null ? undefined : bands?.[place];
	if (!band) return '';
	const classed = words[language](quoteText(band.name[language], language));
	return band.text ? `${classed} ${band.text[language]}` : classed;
}
