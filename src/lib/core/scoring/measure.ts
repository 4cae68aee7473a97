import type { Assessment } from '../assessment/assessment.ts';
import type { PriorityFormula, Questionnaire } from '../questionnaire/questionnaire.ts';
import { liftDimension, NO_LIFTS, type Lifts } from './lift.ts';
import { measureDimension, targetOf, type DimensionMeasure } from './measure-dimension.ts';
import { measureOverall, type OverallMeasure } from './measure-overall.ts';
import { everyGroup, measureTree, type Fill, type GroupMeasure } from './measure-tree.ts';
import { isPlainMean, modelOf, needsTree, variantModel, type VariantModel } from './model.ts';
import { readAnswers, type Reading } from './read-answers.ts';

/** Everything worked out, before the variant's rule decides what may be shown. */
export interface Measure {
	model: VariantModel;
	reading: Reading;
	/** In reporting order. */
	dimensions: DimensionMeasure[];
	/** How each of them was put together; null where it is a plain mean of its answers. */
	trees: (GroupMeasure | null)[];
	overall: OverallMeasure;
}

/**
 * Works out the dimensions and the whole of one assessment; with `everyTree` plain means are put together step by
 * step, too, as a trace needs it; `lifts` are added to the dimensions before the whole is worked out (what-if only). Throws a RangeError for an unknown variant. Formulas: DOMAIN §2.
 */
export function measure(
	questionnaire: Questionnaire,
	assessment: Assessment,
	{ everyTree = false, lifts = NO_LIFTS }: Ways = {}
): Measure {
	const model = variantModel(questionnaire, assessment.variant);
	const targets = questionnaire.dimensions.map(({ id }) => targetOf(questionnaire, assessment, id));
	const reading = readAnswers(model, assessment, (dimension) => targets[dimension]!.value);
	return measureReading(
		questionnaire,
		assessment,
		{ model, reading, targets },
		{ everyTree, lifts }
	);
}

interface Ways {
	everyTree?: boolean;
	lifts?: Lifts;
}

/** Answers that are read, and the targets of the dimensions, in their order. */
interface ReadAnswers {
	model: VariantModel;
	reading: Reading;
	targets: ReturnType<typeof targetOf>[];
}

/** The same from answers that are read already. Fills in the reading's dimension scores. */
export function measureReading(
	questionnaire: Questionnaire,
	assessment: Assessment,
	{ model, reading, targets }: ReadAnswers,
	{ everyTree = false, lifts = NO_LIFTS }: Ways = {}
): Measure {
	const { weights } = modelOf(questionnaire);
	const { shares, raw } = weights.get(assessment.profile.type ?? '') ?? weights.get('')!;
	const trees = measureTrees(model, reading, everyTree);
	const dimensions = questionnaire.dimensions.map(({ id }, index) => {
		const dimension = measureDimension(questionnaire, model, reading, index, {
			weight: shares[index]!,
			rawWeight: raw[index]!,
			target: targets[index]!,
			group: model.isPlain || isPlainMean(model.trees[index]!) ? null : trees[index]!
		});
		return liftDimension(dimension, lifts[id], model.top);
	});
	for (const dimension of dimensions) reading.dimensionScores.set(dimension.id, dimension.score);
	for (const tree of trees) {
		for (const { tree: group, point } of tree ? everyGroup(tree).slice(1) : []) {
			reading.dimensionScores.set(group.id, point?.score ?? null);
		}
	}
	addPriorities(questionnaire, dimensions, reading);
	const overall = measureOverall(questionnaire, dimensions);
	return { model, reading, dimensions, trees, overall };
}

function measureTrees(
	model: VariantModel,
	reading: Reading,
	everyTree: boolean
): (GroupMeasure | null)[] {
	if (!everyTree && model.isPlain) return model.trees.map(() => null);
	const needed = model.trees.map((tree) => everyTree || model.hasCaps || needsTree(tree));
	const made = (capper: ((id: string, fill: Fill) => number | null) | null) =>
		model.trees.map((tree, index) =>
			needed[index] ? measureTree({ model, reading, capper }, tree, null) : null
		);
	const uncapped = made(null);
	if (!model.hasCaps) return uncapped;
	// What caps another one counts as it was before any cap of its own: so no circle can arise.
	const groups = new Map(
		uncapped.flatMap((tree) => (tree ? everyGroup(tree) : [])).map((one) => [one.tree.id, one])
	);
	return made((id, fill) => {
		const group = groups.get(id);
		if (group) return group[fill]?.score ?? null;
		const position = model.indexById.get(id);
		if (position === undefined || reading.statuses[position] === 'hidden') return null;
		const known = reading.scores[position] ?? null;
		if (known !== null || fill === 'point') return known;
		if (reading.statuses[position] === 'notApplicable') return null;
		return fill === 'low' ? 0 : model.items[position]!.best;
	});
}

const formulas: Record<PriorityFormula, (weight: number, gap: number, target: number) => number> = {
	'weight-gap': (weight, gap) => weight * gap,
	gap: (_, gap) => gap,
	'relative-gap': (_, gap, target) => (target === 0 ? 0 : gap / target),
	'weight-relative-gap': (weight, gap, target) => (target === 0 ? 0 : (weight * gap) / target),
	'weight-gap-squared': (weight, gap) => weight * gap * gap
};

function addPriorities(
	questionnaire: Questionnaire,
	dimensions: DimensionMeasure[],
	reading: Reading
): void {
	const { bottlenecks, bottleneckFactors } = modelOf(questionnaire);
	const formula = formulas[questionnaire.scoring.priority ?? 'weight-gap'];
	dimensions.forEach((dimension, index) => {
		if (dimension.score === null) return;
		dimension.bottleneck = bottlenecks[index]?.(reading.facts) ?? false;
		const factor = dimension.bottleneck ? bottleneckFactors[index]! : 1;
		dimension.priority = formula(dimension.weight, dimension.gap!, dimension.target) * factor;
	});
}
