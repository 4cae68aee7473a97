import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { GroupMeasure } from './measure-tree.ts';
import type { VariantModel } from './model.ts';
import type { Reading } from './read-answers.ts';
import type { Reason } from './result.ts';
import { EPSILON } from './rounding.ts';

export interface DimensionMeasure {
	id: string;
	/** Percent of all dimensions. */
	weight: number;
	/** As the questionnaire has it, after the company type's factor. */
	rawWeight: number;
	/** Under the method "levels": the level that it is a criterion of. */
	criterion: number;
	/** Null where the rules forbid to show it. */
	score: number | null;
	/** As its method makes it, before the weakest link. */
	mean: number | null;
	/** The score in its method's own unit: points for a sum, percent for a share. */
	value: number | null;
	/** The weight of what is answered, and of what applies. */
	answered: number;
	applicable: number;
	/** Put together from groups, at every way of filling the gaps; null for a plain mean. */
	group: GroupMeasure | null;
	limit: number | null;
	limitedBy: string | null;
	low: number | null;
	high: number | null;
	coverage: number;
	assessable: boolean;
	hatched: boolean;
	reason: Reason | null;
	target: number;
	targetReason: string | null;
	gap: number | null;
	bottleneck: boolean;
	priority: number | null;
}

/** A gap smaller than this counts as none. */
const SMALLEST_GAP = 0.1;

/**
 * A dimension: its answers put together by its method (a weighted mean M = Σw·s / Σw if not said), held down by its
 * cap and its weakest link, S = min(M, lowest key score + margin), a key question without an answer standing at a
 * stated value. Range: 0, then the question's best, for every unknown, held down again. `group` is the dimension put
 * together from groups; null where a plain mean does.
 */
export function measureDimension(
	questionnaire: Questionnaire,
	model: VariantModel,
	reading: Reading,
	index: number,
	{
		weight,
		rawWeight,
		target,
		group
	}: { weight: number; rawWeight: number; target: Target; group: GroupMeasure | null }
): DimensionMeasure {
	const { scoring } = questionnaire;
	const { id } = questionnaire.dimensions[index]!;
	const sums = sumUp(model, reading, index, scoring.weakestLink?.unknown ?? 0);
	const { applicable, answered } = sums;
	const measured: DimensionMeasure = {
		id,
		weight,
		rawWeight,
		criterion: model.trees[index]!.level,
		score: null,
		mean: null,
		value: null,
		answered,
		applicable,
		group,
		limit: null,
		limitedBy: null,
		low: null,
		high: null,
		coverage: applicable === 0 ? 0 : answered / applicable,
		assessable:
			applicable > 0 &&
			sums.excused <= scoring.notApplicable * (applicable + sums.excused) + EPSILON,
		hatched: false,
		reason: null,
		target: target.value,
		targetReason: target.reason,
		gap: null,
		bottleneck: false,
		priority: null
	};
	if (!measured.assessable) {
		measured.reason = 'notAssessable';
		return measured;
	}

	const made = group ? fromTree(group) : fromSums(sums);
	const add = scoring.weakestLink?.add ?? Infinity;
	measured.low = Math.min(made.low, sums.keyLow + add);
	measured.high = Math.min(made.high, sums.keyHigh + add);
	measured.reason = model.variant.shows === 'band' ? null : reasonToHide(questionnaire, sums);
	if (answered === 0 || made.point === null || measured.reason) {
		measured.reason ??= 'tooFewAnswers';
		return measured;
	}

	measured.score = made.point;
	measured.mean = group?.point?.uncapped ?? made.point;
	if (made.point < measured.mean) {
		measured.limit = made.point;
		measured.limitedBy = group!.tree.cap!.by;
	}
	// The short variant asks too little to let a key question that nobody could answer hold a field down.
	if (
		scoring.weakestLink &&
		sums.keys > 0 &&
		(model.variant.shows === 'scores' || sums.keysAnswered > 0)
	) {
		const link = sums.keyKnown + add;
		measured.limit = Math.min(measured.limit ?? Infinity, link);
		if (link < measured.score) {
			measured.score = link;
			measured.limitedBy = sums.limiting;
		}
	}
	// An open question that cannot reach the top may lower even the best case below what is known.
	measured.score = Math.min(measured.high, Math.max(measured.low, measured.score));
	const held = made.point === 0 ? 0 : measured.score / made.point;
	measured.value = group ? group.point!.value * held : measured.score;
	measured.gap = gapBetween(measured.score, target.value);
	measured.hatched =
		measured.coverage < scoring.show.dimension.hatchedBelow - EPSILON &&
		model.variant.shows === 'scores';
	return measured;
}

interface Made {
	point: number | null;
	low: number;
	high: number;
}

function fromSums({ weighted, best, applicable, answered }: Sums): Made {
	return {
		point: answered === 0 ? null : weighted / answered,
		low: weighted / applicable,
		high: (weighted + best) / applicable
	};
}

function fromTree({ low, point, high }: GroupMeasure): Made {
	return { point: point?.score ?? null, low: low!.score, high: high!.score };
}

/** max(0, T − S); what is too small to speak of counts as none. */
export function gapBetween(score: number, target: number): number {
	const gap = target - score;
	return gap < SMALLEST_GAP - EPSILON ? 0 : gap;
}

interface Sums {
	/** Weight of the questions that count, answered or unknown. */
	applicable: number;
	answered: number;
	/** Weight of the questions that do not apply. */
	excused: number;
	/** Σw·s over the answered ones. */
	weighted: number;
	/** Σw·best over the unknown ones. */
	best: number;
	questions: number;
	answers: number;
	keys: number;
	keysAnswered: number;
	/** Lowest key score with unknown at 0, at the stated value, at its best. */
	keyLow: number;
	keyKnown: number;
	keyHigh: number;
	limiting: string | null;
}

function sumUp(model: VariantModel, reading: Reading, index: number, unknownKey: number): Sums {
	const sums: Sums = {
		applicable: 0,
		answered: 0,
		excused: 0,
		weighted: 0,
		best: 0,
		questions: 0,
		answers: 0,
		keys: 0,
		keysAnswered: 0,
		keyLow: Infinity,
		keyKnown: Infinity,
		keyHigh: Infinity,
		limiting: null
	};
	for (const position of model.itemsByDimension[index]!) {
		const { question, weight, best } = model.items[position]!;
		const status = reading.statuses[position]!;
		if (weight === 0 || status === 'hidden') continue;
		const score = reading.scores[position]!;
		if (status === 'notApplicable' && score === null) {
			sums.excused += weight;
			continue;
		}
		sums.applicable += weight;
		sums.questions += 1;
		if (score === null) {
			// an unanswered question is not a zero: it widens the range
			sums.best += weight * best;
		} else {
			sums.answered += weight;
			sums.answers += 1;
			sums.weighted += weight * score;
		}
		if (!question.key) continue;
		sums.keys += 1;
		if (score !== null) sums.keysAnswered += 1;
		sums.keyLow = Math.min(sums.keyLow, score ?? 0);
		sums.keyHigh = Math.min(sums.keyHigh, score ?? best);
		const known = score ?? unknownKey;
		if (known < sums.keyKnown) {
			sums.keyKnown = known;
			sums.limiting = question.id;
		}
	}
	return sums;
}

function reasonToHide(questionnaire: Questionnaire, sums: Sums): Reason | null {
	const rule = questionnaire.scoring.show.dimension;
	if (sums.answered < rule.coverage * sums.applicable - EPSILON) return 'coverage';
	if (sums.keys > 0 && sums.keysAnswered < Math.min(rule.keyAnswers, sums.keys))
		return 'noKeyAnswer';
	const needed = sums.questions <= rule.few ? rule.fewAnswers : rule.answers;
	return sums.answers < needed ? 'tooFewAnswers' : null;
}

export interface Target {
	value: number;
	/** Given for a target set by hand. */
	reason: string | null;
}

/** The target of a dimension: set by hand, or as the questionnaire has it for this kind of company. */
export function targetOf(
	{ targets }: Questionnaire,
	assessment: Assessment,
	dimension: string
): Target {
	const own = assessment.targets[dimension];
	if (own) return { value: own.value, reason: own.reason };
	const levels = targets.types[assessment.profile.type ?? '']?.levels ?? targets.none;
	return { value: levels[dimension] ?? targets.none[dimension]!, reason: null };
}
