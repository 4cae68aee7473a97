import type { Language } from '../questionnaire/questionnaire.ts';
import { scoreText } from '../report/number-text.ts';
import type { Adjustment } from './brand-palette.ts';

const words = {
	de: {
		ink: 'Die Schriftfarbe',
		light: 'Die Leuchtfarbe',
		paper: 'hebt sich zu wenig vom Papier ab',
		lines: 'hebt sich zu wenig von Schrift und Linien ab',
		cross: 'trägt das Kreuz der Lampe nicht lesbar',
		used: (
			subject: string,
			given: string,
			why: string,
			had: string,
			needed: string,
			used: string
		) => `${subject} ${given} ${why} (Kontrast ${had} statt ${needed}). Gesetzt wird ${used}.`
	},
	en: {
		ink: 'The text colour',
		light: 'The light colour',
		paper: 'does not stand out enough from the paper',
		lines: 'does not stand out enough from text and lines',
		cross: 'does not carry the cross of the lamp readably',
		used: (
			subject: string,
			given: string,
			why: string,
			had: string,
			needed: string,
			used: string
		) => `${subject} ${given} ${why} (contrast ${had} instead of ${needed}). ${used} is used.`
	}
};

/** What was changed about a brand's colour, and why. */
export function adjustmentText(
	{ which, given, used, contrast, needed, against }: Adjustment,
	language: Language
): string {
	const w = words[language];
	const why = against === 'ink' ? w.lines : w[against];
	// rounded down: 6.97 is not 7.0
	const had = scoreText(Math.floor(contrast * 10) / 10, language);
	return w.used(w[which], given, why, had, scoreText(needed, language), used);
}
