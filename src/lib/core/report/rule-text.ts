import type { Dimension, Language, Method, Questionnaire } from '../questionnaire/questionnaire.ts';
import { dimensionOf, topOf } from './findings.ts';
import { listText } from './list-text.ts';
import { methodText } from './method-text.ts';
import { numberText } from './number-text.ts';
import { quoteText } from './quote-text.ts';

const words = {
	de: {
		answer: (top: string) => `Jede Antwort hat einen Wert von 0 bis ${top}.`,
		open: 'Was offen ist, zählt nicht; es macht die Spanne breiter.',
		heavy: 'Schlüsselfragen',
		yesNo: 'Ja-Nein-Fragen',
		counts: (what: string, factor: string) => `${what} zählen ${factor}`,
		times: (factor: string) => (factor === '1,5' ? 'anderthalbfach' : `${factor}-fach`),
		half: 'halb',
		field: (of: string) => `Der Stand eines Feldes ist ${of}.`,
		one: (name: string, of: string) => `Der Stand des Feldes ${name} ist ${of}.`,
		parts: 'seiner Antworten',
		groups: 'seiner Gruppen',
		grouped: (of: string) =>
			`Wo ein Feld Gruppen hat, stehen sie mit ihrem Gewicht für ihre Antworten ein. Der Stand einer Gruppe ist ${of}.`,
		group: (name: string, of: string) => `Der Stand der Gruppe ${name} ist ${of}.`,
		groupParts: 'ihrer Antworten',
		fields: 'der Felder, die eine Zahl haben',
		link: (add: string, unknown: string) =>
			`Ein Feld kommt höchstens ${add} über seine schwächste Schlüsselfrage. Ist eine Schlüsselfrage offen, steht sie dafür auf ${unknown}.`,
		whole: (of: string) => `Das Ganze ist ${of}.`,
		gate: (add: string, name: string) => `${add} über das Feld ${name}`,
		gates: (list: string) => `Das Ganze kommt höchstens ${list}.`
	},
	en: {
		answer: (top: string) => `Every answer has a value from 0 to ${top}.`,
		open: 'What is open does not count; it makes the range wider.',
		heavy: 'Key questions',
		yesNo: 'yes-or-no questions',
		counts: (what: string, factor: string) => `${what} count ${factor}`,
		times: (factor: string) => (factor === '1.5' ? 'one and a half times' : `${factor} times`),
		half: 'half',
		field: (of: string) => `Where a field stands is ${of}.`,
		one: (name: string, of: string) => `Where the field ${name} stands is ${of}.`,
		parts: 'of its answers',
		groups: 'of its groups',
		grouped: (of: string) =>
			`Where a field has groups, they stand for their answers, each with its weight. Where a group stands is ${of}.`,
		group: (name: string, of: string) => `Where the group ${name} stands is ${of}.`,
		groupParts: 'of its answers',
		fields: 'of the fields that have a number',
		link: (add: string, unknown: string) =>
			`A field gets at most ${add} above its weakest key question. A key question that is open stands at ${unknown} for this.`,
		whole: (of: string) => `The whole is ${of}.`,
		gate: (add: string, name: string) => `${add} above the field ${name}`,
		gates: (list: string) => `The whole gets at most ${list}.`
	}
};

/**
 * How a questionnaire reckons, in a few paragraphs: answers, fields, weakest link, the whole, gates. Composed from its
 * rules, so that it holds for any model.
 */
export function ruleTexts(questionnaire: Questionnaire, language: Language): string[] {
	const { weakestLink } = questionnaire.scoring;
	const w = words[language];
	const number = (value: number) => numberText(value, language);
	const { method: wholeMethod = 'geometric' } = questionnaire.scoring.overall ?? {};
	const whole = methodText(wholeMethod, language);
	return [
		[w.answer(number(topOf(questionnaire))), weightText(questionnaire, language), w.open],
		fieldTexts(questionnaire, language),
		weakestLink ? [w.link(number(weakestLink.add), number(weakestLink.unknown))] : [],
		[w.whole(whole.of(w.fields)), whole.effect, gateText(questionnaire, language)]
	]
		.map((sentences) => sentences.filter(Boolean).join(' '))
		.filter(Boolean);
}

/** "Schlüsselfragen zählen anderthalbfach." Empty where every question counts the same. */
export function weightText({ scoring, dimensions }: Questionnaire, language: Language): string {
	const { key, normal, yesNo } = scoring.weights;
	const w = words[language];
	const questions = dimensions.flatMap((dimension) => dimension.questions);
	const factor = (weight: number) =>
		weight / normal === 0.5 ? w.half : w.times(numberText(weight / normal, language));
	const heavy = key !== normal && questions.some((question) => question.key);
	const light = yesNo !== normal && questions.some(({ kind }) => kind === 'yes-no');
	const said = [
		...(heavy ? [w.counts(w.heavy, factor(key))] : []),
		...(light ? [heavy ? `${w.yesNo} ${factor(yesNo)}` : w.counts(w.yesNo, factor(yesNo))] : [])
	].join(', ');
	return said === '' ? '' : `${said[0]!.toUpperCase()}${said.slice(1)}.`;
}

/** How a field puts its answers together. */
export function methodOf({ scoring }: Questionnaire, { method }: Dimension): Method {
	return method ?? scoring.method ?? 'weighted-mean';
}

/** One sentence for the method that most fields share, and one for each that has another. */
function fieldTexts(questionnaire: Questionnaire, language: Language): string[] {
	const { dimensions } = questionnaire;
	const w = words[language];
	const methods = dimensions.map((dimension) => methodOf(questionnaire, dimension));
	const count = (method: Method) => methods.filter((one) => one === method).length;
	const usual = methods.reduce((a, b) => (count(b) > count(a) ? b : a), methods[0]!);
	const said = methodText(usual, language);
	return [
		w.field(said.of(dimensions.every((one) => one.groups?.length) ? w.groups : w.parts)),
		said.effect,
		...dimensions
			.filter((dimension) => methodOf(questionnaire, dimension) !== usual)
			.map((dimension) => {
				const name = quoteText(dimension.name[language], language);
				return w.one(name, methodText(methodOf(questionnaire, dimension), language).of(w.parts));
			}),
		...groupTexts(questionnaire, language)
	];
}

/** How groups stand between answers and field; nothing where there are none, or fields look past them. */
function groupTexts(questionnaire: Questionnaire, language: Language): string[] {
	const w = words[language];
	const groups = questionnaire.dimensions
		.filter((dimension) => methodOf(questionnaire, dimension) !== 'flat-mean')
		.flatMap((dimension) => dimension.groups ?? []);
	if (groups.length === 0) return [];
	const usual = questionnaire.scoring.method ?? 'weighted-mean';
	return [
		w.grouped(methodText(usual, language).of(w.groupParts)),
		...groups
			.filter(({ method = usual }) => method !== usual)
			.map(({ name, method = usual }) =>
				w.group(quoteText(name[language], language), methodText(method, language).of(w.groupParts))
			)
	];
}

function gateText(questionnaire: Questionnaire, language: Language): string {
	const { gates } = questionnaire.scoring;
	const w = words[language];
	if (gates.length === 0) return '';
	const list = gates.map(({ dimension, add }) =>
		w.gate(
			numberText(add, language),
			quoteText(dimensionOf(questionnaire, dimension)?.name[language] ?? dimension, language)
		)
	);
	return w.gates(listText(list, language));
}
