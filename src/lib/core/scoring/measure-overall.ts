import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { DimensionMeasure } from './measure-dimension.ts';
import { modelOf } from './model.ts';

export interface OverallMeasure {
	/** Weighted geometric mean over the dimensions that have a score; null without any. */
	geometric: number | null;
	score: number | null;
	low: number | null;
	high: number | null;
	limitedBy: string | null;
	gates: { dimension: string; limit: number }[];
	/** ΣW·c / ΣW over the assessable dimensions, 0–1. */
	coverage: number;
}

/**
 * The whole, before the rules of showing: the geometric mean G of the dimensions that have a score, held down by the
 * gates (O = min(G, S_gate + margin); a gate without a score does not bite), and clamped into its range. The range is
 * the same formula over all assessable dimensions at their worst and best. Formula: DOMAIN §2.
 */
export function measureOverall(
	questionnaire: Questionnaire,
	dimensions: DimensionMeasure[]
): OverallMeasure {
	const { gates } = modelOf(questionnaire);
	const assessable = dimensions.filter((dimension) => dimension.assessable);
	const limits = gates.flatMap(({ dimension, add }) => {
		const { id, score } = dimensions[dimension]!;
		return score === null ? [] : [{ dimension: id, limit: score + add }];
	});
	const gated = (value: (dimension: DimensionMeasure) => number | null): number | null => {
		const mean = geometricMean(dimensions, value);
		if (mean === null) return null;
		return gates.reduce((lowest, { dimension, add }) => {
			const score = value(dimensions[dimension]!);
			return score === null ? lowest : Math.min(lowest, score + add);
		}, mean);
	};
	const geometric = geometricMean(dimensions, (dimension) => dimension.score);
	const low = gated((dimension) => dimension.low);
	const high = gated((dimension) => dimension.high);
	const lowestLimit = limits.reduce<{ dimension: string; limit: number } | null>(
		(lowest, gate) => (lowest === null || gate.limit < lowest.limit ? gate : lowest),
		null
	);
	let score = geometric;
	let limitedBy: string | null = null;
	if (score !== null && lowestLimit !== null && lowestLimit.limit < score) {
		score = lowestLimit.limit;
		limitedBy = lowestLimit.dimension;
	}
	if (score !== null) score = Math.min(high!, Math.max(low!, score));

	let weight = 0;
	let covered = 0;
	for (const dimension of assessable) {
		weight += dimension.weight;
		covered += dimension.weight * dimension.coverage;
	}
	const coverage = weight === 0 ? 0 : covered / weight;
	return { geometric, score, low, high, limitedBy, gates: limits, coverage };
}

/**
 * G = exp(ΣW·ln(S + 1)) − 1 with the weights of the dimensions that have a value renormalised: a weighted
 * geometric mean, shifted so that a 0 does not annihilate the rest. Null where no dimension has a value.
 */
export function geometricMean(
	dimensions: readonly DimensionMeasure[],
	value: (dimension: DimensionMeasure) => number | null
): number | null {
	let weight = 0;
	let sum = 0;
	for (const dimension of dimensions) {
		const score = value(dimension);
		if (score === null) continue;
		weight += dimension.weight;
		sum += dimension.weight * Math.log(score + 1);
	}
	if (weight === 0) return null;
	// Logarithm and exponential may leave the scale by a hair.
	return Math.min(5, Math.max(0, Math.exp(sum / weight) - 1));
}
