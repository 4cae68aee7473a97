import {
	compileCondition,
	parseCondition,
	references,
	type Facts
} from '../questionnaire/conditions.ts';
import type {
	Dimension,
	Question,
	Questionnaire,
	Variant
} from '../questionnaire/questionnaire.ts';
import { bestScore } from './question-score.ts';

/** A question of one variant, made ready for scoring. */
export interface Item {
	question: Question;
	dimension: number;
	/** Weight within the dimension; 0 for an unscored question. */
	weight: number;
	best: number;
	visible: ((facts: Facts) => boolean) | null;
}

export interface VariantModel {
	variant: Variant;
	/** In the order of the dimensions and, within one, of its file. */
	items: Item[];
	/** Positions in `items` such that a condition's questions come before the question that it shows. */
	evaluation: number[];
	indexById: Map<string, number>;
	itemsByDimension: number[][];
}

export interface Model {
	variants: Map<string, VariantModel>;
	bottlenecks: (((facts: Facts) => boolean) | null)[];
	bottleneckFactors: number[];
	/** Weights in percent after a company type's factors, by type ('' for none). */
	weights: Map<string, number[]>;
	gates: { dimension: number; add: number }[];
}

// Reading conditions and sorting questions costs more than scoring: it is done once for a questionnaire.
const models = new WeakMap<Questionnaire, Model>();

export function modelOf(questionnaire: Questionnaire): Model {
	let model = models.get(questionnaire);
	if (!model) models.set(questionnaire, (model = build(questionnaire)));
	return model;
}

/** The model of one variant; throws a RangeError that names an unknown variant. */
export function variantModel(questionnaire: Questionnaire, variant: string): VariantModel {
	const found = modelOf(questionnaire).variants.get(variant);
	if (!found) throw new RangeError(`Questionnaire ${questionnaire.id} has no variant "${variant}"`);
	return found;
}

function build(questionnaire: Questionnaire): Model {
	const { dimensions, scoring, targets } = questionnaire;
	const bottlenecks = dimensions.map((dimension) =>
		scoring.bottlenecks.find((bottleneck) => bottleneck.dimension === dimension.id)
	);
	const weights = new Map([['', shares(dimensions, {})]]);
	for (const [type, { weights: factors }] of Object.entries(targets.types)) {
		weights.set(type, shares(dimensions, factors));
	}
	return {
		variants: new Map(
			questionnaire.variants.map((variant) => [variant.id, buildVariant(questionnaire, variant)])
		),
		bottlenecks: bottlenecks.map((entry) =>
			entry ? compileCondition(parseCondition(entry.when)) : null
		),
		bottleneckFactors: bottlenecks.map((entry) => entry?.factor ?? 1),
		weights,
		gates: scoring.gates.map((gate) => ({
			dimension: dimensions.findIndex((dimension) => dimension.id === gate.dimension),
			add: gate.add
		}))
	};
}

function shares(dimensions: Dimension[], factors: Record<string, number>): number[] {
	const raw = dimensions.map(({ id, weight }) => weight * (factors[id] ?? 1));
	const sum = raw.reduce((total, weight) => total + weight, 0);
	return raw.map((weight) => (weight / sum) * 100);
}

function buildVariant(questionnaire: Questionnaire, variant: Variant): VariantModel {
	const { weights } = questionnaire.scoring;
	const asked = new Map(variant.questions.map((entry) => [entry.id, entry.when]));
	const items: Item[] = [];
	const conditions: string[][] = [];
	const itemsByDimension = questionnaire.dimensions.map((dimension, dimensionIndex) => {
		const indices: number[] = [];
		for (const question of dimension.questions) {
			if (!asked.has(question.id)) continue;
			const expressions = [question.when, asked.get(question.id)]
				.filter((condition) => condition !== undefined)
				.map((condition) => parseCondition(condition));
			const compiled = expressions.map((expression) => compileCondition(expression));
			conditions.push(
				expressions.flatMap((expression) => {
					const named = references(expression);
					return [...named.questions, ...named.scores];
				})
			);
			indices.push(items.length);
			items.push({
				question,
				dimension: dimensionIndex,
				weight: !question.scored
					? 0
					: question.key
						? weights.key
						: question.kind === 'yes-no'
							? weights.yesNo
							: weights.normal,
				best: question.scored ? bestScore(question) : 0,
				visible:
					compiled.length === 0 ? null : (facts) => compiled.every((condition) => condition(facts))
			});
		}
		return indices;
	});
	const indexById = new Map(items.map((item, index) => [item.question.id, index]));
	return {
		variant,
		items,
		evaluation: inDependencyOrder(items, conditions, indexById),
		indexById,
		itemsByDimension
	};
}

function inDependencyOrder(
	items: Item[],
	conditions: string[][],
	indexById: Map<string, number>
): number[] {
	const order: number[] = [];
	const seen = new Set<number>();
	const visit = (index: number): void => {
		if (seen.has(index)) return;
		seen.add(index); // set before descending: the parser has refused cycles, a stray one still ends here
		const { question } = items[index]!;
		const needed = question.kind === 'derived' ? [question.from] : [];
		for (const id of [...needed, ...conditions[index]!]) {
			const dependency = indexById.get(id);
			if (dependency !== undefined) visit(dependency);
		}
		order.push(index);
	};
	items.forEach((_, index) => visit(index));
	return order;
}
