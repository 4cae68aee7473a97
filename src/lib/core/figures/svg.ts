import type { Palette } from './palette.ts';
import { pensOf, type Pen } from './pens.ts';
import type { Point, Role, Shape } from './shape.ts';
import { xmlText } from './xml-text.ts';

/** A part of the drawing's plane, in points. */
export interface Window {
	width: number;
	height: number;
	/** Where its left upper corner lies; 0, 0 if not said. */
	x?: number;
	y?: number;
	/** How much the shapes are enlarged; pens keep their width. */
	scale?: number;
}

/** Shapes as an SVG document, drawn with the pens of the PDF; text is set in Barlow. */
export function svg(
	shapes: Shape[],
	{ width, height, x = 0, y = 0, scale = 1 }: Window,
	palette: Palette
): string {
	const pens = pensOf(palette);
	const drawn = shapes.map((shape) => element(shape, scale, pens)).join('');
	const box = [x, y, width, height].map(n).join(' ');
	const size = `width="${n(width)}" height="${n(height)}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${box}">${drawn}</svg>`;
}

type Pens = Record<Role, Pen>;

function element(shape: Shape, scale: number, pens: Pens): string {
	const at = ([x, y]: Point) => `${n(x * scale)},${n(y * scale)}`;
	if (shape.kind === 'text') return label(shape, scale, pens);
	if (shape.kind === 'line') {
		return `<path d="M${at(shape.from)} L${at(shape.to)}"${paint(pens[shape.role], false)}/>`;
	}
	if (shape.kind === 'circle') {
		const [x, y] = shape.at;
		const circle = `cx="${n(x * scale)}" cy="${n(y * scale)}" r="${n(shape.r * scale)}"`;
		return `<circle ${circle}${paint(pens[shape.role], true)}/>`;
	}
	const path = shape.points.map(at).join(' L');
	return `<path d="M${path}${shape.open ? '' : ' Z'}"${paint(pens[shape.role], !shape.open)}/>`;
}

function paint(pen: Pen, closed: boolean): string {
	// A lit area on its own has no edge; its outline is another shape.
	const stroke = pen.fill === pen.stroke && closed ? undefined : pen.stroke;
	return [
		` fill="${(closed ? pen.fill : undefined) ?? 'none'}"`,
		stroke ? ` stroke="${stroke}" stroke-width="${n(pen.width!)}"` : '',
		stroke && pen.dash ? ` stroke-dasharray="${pen.dash.join(' ')}"` : ''
	].join('');
}

function label(shape: Extract<Shape, { kind: 'text' }>, scale: number, pens: Pens): string {
	const [x, y] = shape.at.map((value) => n(value * scale));
	const weight = shape.role === 'strong' ? 500 : 400;
	const font = `font-family="Barlow" font-weight="${weight}" font-size="${n(shape.size * scale)}"`;
	const turn = shape.rotate ? ` transform="rotate(${n(shape.rotate)} ${x} ${y})"` : '';
	const set = `text-anchor="${shape.anchor}" fill="${pens[shape.role].fill}"`;
	return `<text x="${x}" y="${y}" ${font} ${set}${turn}>${xmlText(shape.text)}</text>`;
}

/** A length short enough to read and the same on every machine. */
function n(value: number): string {
	return String(Math.round(value * 1000) / 1000);
}
