import type { Language } from '../questionnaire/questionnaire.ts';
import { r1 } from '../scoring/rounding.ts';

/** A number as a person writes it: "17,5" and "17.5", thousands apart. */
export function numberText(value: number, language: Language): string {
	const [whole, decimals] = String(Math.abs(value)).split('.');
	const grouped = whole!.replace(/\B(?=(\d{3})+(?!\d))/g, language === 'de' ? '.' : ',');
	const sign = value < 0 ? '−' : '';
	return sign + grouped + (decimals ? (language === 'de' ? ',' : '.') + decimals : '');
}

/** A score, rounded once, always with one decimal: "2,0". */
export function scoreText(score: number, language: Language): string {
	return r1(score)
		.toFixed(1)
		.replace('.', language === 'de' ? ',' : '.');
}

/** A score to the hundredth, for differences that one decimal would hide: "1,99". */
export function fineScoreText(score: number, language: Language): string {
	return (Math.floor(100 * score + 0.5 + 1e-9) / 100)
		.toFixed(2)
		.replace('.', language === 'de' ? ',' : '.');
}

/** A target: whole levels stand without decimals, unless one beside them has some. */
export function targetText(target: number, language: Language, exact = false): string {
	return !exact && Number.isInteger(r1(target)) ? String(r1(target)) : scoreText(target, language);
}

const SMALL = {
	de: [
		'null',
		'eine',
		'zwei',
		'drei',
		'vier',
		'fünf',
		'sechs',
		'sieben',
		'acht',
		'neun',
		'zehn',
		'elf',
		'zwölf'
	],
	en: [
		'zero',
		'one',
		'two',
		'three',
		'four',
		'five',
		'six',
		'seven',
		'eight',
		'nine',
		'ten',
		'eleven',
		'twelve'
	]
};

/** A count in a sentence: up to twelve in words (German: the feminine "eine", as in "eine Frage"). */
export function countText(count: number, language: Language): string {
	return SMALL[language][count] ?? numberText(count, language);
}
