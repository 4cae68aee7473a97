import type { Language, Rounding } from '../questionnaire/questionnaire.ts';
import type { LeftOut, Lowered, Step } from '../scoring/trace-steps.ts';
import { nameOf, type Findings } from './findings.ts';
import { listText } from './list-text.ts';
import { methodText } from './method-text.ts';
import { numberText } from './number-text.ts';
import { quoteText } from './quote-text.ts';
import { termsText } from './terms-text.ts';

type StepOf<Name extends Step['step']> = Extract<Step, { step: Name }>;
type Say<Name extends Step['step']> = (step: StepOf<Name>, say: Saying) => string;

/** What every sentence needs: numbers fine enough to be added up by hand, and names. */
interface Saying {
	number: (value: number) => string;
	name: (id: string) => string;
	language: Language;
}

const left: Record<Language, Record<LeftOut['why'], string>> = {
	de: {
		unknown: 'weiß niemand',
		blank: 'offen',
		notApplicable: 'trifft nicht zu',
		hidden: 'nicht gefragt',
		unscored: 'wird nicht gewertet',
		noNumber: 'hat keine Zahl'
	},
	en: {
		unknown: 'nobody knows',
		blank: 'open',
		notApplicable: 'does not apply',
		hidden: 'not asked',
		unscored: 'is not scored',
		noNumber: 'has no number'
	}
};

const modes: Record<Language, Record<Rounding['mode'], string>> = {
	de: {
		'half-up': 'ab der Hälfte auf',
		'half-away': 'ab der Hälfte von null weg',
		floor: 'ab',
		truncate: 'zur Null hin'
	},
	en: {
		'half-up': 'half up',
		'half-away': 'half away from zero',
		floor: 'down',
		truncate: 'towards zero'
	}
};

function places(language: Language, decimals: number): string {
	if (decimals === 0) return language === 'de' ? 'auf ganze Zahlen' : 'to whole numbers';
	if (decimals === 1) return language === 'de' ? 'auf eine Stelle' : 'to one decimal';
	return language === 'de' ? `auf ${decimals} Stellen` : `to ${decimals} decimals`;
}

function leftOut(step: StepOf<'combine'>, { name, language }: Saying): string {
	// What is not asked of this company is nothing that was left out.
	const out = step.left.filter(({ why }) => why !== 'hidden');
	if (out.length === 0) return '';
	const list = out.map(({ id, why }) => `${name(id)} (${left[language][why]})`);
	return language === 'de'
		? ` Nicht gerechnet: ${listText(list, language)}.`
		: ` Left out: ${listText(list, language)}.`;
}

const unproven: Record<Language, Record<Lowered['state'], string>> = {
	de: { none: 'ohne Beleg', shown: 'Beleg vorgelegt', checked: 'Beleg geprüft' },
	en: { none: 'no evidence', shown: 'evidence shown', checked: 'evidence checked' }
};

/** Which answers count less than they say, for want of evidence. */
function heldDown(step: StepOf<'combine'>, { name, number, language }: Saying): string {
	if (!step.lowered || step.lowered.length === 0) return '';
	const list = step.lowered.map(({ id, state, from, to }) =>
		language === 'de'
			? `${name(id)} statt ${number(from)} nur ${number(to)} (${unproven.de[state]})`
			: `${name(id)} only ${number(to)} instead of ${number(from)} (${unproven.en[state]})`
	);
	return language === 'de'
		? ` Darin zählt ${listText(list, language)}.`
		: ` In this, ${listText(list, language)}.`;
}

const words: Record<Language, { [Name in Step['step']]: Say<Name> }> = {
	de: {
		answer: ({ points, range: [lowest, highest], top, to }, { number }) =>
			lowest === 0 && highest === top
				? `Die Antwort gibt ${number(to)} von ${number(top)}.`
				: `Die Antwort gibt ${number(points)} auf ihrer Skala von ${number(lowest)} bis ${number(highest)}; von 0 bis ${number(top)} sind das ${number(to)}.`,
		standIn: ({ status, to }, { number }) =>
			status === 'notApplicable'
				? `Trifft nicht zu; das zählt hier wie ein erreichtes Ziel: ${number(to)}.`
				: `Ohne Antwort zählt die Frage hier ${number(to)}.`,
		combine: (step, say) =>
			`${methodText(step.method, 'de').name}: ${termsText(step, say.number, 'de')}.${leftOut(step, say)}${heldDown(step, say)}`,
		evidence: ({ state, cap, from, to }, { number }) =>
			`Belegt (${unproven.de[state]}): höchstens ${number(cap)}; aus ${number(from)} wird ${number(to)}.`,
		round: ({ mode, decimals, from, to }, { number }) =>
			`Gerundet ${modes.de[mode]}, ${places('de', decimals)}: aus ${number(from)} wird ${number(to)}.`,
		scale: ({ from, available, top, to }, { number }) =>
			`Auf der Skala bis ${number(top)}: ${number(from)} ÷ ${number(available)} · ${number(top)} = ${number(to)}.`,
		hold: ({ what, by, at, assumed, add, from, to }, { number, name }) => {
			const key = what === 'weakestLink' ? 'der schwächsten Schlüsselfrage ' : '';
			const stands = assumed ? `offen, angenommen ${number(at)}` : number(at);
			return `Höchstens ${number(add)} über ${key}${name(by)} (${stands}): aus ${number(from)} wird ${number(to)}.`;
		},
		clamp: ({ low, high, from, to }, { number }) =>
			`In die Spanne von ${number(low)} bis ${number(high)} gerückt, die auch alles Offene umfasst: aus ${number(from)} wird ${number(to)}.`,
		share: ({ answered, applicable, to }, { number }) =>
			`Beantwortet sind ${number(answered)} von ${number(applicable)} des Gewichts: ${number(Math.round(1000 * to) / 10)} Prozent.`,
		gap: ({ target, score, to }, { number }) =>
			to > 0 || score === target
				? `Abstand: Ziel ${number(target)} − ${number(score)} = ${number(to)}.`
				: score > target
					? `Abstand: Das Ziel ${number(target)} ist mit ${number(score)} übertroffen.`
					: `Abstand: Ziel ${number(target)} − ${number(score)} ist kleiner als 0,1 und zählt als keiner.`,
		milestone: ({ score, target, add, to }, { number }) =>
			score >= target
				? `In zwölf Monaten: halten, was ist, ${number(to)}.`
				: `In zwölf Monaten: ${number(score)} + ${number(add)}, aber höchstens das Ziel ${number(target)}: ${number(to)}.`,
		priority: (step, say) => `Vorrang: ${priorityTerms(step, say)} = ${say.number(step.to)}.`,
		index: ({ score, top, to }, { number }) =>
			`Als Zahl von 0 bis 100: ${number(score)} ÷ ${number(top)} · 100, gerundet ${number(to)}.`,
		level: ({ rounded, to }, { number }) =>
			`Stufe: ${number(rounded)} auf eine Stelle, und eine halbe Stufe zählt noch nicht: ${number(to)}.`
	},
	en: {
		answer: ({ points, range: [lowest, highest], top, to }, { number }) =>
			lowest === 0 && highest === top
				? `The answer gives ${number(to)} of ${number(top)}.`
				: `The answer gives ${number(points)} on its scale from ${number(lowest)} to ${number(highest)}; from 0 to ${number(top)} that is ${number(to)}.`,
		standIn: ({ status, to }, { number }) =>
			status === 'notApplicable'
				? `It does not apply; here that counts like a target reached: ${number(to)}.`
				: `Without an answer the question counts ${number(to)} here.`,
		combine: (step, say) =>
			`${methodText(step.method, 'en').name}: ${termsText(step, say.number, 'en')}.${leftOut(step, say)}${heldDown(step, say)}`,
		evidence: ({ state, cap, from, to }, { number }) =>
			`By evidence (${unproven.en[state]}): at most ${number(cap)}; ${number(from)} becomes ${number(to)}.`,
		round: ({ mode, decimals, from, to }, { number }) =>
			`Rounded ${modes.en[mode]}, ${places('en', decimals)}: ${number(from)} becomes ${number(to)}.`,
		scale: ({ from, available, top, to }, { number }) =>
			`On the scale up to ${number(top)}: ${number(from)} ÷ ${number(available)} · ${number(top)} = ${number(to)}.`,
		hold: ({ what, by, at, assumed, add, from, to }, { number, name }) => {
			const key = what === 'weakestLink' ? 'the weakest key question ' : '';
			const stands = assumed ? `open, taken as ${number(at)}` : number(at);
			return `At most ${number(add)} above ${key}${name(by)} (${stands}): ${number(from)} becomes ${number(to)}.`;
		},
		clamp: ({ low, high, from, to }, { number }) =>
			`Moved into the range from ${number(low)} to ${number(high)}, which covers what is open as well: ${number(from)} becomes ${number(to)}.`,
		share: ({ answered, applicable, to }, { number }) =>
			`Answered: ${number(answered)} of ${number(applicable)} of the weight, ${number(Math.round(1000 * to) / 10)} percent.`,
		gap: ({ target, score, to }, { number }) =>
			to > 0 || score === target
				? `Gap: target ${number(target)} − ${number(score)} = ${number(to)}.`
				: score > target
					? `Gap: the target ${number(target)} is surpassed with ${number(score)}.`
					: `Gap: target ${number(target)} − ${number(score)} is less than 0.1 and counts as none.`,
		milestone: ({ score, target, add, to }, { number }) =>
			score >= target
				? `In twelve months: keep what is there, ${number(to)}.`
				: `In twelve months: ${number(score)} + ${number(add)}, but at most the target ${number(target)}: ${number(to)}.`,
		priority: (step, say) => `Priority: ${priorityTerms(step, say)} = ${say.number(step.to)}.`,
		index: ({ score, top, to }, { number }) =>
			`As a number from 0 to 100: ${number(score)} ÷ ${number(top)} · 100, rounded ${number(to)}.`,
		level: ({ rounded, to }, { number }) =>
			`Level: ${number(rounded)} to one decimal, and half a level does not count yet: ${number(to)}.`
	}
};

function priorityTerms(step: StepOf<'priority'>, { number, language }: Saying): string {
	const { formula, weight, gap, target, factor } = step;
	const [w, g, t, f] =
		language === 'de'
			? ['Gewicht', 'Abstand', 'Ziel', 'Engpass']
			: ['weight', 'gap', 'target', 'bottleneck'];
	const [W, G, T] = [`${w} ${number(weight)}`, `${g} ${number(gap)}`, `${t} ${number(target)}`];
	const terms = {
		'weight-gap': `${W} · ${G}`,
		gap: G,
		'relative-gap': `${G} ÷ ${T}`,
		'weight-relative-gap': `${W} · ${G} ÷ ${T}`,
		'weight-gap-squared': `${W} · ${G}²`
	}[formula];
	return factor === 1 ? terms : `${terms} · ${f} ${number(factor)}`;
}

/** The steps to a number as sentences, in order; the numbers in them are fine enough to be added up by hand. */
export function stepTexts(
	{ questionnaire, language }: Pick<Findings, 'questionnaire' | 'language'>,
	steps: readonly Step[]
): string[] {
	const say: Saying = {
		number: (value) => numberText(Math.round(value * 1000) / 1000 + 0, language),
		name: (id) => quoteText(nameOf(questionnaire, id, language), language),
		language
	};
	return steps.map((step) => (words[language][step.step] as Say<Step['step']>)(step as never, say));
}
