import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { score } from './score.ts';

/** A weight is tried a quarter lighter and a quarter heavier. */
const FACTORS = [0.75, 1.25] as const;

// A questionnaire with other weights needs a model of its own: it is made once, not for every assessment.
const variations = new WeakMap<Questionnaire, Questionnaire[]>();

/**
 * How far the whole moves if one dimension's weight at a time is a quarter lighter or heavier and all weights are
 * renormalised: the span of O in full precision (0–5), O itself included. Null where the whole has no number. A
 * variation in which the rules of showing hide the whole says nothing and is left out. Source: DOMAIN §1 and §2.
 */
export function weightSensitivity(
	questionnaire: Questionnaire,
	assessment: Assessment
): { low: number; high: number } | null {
	const own = score(questionnaire, assessment).overall.score;
	if (own === null) return null;
	let [low, high] = [own, own];
	for (const variation of variationsOf(questionnaire)) {
		const whole = score(variation, assessment).overall.score;
		if (whole === null) continue;
		low = Math.min(low, whole);
		high = Math.max(high, whole);
	}
	return { low, high };
}

function variationsOf(questionnaire: Questionnaire): Questionnaire[] {
	let made = variations.get(questionnaire);
	if (!made) {
		made = questionnaire.dimensions.flatMap(({ id }) =>
			FACTORS.map((factor) => ({
				...questionnaire,
				dimensions: questionnaire.dimensions.map((dimension) =>
					dimension.id === id ? { ...dimension, weight: dimension.weight * factor } : dimension
				)
			}))
		);
		variations.set(questionnaire, made);
	}
	return made;
}
