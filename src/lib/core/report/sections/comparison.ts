import { slope, slopeHeight, SLOPE_WIDTH, type SlopeLine } from '../../figures/slope.ts';
import type { Figure } from '../../figures/shape.ts';
import { compareResults, type Comparison, type DimensionChange } from '../../scoring/compare.ts';
import { r1 } from '../../scoring/rounding.ts';
import type { Block, Section } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import { dimensionOf, topOf, type Findings } from '../findings.ts';
import { listText } from '../list-text.ts';
import { scoreText } from '../number-text.ts';

const words = {
	de: {
		title: 'Seit dem letzten Mal',
		sheet: 'Vergleich',
		earlier: 'beim letzten Mal',
		now: 'heute',
		rose: (from: string, to: string) => `Das Ganze ist von ${from} auf ${to} gestiegen.`,
		fell: (from: string, to: string) => `Das Ganze ist von ${from} auf ${to} gesunken.`,
		same: (from: string, to: string) =>
			`Das Ganze liegt bei ${to}, vorher bei ${from}: kein sicherer Unterschied.`,
		up: (names: string) => `Vorangekommen: ${names}.`,
		down: (names: string) => `Zurückgefallen: ${names}.`,
		still: 'In keinem Feld ist der Unterschied größer, als der Zufall ihn macht.',
		closed: (share: string) =>
			`Vom Abstand, der damals zum Ziel fehlte, sind ${share} Prozent geschlossen.`,
		alt: 'Linien von damals nach heute, je Feld eine: links der Stand von damals, rechts der heutige.',
		caption:
			'Je Feld der Stand damals und heute, die Änderung und der Teil der Lücke, der geschlossen ist',
		heads: ['Feld', 'Damals', 'Heute', 'Änderung', 'Lücke geschlossen', ''],
		noise: 'kein sicherer Unterschied',
		otherQuestions: 'andere Fragen als damals',
		new: 'neu',
		removed: 'entfallen',
		note: (bound: string) =>
			`Änderungen unter ${bound} Stufen sind kein sicherer Unterschied: So viel schwanken Antworten auch, wenn sich nichts ändert. Verglichen ist mit Ihrem eigenen letzten Ergebnis, nicht mit anderen Unternehmen.`
	},
	en: {
		title: 'Since last time',
		sheet: 'Comparison',
		earlier: 'last time',
		now: 'now',
		rose: (from: string, to: string) => `The whole has risen from ${from} to ${to}.`,
		fell: (from: string, to: string) => `The whole has fallen from ${from} to ${to}.`,
		same: (from: string, to: string) =>
			`The whole stands at ${to}, before at ${from}: no certain difference.`,
		up: (names: string) => `Moved ahead: ${names}.`,
		down: (names: string) => `Fell back: ${names}.`,
		still: 'In no field is the difference larger than chance makes it.',
		closed: (share: string) =>
			`Of the distance to the target at that time, ${share} percent is closed.`,
		alt: 'Lines from then to now, one for each field: on the left where it stood, on the right where it stands today.',
		caption:
			'For each field where it stood and stands, the change and the part of the gap that is closed',
		heads: ['Field', 'Then', 'Now', 'Change', 'Gap closed', ''],
		noise: 'no certain difference',
		otherQuestions: 'other questions than then',
		new: 'new',
		removed: 'gone',
		note: (bound: string) =>
			`Changes under ${bound} levels are no certain difference: answers vary by as much even where nothing changes. The comparison is with your own last result, not with other companies.`
	}
};

/** The company's own last time beside today. Null where no earlier result is given. */
export function comparisonSection(findings: Findings): Section | null {
	const { before, result, language } = findings;
	if (!before) return null;
	const w = words[language];
	const comparison = compareResults(before, result);
	const figure = slopeFigure(findings, comparison);
	return {
		id: 'comparison',
		title: w.title,
		sheet: w.sheet,
		lead: sentence(findings, comparison),
		begins: 'page',
		onePage: false,
		blocks: [
			...(figure ? [{ kind: 'figure' as const, figure, width: 1 }] : []),
			table(findings, comparison),
			{ kind: 'paragraph', voice: 'note', text: w.note(scoreText(comparison.noiseBelow, language)) }
		]
	};
}

/** Null where no field has a number both times. */
function slopeFigure(findings: Findings, comparison: Comparison): Figure | null {
	const { language, questionnaire } = findings;
	const w = words[language];
	const lines = Object.entries(comparison.dimensions).flatMap(([id, one]): SlopeLine[] => {
		const { before, after, noise } = one;
		if (before === null || after === null) return [];
		return [{ name: nameOf(findings, id), before: r1(before), after: r1(after), noise }];
	});
	if (lines.length === 0) return null;
	const head = (date: string | null, word: string) => (date ? dateText(date, language) : word);
	const heads = [
		head(comparison.date.before, w.earlier),
		head(comparison.date.after, w.now)
	] as const;
	const number = (value: number) => scoreText(value, language);
	return {
		id: 'slope',
		width: SLOPE_WIDTH,
		height: slopeHeight(lines.length),
		shapes: slope({ lines, top: topOf(questionnaire), heads, number }),
		alt: w.alt,
		sentence: sentence(findings, comparison),
		table: {
			columns: [w.heads[0]!, ...heads],
			rows: lines.map(({ name, before, after }) => [name, number(before), number(after)])
		}
	};
}

function sentence(findings: Findings, { overall, dimensions }: Comparison): string {
	const { language } = findings;
	const w = words[language];
	const sentences: string[] = [];
	if (overall.before !== null && overall.after !== null) {
		const [from, to] = [scoreText(overall.before, language), scoreText(overall.after, language)];
		const say = overall.noise ? w.same : overall.after > overall.before ? w.rose : w.fell;
		sentences.push(say(from, to));
	}
	const moved = (direction: 1 | -1) =>
		Object.entries(dimensions)
			.filter(([, { change, noise }]) => change !== null && !noise && change * direction > 0)
			.sort(([, a], [, b]) => Math.abs(b.change!) - Math.abs(a.change!))
			.map(([id]) => nameOf(findings, id));
	const [up, down] = [moved(1), moved(-1)];
	if (up.length > 0) sentences.push(w.up(listText(up, language)));
	if (down.length > 0) sentences.push(w.down(listText(down, language)));
	const compared = Object.values(dimensions).some(({ change }) => change !== null);
	if (compared && up.length + down.length === 0) sentences.push(w.still);
	if (overall.progress !== null) sentences.push(w.closed(percent(overall.progress)));
	return sentences.join(' ');
}

function table(findings: Findings, { dimensions }: Comparison): Block {
	const { language } = findings;
	const w = words[language];
	const number = (value: number | null) => (value === null ? '–' : scoreText(value, language));
	return {
		kind: 'table',
		caption: w.caption,
		size: 'small',
		columns: [
			{ head: w.heads[0]!, width: 46, names: true },
			{ head: w.heads[1]!, width: 14, align: 'end' },
			{ head: w.heads[2]!, width: 14, align: 'end' },
			{ head: w.heads[3]!, width: 18, align: 'end' },
			{ head: w.heads[4]!, width: 28, align: 'end' },
			{ head: w.heads[5]!, width: 46 }
		],
		rows: Object.entries(dimensions).map(([id, one]) => [
			{ text: nameOf(findings, id) },
			{ text: number(one.before) },
			{ text: number(one.after) },
			{ text: changeText(one, number) },
			{ text: one.progress === null ? '–' : `${percent(one.progress)} %` },
			{ text: remarks(one, language) }
		])
	};
}

/** Between the numbers as they are read: from 1.2 to 1.9 is +0.7. */
function changeOf({ before, after }: DimensionChange): number | null {
	return before === null || after === null ? null : r1(r1(after) - r1(before));
}

function changeText(one: DimensionChange, number: (value: number | null) => string): string {
	const change = changeOf(one);
	if (change === null) return '–';
	return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${number(Math.abs(change))}`;
}

function remarks(change: DimensionChange, language: Findings['language']): string {
	const w = words[language];
	if (change.state !== 'matched') return w[change.state];
	const moved = changeOf(change) !== 0;
	return [moved && change.noise && w.noise, !change.sameQuestions && w.otherQuestions]
		.filter(Boolean)
		.join(', ');
}

function nameOf({ questionnaire, before, language }: Findings, id: string): string {
	const name = dimensionOf(questionnaire, id)?.name ?? before?.dimensions[id]?.name;
	return name?.[language] ?? id;
}

function percent(share: number): string {
	return String(Math.round(share * 100));
}
