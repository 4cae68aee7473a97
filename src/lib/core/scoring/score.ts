import type { Assessment } from '../assessment/assessment.ts';
import type { Band, Questionnaire } from '../questionnaire/questionnaire.ts';
import { addEvidenced } from './evidenced.ts';
import type { Lifts } from './lift.ts';
import { measure, type Measure } from './measure.ts';
import type { DimensionMeasure } from './measure-dimension.ts';
import { everyGroup } from './measure-tree.ts';
import { missingFact } from './missing-fact.ts';
import type { DimensionResult, OverallResult, QuestionResult, Reason, Result } from './result.ts';
import { traceResult } from './trace.ts';
import { EPSILON, indexOf, levelOf, roundToHalf } from './rounding.ts';

/**
 * Scores one assessment: every question, every dimension and the whole, in full precision, with what may not
 * be shown as null and its reason. The assessment is expected to be checked against this questionnaire
 * (readAssessment). With `trace`, every number says how it came about.
 * `lifts` are levels that a what-if adds to dimensions; every result that is kept is scored without. Throws a RangeError for a variant that the questionnaire does not have. Formulas: DOMAIN §2.
 */
export function score(
	questionnaire: Questionnaire,
	assessment: Assessment,
	{ trace = false, lifts }: { trace?: boolean; lifts?: Lifts } = {}
): Result {
	const measured = measure(questionnaire, assessment, { lifts });
	const { model, reading } = measured;
	const band = model.variant.shows === 'band';
	const questions: Result['questions'] = {};
	model.items.forEach((item, index) => {
		const status = reading.statuses[index]!;
		const counted = reading.scores[index]!;
		const question: QuestionResult = {
			status,
			score: status === 'answered' ? counted : null,
			weight: item.weight,
			dimension: questionnaire.dimensions[item.dimension]!.id
		};
		if (status !== 'answered' && counted !== null) question.countsAs = counted;
		if (status === 'unknown') {
			const answer = assessment.answers[item.question.id];
			const missing = missingFact(item.question, answer, assessment.profile);
			if (missing) question.missing = missing;
		}
		questions[item.question.id] = question;
	});
	const dimensions: Result['dimensions'] = {};
	measured.dimensions.forEach((dimension, index) => {
		const asked: string[] = [];
		for (const position of model.itemsByDimension[index]!) {
			if (reading.statuses[position] !== 'hidden') asked.push(model.items[position]!.question.id);
		}
		const bands = model.trees[index]!.bands;
		dimensions[dimension.id] = dimensionResult(questionnaire, dimension, asked, bands, band);
	});
	const result: Result = {
		questionnaire: { id: questionnaire.id, version: questionnaire.version },
		variant: assessment.variant,
		date: assessment.date,
		overall: band ? bandResult(questionnaire, measured) : overallResult(questionnaire, measured),
		dimensions,
		groups: band ? {} : groupResults(questionnaire, measured),
		questions
	};
	if (assessment.mode === 'consultant') addEvidenced(result, questionnaire, assessment, measured);
	if (trace) result.trace = traceResult(questionnaire, assessment, result);
	return result;
}

/** Every group within a dimension; one in which nothing counts has no number, never a 0. */
function groupResults(questionnaire: Questionnaire, { trees }: Measure): Result['groups'] {
	const results: Result['groups'] = {};
	questionnaire.dimensions.forEach(({ id, groups }, index) => {
		if (!groups) return;
		for (const group of everyGroup(trees[index]!).slice(1)) {
			const { tree, point, low, high } = group;
			results[tree.id] = {
				in: group.in!,
				dimension: id,
				score: point?.score ?? null,
				value: point?.value ?? null,
				band: bandOf(tree.bands, point?.value ?? null),
				low: low?.score ?? null,
				high: high?.score ?? null,
				limitedBy: point && point.limit !== null ? tree.cap!.by : null
			};
		}
	});
	return results;
}

/** The last band that begins at or below the value. */
function bandOf(bands: readonly Band[] | undefined, value: number | null): number | null {
	if (!bands || value === null) return null;
	const band = bands.findLastIndex(({ from }) => value >= from - EPSILON);
	return band === -1 ? null : band;
}

function dimensionResult(
	questionnaire: Questionnaire,
	measured: DimensionMeasure,
	questions: string[],
	bands: readonly Band[] | undefined,
	band: boolean
): DimensionResult {
	const { target, targetReason, weight, coverage } = measured;
	const given = { target, targetReason, weight, coverage, questions };
	if (band) return { ...given, ...NOT_SHOWN, reason: 'variant' };
	const { low, high, reason, score } = measured;
	if (score === null) return { ...given, ...NOT_SHOWN, low, high, reason };
	return {
		...given,
		score,
		level: levelOf(score),
		value: measured.value,
		band: bandOf(bands, measured.value),
		mean: measured.mean,
		low,
		high,
		shown: true,
		hatched: measured.hatched,
		reason: null,
		limitedBy: measured.limitedBy,
		limit: measured.limit,
		gap: measured.gap,
		milestone: Math.max(score, Math.min(target, score + questionnaire.scoring.milestone)),
		priority: measured.priority,
		bottleneck: measured.bottleneck
	};
}

const NOT_SHOWN = {
	score: null,
	level: null,
	value: null,
	band: null,
	mean: null,
	low: null,
	high: null,
	shown: false,
	hatched: false,
	limitedBy: null,
	limit: null,
	gap: null,
	milestone: null,
	priority: null,
	bottleneck: false
} as const;

function overallResult(
	questionnaire: Questionnaire,
	{ dimensions, overall }: Measure
): OverallResult {
	const rule = questionnaire.scoring.show.overall;
	const hidden: string[] = [];
	for (const { id, score } of dimensions) if (score === null) hidden.push(id);
	let reason: Reason | null = null;
	if (overall.coverage < rule.coverage - EPSILON) reason = 'coverage';
	else if (dimensions.length - hidden.length < rule.dimensions) reason = 'tooFewDimensions';
	else if (rule.required.some((id) => hidden.includes(id))) reason = 'requiredDimension';
	const { low, high, coverage, gates } = overall;
	if (reason !== null || overall.score === null) {
		const none = { ...NO_NUMBER, limitedBy: null };
		return {
			...none,
			low,
			high,
			shown: false,
			reason: reason ?? 'coverage',
			gates,
			coverage,
			hidden
		};
	}
	return {
		score: overall.score,
		index: indexOf(overall.score, questionnaire.scale.length - 1),
		level: levelOf(overall.score),
		value: overall.value,
		band: bandOf(questionnaire.scoring.overall?.bands, overall.value),
		towardsTarget: towardsTarget(dimensions),
		low,
		high,
		shown: true,
		reason: null,
		limitedBy: overall.limitedBy,
		ungated: overall.ungated,
		gates,
		coverage,
		hidden
	};
}

const NO_NUMBER = {
	score: null,
	index: null,
	level: null,
	value: null,
	band: null,
	ungated: null,
	towardsTarget: null
} as const;

function towardsTarget(dimensions: readonly DimensionMeasure[]): number | null {
	let gone = 0;
	let way = 0;
	for (const { score, target, weight } of dimensions) {
		if (score === null) continue;
		gone += weight * Math.min(score, target);
		way += weight * target;
	}
	return way === 0 ? null : gone / way;
}

/** The short variant: a band to the half level and the weakest dimensions by name. */
function bandResult(questionnaire: Questionnaire, measured: Measure): OverallResult {
	const { model, reading, dimensions, overall } = measured;
	const { answers, oneFromEach, margin, weakest } = model.variant.band!;
	const answered = (positions: number[]): number =>
		positions.filter((position) => reading.statuses[position] === 'answered').length;
	const enough = answered(model.items.map((_, position) => position)) >= answers;
	const everyField = oneFromEach.every((id) => {
		const index = questionnaire.dimensions.findIndex((dimension) => dimension.id === id);
		return answered(model.itemsByDimension[index]!) > 0;
	});
	const shown = enough && everyField && overall.low !== null && overall.high !== null;
	const below = dimensions
		.filter((d) => d.score !== null && d.score < d.target - EPSILON)
		.sort((a, b) =>
			Math.abs(a.score! - b.score!) > EPSILON ? a.score! - b.score! : b.weight - a.weight
		);
	return {
		...NO_NUMBER,
		low: shown ? Math.max(0, roundToHalf(overall.low!) - margin) : null,
		high: shown ? Math.min(model.top, roundToHalf(overall.high!) + margin) : null,
		shown,
		reason: shown ? 'variant' : enough ? 'requiredDimension' : 'tooFewAnswers',
		limitedBy: null,
		gates: [],
		coverage: overall.coverage,
		hidden: dimensions.filter((d) => d.score === null).map((d) => d.id),
		weakest: shown ? below.slice(0, weakest).map((d) => d.id) : []
	};
}
