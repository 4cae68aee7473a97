import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { measureDimension, type DimensionMeasure } from './measure-dimension.ts';
import { modelOf, variantModel, type VariantModel } from './model.ts';
import { readAnswers, type Reading } from './read-answers.ts';

/** Everything worked out, before the variant's rule decides what may be shown. */
export interface Measure {
	model: VariantModel;
	reading: Reading;
	/** In reporting order. */
	dimensions: DimensionMeasure[];
	overall: OverallMeasure;
}

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
 * Works out the dimensions and the whole of one assessment. Throws a RangeError for an unknown variant.
 * Formulas: DOMAIN §2.
 */
export function measure(questionnaire: Questionnaire, assessment: Assessment): Measure {
	const model = variantModel(questionnaire, assessment.variant);
	const reading = readAnswers(model, assessment);
	const weights =
		modelOf(questionnaire).weights.get(assessment.profile.type ?? '') ??
		modelOf(questionnaire).weights.get('')!;
	const dimensions = questionnaire.dimensions.map((dimension, index) =>
		measureDimension(questionnaire, assessment, model, reading, index, weights[index]!)
	);
	for (const dimension of dimensions) reading.dimensionScores.set(dimension.id, dimension.score);
	addPriorities(questionnaire, dimensions, reading);
	return { model, reading, dimensions, overall: measureOverall(questionnaire, dimensions) };
}

function addPriorities(
	questionnaire: Questionnaire,
	dimensions: DimensionMeasure[],
	reading: Reading
): void {
	const { bottlenecks, bottleneckFactors } = modelOf(questionnaire);
	dimensions.forEach((dimension, index) => {
		if (dimension.score === null) return;
		dimension.bottleneck = bottlenecks[index]?.(reading.facts) ?? false;
		const factor = dimension.bottleneck ? bottleneckFactors[index]! : 1;
		dimension.priority = dimension.weight * dimension.gap! * factor;
	});
}

function measureOverall(
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
	return weight === 0 ? null : Math.exp(sum / weight) - 1;
}
