import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { measure } from './measure.ts';
import { everyGroup } from './measure-tree.ts';
import { modelOf } from './model.ts';
import type { Result } from './result.ts';
import { r1 } from './rounding.ts';
import { addEvidencedSteps } from './trace-evidenced.ts';
import { dimensionSteps, groupSteps, type Traced } from './trace-group.ts';
import type { Step, Steps, Trace } from './trace-steps.ts';
import { wholeSteps } from './trace-whole.ts';

interface Context extends Traced {
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
		trace.dimensions[dimension.id] = shown.low === null ? {} : numbersOf(context, index);
		if (shown.reason === 'variant') return;
		for (const group of everyGroup(measured.trees[index]!).slice(1)) {
			trace.groups[group.tree.id] = Object.fromEntries(
				FILLS.flatMap(([name, fill]) =>
					group[fill] ? [[name, groupSteps(context, group, fill)]] : []
				)
			);
		}
	});
	if (assessment.mode === 'consultant') addEvidencedSteps(trace, context);
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

function numbersOf(context: Context, index: number): Trace['dimensions'][string] {
	const { questionnaire, measured, result } = context;
	const dimension = measured.dimensions[index]!;
	const shown = result.dimensions[dimension.id]!;
	const { answered, applicable, coverage, target } = dimension;
	const steps: Trace['dimensions'][string] = {
		coverage: [{ step: 'share', answered, applicable, to: coverage }],
		low: dimensionSteps(context, index, 'low'),
		high: dimensionSteps(context, index, 'high')
	};
	if (shown.score === null) return steps;
	const score = shown.score;
	steps.score = dimensionSteps(context, index, 'point');
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
		low: wholeSteps(context, 'low'),
		high: wholeSteps(context, 'high')
	};
	if (shown.score === null) return steps;
	const { top } = measured.model;
	steps.score = wholeSteps(context, 'point');
	steps.index = [{ step: 'index', score: shown.score, top, to: shown.index! }];
	steps.level = [levelStep(shown.score)];
	return steps;
}

function levelStep(score: number): Step {
	const rounded = r1(score);
	return { step: 'level', score, rounded, to: Math.ceil(rounded - 0.5) + 0 };
}
