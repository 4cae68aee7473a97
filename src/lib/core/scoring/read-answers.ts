import type { Assessment, Value } from '../assessment/assessment.ts';
import type { Facts } from '../questionnaire/conditions.ts';
import type { VariantModel } from './model.ts';
import { scoreQuestion } from './question-score.ts';
import type { QuestionStatus } from './result.ts';
import { r1 } from './rounding.ts';

/** What the answers say, question by question, and the facts that conditions read. */
export interface Reading {
	statuses: QuestionStatus[];
	scores: (number | null)[];
	facts: Facts;
	/** Filled in once the dimensions are measured: conditions may then read their scores. */
	dimensionScores: Map<string, number | null>;
}

/** Decides which questions are visible and scores them, in an order in which every condition finds its operands. */
export function readAnswers(model: VariantModel, assessment: Assessment): Reading {
	const { items, indexById } = model;
	const { answers, profile } = assessment;
	const statuses: QuestionStatus[] = new Array(items.length).fill('hidden');
	const scores: (number | null)[] = new Array(items.length).fill(null);
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
			const score = index === undefined ? dimensionScores.get(id) : scores[index];
			return score === undefined || score === null ? null : r1(score);
		},
		profile: (field) => (profile as Record<string, unknown>)[field]
	};

	for (const index of model.evaluation) {
		const item = items[index]!;
		if (item.visible && !item.visible(facts)) continue;
		const { question } = item;
		const scored = scoreQuestion(
			question,
			answers[question.id],
			profile,
			question.kind === 'derived' && isAsked(model, statuses, question.from)
				? answers[question.from]
				: undefined
		);
		statuses[index] = scored.status;
		scores[index] = scored.score;
	}
	return { statuses, scores, facts, dimensionScores };
}

function isAsked(model: VariantModel, statuses: QuestionStatus[], id: string): boolean {
	const index = model.indexById.get(id);
	return index !== undefined && statuses[index] !== 'hidden';
}
