import type { Palette } from '#lib/core/figures/palette.ts';
import { shownRuns, type RadarData } from '#lib/core/figures/radar.ts';

/** What the strokes need to know of a chart: where a level lies on an axis. */
export interface RadialPlot {
	ctx: CanvasRenderingContext2D;
	at: (axis: number, level: number) => { x: number; y: number };
}

const AXIS = [12, 3, 2, 3];
/** Pixels between an axis and its dimension line, and the length and half width of an arrowhead. */
const BESIDE = 24;
const ARROW = { length: 9, half: 2.2 };

/** The lit area of a figure with gaps: a fan per run of neighbours, open where a field has no number. */
export function fillRuns({ ctx, at }: RadialPlot, data: RadarData, colours: Palette): void {
	ctx.save();
	ctx.fillStyle = colours.glow;
	ctx.strokeStyle = colours.glowEdge;
	ctx.lineWidth = 1.6;
	for (const run of shownRuns(data.axes)) {
		const points = [at(0, 0), ...run.map((i) => at(i, data.axes[i]!.now!))];
		ctx.beginPath();
		for (const { x, y } of points) ctx.lineTo(x, y);
		ctx.closePath();
		ctx.fill();
		ctx.stroke();
	}
	ctx.restore();
}

/** The dash-dot axes, over the lit area as on a drawing. */
export function strokeAxes({ ctx, at }: RadialPlot, data: RadarData, colours: Palette): void {
	ctx.save();
	ctx.lineWidth = 0.8;
	data.axes.forEach((axis, i) => {
		const now = axis.now ?? 0;
		ctx.setLineDash(AXIS);
		ctx.strokeStyle = colours.onGlow;
		line(ctx, at(i, 0), at(i, now));
		ctx.strokeStyle = colours.control;
		line(ctx, at(i, now), at(i, data.levels * 1.06));
		if (axis.now === null && axis.range) {
			ctx.setLineDash([5, 4]);
			ctx.strokeStyle = colours.ink;
			line(ctx, at(i, axis.range.low), at(i, axis.range.high));
		}
	});
	ctx.restore();
}

/** The largest gap as a dimension line beside its axis: extension lines, arrowheads, the number. */
export function strokeLargestGap(plot: RadialPlot, data: RadarData, colours: Palette): void {
	if (!data.largest) return;
	const { axis, text } = data.largest;
	const { now, target } = data.axes[axis]!;
	if (now === null) return;
	const { ctx, at } = plot;
	const [from, to] = [at(axis, now), at(axis, target)];
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
	const beside = (p: Point, by: number) => ({ x: p.x + uy * by, y: p.y - ux * by });
	const [a, b] = [beside(from, BESIDE), beside(to, BESIDE)];

	ctx.save();
	ctx.strokeStyle = ctx.fillStyle = colours.ink;
	ctx.lineWidth = 1;
	line(ctx, from, beside(from, BESIDE + 4));
	line(ctx, to, beside(to, BESIDE + 4));
	line(ctx, a, b);
	arrowhead(ctx, a, ux, uy);
	arrowhead(ctx, b, -ux, -uy);

	ctx.translate((a.x + b.x) / 2, (a.y + b.y) / 2);
	const angle = Math.atan2(uy, ux);
	ctx.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
	ctx.font = `400 18px Barlow, sans-serif`;
	ctx.textAlign = 'center';
	ctx.textBaseline = 'alphabetic';
	const half = ctx.measureText(text).width / 2 + 3;
	ctx.fillStyle = colours.paper;
	ctx.fillRect(-half, -20, 2 * half, 18);
	ctx.fillStyle = colours.ink;
	ctx.fillText(text, 0, -5);
	ctx.restore();
}

interface Point {
	x: number;
	y: number;
}

function line(ctx: CanvasRenderingContext2D, from: Point, to: Point): void {
	ctx.beginPath();
	ctx.moveTo(from.x, from.y);
	ctx.lineTo(to.x, to.y);
	ctx.stroke();
}

function arrowhead(ctx: CanvasRenderingContext2D, { x, y }: Point, ux: number, uy: number): void {
	const { length, half } = ARROW;
	ctx.beginPath();
	ctx.moveTo(x, y);
	ctx.lineTo(x + ux * length - uy * half, y + uy * length + ux * half);
	ctx.lineTo(x + ux * length + uy * half, y + uy * length - ux * half);
	ctx.fill();
}
