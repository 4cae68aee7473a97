import { combined, countsUnknownAsUnmet, type Part } from './combine.ts';
import type { Tree, VariantModel } from './model.ts';
import { inPoints } from './question-score.ts';
import type { Reading } from './read-answers.ts';
import { rounded } from './rounding.ts';

/** What stands in the place of an answer that nobody knows: the worst, nothing at all, or the best. */
export type Fill = 'low' | 'point' | 'high';

/** A dimension or a group, put together once for each way of filling the gaps. */
export interface GroupMeasure {
	tree: Tree;
	/** The dimension or group that it belongs to; null for a dimension. */
	in: string | null;
	low: Measured | null;
	point: Measured | null;
	high: Measured | null;
	groups: GroupMeasure[];
}

/** One number of a group, and the steps to it. */
export interface Measured {
	parts: NamedPart[];
	/** As the method makes it, in the method's own unit. */
	raw: number;
	/** What is left of it after rounding and cap. */
	value: number;
	/** The value on the scale that all share, 0 to its top. */
	score: number;
	/** The same before the cap. */
	uncapped: number;
	gained: number;
	available: number;
	/** What the cap allows, on the scale; null where it does not bite. */
	limit: number | null;
}

export interface NamedPart extends Part {
	id: string;
}

interface Context {
	model: VariantModel;
	reading: Reading;
	/** The score of what caps another one; null where it has none. */
	capper: ((id: string, fill: Fill) => number | null) | null;
}

/** Puts a dimension together from the bottom up. */
export function measureTree(context: Context, tree: Tree, parent: string | null): GroupMeasure {
	const groups = tree.groups.map((group) => measureTree(context, group, tree.id));
	return {
		tree,
		in: parent,
		low: measured(context, tree, groups, 'low'),
		point: measured(context, tree, groups, 'point'),
		high: measured(context, tree, groups, 'high'),
		groups
	};
}

function measured(
	context: Context,
	tree: Tree,
	groups: readonly GroupMeasure[],
	fill: Fill
): Measured | null {
	const { method, met, rounding, cap } = tree;
	const { top } = context.model;
	const parts =
		method === 'flat-mean'
			? questionParts(context, below(tree), fill, tree)
			: [...questionParts(context, tree.items, fill, tree), ...groupParts(groups, fill)];
	const whole = combined(method, parts, { top, met });
	if (!whole) return null;
	const { value: raw, available } = whole;
	const unit = unitOf(method, available, top);
	const value = rounded(raw, rounding);
	const score = rounding ? within(value * unit, top) : whole.score;
	const capper = cap && context.capper ? context.capper(cap.by, fill) : null;
	const limit = capper === null ? null : capper + cap!.add;
	if (limit === null || limit >= score) {
		const points = pointsOf(tree, value, available);
		return { parts, raw, value, score, uncapped: score, ...points, limit: null };
	}
	const held = unit === 0 ? 0 : limit / unit;
	const points = pointsOf(tree, held, available);
	return { parts, raw, value: held, score: limit, uncapped: score, ...points, limit };
}

/** Points below zero, or rounding, do not lead off the scale. */
function within(score: number, top: number): number {
	return Math.min(top, Math.max(0, score));
}

/** How much score one unit of a method's value is. */
function unitOf(method: Tree['method'], available: number, top: number): number {
	if (method === 'sum' || method === 'ladder') return available > 0 ? top / available : 0;
	return method === 'share' ? top / 100 : 1;
}

function pointsOf({ method }: Tree, value: number, available: number) {
	return { gained: method === 'share' ? (value * available) / 100 : value, available };
}

function questionParts(
	{ model, reading }: Context,
	positions: readonly number[],
	fill: Fill,
	{ method }: Tree
): NamedPart[] {
	const parts: NamedPart[] = [];
	for (const position of positions) {
		const { question, weight, best, range } = model.items[position]!;
		const status = reading.statuses[position]!;
		const known = reading.scores[position]!;
		if (weight === 0 || status === 'hidden') continue;
		if (known === null && status === 'notApplicable') continue;
		const open = fill === 'high' ? best : fill === 'low' || countsUnknownAsUnmet(method) ? 0 : null;
		const score = known ?? open;
		if (score === null) continue;
		parts.push({
			id: question.id,
			weight,
			score,
			gained: reading.points[position] ?? inPoints(score, range, model.top),
			available: range[1],
			level: question.level ?? 1
		});
	}
	return parts;
}

function groupParts(groups: readonly GroupMeasure[], fill: Fill): NamedPart[] {
	return groups.flatMap(({ tree, [fill]: whole }) => {
		if (!whole) return [];
		const { score, gained, available } = whole;
		return [{ id: tree.id, weight: tree.weight, score, gained, available, level: tree.level }];
	});
}

function below({ items, groups }: Tree): number[] {
	return [...items, ...groups.flatMap(below)];
}

/** A group and all groups within it, outermost first. */
export function everyGroup(group: GroupMeasure): GroupMeasure[] {
	return [group, ...group.groups.flatMap(everyGroup)];
}
