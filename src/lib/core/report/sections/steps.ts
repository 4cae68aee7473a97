import { actionTexts } from '../action-text.ts';
import type { Section } from '../blocks.ts';
import type { Findings } from '../findings.ts';

/** More than anybody begins within a year; the others have their turn when the assessment is repeated. */
const MOST = 10;

const words = {
	de: {
		title: 'Die Schritte im Einzelnen',
		first: 'Die ersten Schritte im Einzelnen',
		sheet: 'Schritte',
		caption: 'Schritte mit ihrem Grund und dem, was nach dem Anfang kommt',
		heads: ['Pos.', 'Schritt', 'Warum, und was nach dem ersten Schritt kommt']
	},
	en: {
		title: 'The steps in detail',
		first: 'The first steps in detail',
		sheet: 'Steps',
		caption: 'Steps with their reason, and what comes after their beginning',
		heads: ['Pos.', 'Step', 'Why, and what comes after the first step']
	}
};

/** Why the next planned actions help, and all that they consist of. Null where nothing is planned. */
export function stepsSection(findings: Findings): Section | null {
	const w = words[findings.language];
	const planned = actionTexts(findings)
		// of its own steps a company knows best why and how
		.filter(({ horizon, own }) => horizon !== null && !own)
		.sort((a, b) => a.horizon! - b.horizon! || a.number - b.number);
	if (planned.length === 0) return null;
	return {
		id: 'steps',
		title: planned.length > MOST ? w.first : w.title,
		sheet: w.sheet,
		lead: null,
		begins: 'here',
		onePage: false,
		blocks: [
			{
				kind: 'table',
				caption: w.caption,
				size: 'dense',
				columns: [
					{ head: w.heads[0]!, width: 9 },
					{ head: w.heads[1]!, width: 46, names: true },
					{ head: w.heads[2]!, width: 110 }
				],
				rows: planned
					.slice(0, MOST)
					.map(({ number, title, reason, steps }) => [
						{ text: String(number) },
						{ text: title },
						{ text: reason, ...(steps.length > 0 ? { detail: steps.join('\n') } : {}) }
					])
			}
		]
	};
}
