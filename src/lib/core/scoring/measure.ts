import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { measureDimension, type DimensionMeasure } from './measure-dimension.ts';
import { measureOverall, type OverallMeasure } from './measure-overall.ts';
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

/**
 * Works out the dimensions and the whole of one assessment. Throws a RangeError for an unknown variant.
 * Formulas: DOMAIN §2.
 */
export function measure(questionnaire: Questionnaire, assessment: Assessment): Measure {
	const model = variantModel(questionnaire, assessment.variant);
	return measureReading(questionnaire, assessment, model, readAnswers(model, assessment));
}

/** The same from answers that are read already. Fills in the reading's dimension scores. */
export function measureReading(
	questionnaire: Questionnaire,
	assessment: Assessment,
	model: VariantModel,
	reading: Reading
): Measure {
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
