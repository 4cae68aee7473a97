import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EFFORT_MAP, effortMap, type EffortPoint } from './effort-map.ts';
import type { Circle, Shape } from './shape.ts';

const words = {
	benefit: 'Benefit',
	effort: 'Effort',
	quadrants: ['first', 'plan for', 'alongside', 'later'],
	number: String
} as const;
const point = fc.record({
	benefit: fc.integer({ min: 1, max: 250 }).map((tenths) => tenths / 10),
	effort: fc.constantFrom(0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 16),
	strong: fc.boolean()
});
const points = fc
	.array(point, { minLength: 1, maxLength: 45 })
	.map((all): EffortPoint[] => all.map((one, i) => ({ ...one, number: i + 1 })));

function circles(shapes: Shape[]): Circle[] {
	return shapes.filter((s): s is Circle => s.kind === 'circle' && s.r > 5);
}

test('no two circles cover one another, whatever lies at the same place', () => {
	fc.assert(
		fc.property(points, (given) => {
			const drawn = circles(effortMap(given, words));
			expect(drawn).toHaveLength(given.length);
			drawn.forEach((a, i) => {
				for (const b of drawn.slice(i + 1)) {
					expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThan(a.r + b.r);
				}
			});
		}),
		{ numRuns: 60 }
	);
});

test('everything stays on the sheet', () => {
	fc.assert(
		fc.property(points, (given) => {
			for (const { at, r } of circles(effortMap(given, words))) {
				expect(at[0] - r).toBeGreaterThan(0);
				expect(at[0] + r).toBeLessThanOrEqual(EFFORT_MAP.width);
				expect(at[1] - r).toBeGreaterThan(0);
				expect(at[1] + r).toBeLessThan(EFFORT_MAP.height);
			}
		}),
		{ numRuns: 60 }
	);
});

test('more benefit stands higher, more effort further right, and the first number keeps its place', () => {
	const [a, b] = circles(
		effortMap(
			[
				{ number: 1, benefit: 5, effort: 1, strong: false },
				{ number: 2, benefit: 10, effort: 8, strong: true }
			],
			words
		)
	);
	expect(b!.at[0]).toBeGreaterThan(a!.at[0]);
	expect(b!.at[1]).toBeLessThan(a!.at[1]);
	const same = { benefit: 5, effort: 2, strong: false };
	const shapes = effortMap(
		[
			{ number: 1, ...same },
			{ number: 2, ...same },
			{ number: 3, benefit: 9, effort: 4, strong: false },
			{ number: 4, benefit: 3, effort: 9, strong: false }
		],
		words
	);
	// only the second one is tied to its point by a line that ends in a dot
	expect(shapes.filter((s) => s.kind === 'circle' && s.r === 2)).toHaveLength(1);
});

test('a decision is filled, with its number in white', () => {
	const shapes = effortMap([{ number: 7, benefit: 5, effort: 1, strong: true }], words);
	expect(circles(shapes)[0]!.role).toBe('dot');
	expect(shapes).toContainEqual(expect.objectContaining({ role: 'onDot', text: '7' }));
});
