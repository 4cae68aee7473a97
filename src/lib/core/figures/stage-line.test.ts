import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from '#lib/server/pdf/fonts.ts';
import { flatten } from './scale-drawing.ts';
import { stageLine } from './stage-line.ts';

const levels = ['Stumm', 'Zufall', 'Anlauf', 'Takt', 'Wirkung', 'Zusammenspiel'];
/** The column of a sheet, in points. */
const WIDTH = (164 * 72) / 25.4;
const level = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);

const text = (value: number) => value.toFixed(1).replace('.', ',');

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** What the words take up in print. */
function boxOf(words: string, size: number, anchor: string, x: number, baseline: number): Box {
	const width = widthOf(words, 'barlow', size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { left, right: left + width, top: baseline - size * 0.75, bottom: baseline + size * 0.25 };
}

const apart = (a: Box, b: Box) =>
	a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe('the chain of distances from today to the target', () => {
	test.each([
		[
			'de',
			(value: number) => `${text(value)} in zwölf Monaten`,
			(v: number) => `${text(v)} danach`
		],
		[
			'en',
			(value: number) => `${text(value)} in twelve months`,
			(v: number) => `${text(v)} afterwards`
		]
	])('words never touch one another or leave the sheet, in %s', (_, first, then) => {
		fc.assert(
			fc.property(level, level, level, (a, b, c) => {
				const [now, milestone, target] = [a, b, c].sort((x, y) => x - y) as [
					number,
					number,
					number
				];
				const drawing = stageLine({
					now,
					hatched: false,
					milestone,
					target,
					levels,
					first: first(milestone - now),
					then: then(target - milestone)
				});
				const boxes = flatten(drawing, WIDTH).flatMap((shape) =>
					shape.kind === 'text'
						? [boxOf(shape.text, shape.size, shape.anchor, shape.at[0], shape.at[1])]
						: []
				);
				for (const box of boxes) {
					expect(box.left).toBeGreaterThanOrEqual(-1);
					expect(box.right).toBeLessThanOrEqual(WIDTH + 1);
					expect(box.top).toBeGreaterThanOrEqual(0);
				}
				for (const one of boxes) {
					for (const other of boxes) if (one !== other) expect(apart(one, other)).toBe(true);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	test('each distance that is one has its words, once', () => {
		fc.assert(
			fc.property(level, level, level, (a, b, c) => {
				const [now, milestone, target] = [a, b, c].sort((x, y) => x - y) as [
					number,
					number,
					number
				];
				const drawing = stageLine({
					now,
					hatched: false,
					milestone,
					target,
					levels,
					first: 'erst',
					then: 'dann'
				});
				const words = drawing.marks.flatMap(({ shapes }) =>
					shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
				);
				expect(words.filter((word) => word === 'erst')).toHaveLength(now < milestone ? 1 : 0);
				expect(words.filter((word) => word === 'dann')).toHaveLength(milestone < target ? 1 : 0);
			})
		);
	});
});
