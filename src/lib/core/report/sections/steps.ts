import { actionTexts } from '../action-text.ts';
import type { Section } from '../blocks.ts';
import type { Findings } from '../findings.ts';

const words = {
	de: {
		title: 'Die Schritte im Einzelnen',
		sheet: 'Schritte',
		caption: 'Jeder geplante Schritt mit seinem Grund, dem Anfang und dem, was danach kommt',
		heads: ['Pos.', 'Schritt, und warum', 'Womit er anfängt, und was danach kommt']
	},
	en: {
		title: 'The steps in detail',
		sheet: 'Steps',
		caption: 'Each planned step with its reason, its beginning and what comes after',
		heads: ['Pos.', 'Step, and why', 'How it begins, and what comes after']
	}
};

/** Why each planned action helps, and all that it consists of. Null where nothing is planned. */
export function stepsSection(findings: Findings): Section | null {
	const w = words[findings.language];
	const planned = actionTexts(findings).filter(({ horizon }) => horizon !== null);
	if (planned.length === 0) return null;
	return {
		id: 'steps',
		title: w.title,
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
					{ head: w.heads[1]!, width: 68, names: true },
					{ head: w.heads[2]!, width: 88 }
				],
				rows: planned.map(({ number, title, reason, firstStep, steps }) => [
					{ text: String(number) },
					{ text: title, detail: reason },
					{ text: firstStep, ...(steps.length > 0 ? { detail: steps.join('\n') } : {}) }
				])
			}
		]
	};
}
