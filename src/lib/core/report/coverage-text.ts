import type { Reason } from '../scoring/result.ts';
import {
	measuredDimensions,
	showsBand,
	type Findings,
	type MeasuredDimension
} from './findings.ts';
import { listText, sentenceOf } from './list-text.ts';
import { countText, numberText, scoreText } from './number-text.ts';
import {
	askedCount,
	openKeyQuestions,
	openQuestions,
	unansweredCount,
	visibleRange
} from './open-questions.ts';
import { quoteText } from './quote-text.ts';
import { allUncountedText, uncountedText } from './uncounted-text.ts';

const words = {
	de: {
		complete: (all: string) => `Alle ${all} Fragen sind beantwortet.`,
		exact: 'Darum steht jeder Wert für sich, ohne Spanne.',
		openOne: (all: string) => `eine von ${all} Fragen ist offen`,
		openSome: (open: string, all: string) => `${open} von ${all} Fragen sind offen`,
		openAll: (all: string) => `alle ${all} Fragen sind offen`,
		widens: 'Was offen ist, zählt nicht als null; es macht die Spanne breiter.',
		harmless: 'Auf die Werte hat das keinen Einfluss.',
		range: (low: string, high: string) => `zwischen ${low} und ${high}`,
		reasons: {
			variant: 'Diese Fassung zeigt keine einzelnen Felder.',
			notAssessable: 'Zu viele Fragen treffen nicht zu. Das Feld lässt sich hier nicht beurteilen.',
			coverage: 'Zu viele Antworten sind offen.',
			noKeyAnswer: 'Keine Schlüsselfrage ist beantwortet.',
			tooFewAnswers: 'Zu wenige Fragen sind beantwortet.',
			tooFewDimensions: 'Zu wenige Felder lassen sich zeigen.',
			requiredDimension: 'Ein Feld, auf das es ankommt, lässt sich noch nicht zeigen.'
		},
		thin: (percent: string) => `Dünn belegt: Erst ${percent} Prozent des Gewichts sind gewertet.`,
		keyOpen: (labels: string, one: boolean) =>
			`${one ? 'Die Schlüsselfrage' : 'Die Schlüsselfragen'} ${labels} ${one ? 'ist' : 'sind'} offen.`,
		missing: (count: string, one: boolean) =>
			one ? 'Eine Antwort fehlt.' : `${count} Antworten fehlen.`
	},
	en: {
		complete: (all: string) => `All ${all} questions have been answered.`,
		exact: 'So every value stands by itself, without a range.',
		openOne: (all: string) => `one of ${all} questions is open`,
		openSome: (open: string, all: string) => `${open} of ${all} questions are open`,
		openAll: (all: string) => `all ${all} questions are open`,
		widens: 'What is open does not count as zero; it widens the range.',
		harmless: 'That does not affect the values.',
		range: (low: string, high: string) => `between ${low} and ${high}`,
		reasons: {
			variant: 'This variant shows no single fields.',
			notAssessable: 'Too many questions do not apply. The field cannot be judged here.',
			coverage: 'Too many answers are open.',
			noKeyAnswer: 'No key question has been answered.',
			tooFewAnswers: 'Too few questions have been answered.',
			tooFewDimensions: 'Too few fields can be shown.',
			requiredDimension: 'A field that matters cannot be shown yet.'
		},
		thin: (percent: string) =>
			`Thin evidence: answers that count make up only ${percent} percent of the weight.`,
		keyOpen: (labels: string, one: boolean) =>
			`The key ${one ? 'question' : 'questions'} ${labels} ${one ? 'is' : 'are'} open.`,
		missing: (count: string, one: boolean) =>
			one ? 'One answer is missing.' : `${count} answers are missing.`
	}
};

/** How many questions are open, and what that does to the numbers. */
export function openText(findings: Findings): string {
	const { language } = findings;
	const [open, all] = [unansweredCount(findings), askedCount(findings)];
	const w = words[language];
	const uncounted = allUncountedText(findings);
	if (open === 0) {
		// A band is never exact, however much is known.
		const effect = uncounted || (showsBand(findings) ? '' : w.exact);
		return `${w.complete(numberText(all, language))} ${effect}`.trim();
	}
	const count = sentenceOf(openCountText(findings));
	const effect = openQuestions(findings).length > 0 ? w.widens : w.harmless;
	return [count, effect, uncounted].filter(Boolean).join(' ');
}

/** "9 von 12 Fragen sind offen", for a place inside a sentence: two counts side by side stand in figures. */
export function openCountText(findings: Findings): string {
	const { language } = findings;
	const [open, asked] = [unansweredCount(findings), askedCount(findings)];
	const all = numberText(asked, language);
	const w = words[language];
	if (open === asked) return w.openAll(all);
	return open === 1 ? w.openOne(all) : w.openSome(numberText(open, language), all);
}

/** Why a number is not shown, in words. */
export function reasonText(reason: Reason, language: 'de' | 'en'): string {
	return words[language].reasons[reason];
}

export interface ThinField {
	id: string;
	name: string;
	/** Range as text, where there is one. */
	range: string | null;
	text: string;
}

/** The fields whose evidence is thin, missing or open at a key question: what a reader must know first. */
export function thinFields(findings: Findings): ThinField[] {
	if (showsBand(findings)) return [];
	const { language } = findings;
	const w = words[language];
	return measuredDimensions(findings).flatMap((entry) => {
		const { dimension, measured } = entry;
		const range = visibleRange(measured);
		const said = sayThin(findings, entry);
		if (!said && !range) return [];
		return [
			{
				id: dimension.id,
				name: dimension.name[language],
				range: range && w.range(scoreText(range.low, language), scoreText(range.high, language)),
				text: said
			}
		];
	});
}

function sayThin(findings: Findings, entry: MeasuredDimension): string {
	const { measured } = entry;
	const { language } = findings;
	const w = words[language];
	const parts: string[] = [];
	if (!measured.shown && measured.reason) parts.push(w.reasons[measured.reason]);
	else if (measured.hatched) parts.push(w.thin(String(Math.round(measured.coverage * 100))));
	const key = openKeyQuestions(findings, entry);
	if (key.length > 0 && measured.reason !== 'noKeyAnswer') {
		const labels = key.map(({ label }) => quoteText(label[language], language));
		parts.push(w.keyOpen(listText(labels, language), key.length === 1));
	}
	const uncounted = uncountedText(findings, measured.questions);
	if (uncounted) parts.push(uncounted);
	if (parts.length === 0) {
		const open = openQuestions(findings).filter(({ id }) => measured.questions.includes(id));
		if (open.length > 0) {
			parts.push(w.missing(countText(open.length, language), open.length === 1));
		}
	}
	return parts.map(sentenceOf).join(' ');
}
