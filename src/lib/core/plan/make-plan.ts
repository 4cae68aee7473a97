import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { Measure } from '../scoring/measure.ts';
import { measure } from '../scoring/measure.ts';
import { EPSILON } from '../scoring/rounding.ts';
import { choose } from './choose.ts';
import { nextSteps } from './next-step.ts';
import { planModel } from './plan-model.ts';
import type { Plan } from './plan.ts';
import { schedule, type Candidate } from './schedule.ts';

/** Cost class 0–4 in days of effort. */
const COST_IN_DAYS = [0, 1, 3, 8, 16] as const;

const UNLOCK_STEP = 0.15;
const MOST_UNLOCK = 1.6;
/** A dimension whose range is wider than this many levels makes a benefit unsure. */
const WIDE_RANGE = 1;
const UNSURE = 0.8;
/** Planning hours a week where the questionnaire does not ask for them. */
export const LEAST_HOURS = 4;

/**
 * Chooses and schedules the actions for one assessment. A recommendation fires if its trigger holds and its benefit
 * B = Σ 100·W·min(gap, lift) is above 0; P = B·U·C / √(E + 1). A gap that nothing lifts gets the next step of its
 * lowest question. What people have decided about the plan (`assessment.plan`) is carried out. Throws a RangeError for an unknown variant. Rules: DOMAIN §2 (Plan, Schedule, Fallback) and §4.
 */
export function plan(questionnaire: Questionnaire, assessment: Assessment): Plan {
	const measured = measure(questionnaire, assessment);
	const candidates = firedRecommendations(questionnaire, measured);
	const lifted = new Set(
		questionnaire.recommendations
			.filter(({ id }) => candidates.some((candidate) => candidate.id === id))
			.flatMap(({ lift }) => lift.map(({ dimension }) => dimension))
	);
	candidates.push(...nextSteps(measured, lifted));

	const { question, atLeast = LEAST_HOURS, first = [] } = questionnaire.plan.hours ?? {};
	const stated = question === undefined ? null : statedHours(measured, question, assessment);
	const hoursAssumed = stated === null || stated < atLeast;
	const hours = Math.max(atLeast, stated ?? atLeast);
	const urgent = hoursAssumed ? first : [];
	const recommended = schedule(candidates, hours, urgent);
	return {
		hours,
		hoursAssumed,
		...(assessment.plan
			? choose(candidates, recommended, assessment.plan, { from: assessment.date, hours, urgent })
			: { actions: recommended }),
		combinations: planModel(questionnaire)
			.combinations.filter(({ holds }) => holds(measured.reading.facts))
			.map(({ combination }) => combination.id)
	};
}

function firedRecommendations(questionnaire: Questionnaire, measured: Measure): Candidate[] {
	const { facts } = measured.reading;
	const byId = new Map(measured.dimensions.map((dimension) => [dimension.id, dimension]));
	const fired = planModel(questionnaire).recommendations.flatMap(
		({ recommendation, holds, because }) => {
			const benefit = recommendation.lift.reduce((sum, { dimension, levels }) => {
				const { weight, gap } = byId.get(dimension)!;
				return sum + weight * Math.min(gap ?? 0, levels);
			}, 0);
			return benefit > EPSILON && holds(facts) ? [{ recommendation, benefit, because }] : [];
		}
	);
	const ids = new Set(fired.map(({ recommendation }) => recommendation.id));
	return fired.map(({ recommendation, benefit, because }) => {
		const { id, lift, days, cost, horizon } = recommendation;
		const needing = fired.filter((other) => other.recommendation.needs.includes(id)).length;
		const main = byId.get(lift[0]!.dimension)!;
		const unsure = main.low !== null && main.high! - main.low > WIDE_RANGE + EPSILON;
		const unlocks = Math.min(MOST_UNLOCK, 1 + UNLOCK_STEP * needing);
		const confidence = unsure ? UNSURE : 1;
		const effort = days + COST_IN_DAYS[cost];
		return {
			id,
			benefit,
			unlocks,
			confidence,
			effort,
			days,
			priority: (benefit * unlocks * confidence) / Math.sqrt(effort + 1),
			because: because(facts).filter((named) => byId.has(named) || isAsked(measured, named)),
			earliest: horizon,
			needs: recommendation.needs.filter((need) => ids.has(need))
		};
	});
}

function statedHours(measured: Measure, question: string, assessment: Assessment): number | null {
	if (!isAsked(measured, question)) return null;
	// The hours themselves count, even where a missing headcount leaves the question unscored.
	const value = assessment.answers[question]?.value;
	return typeof value === 'number' ? value : null;
}

function isAsked({ model, reading }: Measure, question: string): boolean {
	const index = model.indexById.get(question);
	return index !== undefined && reading.statuses[index] !== 'hidden';
}
