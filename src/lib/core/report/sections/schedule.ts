import { actionTexts } from '../action-text.ts';
import type { Block, Section } from '../blocks.ts';
import type { Findings } from '../findings.ts';
import { planFigure } from '../plan-figure.ts';
import { hoursText } from '../plan-text.ts';
import { ownerCell } from './owner-cell.ts';

const HORIZONS = [30, 90, 180] as const;

const words = {
	de: {
		title: 'Der Fahrplan',
		sheet: 'Fahrplan',
		days: { 30: 'Tag 1 bis 30', 90: 'Tag 31 bis 90', 180: 'Tag 91 bis 180' },
		caption: (days: string) =>
			`Schritte ${days} mit Anlass, erstem Schritt, Wirkung, Aufwand, Zuständigen und Zeichen des Erfolgs`,
		heads: [
			'Pos.',
			'Schritt und Anlass',
			'Erster Schritt',
			'Wirkung, Aufwand',
			'Zuständig',
			'Der Erfolg zeigt sich'
		]
	},
	en: {
		title: 'The plan',
		sheet: 'Plan',
		days: { 30: 'Day 1 to 30', 90: 'Day 31 to 90', 180: 'Day 91 to 180' },
		caption: (days: string) =>
			`Steps ${days} with cause, first step, effect, effort, owner and sign of success`,
		heads: ['Pos.', 'Step and cause', 'First step', 'Effect, effort', 'Owner', 'Success shows when']
	}
};

/** 30, 90 and 180 days: every planned action. Null where nothing is planned. */
export function scheduleSection(findings: Findings): Section | null {
	const w = words[findings.language];
	const planned = actionTexts(findings).filter(({ horizon }) => horizon !== null);
	const figure = planFigure(findings);
	if (!figure) return null;
	return {
		id: 'schedule',
		title: w.title,
		sheet: w.sheet,
		lead: `${figure.sentence} ${hoursText(findings)}`,
		begins: 'page',
		onePage: false,
		blocks: [
			{ kind: 'figure', figure, width: 1 },
			...HORIZONS.flatMap((horizon): Block[] => {
				const due = planned.filter((action) => action.horizon === horizon);
				if (due.length === 0) return [];
				return [
					{ kind: 'heading', text: w.days[horizon], rule: true },
					{
						kind: 'table',
						caption: w.caption(w.days[horizon]),
						size: 'dense',
						columns: [
							{ head: w.heads[0]!, width: 9 },
							{ head: w.heads[1]!, width: 54, names: true },
							{ head: w.heads[2]!, width: 44 },
							{ head: w.heads[3]!, width: 33 },
							{ head: w.heads[4]!, width: 31 },
							{ head: w.heads[5]!, width: 34 }
						],
						rows: due.map((action) => [
							{ text: String(action.number) },
							{
								text: action.title,
								detail: [
									...action.because.slice(0, 2),
									...action.missing.map(({ text }) => text)
								].join('\n')
							},
							{ text: action.firstStep },
							{ text: action.effect, ...(action.own ? {} : { detail: action.effort }) },
							ownerCell(action),
							{ text: action.sign }
						])
					}
				];
			})
		]
	};
}
