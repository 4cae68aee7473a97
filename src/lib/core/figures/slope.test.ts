import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slope, slopeHeight, spread } from './slope.ts';

const level = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);

test('names stand a line apart, in their order, in their room', () => {
	const heights = fc.array(fc.integer({ min: 40, max: 400 }), { maxLength: 20 });
	fc.assert(
		fc.property(heights, (wanted) => {
			const found = spread(wanted, [30, 420]);
			const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
			order.forEach((item, i) => {
				expect(found[item]).toBeGreaterThanOrEqual(30);
				expect(found[item]).toBeLessThanOrEqual(420);
				if (i > 0) expect(found[item]! - found[order[i - 1]!]!).toBeGreaterThanOrEqual(18 - 1e-6);
			});
		})
	);
});

test('a name that touches no other stays where it is', () => {
	expect(spread([100, 200], [0, 400])).toEqual([100, 200]);
	expect(spread([100, 100], [0, 400])).toEqual([91, 109]);
});

test('every field has its line, its ring of then and its lamp of now', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 15 }), (pairs) => {
			const lines = pairs.map(([before, after], i) => {
				return { name: `F${i}`, before, after, noise: Math.abs(after - before) < 0.5 };
			});
			const shapes = slope({ lines, top: 5, heads: ['then', 'now'], number: String });
			const count = (role: string) => shapes.filter((s) => s.role === role).length;
			expect(count('before')).toBe(lines.length);
			expect(count('now')).toBe(lines.length);
			// only what certainly moved has an arrow
			expect(count('arrow')).toBe(lines.filter(({ noise }) => !noise).length);
			for (const shape of shapes) {
				if (shape.kind !== 'text') continue;
				expect(shape.at[1]).toBeGreaterThan(0);
				expect(shape.at[1]).toBeLessThan(slopeHeight(lines.length));
			}
		}),
		{ numRuns: 50 }
	);
});
