import type { ScaleDrawing } from '../figures/scale-drawing.ts';
import { plan } from '../plan/make-plan.ts';
import type { Stand, WhatIf } from '../plan/what-if.ts';
import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import { dimensionOf, showsBand, type Findings } from './findings.ts';
import { heldTexts } from './held-text.ts';
import { listText } from './list-text.ts';
import { movedField, shift, type MovedField, type Shift } from './moved-field.ts';
import { rangeLeads } from './open-questions.ts';
import { rulerFigure } from './profile-figures.ts';
import { quoteText } from './quote-text.ts';
import { verdict } from './verdict.ts';

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
		nothing: 'An den Zahlen ändert das nichts.'
	},
	en: {
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
