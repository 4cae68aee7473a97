import type { Assessment, Value } from '../assessment/assessment.ts';
import type { Facts } from '../questionnaire/conditions.ts';
import type { Item, VariantModel } from './model.ts';
import { inPoints, scoreQuestion } from './question-score.ts';
import type { QuestionStatus } from './result.ts';
import { r1, rounded } from './rounding.ts';

/** What the answers say, question by question, and the facts that conditions read. */
export interface Reading {
	statuses: QuestionStatus[];
	/** What counts: of the answer, or what the questionnaire lets "unknown" or "not applicable" stand for. */
	scores: (number | null)[];
	/** The same in each question's own points. */
	points: (number | null)[];
	facts: Facts;
	/** Filled in once the dimensions are measured: conditions may then read their scores. */
	dimensionScores: Map<string, number | null>;
}

/** Decides which questions are visible and scores them, in an order in which every condition finds its operands. */
export function readAnswers(
	model: VariantModel,
	assessment: Assessment,
	targetOf: (dimension: number) => number
): Reading {
	const { items, indexById, top } = model;
	const { answers, profile } = assessment;
	const statuses: QuestionStatus[] = new Array(items.length).fill('hidden');
	const scores: (number | null)[] = new Array(items.length).fill(null);
	const points: (number | null)[] = new Array(items.length).fill(null);
	const dimensionScores = new Map<string, number | null>();

	const isAnswered = (id: string): boolean => {
		const index = indexById.get(id);
		return index !== undefined && statuses[index] === 'answered';
	};
	const facts: Facts = {
		answered: isAnswered,
		value: (id): Value | undefined => (isAnswered(id) ? answers[id]?.value : undefined),
		score: (id) => {
			const index = indexById.get(id);
			// What "unknown" stands for counts, but nobody said it: conditions do not read it.
			const known = index !== undefined && statuses[index] === 'answered';
			const score = index === undefined ? dimensionScores.get(id) : known ? scores[index] : null;
			return score === undefined || score === null ? null : r1(score);
		},
		profile: (field) => (profile as Record<string, unknown>)[field]
	};

	for (const index of model.evaluation) {
		const item = items[index]!;
		if (item.visible && !item.visible(facts)) continue;
		const { question } = item;
		const scored = scoreQuestion(
			item,
			answers[question.id],
			profile,
			top,
			question.kind === 'derived' && isAsked(model, statuses, question.from)
				? answers[question.from]
				: undefined
		);
		statuses[index] = scored.status;
		if (scored.points !== null) {
			scores[index] = rounded(scored.score!, item.rounding);
			points[index] = item.rounding ? inPoints(scores[index], item.range, top) : scored.points;
		} else if (item.weight > 0) {
			const standIn = standInFor(item, scored.status, targetOf);
			scores[index] = standIn;
			points[index] = standIn === null ? null : inPoints(standIn, item.range, top);
		}
	}
	return { statuses, scores, points, facts, dimensionScores };
}

/** What an answer counts as that has no score, where the questionnaire says so; null where it does not. */
function standInFor(
	{ question, dimension, best }: Item,
	status: QuestionStatus,
	targetOf: (dimension: number) => number
): number | null {
	if (status === 'notApplicable') {
		return question.notApplicableCounts === 'target' ? Math.min(best, targetOf(dimension)) : null;
	}
	if (status !== 'unknown' && status !== 'blank') return null;
	const { unknown = 'range' } = question;
	if (unknown === 'range') return null;
	return unknown === 'lowest' ? 0 : Math.min(best, unknown);
}

function isAsked(model: VariantModel, statuses: QuestionStatus[], id: string): boolean {
	const index = model.indexById.get(id);
	return index !== undefined && statuses[index] !== 'hidden';
}
