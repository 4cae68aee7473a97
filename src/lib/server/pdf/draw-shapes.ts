import type { Palette } from '../../core/figures/palette.ts';
import type { Role, Shape } from '../../core/figures/shape.ts';
import { widthOf } from './fonts.ts';
import { fine, THIN } from './page-size.ts';
import type { Paper } from './paper.ts';

interface Pen {
	stroke?: string;
	width?: number;
	dash?: number[];
	fill?: string;
}

const made = new WeakMap<Palette, Record<Role, Pen>>();

function pensOf(palette: Palette): Record<Role, Pen> {
	const known = made.get(palette);
	if (known) return known;
	const pens = pensIn(palette);
	made.set(palette, pens);
	return pens;
}

/** Roles to pens: two widths, one light. */
const pensIn = (ink: Palette): Record<Role, Pen> => ({
	thin: { stroke: ink.ink, width: THIN },
	wide: { stroke: ink.ink, width: 1 },
	grid: { stroke: ink.hair, width: 0.4 },
	axis: { stroke: ink.ink, width: 0.45, dash: [7, 2, 1.2, 2] },
	hidden: { stroke: ink.ink, width: 0.7, dash: [3.5, 2.8] },
	range: { stroke: ink.ink, width: 0.7 },
	glow: { stroke: ink.glow, width: 10, fill: ink.glow },
	now: { stroke: ink.glowEdge, width: 0.9, fill: ink.glow },
	hatched: { stroke: ink.ink, width: 0.9, fill: ink.sheet },
	hatch: { stroke: ink.ink, width: 0.5 },
	cross: { stroke: ink.onGlow, width: 0.8 },
	target: { stroke: ink.ink, width: 0.9, fill: ink.sheet },
	before: { stroke: ink.ink, width: 0.9, dash: [2.2, 1.8] },
	dot: { fill: ink.ink },
	onDot: { fill: ink.sheet },
	arrow: { fill: ink.ink },
	clear: { fill: ink.sheet },
	label: { fill: ink.ink },
	quiet: { fill: ink.ink2 },
	strong: { fill: ink.ink }
});

/** Draws shapes at `x`, `y`, enlarged by `scale`; pens keep their width. */
export function drawShapes(paper: Paper, shapes: Shape[], x: number, y: number, scale = 1): void {
	const { doc } = paper;
	const pens = pensOf(paper.ink);
	const px = (at: number) => fine(x + at * scale);
	const py = (at: number) => fine(y + at * scale);
	for (const shape of shapes) {
		const pen = pens[shape.role];
		if (shape.kind === 'text') {
			drawText(paper, shape, x, y, scale, pen.fill!);
			continue;
		}
		if (shape.kind === 'line') {
			doc.moveTo(px(shape.from[0]), py(shape.from[1]));
			doc.lineTo(px(shape.to[0]), py(shape.to[1]));
		} else if (shape.kind === 'circle') {
			paper.circle(x + shape.at[0] * scale, y + shape.at[1] * scale, shape.r * scale);
		} else {
			shape.points.forEach(([ax, ay], i) => {
				if (i === 0) doc.moveTo(px(ax), py(ay));
				else doc.lineTo(px(ax), py(ay));
			});
			if (!shape.open) doc.closePath();
		}
		finish(paper, pen, shape.kind !== 'line' && !(shape.kind === 'polygon' && shape.open));
	}
}

function finish({ doc }: Paper, pen: Pen, closed: boolean): void {
	if (pen.dash) doc.dash(pen.dash[0]!, { space: pen.dash[1]! });
	if (pen.dash && pen.dash.length > 2) {
		doc.addContent(`[${pen.dash.join(' ')}] 0 d`);
	}
	if (pen.stroke) doc.lineWidth(fine(pen.width!)).strokeColor(pen.stroke);
	const fill = closed ? pen.fill : undefined;
	// A lit area on its own has no edge; its outline is another shape.
	const stroke = pen.fill === pen.stroke && closed ? undefined : pen.stroke;
	if (fill && stroke) doc.fillAndStroke(fill, stroke);
	else if (fill) doc.fill(fill);
	else doc.stroke();
	if (pen.dash) doc.undash();
}

function drawText(
	paper: Paper,
	shape: Extract<Shape, { kind: 'text' }>,
	x: number,
	y: number,
	scale: number,
	color: string
): void {
	const font = shape.role === 'strong' ? 'barlowMedium' : 'barlow';
	const size = shape.size * scale;
	const width = widthOf(shape.text, font, size);
	const shift = shape.anchor === 'start' ? 0 : shape.anchor === 'end' ? -width : -width / 2;
	const [tx, ty] = [x + shape.at[0] * scale, y + shape.at[1] * scale];
	if (!shape.rotate) {
		paper.text(`${shape.text} `, tx + shift, ty, font, size, color);
		return;
	}
	paper.doc.save().rotate(shape.rotate, { origin: [tx, ty] });
	paper.text(`${shape.text} `, tx + shift, ty, font, size, color);
	paper.doc.restore();
}
