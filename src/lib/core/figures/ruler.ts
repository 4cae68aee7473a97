import { lamp } from './lamp.ts';
import type { ScaleDrawing } from './scale-drawing.ts';
import type { Role, Shape } from './shape.ts';

export interface RulerData {
	/** Today; null where only a range may be said. */
	now: number | null;
	range: { low: number; high: number } | null;
	/** The range is a statement, so it is lit; otherwise only bounds, drawn dashed. */
	lit?: boolean;
	/** The level to be named loudest; null where there is none. */
	level: number | null;
	levels: string[];
	/** Where it stood before, if that is to be seen: a dashed ring, or a dashed line from end to end. */
	before?: { now: number | null; range: { low: number; high: number } | null };
}

const EDGE = 44;

/** The whole company on a ruler in tenths: a lamp as pin, or the range as a lit bar. 78 units high. */
export function ruler(data: RulerData): ScaleDrawing {
	const top = data.levels.length - 1;
	const drawing: ScaleDrawing = { top, height: 78, spans: [], marks: [] };
	drawing.spans.push({ from: 0, to: top, y: EDGE, role: 'wide' });
	for (let tenth = 0; tenth <= 10 * top; tenth++) {
		const length = tenth % 10 === 0 ? 14 : tenth % 5 === 0 ? 9 : 5;
		drawing.marks.push({
			at: tenth / 10,
			shapes: [{ kind: 'line', role: 'thin', from: [0, EDGE], to: [0, EDGE + length] }]
		});
	}
	data.levels.forEach((name, level) =>
		drawing.marks.push({ at: level, shapes: [nameOf(name, level, data)] })
	);
	if (data.before) drawBefore(drawing, data.before, data);
	if (data.now !== null) {
		if (data.range) bracket(drawing, data.range.low, data.range.high);
		drawing.marks.push({
			at: data.now,
			shapes: [{ kind: 'line', role: 'wide', from: [0, 24], to: [0, EDGE] }, ...lamp(0, 13, 12)]
		});
	} else if (data.range) {
		if (data.lit ?? true) litBar(drawing, data.range.low, data.range.high);
		else bracket(drawing, data.range.low, data.range.high, 'hidden');
	}
	return drawing;
}

/** Above the light, so that both can be seen; where nothing has moved, the light says it all. */
function drawBefore(
	drawing: ScaleDrawing,
	{ now, range }: NonNullable<RulerData['before']>,
	today: RulerData
): void {
	if (now !== null) {
		if (now === today.now) return;
		drawing.marks.push({
			at: now,
			shapes: [
				{ kind: 'line', role: 'thin', from: [0, 25], to: [0, EDGE] },
				{ kind: 'circle', role: 'before', at: [0, 13], r: 12 }
			]
		});
	} else if (range) {
		const same = today.now === null && today.range;
		if (same && same.low === range.low && same.high === range.high) return;
		drawing.spans.push({ from: range.low, to: range.high, y: 8, role: 'hidden' });
		for (const at of [range.low, range.high]) {
			drawing.marks.push({
				at,
				shapes: [{ kind: 'line', role: 'range', from: [0, 4], to: [0, 12] }]
			});
		}
	}
}

function nameOf(text: string, level: number, data: RulerData): Shape {
	const here = level === data.level;
	const last = level === data.levels.length - 1;
	return {
		kind: 'text',
		role: here ? (last ? 'strong' : 'label') : 'quiet',
		at: [0, 73],
		text,
		// The last name grows towards its neighbour, so it keeps its size.
		size: here && !last ? 12 : 9.5,
		anchor: level === 0 ? 'start' : last ? 'end' : 'middle'
	};
}

function bracket(drawing: ScaleDrawing, low: number, high: number, role: Role = 'range'): void {
	drawing.spans.push({ from: low, to: high, y: EDGE - 7, role });
	for (const at of [low, high]) {
		drawing.marks.push({
			at,
			shapes: [{ kind: 'line', role: 'range', from: [0, EDGE - 11], to: [0, EDGE - 3] }]
		});
	}
}

/** No single point may be said: the light lies between the two ends. */
function litBar(drawing: ScaleDrawing, low: number, high: number): void {
	drawing.spans.push({ from: low, to: high, y: EDGE - 12, role: 'glow' });
	for (const y of [EDGE - 17, EDGE - 7])
		drawing.spans.push({ from: low, to: high, y, role: 'thin' });
	for (const at of [low, high]) {
		drawing.marks.push({
			at,
			shapes: [{ kind: 'line', role: 'wide', from: [0, EDGE - 22], to: [0, EDGE - 2] }]
		});
	}
}
