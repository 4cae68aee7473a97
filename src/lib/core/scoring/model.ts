import {
	compileCondition,
	parseCondition,
	references,
	type Facts
} from '../questionnaire/conditions.ts';
import type {
	Band,
	Cap,
	Combined,
	Dimension,
	Group,
	Method,
	Question,
	Questionnaire,
	Rounding,
	Scoring,
	Variant
} from '../questionnaire/questionnaire.ts';
import { bestScore, rangeOf, type Range } from './question-score.ts';

/** A question of one variant, made ready for scoring. */
export interface Item {
	question: Question;
	dimension: number;
	/** Weight within the dimension; 0 for an unscored question. */
	weight: number;
	/** Its lowest and highest points, which are 0 and the top of the scale. */
	range: Range;
	/** The best score that it can give. */
	best: number;
	rounding: Rounding | undefined;
	visible: ((facts: Facts) => boolean) | null;
}

export interface VariantModel {
	variant: Variant;
	/** In the order of the dimensions and, within one, of its file. */
	items: Item[];
	/** Positions in `items` such that a condition's questions come before the question that it shows. */
	evaluation: number[];
	indexById: Map<string, number>;
	/** Everything asked in a dimension, in the order of its file. */
	itemsByDimension: number[][];
	/** How each dimension is put together. */
	trees: Tree[];
	/** Whether each of them is a plain mean of its answers. */
	isPlain: boolean;
	/** Whether any of them is held down by another one. */
	hasCaps: boolean;
	/** The highest level of the scale. */
	top: number;
}

/** A dimension or a group within it, and what it is made of. */
export interface Tree {
	id: string;
	method: Method;
	/** Weight among its like. */
	weight: number;
	level: number;
	met: number;
	rounding: Rounding | undefined;
	bands: Band[] | undefined;
	cap: Cap | undefined;
	/** Its own questions, as positions in `items`. */
	items: number[];
	groups: Tree[];
}

export interface Model {
	variants: Map<string, VariantModel>;
	bottlenecks: (((facts: Facts) => boolean) | null)[];
	bottleneckFactors: number[];
	/** Weights of the dimensions after a company type's factors, by type ('' for none); shares in percent. */
	weights: Map<string, { raw: number[]; shares: number[] }>;
	gates: { dimension: number; add: number }[];
	/** How the dimensions become the whole. */
	overall: Required<Pick<Combined, 'method' | 'met'>> & Pick<Combined, 'rounding' | 'bands'>;
	top: number;
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
	const weights = new Map([['', weighted(dimensions, {})]]);
	for (const [type, { weights: factors }] of Object.entries(targets.types)) {
		weights.set(type, weighted(dimensions, factors));
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
		})),
		overall: { method: 'geometric', met: 1, ...scoring.overall },
		top: questionnaire.scale.length - 1
	};
}

function weighted(dimensions: Dimension[], factors: Record<string, number>) {
	const raw = dimensions.map(({ id, weight }) => weight * (factors[id] ?? 1));
	const sum = raw.reduce((total, weight) => total + weight, 0);
	return { raw, shares: raw.map((weight) => (weight / sum) * 100) };
}

function buildVariant(questionnaire: Questionnaire, variant: Variant): VariantModel {
	const { scoring } = questionnaire;
	const top = questionnaire.scale.length - 1;
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
				weight: weightOf(question, scoring),
				range: rangeOf(question, top),
				best: question.scored ? bestScore(question, top) : 0,
				rounding: scoring.rounding?.questions,
				visible:
					compiled.length === 0 ? null : (facts) => compiled.every((condition) => condition(facts))
			});
		}
		return indices;
	});
	const trees = questionnaire.dimensions.map((dimension, index) =>
		treeOf(dimension, itemsByDimension[index]!, items, scoring)
	);
	const indexById = new Map(items.map((item, index) => [item.question.id, index]));
	return {
		variant,
		items,
		evaluation: inDependencyOrder(items, conditions, indexById),
		indexById,
		itemsByDimension,
		trees,
		isPlain: !trees.some(needsTree),
		hasCaps: questionnaire.dimensions.some(
			({ cap, groups = [] }) => cap || groups.some((group) => group.cap)
		),
		top
	};
}

/** A plain weighted mean is reckoned from its answers at once. */
export function isPlainMean({ method, groups, rounding, cap }: Tree): boolean {
	const mean = method === 'flat-mean' || (method === 'weighted-mean' && groups.length === 0);
	return mean && !rounding && !cap;
}

/** Whether the groups of a dimension get numbers of their own, or its number comes from them. */
export function needsTree(tree: Tree): boolean {
	return tree.groups.length > 0 || !isPlainMean(tree);
}

function weightOf({ scored, weight, key, kind }: Question, { weights }: Scoring): number {
	if (!scored) return 0;
	return weight ?? (key ? weights.key : kind === 'yes-no' ? weights.yesNo : weights.normal);
}

function treeOf(dimension: Dimension, positions: number[], items: Item[], scoring: Scoring): Tree {
	const groups = dimension.groups ?? [];
	const own = (group: string | undefined) =>
		positions.filter((position) => items[position]!.question.group === group);
	const within = (parent: string | undefined): Tree[] =>
		groups
			.filter((group) => group.in === parent)
			.map((group) => ({
				...branch(group, scoring, scoring.rounding?.groups),
				items: own(group.id),
				groups: within(group.id)
			}));
	return {
		...branch(dimension, scoring, scoring.rounding?.dimensions),
		items: own(undefined),
		groups: within(undefined)
	};
}

function branch(
	part: Group | Dimension,
	scoring: Scoring,
	rounding: Rounding | undefined
): Omit<Tree, 'items' | 'groups'> {
	return {
		id: part.id,
		method: part.method ?? scoring.method ?? 'weighted-mean',
		weight: part.weight ?? 1,
		level: part.level ?? 1,
		met: part.met ?? 1,
		rounding: part.rounding ?? rounding,
		bands: part.bands,
		cap: part.cap
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
