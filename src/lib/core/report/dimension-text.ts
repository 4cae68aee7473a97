import type { Dimension, Language } from '../questionnaire/questionnaire.ts';

const words = {
	de: {
		strong: (name: string) => `Ihre Stärke: ${name}.`,
		weak: (name: string) => `Am meisten ist hier zu tun: ${name}.`
	},
	en: {
		strong: (name: string) => `Your strength: ${name}.`,
		weak: (name: string) => `Most is to be done here: ${name}.`
	}
};

/** The sentence on a field that does well, or badly; a plain one where the questionnaire has none. */
export function dimensionHeadline(
	{ headline, name }: Dimension,
	which: 'strong' | 'weak',
	language: Language
): string {
	return headline?.[which][language] ?? words[language][which](name[language]);
}
