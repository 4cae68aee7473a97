import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { combined, type Combination } from './combine.ts';
import type { DimensionMeasure } from './measure-dimension.ts';
import type { Fill, NamedPart } from './measure-tree.ts';
import { modelOf, type Model } from './model.ts';
import { rounded } from './rounding.ts';

export interface OverallMeasure {
	/** The dimensions together, before the gates; null without any that has a score. */
	ungated: number | null;
	score: number | null;
	/** The score in its method's own unit: points for a sum, percent for a share. */
	value: number | null;
	low: number | null;
	high: number | null;
	limitedBy: string | null;
	gates: { dimension: string; limit: number }[];
	/** ΣW·c / ΣW over the assessable dimensions, 0–1. */
	coverage: number;
	/** Before the gates, for each way of filling the gaps. */
	whole: Record<Fill, Whole | null>;
}

interface Whole extends Combination {
	/** Before rounding, in the method's own unit. */
	raw: number;
}

/**
 * The whole, before the rules of showing: the dimensions that have a score, put together (by a weighted geometric
 * mean G if the questionnaire does not say otherwise), held down by the gates (O = min(G, S_gate + margin); a gate
 * without a score does not bite), and clamped into its range. The range is the same formula over all assessable
 * dimensions at their worst and best. Formula: DOMAIN §2.
 */
export function measureOverall(
	questionnaire: Questionnaire,
	dimensions: DimensionMeasure[]
): OverallMeasure {
	const model = modelOf(questionnaire);
	const { gates } = model;
	const limits = gates.flatMap(({ dimension, add }) => {
		const { id, score } = dimensions[dimension]!;
		return score === null ? [] : [{ dimension: id, limit: score + add }];
	});
	const wholes = {
		low: wholeOf(model, dimensions, 'low'),
		point: wholeOf(model, dimensions, 'point'),
		high: wholeOf(model, dimensions, 'high')
	};
	const gated = (fill: 'low' | 'high'): number | null => {
		const whole = wholes[fill];
		if (whole === null) return null;
		return gates.reduce((lowest, { dimension, add }) => {
			const score = dimensions[dimension]![fill];
			return score === null ? lowest : Math.min(lowest, score + add);
		}, whole.score);
	};
	const whole = wholes.point;
	const low = gated('low');
	const high = gated('high');
	const lowestLimit = limits.reduce<{ dimension: string; limit: number } | null>(
		(lowest, gate) => (lowest === null || gate.limit < lowest.limit ? gate : lowest),
		null
	);
	let score = whole?.score ?? null;
	let limitedBy: string | null = null;
	if (score !== null && lowestLimit !== null && lowestLimit.limit < score) {
		score = lowestLimit.limit;
		limitedBy = lowestLimit.dimension;
	}
	if (score !== null) score = Math.min(high!, Math.max(low!, score));

	let weight = 0;
	let covered = 0;
	for (const dimension of dimensions) {
		if (!dimension.assessable) continue;
		weight += dimension.weight;
		covered += dimension.weight * dimension.coverage;
	}
	return {
		ungated: whole?.score ?? null,
		score,
		value: whole === null || score === whole.score ? (whole?.value ?? null) : inUnit(whole, score!),
		low,
		high,
		limitedBy,
		gates: limits,
		coverage: weight === 0 ? 0 : covered / weight,
		whole: wholes
	};
}

/** The dimensions together before the gates; with `low` and `high` all assessable ones at their worst and best. */
function wholeOf(
	{ overall, top }: Model,
	dimensions: readonly DimensionMeasure[],
	fill: Fill
): Whole | null {
	const parts = overallParts(overall.method, dimensions, fill, top);
	const whole = combined(overall.method, parts, { top, met: overall.met });
	if (whole === null) return null;
	const raw = whole.value;
	if (!overall.rounding) return { ...whole, raw };
	const value = rounded(raw, overall.rounding);
	return { ...whole, raw, value, score: raw === 0 ? 0 : (whole.score / raw) * value };
}

/** A score that was held down, in the unit of what it was held down from. */
function inUnit({ score, value }: Combination, held: number): number {
	return score === 0 ? held : (value / score) * held;
}

/** The dimensions as parts of the whole. */
export function overallParts(
	method: Model['overall']['method'],
	dimensions: readonly DimensionMeasure[],
	fill: Fill,
	top: number
): NamedPart[] {
	const parts: NamedPart[] = [];
	for (const dimension of dimensions) {
		const score = fill === 'point' ? dimension.score : dimension[fill];
		if (score === null) continue;
		const points = dimension.group?.[fill];
		parts.push({
			id: dimension.id,
			weight: weightIn(method, dimension, fill),
			score,
			gained: points?.gained ?? score,
			available: points?.available ?? top,
			level: dimension.criterion
		});
	}
	return parts;
}

function weightIn(
	method: Model['overall']['method'],
	{ weight, rawWeight, answered, applicable }: DimensionMeasure,
	fill: Fill
): number {
	if (method === 'flat-mean') return fill === 'point' ? answered : applicable;
	// A sum adds points: shares of a hundred would shrink it.
	return method === 'sum' || method === 'share' ? rawWeight : weight;
}
