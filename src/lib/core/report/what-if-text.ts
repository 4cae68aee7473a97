import type { ScaleDrawing } from '../figures/scale-drawing.ts';
import { plan } from '../plan/make-plan.ts';
import type { Stand, WhatIf } from '../plan/what-if.ts';
import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import { r1 } from '../scoring/rounding.ts';
import {
	dimensionOf,
	measuredDimensions,
	showsBand,
	type Findings,
	type MeasuredDimension
} from './findings.ts';
import { heldTexts } from './held-text.ts';
import { listText } from './list-text.ts';
import { scoreText } from './number-text.ts';
import { rangeLeads, standText } from './open-questions.ts';
import { dimensionLine, rulerFigure } from './profile-figures.ts';
import { quoteText } from './quote-text.ts';
import { verdict } from './verdict.ts';

/** One value before and after; `before` is null where it is the same. */
export interface Shift {
	now: string;
	before: string | null;
}

export interface MovedField {
	id: string;
	name: string;
	stand: Shift;
	/** The distance to the target. */
	gap: Shift;
	drawing: ScaleDrawing;
}

/** What a supposition moves, in words, numbers and drawings. */
export interface WhatIfText {
	/** What has moved, a sentence each; one that says so where nothing has. */
	sentences: string[];
	/** The number that is said loudest; null where none may be said now. */
	figure: Shift | null;
	level: Shift | null;
	index: Shift | null;
	/** Today's lamp, and a dashed ring where it was before. */
	ruler: { drawing: ScaleDrawing; alt: string } | null;
	/** Fields that stand otherwise, in reporting order. */
	fields: MovedField[];
}

const words = {
	de: {
		none: '–',
		reached: 'erreicht',
		rises: (from: string, to: string) => `Das Ganze steigt von ${from} auf ${to}.`,
		falls: (from: string, to: string) => `Das Ganze sinkt von ${from} auf ${to}.`,
		stays: (at: string) => `Das Ganze bleibt bei ${at}.`,
		instead: (now: string, before: string) =>
			`Das Ganze liegt dann bei ${now} statt bei ${before}.`,
		level: (now: string, before: string) => `Die Stufe ist dann ${now} statt ${before}.`,
		noLonger: 'Für das Ganze ließe sich dann keine Zahl mehr nennen.',
		now: (score: string) => `Für das Ganze lässt sich dann eine Zahl nennen: ${score}.`,
		notYet: 'Für eine Zahl über das Ganze reicht es auch dann nicht.',
		weakest: (names: string) => `Am meisten fehlt dann in: ${names}.`,
		noWeakest: 'Gemessen an den Zielen fehlt es dann an keiner Stelle deutlich.',
		fieldRises: (name: string, from: string, to: string) =>
			`Das Feld ${name} steigt von ${from} auf ${to}`,
		fieldFalls: (name: string, from: string, to: string) =>
			`Das Feld ${name} sinkt von ${from} auf ${to}`,
		fieldStays: (name: string, at: string) => `Das Feld ${name} bleibt bei ${at}`,
		fieldInstead: (name: string, now: string, before: string) =>
			`Das Feld ${name} liegt dann bei ${now} statt bei ${before}`,
		fieldGone: (name: string) => `Für das Feld ${name} ließe sich dann keine Zahl mehr nennen`,
		fieldNow: (name: string, score: string) =>
			`Für das Feld ${name} lässt sich dann eine Zahl nennen: ${score}`,
		fieldNotYet: (name: string) => `Für eine Zahl im Feld ${name} reicht es auch dann nicht`,
		gap: (from: string, to: string) => `der Abstand zum Ziel ist ${to} statt ${from}`,
		reachedNow: 'damit ist das Ziel erreicht',
		missed: (to: string) => `zum Ziel fehlen dann ${to}`,
		nothing: 'An den Zahlen ändert das nichts.'
	},
	en: {
		none: '–',
		reached: 'reached',
		rises: (from: string, to: string) => `The whole rises from ${from} to ${to}.`,
		falls: (from: string, to: string) => `The whole falls from ${from} to ${to}.`,
		stays: (at: string) => `The whole stays at ${at}.`,
		instead: (now: string, before: string) => `The whole then lies at ${now} instead of ${before}.`,
		level: (now: string, before: string) => `The level is then ${now} instead of ${before}.`,
		noLonger: 'There would no longer be a number for the whole.',
		now: (score: string) => `There is then a number for the whole: ${score}.`,
		notYet: 'Even then there is not enough for a number for the whole.',
		weakest: (names: string) => `Most is then missing in: ${names}.`,
		noWeakest: 'Measured against the targets, nothing is then clearly missing.',
		fieldRises: (name: string, from: string, to: string) =>
			`The field ${name} rises from ${from} to ${to}`,
		fieldFalls: (name: string, from: string, to: string) =>
			`The field ${name} falls from ${from} to ${to}`,
		fieldStays: (name: string, at: string) => `The field ${name} stays at ${at}`,
		fieldInstead: (name: string, now: string, before: string) =>
			`The field ${name} then lies at ${now} instead of ${before}`,
		fieldGone: (name: string) => `There would no longer be a number for the field ${name}`,
		fieldNow: (name: string, score: string) =>
			`There is then a number for the field ${name}: ${score}`,
		fieldNotYet: (name: string) =>
			`Even then there is not enough for a number for the field ${name}`,
		gap: (from: string, to: string) => `the distance to the target is ${to} instead of ${from}`,
		reachedNow: 'so the target is reached',
		missed: (to: string) => `${to} is then missing to the target`,
		nothing: 'That changes none of the numbers.'
	}
};

/** All that is known about one side of a supposition, to say it in words. Its plan is that of the answers alone. */
export function findingsOf(
	questionnaire: Questionnaire,
	{ assessment, result }: Stand,
	language: Language
): Findings {
	const made = plan(questionnaire, assessment);
	return { questionnaire, assessment, result, plan: made, language };
}

/** Says what a supposition moves. Where only a band is shown, no field gets a number. */
export function whatIfText(
	questionnaire: Questionnaire,
	supposed: WhatIf,
	language: Language
): WhatIfText {
	const before = findingsOf(questionnaire, supposed.before, language);
	const after = findingsOf(questionnaire, supposed.after, language);
	const fields = supposed.moved.map((id) => movedField(before, after, id));
	const held = heldTexts(questionnaire, supposed, language);
	const stays = fields.length === 0 && sameWhole(before, after);
	return {
		sentences: [
			...(stays ? [words[language].nothing] : wholeSentences(before, after)),
			...fields.map(({ sentence }) => sentence),
			...held
		],
		figure: shift(figureOf(before), figureOf(after)),
		level: shift(verdict(before).level, verdict(after).level),
		index: shift(indexOf(before), indexOf(after)),
		ruler: rulerFigure(after, before),
		fields: fields.map(({ sentence: _said, ...field }) => field)
	};
}

function wholeSentences(before: Findings, after: Findings): string[] {
	const { language } = after;
	const w = words[language];
	const [was, is] = [figureOf(before), figureOf(after)];
	const sentences: string[] = [];
	if (is === null) sentences.push(was === null ? w.notYet : w.noLonger);
	else if (was === null) sentences.push(w.now(is));
	else if (was === is) sentences.push(w.stays(is));
	else if (verdict(before).score === null || verdict(after).score === null) {
		sentences.push(w.instead(is, was));
	} else {
		const up = after.result.overall.score! > before.result.overall.score!;
		sentences.push(up ? w.rises(was, is) : w.falls(was, is));
	}
	const [levelWas, levelIs] = [verdict(before).level, verdict(after).level];
	if (!showsBand(after) && levelWas && levelIs && levelWas !== levelIs) {
		sentences.push(w.level(spokenLevel(after), spokenLevel(before)));
	}
	const [weakWas, weakIs] = [before, after].map(weakestNames);
	if (is !== null && showsBand(after) && weakWas !== weakIs) {
		sentences.push(weakIs ? w.weakest(weakIs) : w.noWeakest);
	}
	return sentences;
}

/** A range names its two levels by itself. */
function spokenLevel(findings: Findings): string {
	const { score, level } = verdict(findings);
	const named = findings.language === 'de' || score === null;
	return named ? level! : quoteText(level!, findings.language);
}

function sameWhole(before: Findings, after: Findings): boolean {
	return figureOf(before) === figureOf(after) && weakestNames(before) === weakestNames(after);
}

function movedField(
	before: Findings,
	after: Findings,
	id: string
): MovedField & { sentence: string } {
	const { language } = after;
	const w = words[language];
	const [was, is] = [before, after].map((findings) => entryOf(findings, id)) as [
		MeasuredDimension,
		MeasuredDimension
	];
	const name = is.dimension.name[language];
	const [stood, stands] = [standText(before, was), standText(after, is)];
	const parts = [standSentence(w, name, [stood, stands], was, is)];
	const gaps = [was, is].map(({ measured: { gap } }) => (gap === null ? null : r1(gap)));
	const [gapWas, gapIs] = gaps as [number | null, number | null];
	if (gapIs !== null && gapWas !== gapIs) {
		const to = scoreText(gapIs, language);
		if (gapIs === 0) parts.push(w.reachedNow);
		else parts.push(gapWas ? w.gap(scoreText(gapWas, language), to) : w.missed(to));
	}
	const gapText = (gap: number | null) =>
		gap === null ? w.none : gap === 0 ? w.reached : scoreText(gap, language);
	return {
		id,
		name,
		stand: shift(stood ?? w.none, stands ?? w.none)!,
		gap: shift(gapText(gapWas), gapText(gapIs))!,
		drawing: dimensionLine(
			after,
			is,
			undefined,
			was.measured.score === null ? null : r1(was.measured.score)
		),
		sentence: `${parts.join('; ')}.`
	};
}

function standSentence(
	w: (typeof words)['de'],
	name: string,
	[stood, stands]: [string | null, string | null],
	{ measured: was }: MeasuredDimension,
	{ measured: is }: MeasuredDimension
): string {
	if (stands === null) return stood === null ? w.fieldNotYet(name) : w.fieldGone(name);
	if (stood === null) return w.fieldNow(name, stands);
	if (stood === stands) return w.fieldStays(name, stands);
	if (stood.includes('–') || stands.includes('–')) return w.fieldInstead(name, stands, stood);
	return is.score! > was.score!
		? w.fieldRises(name, stood, stands)
		: w.fieldFalls(name, stood, stands);
}

/** The number of the whole as it is said loudest; null where none may be said. */
function figureOf(findings: Findings): string | null {
	const { score, range } = verdict(findings);
	return findings.result.overall.shown ? (score ?? range) : null;
}

function indexOf(findings: Findings): string | null {
	const { index, shown } = findings.result.overall;
	return !shown || index === null || rangeLeads(findings) ? null : String(index);
}

function weakestNames({ questionnaire, result, language }: Findings): string {
	const names = (result.overall.weakest ?? []).map(
		(id) => dimensionOf(questionnaire, id)?.name[language] ?? id
	);
	return listText(names, language);
}

function entryOf(findings: Findings, id: string): MeasuredDimension {
	return measuredDimensions(findings).find(({ dimension }) => dimension.id === id)!;
}

function shift(before: string | null, now: string | null): Shift | null {
	return now === null ? null : { now, before: before === now ? null : before };
}
