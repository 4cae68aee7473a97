import type { Expression, Operand } from './condition-expression.ts';
import { parseCondition } from './condition-parser.ts';
import type { Lint } from './lint.ts';
import { quoted } from './quoted.ts';
import { within, type Finding, type Place } from './source.ts';

/** A dimension's weight may be this many times its equal share, or this fraction of it. */
const balance = 3;

/** Numbers that are allowed and yet hardly meant: weights that drown others, lifts past the top of the scale. */
export function lintBalance({ questionnaire, draft, report }: Lint): void {
	const { dimensions } = questionnaire;
	const equal = dimensions.reduce((sum, { weight }) => sum + weight, 0) / dimensions.length;
	for (const { source, id, data } of draft.dimensions) {
		const times = (data?.weight ?? equal) / equal;
		if (times > balance || times < 1 / balance) {
			report({ source, path: ['weight'] }, unbalanced(id!, times));
		}
	}
	const top = questionnaire.scale.length - 1;
	const advice: Place = { source: draft.advice!.source, path: ['recommendations'] };
	questionnaire.recommendations.forEach(({ trigger, lift }, index) => {
		for (const { dimension, levels } of lift) {
			const least = leastScore(parseCondition(trigger), dimension);
			if (least + levels <= top) continue;
			report(within(advice, index, 'lift', dimension), tooHigh(dimension, levels, least, top));
		}
	});
}

/** What a dimension has at least where a condition holds. */
function leastScore(node: Expression, dimension: string): number {
	if (node.kind === 'and')
		return Math.max(...node.parts.map((part) => leastScore(part, dimension)));
	if (node.kind === 'or') return Math.min(...node.parts.map((part) => leastScore(part, dimension)));
	if (node.kind !== 'compare') return 0;
	const { operator, left, right } = node;
	const isScore = (operand: Operand): boolean =>
		operand.kind === 'score' && operand.of === dimension;
	const number = (operand: Operand): number =>
		operand.kind === 'literal' && typeof operand.value === 'number' ? operand.value : 0;
	if (isScore(left) && ['>', '>=', '='].includes(operator)) return number(right);
	return isScore(right) && ['<', '<=', '='].includes(operator) ? number(left) : 0;
}

const unbalanced = (id: string, times: number): Finding => ({
	severity: 'warning',
	code: 'weights-unbalanced',
	message:
		times > 1
			? {
					de: `Das Feld ${quoted(id, 'de')} wiegt ${decimal(times, 'de')} Mal so viel wie der Durchschnitt; die anderen zählen kaum.`,
					en: `The dimension ${quoted(id)} weighs ${decimal(times, 'en')} times the average; the others hardly count.`
				}
			: {
					de: `Das Feld ${quoted(id, 'de')} wiegt weniger als ein Drittel des Durchschnitts; es zählt kaum.`,
					en: `The dimension ${quoted(id)} weighs less than a third of the average; it hardly counts.`
				},
	hint: {
		de: 'Gleichen Sie die Gewichte an, oder legen Sie Felder zusammen.',
		en: 'Bring the weights closer together, or merge dimensions.'
	}
});

const tooHigh = (dimension: string, levels: number, least: number, top: number): Finding => ({
	severity: 'warning',
	code: 'lift-scale',
	message: {
		de: `Ausgelöst wird die Empfehlung erst ab ${decimal(least, 'de')}; mit ${decimal(levels, 'de')} Stufen mehr läge ${quoted(dimension, 'de')} über ${top}.`,
		en: `The recommendation is triggered from ${decimal(least, 'en')} on; with ${decimal(levels, 'en')} levels more, ${quoted(dimension)} would lie above ${top}.`
	},
	hint: { de: 'Nennen Sie weniger Stufen.', en: 'State fewer levels.' }
});

function decimal(value: number, language: 'de' | 'en'): string {
	const text = String(Math.round(value * 10) / 10);
	return language === 'de' ? text.replace('.', ',') : text;
}
