import type { Dimension, Language } from '../questionnaire/questionnaire.ts';

const words = {
	de: {
		strong: (name: string) => `Ihre Stärke: ${name}.`,
		weak: (name: string) => `Am meisten ist hier zu tun: ${name}.`,
		alsoWeak: (name: string) => `Auch hier liegt das Ziel noch vor Ihnen: ${name}.`
	},
	en: {
		strong: (name: string) => `Your strength: ${name}.`,
		weak: (name: string) => `Most is to be done here: ${name}.`,
		alsoWeak: (name: string) => `Here, too, the target still lies ahead: ${name}.`
	}
};

/** The sentence on a field that does well, or badly; a plain one where the questionnaire has none. */
export function dimensionHeadline(
	{ headline, name }: Dimension,
	which: 'strong' | 'weak' | 'alsoWeak',
	language: Language
): string {
	return (
		headline?.[which === 'alsoWeak' ? 'weak' : which][language] ??
		words[language][which](name[language])
	);
}
