import {
	timeline,
	timelineHeight,
	TIMELINE_WIDTH,
	type TimelineData
} from '../figures/timeline.ts';
import type { Figure } from '../figures/shape.ts';
import { actionTexts, decisions } from './action-text.ts';
import { dateText, daysLater } from './date-text.ts';
import type { Findings } from './findings.ts';
import { sentenceOf } from './list-text.ts';
import { countText } from './number-text.ts';

const HORIZONS = [30, 90, 180] as const;

const words = {
	de: {
		span: { 30: '30 Tage', 90: 'Tag 31 bis 90', 180: 'Tag 91 bis 180' },
		alt: 'Zeitachse über 180 Tage: über jedem Abschnitt die Nummern seiner Schritte.',
		columns: ['Bis', 'Schritte'],
		all: (count: string, one: boolean, date: string) =>
			`${count} ${one ? 'Schritt' : 'Schritte'} bis zum ${date}`,
		soon: (count: string, date: string) => `, ${count} davon bis zum ${date}`,
		one: 'ein'
	},
	en: {
		span: { 30: '30 days', 90: 'Day 31 to 90', 180: 'Day 91 to 180' },
		alt: 'Timeline over 180 days: above each part the numbers of its steps.',
		columns: ['Until', 'Steps'],
		all: (count: string, one: boolean, date: string) =>
			`${count} ${one ? 'step' : 'steps'} until ${date}`,
		soon: (count: string, date: string) => `, ${count} of them until ${date}`,
		one: 'one'
	}
};

/** The planned actions on the line of the days. Null where nothing is planned. */
export function planFigure(findings: Findings): Figure | null {
	const { assessment, language } = findings;
	const w = words[language];
	const asked = new Set(decisions(findings).map(({ id }) => id));
	const planned = actionTexts(findings).filter(({ horizon }) => horizon !== null);
	if (planned.length === 0) return null;
	const end = (days: number) => dateText(daysLater(assessment.date, days), language);
	const spans = HORIZONS.map((to) => ({
		to,
		name: w.span[to],
		end: end(to),
		actions: planned
			.filter(({ horizon }) => horizon === to)
			.map(({ id, number }) => ({ number, strong: asked.has(id) }))
	}));
	const data: TimelineData = { begin: dateText(assessment.date, language), spans };
	return {
		id: 'timeline',
		width: TIMELINE_WIDTH,
		height: timelineHeight(spans),
		shapes: timeline(data),
		alt: w.alt,
		sentence: sentence(findings, spans),
		table: {
			columns: [...w.columns],
			rows: spans.map(({ end, actions }) => [
				end,
				actions.map(({ number }) => String(number)).join(', ') || '–'
			])
		}
	};
}

function sentence({ language }: Findings, spans: TimelineData['spans']): string {
	const w = words[language];
	const some = spans.filter(({ actions }) => actions.length > 0);
	const count = some.reduce((sum, { actions }) => sum + actions.length, 0);
	const say = (n: number) => (n === 1 ? w.one : countText(n, language));
	const [first] = some;
	const soon = some.length > 1 ? w.soon(say(first!.actions.length), first!.end) : '';
	return sentenceOf(w.all(say(count), count === 1, some.at(-1)!.end) + soon);
}
