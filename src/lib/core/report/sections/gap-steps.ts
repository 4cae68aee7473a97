import type { ActionText } from '../action-text.ts';
import type { Block } from '../blocks.ts';
import type { Findings } from '../findings.ts';
import { countText } from '../number-text.ts';
import { ownerCell } from './owner-cell.ts';

const MOST_STEPS = 3;

const words = {
	de: {
		steps: (n: string) => `${n} Schritte`,
		step: 'Ein Schritt',
		stepsCaption: 'Schritte mit Anlass, Wirkung, Aufwand, Zuständigen und Zeichen des Erfolgs',
		stepHeads: [
			'Pos.',
			'Schritt und Anlass',
			'Wirkung',
			'Aufwand',
			'Zuständig',
			'Der Erfolg zeigt sich'
		],
		monday: 'Am Montag',
		first: 'Erster Schritt',
		needs: 'Hängt ab von',
		need: (number: number) => `Schritt ${number}`
	},
	en: {
		steps: (n: string) => `${n} steps`,
		step: 'One step',
		stepsCaption: 'Steps with cause, effect, effort, owner and sign of success',
		stepHeads: ['Pos.', 'Step and cause', 'Effect', 'Effort', 'Owner', 'Success shows when'],
		monday: 'On Monday',
		first: 'First step',
		needs: 'Depends on',
		need: (number: number) => `Step ${number}`
	}
};

/**
 * Up to three actions that lift this dimension, and none that somebody has deferred; those made for it first, planned
 * ones before later ones.
 */
export function stepsFor(dimension: string, actions: ActionText[]): ActionText[] {
	const rank = (action: ActionText) =>
		(action.horizon === null ? 2 : 0) + (action.lifts[0] === dimension ? 0 : 1);
	return actions
		.filter(({ lifts, later }) => lifts.includes(dimension) && later !== 'deferred')
		.sort((a, b) => rank(a) - rank(b) || a.number - b.number)
		.slice(0, MOST_STEPS)
		.sort((a, b) => a.number - b.number);
}

/** Two or three steps, each with cause, effect, effort, owner and sign of success. */
export function stepBlocks({ language }: Findings, steps: ActionText[]): Block[] {
	if (steps.length === 0) return [];
	const w = words[language];
	const count = countText(steps.length, language);
	return [
		{
			kind: 'heading',
			text: steps.length === 1 ? w.step : w.steps(count.charAt(0).toUpperCase() + count.slice(1)),
			rule: true
		},
		{
			kind: 'table',
			caption: w.stepsCaption,
			size: 'small',
			columns: [
				{ head: w.stepHeads[0]!, width: 9 },
				{ head: w.stepHeads[1]!, width: 59, names: true },
				{ head: w.stepHeads[2]!, width: 32 },
				{ head: w.stepHeads[3]!, width: 20 },
				{ head: w.stepHeads[4]!, width: 30 },
				{ head: w.stepHeads[5]!, width: 38 }
			],
			rows: steps.map((step) => [
				{ text: String(step.number) },
				{ text: step.title, detail: step.because.slice(0, 2).join('\n') },
				{ text: step.effect },
				{ text: step.effort },
				ownerCell(step),
				{ text: step.sign }
			])
		}
	];
}

/** The first step of the action made for this dimension, else of the first there is. */
export function mondayBlocks(
	{ language }: Findings,
	dimension: string,
	steps: ActionText[]
): Block[] {
	const first = steps.find(({ lifts }) => lifts[0] === dimension) ?? steps[0];
	if (!first) return [];
	const w = words[language];
	return [
		{
			kind: 'monday',
			number: first.number,
			// what is due later, or waits, does not begin on Monday
			term: first.horizon === 30 ? w.monday : w.first,
			text: first.firstStep,
			needs:
				first.needs.length > 0
					? {
							term: w.needs,
							lines: first.needs.flatMap(({ number, title }) => [w.need(number), title])
						}
					: null
		}
	];
}
