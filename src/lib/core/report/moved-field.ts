import type { ScaleDrawing } from '../figures/scale-drawing.ts';
import { r1 } from '../scoring/rounding.ts';
import { measuredDimensions, type Findings, type MeasuredDimension } from './findings.ts';
import { scoreText } from './number-text.ts';
import { standText } from './open-questions.ts';
import { dimensionLine } from './profile-figures.ts';

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

const words = {
	de: {
		none: '–',
		reached: 'erreicht',
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
		missed: (to: string) => `zum Ziel fehlen dann ${to}`
	},
	en: {
		none: '–',
		reached: 'reached',
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
		missed: (to: string) => `${to} is then missing to the target`
	}
};

/** One field that a supposition moves, with a sentence on where it goes and how far its target is then. */
export function movedField(
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
		stand: shift(stood ?? w.none, stands ?? w.none),
		gap: shift(gapText(gapWas), gapText(gapIs)),
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

function entryOf(findings: Findings, id: string): MeasuredDimension {
	return measuredDimensions(findings).find(({ dimension }) => dimension.id === id)!;
}

/** A value where it is now, and where it was if that was another one; null where there is none now. */
export function shift(before: string | null, now: string): Shift;
export function shift(before: string | null, now: string | null): Shift | null;
export function shift(before: string | null, now: string | null): Shift | null {
	return now === null ? null : { now, before: before === now ? null : before };
}
