import type { Point, Shape } from './shape.ts';

export interface RadarAxis {
	name: string;
	/** Today; null where it may not be shown: the figure then stays open there. */
	now: number | null;
	target: number;
	hatched: boolean;
	/** What is known where no score may be shown. */
	range: { low: number; high: number } | null;
}

export interface RadarData {
	/** In reporting order, clockwise from the top. */
	axes: RadarAxis[];
	levels: number;
	/** The axis to be dimensioned, and what the dimension says. */
	largest: { axis: number; text: string } | null;
	/** Numbers at the axes instead of names, for narrow screens with a list below. */
	numbered?: boolean;
	textSize?: number;
}

export const RADAR = { width: 780, height: 640 };
const CENTRE: Point = [390, 320];
const RADIUS = 243;

/**
 * The figure of a company, drawn like a bolt circle: circles are levels, dash-dot lines the axes,
 * the lit area is today, thin line and ○ the target, the largest gap is dimensioned.
 */
export function radar(data: RadarData): Shape[] {
	const count = data.axes.length;
	const direction = (axis: number): Point => {
		const angle = (2 * Math.PI * axis) / count;
		return [Math.sin(angle), -Math.cos(angle)];
	};
	const at = (axis: number, level: number): Point => {
		const [x, y] = direction(axis);
		const r = (level / data.levels) * RADIUS;
		return [CENTRE[0] + x * r, CENTRE[1] + y * r];
	};
	const size = data.textSize ?? 15;
	return [
		...circles(data.levels),
		...areas(data.axes, at),
		...data.axes.map((_, i): Shape => axisLine(at(i, 0), at(i, data.levels * 1.07))),
		...data.axes.flatMap((axis, i) => unknownPart(axis, i, at)),
		{ kind: 'polygon', role: 'thin', points: data.axes.map((axis, i) => at(i, axis.target)) },
		...(data.largest ? dimensionLine(data, at, direction(data.largest.axis)) : []),
		...data.axes.map((axis, i): Shape => ({
			kind: 'circle',
			role: 'target',
			at: at(i, axis.target),
			r: 7
		})),
		...data.axes.flatMap((axis, i) => todayDot(axis, i, at)),
		...data.axes.flatMap((axis, i) =>
			axisName(data.numbered ? String(i + 1) : axis.name, direction(i), size)
		)
	];
}

type At = (axis: number, level: number) => Point;

function circles(levels: number): Shape[] {
	return Array.from({ length: levels }, (_, i) => ({
		kind: 'circle',
		role: i + 1 === levels ? 'thin' : 'grid',
		at: CENTRE,
		r: (RADIUS * (i + 1)) / levels
	}));
}

function axisLine(from: Point, to: Point): Shape {
	return { kind: 'line', role: 'axis', from, to };
}

/** One closed area, or a fan per run of neighbours: a field without a score leaves its sector open. */
function areas(axes: RadarAxis[], at: At): Shape[] {
	const point = (i: number) => at(i, axes[i]!.now!);
	if (axes.every((axis) => axis.now !== null)) {
		return [{ kind: 'polygon', role: 'now', points: axes.map((_, i) => point(i)) }];
	}
	return shownRuns(axes).flatMap((run): Shape[] => [
		...(run.length > 1
			? ([{ kind: 'polygon', role: 'glow', points: [CENTRE, ...run.map(point)] }] as Shape[])
			: []),
		{ kind: 'polygon', role: 'wide', open: true, points: [CENTRE, ...run.map(point), CENTRE] }
	]);
}

/** Neighbouring axes with a score, the circle closed: each run is a fan of its own. */
export function shownRuns(axes: RadarAxis[]): number[][] {
	const start = axes.findIndex((axis) => axis.now === null) + 1;
	const found: number[][] = [[]];
	for (let step = 0; step < axes.length; step++) {
		const i = (start + step) % axes.length;
		if (axes[i]!.now === null) found.push([]);
		else found.at(-1)!.push(i);
	}
	return found.filter((run) => run.length > 0);
}

function unknownPart(axis: RadarAxis, i: number, at: At): Shape[] {
	if (axis.now !== null || !axis.range) return [];
	const { low, high } = axis.range;
	return [{ kind: 'line', role: 'hidden', from: at(i, low), to: at(i, high) }];
}

function todayDot(axis: RadarAxis, i: number, at: At): Shape[] {
	if (axis.now === null) return [];
	return [
		{
			kind: 'circle',
			role: axis.hatched ? 'hatched' : 'dot',
			at: at(i, axis.now),
			r: axis.hatched ? 5 : 3.4
		}
	];
}

/** Beside the axis, with extension lines and arrowheads, as a drawing office would. */
function dimensionLine(data: RadarData, at: At, [ux, uy]: Point): Shape[] {
	const { axis, text } = data.largest!;
	const { now, target } = data.axes[axis]!;
	if (now === null) return [];
	const beside = (p: Point, by: number): Point => [p[0] + uy * by, p[1] - ux * by];
	const [from, to] = [at(axis, now), at(axis, target)];
	const [a, b] = [beside(from, 34), beside(to, 34)];
	const middle: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
	const angle = (Math.atan2(uy, ux) * 180) / Math.PI;
	const rotate = Math.abs(angle) > 90 ? angle + 180 : angle;
	// Text stands above the line in its own reading direction.
	const side = Math.abs(angle) > 90 ? -1 : 1;
	const size = Math.max(21, data.textSize ?? 0);
	const half = text.length * size * 0.29;
	const clear = (x: number, y: number): Point => [
		middle[0] + ux * x * side + uy * y * side,
		middle[1] + uy * x * side - ux * y * side
	];
	return [
		{ kind: 'line', role: 'thin', from, to: beside(from, 39) },
		{ kind: 'line', role: 'thin', from: to, to: beside(to, 39) },
		{ kind: 'line', role: 'thin', from: a, to: b },
		arrowhead(a, [ux, uy]),
		arrowhead(b, [-ux, -uy]),
		{
			kind: 'polygon',
			role: 'clear',
			points: [clear(-half, 3), clear(half, 3), clear(half, size + 1), clear(-half, size + 1)]
		},
		{ kind: 'text', role: 'label', at: clear(0, 6), text, size, anchor: 'middle', rotate }
	];
}

function arrowhead([x, y]: Point, [ux, uy]: Point): Shape {
	return {
		kind: 'polygon',
		role: 'arrow',
		points: [
			[x, y],
			[x + ux * 10 - uy * 2.2, y + uy * 10 + ux * 2.2],
			[x + ux * 10 + uy * 2.2, y + uy * 10 - ux * 2.2]
		]
	};
}

/** Long names break once, at a space near their middle. */
function axisName(name: string, [ux, uy]: Point, size: number): Shape[] {
	const lines = name.length > 14 ? inTwo(name) : [name];
	const r = RADIUS * 1.12;
	const anchor = Math.abs(ux) < 0.1 ? 'middle' : ux > 0 ? 'start' : 'end';
	const leading = size * 1.15;
	const x = CENTRE[0] + ux * r;
	// At the top the block grows upwards, at the bottom downwards, at the sides both ways.
	const first = CENTRE[1] + uy * r + size * 0.35 - ((lines.length - 1) * leading * (1 - uy)) / 2;
	return lines.map((text, i) => ({
		kind: 'text',
		role: 'label',
		at: [x, first + i * leading],
		text,
		size,
		anchor
	}));
}

function inTwo(name: string): string[] {
	const spaces = [...name].flatMap((c, i) => (c === ' ' && name[i + 1] !== '&' ? [i] : []));
	if (spaces.length === 0) return [name];
	const middle = name.length / 2;
	const at = spaces.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a));
	return [name.slice(0, at), name.slice(at + 1)];
}
