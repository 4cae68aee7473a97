import { EFFORT_MAP, effortMap } from '../../figures/effort-map.ts';
import type { Figure } from '../../figures/shape.ts';
import { actionTexts, decisions, type ActionText } from '../action-text.ts';
import type { Block, Section } from '../blocks.ts';
import type { Findings } from '../findings.ts';
import { sentenceOf } from '../list-text.ts';
import { countText, numberText, scoreText } from '../number-text.ts';
import { quoteText } from '../quote-text.ts';

const words = {
	de: {
		title: 'Nutzen und Aufwand',
		most: (title: string, number: number) => `Am meisten bringt ${title} (${number}).`,
		small: (count: string, one: boolean) =>
			one
				? 'Ein Schritt kostet höchstens einen Tag.'
				: `${count} Schritte kosten höchstens einen Tag.`,
		benefit: 'Nutzen in Punkten',
		effort: 'Aufwand in Tagen, Geld umgerechnet; geteilt, wie er in der Rangfolge zählt',
		quadrants: ['zuerst', 'vornehmen', 'nebenbei', 'später'],
		alt: 'Karte der Schritte: nach oben der Nutzen, nach rechts der Aufwand, jeder Schritt ein Kreis mit seiner Nummer.',
		columns: ['Pos.', 'Schritt', 'Nutzen', 'Aufwand in Tagen'],
		list: (from: number, to: number) => `Schritte ${from} bis ${to} der Karte`,
		heads: ['Pos.', 'Schritt'],
		strong:
			'Ausgefüllt: die Entscheidungen, um die wir bitten. Gestrichelt: die Mitte aller Schritte. Ein Punkt ist ein Hundertstel Stufe des Ganzen, nach Gewicht.'
	},
	en: {
		title: 'Benefit and effort',
		most: (title: string, number: number) => `${title} (${number}) brings most.`,
		small: (count: string, one: boolean) =>
			one ? 'One step costs a day at most.' : `${count} steps cost a day at most.`,
		benefit: 'Benefit in points',
		effort: 'Effort in days, money converted; scaled as it counts in the ranking',
		quadrants: ['first', 'plan for', 'alongside', 'later'],
		alt: 'Map of the steps: benefit upwards, effort to the right, each step a circle with its number.',
		columns: ['Pos.', 'Step', 'Benefit', 'Effort in days'],
		list: (from: number, to: number) => `Steps ${from} to ${to} of the map`,
		heads: ['Pos.', 'Step'],
		strong:
			'Filled: the decisions asked for. Dash-dot: the middle of all steps. A point is a hundredth of a level of the whole, by weight.'
	}
} as const;

/** With fewer steps there is nothing to weigh against one another. */
const LEAST = 3;
const COLUMNS = 3;

/** Benefit × effort: the numbered map of the actions, with their list. Null where there is nothing to weigh. */
export function effortSection(findings: Findings): Section | null {
	const w = words[findings.language];
	const actions = mapped(findings);
	if (actions.length < LEAST) return null;
	const figure = effortFigure(findings);
	return {
		id: 'effort',
		title: w.title,
		sheet: w.title,
		lead: figure.sentence,
		begins: 'page',
		onePage: true,
		blocks: [
			{ kind: 'figure', figure, width: 1 },
			{ kind: 'paragraph', voice: 'note', text: w.strong },
			{ kind: 'columns', widths: [1, 1, 1], rule: true, columns: list(findings, actions) }
		]
	};
}

/** The map with its words and its table. */
export function effortFigure(findings: Findings): Figure {
	const { language } = findings;
	const w = words[language];
	const actions = mapped(findings);
	const asked = new Set(decisions(findings).map(({ id }) => id));
	const number = (value: number) => numberText(Math.round(value * 10) / 10, language);
	return {
		id: 'effort',
		...EFFORT_MAP,
		shapes: effortMap(
			actions.map(({ id, number, benefit, effort }) => ({
				number,
				benefit,
				effort,
				strong: asked.has(id)
			})),
			{ benefit: w.benefit, effort: w.effort, quadrants: w.quadrants, number }
		),
		alt: w.alt,
		sentence: sentence(findings, actions),
		table: {
			columns: [...w.columns],
			rows: actions.map(({ number: position, title, benefit, effort }) => [
				String(position),
				title,
				scoreText(benefit, language),
				number(effort)
			])
		}
	};
}

interface Mapped {
	id: string;
	number: number;
	title: string;
	benefit: number;
	effort: number;
}

function mapped(findings: Findings): Mapped[] {
	const texts = new Map(actionTexts(findings).map((text): [string, ActionText] => [text.id, text]));
	return findings.plan.actions.flatMap(({ id, benefit, effort }): Mapped[] => {
		const text = texts.get(id);
		return text ? [{ id, number: text.number, title: text.title, benefit, effort }] : [];
	});
}

function sentence({ language }: Findings, actions: Mapped[]): string {
	const w = words[language];
	const most = actions.reduce((a, b) => (b.benefit > a.benefit ? b : a));
	const small = actions.filter(({ effort }) => effort <= 1).length;
	const first = w.most(quoteText(most.title, language), most.number);
	if (small === 0) return first;
	return `${first} ${sentenceOf(w.small(countText(small, language), small === 1))}`;
}

/** The list of parts, in columns read from top to bottom. */
function list({ language }: Findings, actions: Mapped[]): Block[][] {
	const w = words[language];
	const rows = Math.ceil(actions.length / COLUMNS);
	return Array.from({ length: COLUMNS }, (_, i): Block[] => {
		const part = actions.slice(i * rows, (i + 1) * rows);
		if (part.length === 0) return [];
		return [
			{
				kind: 'table',
				caption: w.list(part[0]!.number, part.at(-1)!.number),
				size: 'dense',
				columns: [
					{ head: w.heads[0], width: 8 },
					{ head: w.heads[1], width: 44, names: true }
				],
				rows: part.map(({ number, title }) => [{ text: String(number) }, { text: title }])
			}
		];
	});
}
