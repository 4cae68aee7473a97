import type { Point, Shape } from './shape.ts';

export interface EffortPoint {
	/** Position number, the same in list, plan and map. */
	number: number;
	/** Points of the whole that it brings. */
	benefit: number;
	/** Days, money reckoned in. */
	effort: number;
	/** One of the decisions that are asked for. */
	strong: boolean;
}

export interface EffortMapWords {
	/** Over the vertical axis. */
	benefit: string;
	/** Under the horizontal axis. */
	effort: string;
	/** Little effort and much benefit, much of both, little of both, much effort and little benefit. */
	quadrants: readonly [first: string, plan: string, aside: string, later: string];
	number: (value: number) => string;
}

export const EFFORT_MAP = { width: 660, height: 560 };
const FRAME = { left: 36, right: 656, top: 26, bottom: 512 };
/** Radius of a numbered circle, and the room around it. */
const RADIUS = 11.5;
const CLEAR = 2 * RADIUS + 1.5;
const SIZE = 12;
const TICK = 11;

/**
 * Every action by what it costs and what it brings. Effort is scaled √(E + 1), as it ranks (DOMAIN §2); the
 * dash-dot lines are the medians. Circles that would cover one another stand beside their point, tied to it by a
 * thin line: the first numbers keep their place.
 */
export function effortMap(points: readonly EffortPoint[], words: EffortMapWords): Shape[] {
	const most = {
		benefit: Math.max(...points.map(({ benefit }) => benefit)),
		effort: Math.max(...points.map(({ effort }) => effort))
	};
	const room = FRAME.right - FRAME.left - RADIUS - 3;
	const reach = Math.sqrt(most.effort + 1) - 1 || 1;
	const x = (effort: number) =>
		FRAME.left + 14 + ((Math.sqrt(effort + 1) - 1) / reach) * (room - 14);
	const height = FRAME.bottom - FRAME.top - RADIUS - 3;
	const y = (benefit: number) => FRAME.bottom - (benefit / (most.benefit || 1)) * height;
	const spots = points.map(({ benefit, effort }): Point => [x(effort), y(benefit)]);
	const places = placed(spots, wordsAt(words));
	return [
		...axes(most, x, y, words),
		...quadrants(
			x(median(points.map((p) => p.effort))),
			y(median(points.map((p) => p.benefit))),
			words
		),
		...points.flatMap((_, i) => leader(spots[i]!, places[i]!)),
		...points.flatMap((point, i) => numbered(point, places[i]!))
	];
}

/** A place for each circle, clear of words and earlier circles and inside the frame, as near to its spot as may be. */
export function placed(spots: readonly Point[], words: readonly Box[] = []): Point[] {
	const taken: Point[] = [];
	for (const spot of spots) {
		const free = (at: Point) =>
			taken.every((other) => distance(at, other) >= CLEAR) &&
			words.every((box) => !covers(at, box));
		// More circles than the frame holds: then they cover one another, and the list below still names each.
		taken.push(first(near(spot), free) ?? inside(spot));
	}
	return taken;
}

function* near(spot: Point): Generator<Point> {
	yield inside(spot);
	for (let ring = 1; ring <= RINGS; ring++) {
		const r = (ring * CLEAR) / 3;
		for (let i = 0; i < TURNS; i++) {
			const angle = (2 * Math.PI * i) / TURNS;
			yield inside([spot[0] + r * Math.cos(angle), spot[1] - r * Math.sin(angle)]);
		}
	}
}

function first(candidates: Iterable<Point>, free: (at: Point) => boolean): Point | null {
	for (const at of candidates) if (free(at)) return at;
	return null;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

function covers([x, y]: Point, box: Box): boolean {
	const dx = Math.max(box.left - x, 0, x - box.right);
	const dy = Math.max(box.top - y, 0, y - box.bottom);
	return Math.hypot(dx, dy) < RADIUS + 1;
}

const RINGS = 60;
const TURNS = 24;

function inside([x, y]: Point): Point {
	const within = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
	return [
		within(x, FRAME.left + RADIUS + 2, FRAME.right - RADIUS - 1),
		within(y, FRAME.top + RADIUS + 1, FRAME.bottom - RADIUS - 2)
	];
}

function axes(
	most: { benefit: number; effort: number },
	x: (effort: number) => number,
	y: (benefit: number) => number,
	words: EffortMapWords
): Shape[] {
	const { left, right, top, bottom } = FRAME;
	return [
		{ kind: 'line', role: 'wide', from: [left, top], to: [left, bottom] },
		{ kind: 'line', role: 'wide', from: [left, bottom], to: [right, bottom] },
		label([0, 14], words.benefit, 'start', 12.5),
		label([right, bottom + 40], words.effort, 'end', 12.5),
		...ticks(most.benefit, (value) => bottom - y(value)).flatMap((value): Shape[] => [
			{ kind: 'line', role: 'thin', from: [left - 6, y(value)], to: [left, y(value)] },
			label([left - 9, y(value) + 4], words.number(value), 'end', TICK)
		]),
		...ticks(most.effort, (value) => x(value) - x(0)).flatMap((value): Shape[] => [
			{ kind: 'line', role: 'thin', from: [x(value), bottom], to: [x(value), bottom + 6] },
			label([x(value), bottom + 20], words.number(value), 'middle', TICK)
		])
	];
}

/** Round numbers up to the most, as many as stand clear of one another. */
function ticks(most: number, at: (value: number) => number): number[] {
	const step = STEPS.find((one) => most / one <= 10) ?? most;
	const found: number[] = [];
	for (let value = step; value <= most + 1e-9; value += step) {
		if (at(value) - at(found.at(-1) ?? 0) >= TICK * 2) found.push(value);
	}
	return found;
}

const STEPS = [0.5, 1, 2, 5, 10, 20, 50, 100];

const WORD = 17;

/** Where the names of the quadrants stand, in the corners. */
function wordsAt({ quadrants: names }: EffortMapWords): Box[] {
	const { left, right, top, bottom } = FRAME;
	return names.map((name, i) => {
		const width = name.length * WORD * 0.54;
		const [x, y] = [i % 2 === 0 ? left + 8 : right - 2 - width, i < 2 ? top + 14 : bottom - 9];
		return { left: x, right: x + width, top: y - WORD * 0.75, bottom: y + 3 };
	});
}

function quadrants(x: number, y: number, words: EffortMapWords): Shape[] {
	const { left, right, top, bottom } = FRAME;
	const boxes = wordsAt(words);
	return [
		{ kind: 'line', role: 'axis', from: [x, top], to: [x, bottom] },
		{ kind: 'line', role: 'axis', from: [left, y], to: [right, y] },
		...words.quadrants.map((text, i): Shape => {
			const box = boxes[i]!;
			const start = i % 2 === 0;
			const at: Point = [start ? box.left : box.right, box.bottom - 3];
			return { kind: 'text', role: 'quiet', at, text, size: WORD, anchor: start ? 'start' : 'end' };
		})
	];
}

function leader(spot: Point, place: Point): Shape[] {
	if (distance(spot, place) < 2) return [];
	return [
		{ kind: 'line', role: 'thin', from: spot, to: place },
		{ kind: 'circle', role: 'dot', at: spot, r: 2 }
	];
}

function numbered({ number, strong }: EffortPoint, at: Point): Shape[] {
	return [
		{ kind: 'circle', role: strong ? 'dot' : 'target', at, r: RADIUS },
		{
			kind: 'text',
			role: strong ? 'onDot' : 'label',
			at: [at[0], at[1] + SIZE * 0.35],
			text: String(number),
			size: SIZE,
			anchor: 'middle'
		}
	];
}

function label(at: Point, text: string, anchor: 'start' | 'middle' | 'end', size: number): Shape {
	return { kind: 'text', role: 'label', at, text, size, anchor };
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function median(values: number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
