import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exp, ln } from './exponential.ts';

const close = (a: number, b: number) =>
	expect(Math.abs(a - b)).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(b)));

test('exponential and logarithm agree with those of this engine, but for the last bits', () => {
	fc.assert(
		fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (x) => {
			close(exp(x), Math.exp(x));
		})
	);
	fc.assert(
		fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
			close(ln(x), Math.log(x));
			close(exp(ln(x)), x);
		})
	);
});

test('what should be whole is whole', () => {
	expect([exp(0), ln(1), ln(2)]).toEqual([1, 0, Math.LN2]);
});
