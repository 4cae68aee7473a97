import type { Assessment, Value } from '../assessment/assessment.ts';
import type {
	Method,
	PriorityFormula,
	Questionnaire,
	Rounding
} from '../questionnaire/questionnaire.ts';
import { measure, type Measure } from './measure.ts';
import type { DimensionMeasure } from './measure-dimension.ts';
import { overallParts, type OverallMeasure } from './measure-overall.ts';
import { everyGroup, type Fill, type GroupMeasure, type NamedPart } from './measure-tree.ts';
import { modelOf, type Tree } from './model.ts';
import type { QuestionStatus, Result } from './result.ts';
import { r1 } from './rounding.ts';

/** One step on the way to a number; `to` is what it leads to. Adding the steps up by hand gives the number. */
export type Step =
	/** A given answer, its points, and those on the scale of 0 to `top`. */
	| {
			step: 'answer';
			value: Value | null;
			points: number;
			range: readonly [number, number];
			top: number;
			to: number;
	  }
	/** "Unknown" or "not applicable" stands for a score. */
	| { step: 'standIn'; status: QuestionStatus; to: number }
	/** Parts put together; `to` in the method's own unit. */
	| {
			step: 'combine';
			method: Method;
			parts: NamedPart[];
			left: LeftOut[];
			met: number;
			top: number;
			to: number;
	  }
	| ({ step: 'round'; from: number; to: number } & Rounding)
	/** From the method's own unit (points, percent, steps) to the scale. */
	| { step: 'scale'; from: number; available: number; top: number; to: number }
	/** Held down: at most the score of `by` plus `add`. `assumed` where nobody knows that score. */
	| {
			step: 'hold';
			what: 'cap' | 'weakestLink' | 'gate';
			by: string;
			at: number;
			assumed: boolean;
			add: number;
			from: number;
			to: number;
	  }
	/** Moved into the range that covers what is not shown. */
	| { step: 'clamp'; low: number; high: number; from: number; to: number }
	| { step: 'share'; answered: number; applicable: number; to: number }
	| { step: 'gap'; target: number; score: number; to: number }
	| { step: 'milestone'; score: number; target: number; add: number; to: number }
	| {
			step: 'priority';
			formula: PriorityFormula;
			weight: number;
			gap: number;
			target: number;
			factor: number;
			to: number;
	  }
	| { step: 'index'; score: number; top: number; to: number }
	/** ⌈r1(score) − .5⌉: half a level does not count. */
	| { step: 'level'; score: number; rounded: number; to: number };

/** A part that does not enter a number, and why. */
export interface LeftOut {
	id: string;
	why: 'unknown' | 'blank' | 'notApplicable' | 'hidden' | 'unscored' | 'noNumber';
}

type Steps<Name extends string> = Partial<Record<Name, Step[]>>;

/** For every number of a Result the steps to it; a number that is not shown has none. */
export interface Trace {
	questions: Record<string, Steps<'score'>>;
	groups: Record<string, Steps<'score' | 'low' | 'high'>>;
	dimensions: Record<
		string,
		Steps<'score' | 'low' | 'high' | 'coverage' | 'level' | 'gap' | 'milestone' | 'priority'>
	>;
	overall: Steps<'score' | 'low' | 'high' | 'coverage' | 'index' | 'level'>;
}

interface Context {
	questionnaire: Questionnaire;
	assessment: Assessment;
	measured: Measure;
	result: Result;
}

/** Traces every number of a result. Throws a RangeError for an unknown variant. */
export function traceResult(
	questionnaire: Questionnaire,
	assessment: Assessment,
	result: Result
): Trace {
	const measured = measure(questionnaire, assessment, { everyTree: true });
	const context = { questionnaire, assessment, measured, result };
	const trace: Trace = {
		questions: questionSteps(context),
		groups: {},
		dimensions: {},
		overall: overallSteps(context)
	};
	measured.dimensions.forEach((dimension, index) => {
		const shown = result.dimensions[dimension.id]!;
		trace.dimensions[dimension.id] = shown.low === null ? {} : dimensionSteps(context, index);
		if (shown.reason === 'variant') return;
		for (const group of everyGroup(measured.trees[index]!).slice(1)) {
			trace.groups[group.tree.id] = Object.fromEntries(
				FILLS.flatMap(([name, fill]) =>
					group[fill] ? [[name, groupSteps(context, group, fill)]] : []
				)
			);
		}
	});
	return trace;
}

const FILLS = [
	['score', 'point'],
	['low', 'low'],
	['high', 'high']
] as const;

function questionSteps({ assessment, measured }: Context): Trace['questions'] {
	const { model, reading } = measured;
	return Object.fromEntries(
		model.items.map(({ question, range, rounding, weight }, position): [string, Steps<'score'>] => {
			const to = reading.scores[position]!;
			const status = reading.statuses[position]!;
			if (to === null || weight === 0) return [question.id, {}];
			if (status !== 'answered') return [question.id, { score: [{ step: 'standIn', status, to }] }];
			const from = question.kind === 'derived' ? question.from : question.id;
			const value = assessment.answers[from]?.value ?? null;
			const points = reading.points[position]!;
			const score = rounding ? to : undefined;
			const answer: Step = {
				step: 'answer',
				value,
				points,
				range,
				top: model.top,
				to: score ?? to
			};
			return [
				question.id,
				{ score: rounding ? [answer, { step: 'round', ...rounding, from: to, to }] : [answer] }
			];
		})
	);
}

function dimensionSteps(context: Context, index: number): Trace['dimensions'][string] {
	const { questionnaire, measured, result } = context;
	const dimension = measured.dimensions[index]!;
	const group = measured.trees[index]!;
	const shown = result.dimensions[dimension.id]!;
	const { answered, applicable, coverage, target } = dimension;
	const steps: Trace['dimensions'][string] = {
		coverage: [{ step: 'share', answered, applicable, to: coverage }],
		low: [...groupSteps(context, group, 'low'), ...linkSteps(context, index, 'low')],
		high: [...groupSteps(context, group, 'high'), ...linkSteps(context, index, 'high')]
	};
	if (shown.score === null) return steps;
	const score = shown.score;
	steps.score = [...groupSteps(context, group, 'point'), ...linkSteps(context, index, 'point')];
	const at = steps.score.at(-1)!.to;
	const { low, high } = dimension;
	if (at !== score)
		steps.score.push({ step: 'clamp', low: low!, high: high!, from: at, to: score });
	steps.level = [levelStep(score)];
	steps.gap = [{ step: 'gap', target, score, to: shown.gap! }];
	const { milestone, priority = 'weight-gap' } = questionnaire.scoring;
	steps.milestone = [{ step: 'milestone', score, target, add: milestone, to: shown.milestone! }];
	steps.priority = [
		{
			step: 'priority',
			formula: priority,
			weight: dimension.weight,
			gap: shown.gap!,
			target,
			factor: shown.bottleneck ? modelOf(questionnaire).bottleneckFactors[index]! : 1,
			to: shown.priority!
		}
	];
	return steps;
}

/** How one group was put together, for one way of filling the gaps. */
function groupSteps(context: Context, group: GroupMeasure, fill: Fill): Step[] {
	const { tree } = group;
	const measured = group[fill];
	if (!measured) return [];
	const { top } = context.measured.model;
	const left = fill === 'point' ? leftOut(context, group) : [];
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

function leftOut({ measured }: Context, group: GroupMeasure): LeftOut[] {
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

function below({ items, groups }: Tree): number[] {
	return [...items, ...groups.flatMap(below)];
}

/** The weakest link of a dimension, where it bites. */
function linkSteps({ questionnaire, measured }: Context, index: number, fill: Fill): Step[] {
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

function overallSteps(context: Context): Trace['overall'] {
	const { measured, result } = context;
	const { overall } = measured;
	const shown = result.overall;
	// A band to the half level has no steps that would say more than it does.
	if (shown.reason === 'variant' || shown.low === null) return {};
	let answered = 0;
	let applicable = 0;
	for (const { assessable, weight, coverage } of measured.dimensions) {
		if (!assessable) continue;
		applicable += weight;
		answered += weight * coverage;
	}
	const steps: Trace['overall'] = {
		coverage: [{ step: 'share', answered, applicable, to: overall.coverage }],
		low: wholeSteps(context, overall, 'low'),
		high: wholeSteps(context, overall, 'high')
	};
	if (shown.score === null) return steps;
	const { top } = measured.model;
	steps.score = wholeSteps(context, overall, 'point');
	steps.index = [{ step: 'index', score: shown.score, top, to: shown.index! }];
	steps.level = [levelStep(shown.score)];
	return steps;
}

function wholeSteps(
	{ questionnaire, measured }: Context,
	overall: OverallMeasure,
	fill: Fill
): Step[] {
	const model = modelOf(questionnaire);
	const { method, met, rounding } = model.overall;
	const { top } = model;
	const { dimensions } = measured;
	const number = (dimension: DimensionMeasure) =>
		fill === 'point' ? dimension.score : dimension[fill];
	const parts = overallParts(method, dimensions, fill, top);
	const left = dimensions.flatMap((dimension): LeftOut[] =>
		number(dimension) === null ? [{ id: dimension.id, why: 'noNumber' }] : []
	);
	const { whole } = overall;
	const together = whole[fill]!;
	const steps: Step[] = [{ step: 'combine', method, parts, left, met, top, to: together.raw }];
	if (rounding) steps.push({ step: 'round', ...rounding, from: together.raw, to: together.value });
	if (method === 'sum' || method === 'share' || method === 'ladder') {
		const available = method === 'share' ? 100 : together.available;
		steps.push({ step: 'scale', from: together.value, available, top, to: together.score });
	}
	let at = together.score;
	for (const { dimension, add } of model.gates) {
		const score = number(dimensions[dimension]!);
		if (score === null || score + add >= at) continue;
		const by = dimensions[dimension]!.id;
		steps.push({
			step: 'hold',
			what: 'gate',
			by,
			at: score,
			assumed: false,
			add,
			from: at,
			to: score + add
		});
		at = score + add;
	}
	const { low, high } = overall;
	const to = fill === 'point' ? overall.score! : overall[fill]!;
	if (to !== at) steps.push({ step: 'clamp', low: low!, high: high!, from: at, to });
	return steps;
}

function levelStep(score: number): Step {
	const rounded = r1(score);
	return { step: 'level', score, rounded, to: Math.ceil(rounded - 0.5) + 0 };
}
