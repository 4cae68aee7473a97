import type { Language } from '../questionnaire/questionnaire.ts';
import type { Step } from '../scoring/trace-steps.ts';

type Combine = Extract<Step, { step: 'combine' }>;
type NumberText = (value: number) => string;

const words = {
	de: {
		of: 'von',
		first: (n: string, all: string) => `die ersten ${n} von ${all}`,
		up: 'bis Stufe'
	},
	en: { of: 'of', first: (n: string, all: string) => `the first ${n} of ${all}`, up: 'up to level' }
};

/** How the parts of a group make its number, written out: "(1,5 · 3 + 2) ÷ 2,5 = 2,6". */
export function termsText(step: Combine, number: NumberText, language: Language): string {
	const { method, parts, to } = step;
	const w = words[language];
	const result = number(to);
	const weights = parts.reduce((sum, { weight }) => sum + weight, 0);
	const sum = (of: (part: Combine['parts'][number]) => string) => parts.map(of).join(' + ');
	/** A weight of 1 need not be said. */
	const times = (weight: number, what: string) =>
		weight === 1 ? what : `${number(weight)} · ${what}`;
	switch (method) {
		case 'weighted-mean':
		case 'flat-mean': {
			const terms = sum(({ weight, score }) => times(weight, number(score)));
			return weights === 1 ? result : `(${terms}) ÷ ${number(weights)} = ${result}`;
		}
		case 'geometric': {
			const terms = sum(({ weight, score }) => times(weight, `ln(${number(score)} + 1)`));
			return `e^((${terms}) ÷ ${number(weights)}) − 1 = ${result}`;
		}
		case 'minimum':
			return `min(${parts.map(({ score }) => number(score)).join('; ')}) = ${result}`;
		case 'sum':
			return `${sum(({ weight, gained }) => times(weight, number(gained)))} = ${result} ${w.of} ${available(parts, number)}`;
		case 'share': {
			const gained = sum(({ weight, gained }) => times(weight, number(gained)));
			return `100 · (${gained}) ÷ ${available(parts, number)} = ${result}`;
		}
		case 'ladder':
			return w.first(result, number(parts.length));
		case 'levels':
			return `${w.up} ${result}`;
	}
}

function available(parts: Combine['parts'], number: NumberText): string {
	return number(parts.reduce((sum, { weight, available }) => sum + weight * available, 0));
}
