import { expect, test } from 'vitest';
import { indexOf, levelOf, r1, roundToHalf } from './rounding.ts';

test('scores are rounded once, half up', () => {
	expect([0, 2.449, 2.45, 2.4499999999999997, 2.55, 5].map(r1)).toEqual([0, 2.4, 2.5, 2.5, 2.6, 5]);
	expect(Object.is(r1(-0), 0)).toBe(true);
});

test('half does not count towards the next level', () => {
	expect([0, 0.5, 0.54, 0.55, 2.5, 2.55, 2.6, 5].map(levelOf)).toEqual([0, 0, 0, 1, 2, 3, 3, 5]);
	expect(Object.is(levelOf(0.5), 0)).toBe(true);
});

test('the index is twenty times the unrounded score', () => {
	expect(
		[0, 2.009062441692879, 2.36249869854856, 2.025, 5].map((score) => indexOf(score, 5))
	).toEqual([0, 40, 47, 41, 100]);
});

test('the band goes to the nearest half, half up', () => {
	expect([2.24, 2.25, 2.5, 2.74, 2.75].map(roundToHalf)).toEqual([2, 2.5, 2.5, 2.5, 3]);
});
