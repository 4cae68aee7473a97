import type { Measure } from '../scoring/measure.ts';
import { EPSILON } from '../scoring/rounding.ts';
import type { Candidate } from './schedule.ts';

/** What a next step is taken to lift and to cost. */
export const NEXT_STEP_LIFT = 0.5;
const DAYS = 2;
const SMALLEST_GAP = 0.5;

/** The id of the action that is the next step at a question. */
export function nextStepId(question: string): string {
	return `NEXT-${question}`;
}

/**
 * For each dimension with a gap that no fired recommendation lifts: its lowest answered question with something better
 * above it (tie: weight, then order); the next anchor is the action. So an advanced company gets no empty page.
 */
export function nextSteps(measured: Measure, lifted: ReadonlySet<string>): Candidate[] {
	const { model, reading } = measured;
	return measured.dimensions.flatMap((dimension, index) => {
		const { gap, low, high, weight, id } = dimension;
		if (gap === null || gap < SMALLEST_GAP - EPSILON || lifted.has(id)) return [];
		const lowest = model.itemsByDimension[index]!.filter((position) => {
			const score = reading.scores[position];
			return typeof score === 'number' && score < model.items[position]!.best - EPSILON;
		}).sort((a, b) => {
			const difference = reading.scores[a]! - reading.scores[b]!;
			return Math.abs(difference) > EPSILON
				? difference
				: model.items[b]!.weight - model.items[a]!.weight;
		})[0];
		if (lowest === undefined) return [];
		const question = model.items[lowest]!.question.id;
		const benefit = weight * Math.min(gap, NEXT_STEP_LIFT);
		const confidence = low !== null && high! - low > 1 + EPSILON ? 0.8 : 1;
		return [
			{
				id: nextStepId(question),
				benefit,
				unlocks: 1,
				confidence,
				effort: DAYS,
				days: DAYS,
				priority: (benefit * confidence) / Math.sqrt(DAYS + 1),
				because: [question],
				earliest: 90,
				needs: []
			}
		];
	});
}
