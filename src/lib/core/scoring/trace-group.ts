import type { Assessment } from '../assessment/assessment.ts';
import type { Method, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Measure } from './measure.ts';
import type { Fill, GroupMeasure } from './measure-tree.ts';
import type { Tree } from './model.ts';
import type { LeftOut, Step } from './trace-steps.ts';

/** What a trace is made from. */
export interface Traced {
	questionnaire: Questionnaire;
	assessment: Assessment;
	measured: Measure;
}

/** How a dimension came to its score, its worst or its best case. */
export function dimensionSteps(traced: Traced, index: number, fill: Fill): Step[] {
	const { trees, dimensions } = traced.measured;
	const steps = [...groupSteps(traced, trees[index]!, fill), ...linkSteps(traced, index, fill)];
	if (fill !== 'point') return steps;
	const { score, low, high } = dimensions[index]!;
	const from = steps.at(-1)!.to;
	if (from === score) return steps;
	return [...steps, { step: 'clamp', low: low!, high: high!, from, to: score! }];
}

/** How one group was put together, for one way of filling the gaps. */
export function groupSteps(traced: Traced, group: GroupMeasure, fill: Fill): Step[] {
	const { tree } = group;
	const measured = group[fill];
	if (!measured) return [];
	const { top } = traced.measured.model;
	const left = fill === 'point' ? leftOut(traced, group) : [];
	const { parts, raw, available, uncapped, score } = measured;
	const steps: Step[] = [
		{ step: 'combine', method: tree.method, parts, left, met: tree.met, top, to: raw }
	];
	let value = raw;
	if (tree.rounding) {
		value = uncapped / unitOf(tree.method, available, top);
		steps.push({ step: 'round', ...tree.rounding, from: raw, to: value });
	}
	if (tree.method === 'sum' || tree.method === 'share' || tree.method === 'ladder') {
		const of = tree.method === 'share' ? 100 : available;
		steps.push({ step: 'scale', from: value, available: of, top, to: uncapped });
	}
	if (measured.limit !== null) {
		const { by, add } = tree.cap!;
		const at = measured.limit - add;
		const hold = { step: 'hold', what: 'cap', by, at, assumed: false, add } as const;
		steps.push({ ...hold, from: uncapped, to: score });
	}
	return steps;
}

function unitOf(method: Method, available: number, top: number): number {
	if (method === 'sum' || method === 'ladder') return available > 0 ? top / available : 1;
	return method === 'share' ? top / 100 : 1;
}

function leftOut({ measured }: Traced, group: GroupMeasure): LeftOut[] {
	const { model, reading } = measured;
	const inside = new Set(group.point!.parts.map(({ id }) => id));
	const items = group.tree.method === 'flat-mean' ? below(group.tree) : group.tree.items;
	const questions = items.flatMap((position): LeftOut[] => {
		const { question, weight } = model.items[position]!;
		const status = reading.statuses[position]!;
		if (inside.has(question.id)) return [];
		const why = weight === 0 && status !== 'hidden' ? 'unscored' : status;
		return why === 'answered' ? [] : [{ id: question.id, why }];
	});
	const groups = group.tree.method === 'flat-mean' ? [] : group.groups;
	return [
		...questions,
		...groups.flatMap(({ tree, point }): LeftOut[] =>
			point ? [] : [{ id: tree.id, why: 'noNumber' }]
		)
	];
}

/** The questions in a group and in all groups below it, as places in the variant. */
export function below({ items, groups }: Tree): number[] {
	return [...items, ...groups.flatMap(below)];
}

/** The weakest link of a dimension, where it bites. */
function linkSteps({ questionnaire, measured }: Traced, index: number, fill: Fill): Step[] {
	const { weakestLink } = questionnaire.scoring;
	const { model, reading, trees } = measured;
	const from = trees[index]![fill]!.score;
	if (!weakestLink) return [];
	const keys = model.itemsByDimension[index]!.filter((position) => {
		const { question, weight } = model.items[position]!;
		const status = reading.statuses[position]!;
		const counts = reading.scores[position] !== null || status !== 'notApplicable';
		return question.key && weight > 0 && status !== 'hidden' && counts;
	}).map((position) => {
		const { question, best } = model.items[position]!;
		const known = reading.scores[position] ?? null;
		const assumed = { low: 0, point: weakestLink.unknown, high: best }[fill];
		return { by: question.id, at: known ?? assumed, assumed: known === null };
	});
	if (keys.length === 0) return [];
	const lowest = keys.reduce((a, b) => (b.at < a.at ? b : a));
	const { add } = weakestLink;
	const to = lowest.at + add;
	return to < from ? [{ step: 'hold', what: 'weakestLink', ...lowest, add, from, to }] : [];
}
