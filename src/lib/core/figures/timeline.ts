import type { Point, Shape } from './shape.ts';

export interface TimelineSpan {
	/** Days from the first day to its end. */
	to: number;
	/** Over the span: "30 Tage". */
	name: string;
	/** Under its end: the date. */
	end: string;
	/** The actions in it, by position number. */
	actions: readonly { number: number; strong: boolean }[];
}

export interface TimelineData {
	/** Under the beginning: the date of the assessment. */
	begin: string;
	spans: readonly TimelineSpan[];
}

export const TIMELINE_WIDTH = 660;
const LEFT = 34;
const RIGHT = 626;
const RADIUS = 10.5;
const STEP = 2 * RADIUS + 3;
const SIZE = 11.5;

/**
 * A chain of dimensions from the first day over the horizons, true to scale, each with its actions as numbered
 * circles above it. As high as the fullest span needs.
 */
export function timeline({ begin, spans }: TimelineData): Shape[] {
	const x = scale(spans);
	const axis = timelineHeight(spans) - 30;
	return [
		...stroke(x(0), axis, begin),
		...spans.flatMap((span, i): Shape[] => {
			const [from, to] = [x(spans[i - 1]?.to ?? 0), x(span.to)];
			return [
				...stroke(to, axis, span.end),
				{ kind: 'line', role: 'thin', from: [from, axis], to: [to, axis] },
				arrow(from, axis, 1),
				arrow(to, axis, -1),
				{
					kind: 'text',
					role: 'label',
					at: [(from + to) / 2, axis - 6],
					text: span.name,
					size: SIZE,
					anchor: 'middle'
				},
				...circles(span, from, to, axis - 24)
			];
		})
	];
}

/** Room for the rows of circles, the chain and the dates. */
export function timelineHeight(spans: readonly TimelineSpan[]): number {
	const x = scale(spans);
	const rows = spans.map(({ to, actions }, i) =>
		Math.ceil(actions.length / perRow(x(spans[i - 1]?.to ?? 0), x(to)))
	);
	return 58 + Math.max(1, ...rows) * STEP;
}

function scale(spans: readonly TimelineSpan[]): (days: number) => number {
	const whole = spans.at(-1)!.to;
	return (days) => LEFT + (days / whole) * (RIGHT - LEFT);
}

function perRow(from: number, to: number): number {
	return Math.max(1, Math.floor((to - from - 6) / STEP));
}

/** Rows of circles upwards, the first numbers lowest. */
function circles({ actions }: TimelineSpan, from: number, to: number, bottom: number): Shape[] {
	const most = perRow(from, to);
	return actions.flatMap(({ number, strong }, i): Shape[] => {
		const row = Math.floor(i / most);
		const count = Math.min(most, actions.length - row * most);
		const at: Point = [
			(from + to) / 2 + ((i % most) - (count - 1) / 2) * STEP,
			bottom - RADIUS - row * STEP
		];
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
	});
}

function stroke(x: number, axis: number, date: string): Shape[] {
	return [
		{ kind: 'line', role: 'wide', from: [x, axis - 10], to: [x, axis + 8] },
		{ kind: 'text', role: 'quiet', at: [x, axis + 22], text: date, size: SIZE, anchor: 'middle' }
	];
}

function arrow(x: number, y: number, direction: 1 | -1): Shape {
	return {
		kind: 'polygon',
		role: 'arrow',
		points: [
			[x, y],
			[x + 10 * direction, y - 2.2],
			[x + 10 * direction, y + 2.2]
		]
	};
}
