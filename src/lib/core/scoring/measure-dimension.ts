import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { VariantModel } from './model.ts';
import type { Reading } from './read-answers.ts';
import type { Reason } from './result.ts';
import { EPSILON } from './rounding.ts';

export interface DimensionMeasure {
	id: string;
	/** Percent of all dimensions. */
	weight: number;
	/** Null where the rules forbid to show it. */
	score: number | null;
	mean: number | null;
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
 * M = Σw·s / Σw over the answered questions; S = min(M, lowest key score + margin), a key question without an
 * answer standing at a stated value. Range: 0, then the question's best, for every unknown, capped again.
 */
export function measureDimension(
	questionnaire: Questionnaire,
	assessment: Assessment,
	model: VariantModel,
	reading: Reading,
	index: number,
	weight: number
): DimensionMeasure {
	const { scoring } = questionnaire;
	const { id } = questionnaire.dimensions[index]!;
	const sums = sumUp(model, reading, index, scoring.weakestLink.unknown);
	const { applicable, answered, weighted, best } = sums;
	const target = targetOf(questionnaire, assessment, id);
	const measured: DimensionMeasure = {
		id,
		weight,
		score: null,
		mean: null,
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

	const { add } = scoring.weakestLink;
	measured.low = Math.min(weighted / applicable, sums.keyLow + add);
	measured.high = Math.min((weighted + best) / applicable, sums.keyHigh + add);
	measured.reason = model.variant.shows === 'band' ? null : reasonToHide(questionnaire, sums);
	if (answered === 0 || measured.reason) {
		measured.reason ??= 'tooFewAnswers';
		return measured;
	}

	measured.mean = weighted / answered;
	measured.score = measured.mean;
	// The short variant asks too little to let a key question that nobody could answer hold a field down.
	if (sums.keys > 0 && (model.variant.shows === 'scores' || sums.keysAnswered > 0)) {
		measured.limit = sums.keyKnown + add;
		if (measured.limit < measured.mean) {
			measured.score = measured.limit;
			measured.limitedBy = sums.limiting;
		}
	}
	measured.gap = gapBetween(measured.score, target.value);
	measured.hatched =
		measured.coverage < scoring.show.dimension.hatchedBelow - EPSILON &&
		model.variant.shows === 'scores';
	return measured;
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
		if (status === 'notApplicable') {
			sums.excused += weight;
			continue;
		}
		const score = reading.scores[position]!;
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

function targetOf(
	questionnaire: Questionnaire,
	assessment: Assessment,
	dimension: string
): { value: number; reason: string | null } {
	const own = assessment.targets[dimension];
	if (own) return { value: own.value, reason: own.reason };
	const { none, types } = questionnaire.targets;
	const levels = types[assessment.profile.type ?? '']?.levels ?? none;
	return { value: levels[dimension] ?? none[dimension]!, reason: null };
}
