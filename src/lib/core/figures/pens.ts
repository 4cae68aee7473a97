import type { Palette } from './palette.ts';
import type { Role } from './shape.ts';

/** How a role is drawn on paper; widths and dashes in points. */
export interface Pen {
	stroke?: string;
	width?: number;
	dash?: number[];
	fill?: string;
}

/** 0.18 mm, the narrow of the two widths. */
const THIN = (0.18 * 72) / 25.4;

const made = new WeakMap<Palette, Record<Role, Pen>>();

/** Roles to pens: two widths, one light. */
export function pensOf(palette: Palette): Record<Role, Pen> {
	let pens = made.get(palette);
	if (!pens) made.set(palette, (pens = pensIn(palette)));
	return pens;
}

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
