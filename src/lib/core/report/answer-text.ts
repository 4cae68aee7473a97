import type { Value } from '../assessment/assessment.ts';
import type { Language, Question, StatusQuestion } from '../questionnaire/questionnaire.ts';
import { answerOf, questionOf, type Findings } from './findings.ts';
import { phraseOf, sentenceOf } from './list-text.ts';
import { numberText } from './number-text.ts';
import { quoteText } from './quote-text.ts';

const words = {
	de: {
		unknown: 'Weiß ich nicht',
		blank: 'Nicht beantwortet',
		hidden: 'Nicht gefragt',
		notApplicable: 'Trifft auf uns nicht zu',
		yes: 'Ja',
		no: 'Nein',
		nothing: 'Nichts davon',
		of: (some: number, all: number) => `${some} von ${all}`,
		noStages: 'Nichts vorhanden'
	},
	en: {
		unknown: 'I do not know',
		blank: 'Not answered',
		hidden: 'Not asked',
		notApplicable: 'Does not apply to us',
		yes: 'Yes',
		no: 'No',
		nothing: 'None of these',
		of: (some: number, all: number) => `${some} of ${all}`,
		noStages: 'None there'
	}
};

/**
 * The answer that a company gave, in words. `brief` counts long lists instead of spelling them out.
 * Unknown, blank, hidden and not applicable have words too, so the text is never empty.
 */
export function answerText(findings: Findings, question: Question, brief = false): string {
	const { language, result } = findings;
	const w = words[language];
	const answer = answerOf(findings, question);
	if (result.questions[question.id]?.status === 'hidden') return w.hidden;
	if (answer?.unknown) return w.unknown;
	if (answer?.notApplicable) return w.notApplicable;
	if (answer?.value === undefined) return w.blank;
	return valueText(findings, question, answer.value, brief);
}

/** As a sentence: `Freigabe durch Kunden: „Wir haben nicht gefragt.“`; figures stand without marks. */
export function labelledAnswer(findings: Findings, question: Question): string {
	const text = answerText(findings, question, true);
	const known = answerOf(findings, question)?.value !== undefined;
	const counted = question.kind === 'yes-no' || question.kind === 'derived' || /^\d/.test(text);
	return labelled(findings, question, text, !(known && counted));
}

/** The label of a question with what is or could be answered there; `spoken` words are quoted. */
export function labelled(
	{ language }: Findings,
	question: Question,
	answer: string,
	spoken: boolean
): string {
	const label = question.label[language];
	const lead = /[?!]$/.test(label) ? label : `${label}:`;
	const said =
		question.kind === 'number' ? withoutUnit(question.unit[language], label, answer) : answer;
	return spoken
		? `${lead} ${quoteText(sentenceOf(answer), language)}`
		: sentenceOf(`${lead} ${said.charAt(0).toLowerCase()}${said.slice(1)}`);
}

/** "Feste Stunden je Woche: 6" need not say the hours again. */
function withoutUnit(unit: string, label: string, answer: string): string {
	const [thing] = unit.toLowerCase().split(' ');
	return label.toLowerCase().split(/[ ,]+/).includes(thing!) ? answer.split(' ')[0]! : answer;
}

function valueText(findings: Findings, question: Question, value: Value, brief: boolean): string {
	const { language, questionnaire } = findings;
	const w = words[language];
	switch (question.kind) {
		case 'anchored':
			return question.anchors[value as number]?.[language] ?? String(value);
		case 'choice':
			return question.options.find(({ id }) => id === value)?.text[language] ?? String(value);
		case 'multi-choice': {
			const chosen = value as string[];
			if (chosen.length === 0) return w.nothing;
			const texts = chosen.map(
				(id) => question.options.find((o) => o.id === id)?.text[language] ?? id
			);
			if (chosen.includes(question.exclusive ?? '')) return phraseOf(texts[0]!);
			const all = question.options.filter(({ id }) => id !== question.exclusive).length;
			if (brief && question.scored) return w.of(chosen.length, all);
			return texts.map(sentenceOf).join(' ');
		}
		case 'number':
			if (typeof value === 'string') {
				return question.exceptions.find(({ id }) => id === value)?.text[language] ?? value;
			}
			return quantityText(value as number, question.unit[language], language);
		case 'yes-no':
			return value === true ? w.yes : w.no;
		case 'status':
			return statusText(question, value as Record<string, string>, language);
		case 'derived': {
			const states = Object.values(value as Record<string, string>);
			const count = (ids: string[]) => states.filter((state) => ids.includes(state)).length;
			const source = questionOf(questionnaire, question.from);
			const among = count(question.ratio.among);
			if (among === 0 && source) return w.noStages;
			return w.of(count(question.ratio.of), among);
		}
	}
}

/** By state, the best one first: "Wird bespielt: LinkedIn, Messen. Vorhanden, liegt still: Xing". */
function statusText(
	question: StatusQuestion,
	given: Record<string, string>,
	language: Language
): string {
	const [none, ...others] = question.states;
	const parts = others.reverse().flatMap((state) => {
		const items = question.items.filter(({ id }) => given[id] === state.id);
		if (items.length === 0) return [];
		return [`${state.text[language]}: ${items.map(({ text }) => text[language]).join(', ')}`];
	});
	return parts.length > 0 ? parts.join('. ') : none!.text[language];
}

// Content gives units in the plural; one of a thing has its own word.
const ONE: Record<string, string> = {
	Minuten: 'Minute',
	Stunden: 'Stunde',
	Beiträge: 'Beitrag',
	Menschen: 'Mensch',
	Kunden: 'Kunde',
	Personen: 'Person',
	Tage: 'Tag',
	Male: 'Mal',
	Sitzungen: 'Sitzung',
	minutes: 'minute',
	hours: 'hour',
	pieces: 'piece',
	people: 'person',
	customers: 'customer',
	days: 'day',
	times: 'time',
	meetings: 'meeting'
};

/** "17,5 Stunden", "1 Minute". */
export function quantityText(value: number, unit: string, language: Language): string {
	const [first, ...rest] = unit.split(' ');
	const shown = value === 1 ? [ONE[first!] ?? first, ...rest].join(' ') : unit;
	return `${numberText(value, language)} ${shown}`;
}
