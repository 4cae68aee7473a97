import type { Rounding } from '../questionnaire/questionnaire.ts';

// A hair above the half, so that 2.45 kept as 2.4499999999999997 still rounds up.
const HAIR = 1e-9;

/** Tolerance for comparing full-precision scores with thresholds. */
export const EPSILON = HAIR;

/**
 * Rounds a score to one decimal, half up: what a person reads, and what every threshold on a score uses.
 * r1(x) = ⌊10·x + 0.5 + 1e-9⌋ / 10; never −0.
 */
export function r1(score: number): number {
	return Math.floor(10 * score + 0.5 + HAIR) / 10 + 0;
}

/** Rounds to the nearest half, half up: 2.25 → 2.5. */
export function roundToHalf(score: number): number {
	return Math.floor(2 * score + 0.5 + HAIR) / 2;
}

/** The index 0–100 of an unrounded overall score from 0 to the top of the scale. */
export function indexOf(score: number, top: number): number {
	return Math.floor((100 / top) * score + 0.5 + HAIR);
}

/** Rounds as a questionnaire says; a hair keeps 2.4499999999999997 from being less than 2.45. Never −0. */
export function rounded(value: number, rule: Rounding | undefined): number {
	if (!rule) return value;
	const unit = UNITS[rule.decimals]!;
	return shifted[rule.mode](value * unit) / unit + 0;
}

const UNITS = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

const shifted: Record<Rounding['mode'], (value: number) => number> = {
	'half-up': (value) => Math.floor(value + 0.5 + HAIR),
	'half-away': (value) => Math.sign(value) * Math.floor(Math.abs(value) + 0.5 + HAIR),
	floor: (value) => Math.floor(value + HAIR),
	truncate: (value) => Math.sign(value) * Math.floor(Math.abs(value) + HAIR)
};

/** The level of an unrounded score: ⌈r1(S) − 0.5⌉, so "half does not count" (2.5 → 2, 2.6 → 3). */
export function levelOf(score: number): number {
	return Math.ceil(r1(score) - 0.5) + 0;
}
