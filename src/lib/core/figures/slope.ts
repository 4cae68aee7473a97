import { lamp } from './lamp.ts';
import type { Point, Shape } from './shape.ts';

export interface SlopeLine {
	name: string;
	before: number;
	after: number;
	/** The change is too small to be a certain difference. */
	noise: boolean;
}

export interface SlopeData {
	lines: readonly SlopeLine[];
	/** The top of the scale. */
	top: number;
	/** Over the two axes. */
	heads: readonly [before: string, after: string];
	number: (value: number) => string;
}

export const SLOPE_WIDTH = 660;
const LEFT = 70;
const RIGHT = 400;
const HEAD = 40;
const SIZE = 13;
const LINE = 18;

/**
 * Last time and now, one line a field: a dashed ring, an arrow, the lamp of today. Names stand at the right, spread
 * where they would cover one another. A change that is no certain difference is a faint line without an arrow.
 */
export function slope({ lines, top, heads, number }: SlopeData): Shape[] {
	const height = slopeHeight(lines.length) - HEAD - 24;
	const y = (score: number) => HEAD + 8 + (1 - score / top) * height;
	const room = [HEAD - 4, slopeHeight(lines.length) - 8] as const;
	const names = spread(
		lines.map(({ after }) => y(after)),
		room
	);
	const numbers = spread(
		lines.map(({ before }) => y(before)),
		room
	);
	return [
		text([LEFT, 16], heads[0], 'middle'),
		text([RIGHT, 16], heads[1], 'middle'),
		...[LEFT, RIGHT].flatMap((x) => axis(x, top, y)),
		...lines.flatMap(({ before, after, noise }) =>
			way([LEFT, y(before)], [RIGHT, y(after)], noise)
		),
		...lines.flatMap(({ before }): Shape[] => [
			{ kind: 'circle', role: 'clear', at: [LEFT, y(before)], r: 6 },
			{ kind: 'circle', role: 'before', at: [LEFT, y(before)], r: 6 }
		]),
		...lines.flatMap(({ after }) => lamp(RIGHT, y(after), 8)),
		...lines.flatMap((line, i): Shape[] => {
			const [at, from] = [names[i]!, numbers[i]!];
			return [
				...tie([RIGHT + 10, y(line.after)], [RIGHT + 26, at]),
				...tie([LEFT - 8, y(line.before)], [LEFT - 24, from]),
				text([RIGHT + 30, at + 4.5], `${number(line.after)}  ${line.name}`, 'start'),
				text([LEFT - 28, from + 4.5], number(line.before), 'end')
			];
		})
	];
}

function way(from: Point, to: Point, noise: boolean): Shape[] {
	if (noise) return [{ kind: 'line', role: 'grid', from, to }];
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
	const at = (along: number, beside: number): Point => [
		to[0] - ux * along - uy * beside,
		to[1] - uy * along + ux * beside
	];
	return [
		{ kind: 'line', role: 'thin', from, to },
		{ kind: 'polygon', role: 'arrow', points: [at(9, 0), at(21, 2.8), at(21, -2.8)] }
	];
}

/** As high as the scale needs, and as the names need to stand one under the other. */
export function slopeHeight(lines: number): number {
	return Math.max(430, HEAD + 40 + lines * LINE);
}

function axis(x: number, top: number, y: (score: number) => number): Shape[] {
	const levels = Array.from({ length: top + 1 }, (_, level) => level);
	return [
		{ kind: 'line', role: 'wide', from: [x, y(0)], to: [x, y(top)] },
		...levels.map((level): Shape => ({
			kind: 'line',
			role: 'thin',
			from: [x - 3, y(level)],
			to: [x + 3, y(level)]
		}))
	];
}

/** A thin line to a name that had to move. */
function tie(from: Point, to: Point): Shape[] {
	return Math.abs(from[1] - to[1]) < 1 ? [] : [{ kind: 'line', role: 'grid', from, to }];
}

interface Block {
	items: number[];
	/** Where its items would stand on average. */
	wanted: number;
	middle: number;
}

/** The same heights within a room, moved apart as little as it takes to stand a line from one another, in order. */
export function spread(
	heights: readonly number[],
	[first, last]: readonly [number, number]
): number[] {
	const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]! || a - b);
	const blockOf = (items: number[], wanted: number): Block => {
		const half = (items.length * LINE) / 2;
		return { items, wanted, middle: Math.max(first + half, Math.min(last - half, wanted)) };
	};
	const blocks: Block[] = [];
	for (const item of order) {
		let block = blockOf([item], heights[item]!);
		// Neighbours that touch become one block in the middle of what they want.
		for (let above = blocks.at(-1); above && touches(above, block); above = blocks.at(-1)) {
			blocks.pop();
			const items = [...above.items, ...block.items];
			const sum = above.wanted * above.items.length + block.wanted * block.items.length;
			block = blockOf(items, sum / items.length);
		}
		blocks.push(block);
	}
	const found: number[] = [];
	for (const { items, middle } of blocks) {
		items.forEach((item, i) => (found[item] = middle + (i - (items.length - 1) / 2) * LINE));
	}
	return found;
}

function touches(above: Block, below: Block): boolean {
	const least = ((above.items.length + below.items.length) / 2) * LINE;
	return below.middle - above.middle < least - 1e-9;
}

function text(at: Point, words: string, anchor: 'start' | 'middle' | 'end'): Shape {
	return { kind: 'text', role: 'label', at, text: words, size: SIZE, anchor };
}
