import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Circle } from './shape.ts';
import { timeline, timelineHeight } from './timeline.ts';

const count = fc.integer({ min: 0, max: 25 });

test('every action has a circle over its span, clear of the others, within the figure', () => {
	fc.assert(
		fc.property(fc.tuple(count, count, count), (counts) => {
			let number = 0;
			const spans = [30, 90, 180].map((to, i) => ({
				to,
				name: `${to}`,
				end: `day ${to}`,
				actions: Array.from({ length: counts[i]! }, () => ({ number: ++number, strong: false }))
			}));
			const shapes = timeline({ begin: 'day 0', spans });
			const circles = shapes.filter((s): s is Circle => s.kind === 'circle');
			expect(circles).toHaveLength(number);
			circles.forEach((a, i) => {
				expect(a.at[1] - a.r).toBeGreaterThan(0);
				expect(a.at[1] + a.r).toBeLessThan(timelineHeight(spans) - 30);
				for (const b of circles.slice(i + 1)) {
					expect(Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1])).toBeGreaterThan(2 * a.r);
				}
			});
			const texts = shapes.flatMap((s) => (s.kind === 'text' ? [s.text] : []));
			expect(texts).toEqual(expect.arrayContaining(['day 0', 'day 30', 'day 90', 'day 180']));
		}),
		{ numRuns: 60 }
	);
});
