import { lamp } from './lamp.ts';
import type { ScaleDrawing } from './scale-drawing.ts';
import type { Shape } from './shape.ts';

/** One dimension as a dimension line: ⊗ —2,4— ○. */
export interface DumbbellRow {
	/** Today, rounded as it is printed; null where it may not be shown. */
	now: number | null;
	target: number;
	/** The distance as a person reads it, rounded; null where none may be shown. */
	gap: number | null;
	/** What is unknown; null where nothing widens the score. */
	range: { low: number; high: number } | null;
	hatched: boolean;
	/** The highest level of the scale. */
	top: number;
	/** Where it stood before, if that is to be seen: a dashed ring. */
	before?: number | null;
	/** Below this distance the number stands beside the line, not over it; more where the scale is drawn small. */
	narrow?: number;
}

export interface DumbbellWords {
	number: (value: number) => string;
	reached: string;
}

const AXIS = 22;
const LAMP = 7;
const NARROW = 0.6;

/** Draws one row, 40 units high; text is 11 units. */
export function dumbbell(row: DumbbellRow, words: DumbbellWords): ScaleDrawing {
	const drawing: ScaleDrawing = { top: row.top, height: 40, spans: [], marks: [] };
	const { now, target, range } = row;
	const before = row.before ?? null;
	if (range) drawRange(drawing, range.low, range.high, now === null);
	// Where before and today are the same, the lamp says it all.
	if (before !== null && before !== now) {
		drawing.marks.push({
			at: before,
			shapes: [{ kind: 'circle', role: 'before', at: [0, AXIS], r: LAMP }]
		});
	}
	drawing.marks.push({
		at: target,
		shapes: [tick(), { kind: 'circle', role: 'target', at: [0, AXIS], r: LAMP }]
	});
	if (now === null) return drawing;

	drawing.spans.push({ from: now, to: target, y: AXIS, role: 'thin' });
	drawing.marks.unshift(drawing.marks.pop()!);
	drawing.marks.push({ at: now, shapes: [tick(), ...lamp(0, AXIS, LAMP, row.hatched)] });

	const reached = row.gap === null || row.gap === 0;
	const text = reached ? words.reached : words.number(row.gap!);
	if (!reached && row.gap! >= (row.narrow ?? NARROW)) {
		drawing.marks.push({
			at: (now + target) / 2,
			shapes: [clear(text), number(text, 0, AXIS - 5, 'middle')]
		});
	} else {
		const right = Math.max(now, target);
		// At the end of the scale there is no room on the right.
		const beside = right > row.top * 0.86;
		drawing.marks.push({
			at: beside ? Math.min(now, target) : right,
			shapes: [number(text, beside ? -11 : 11, AXIS + 4, beside ? 'end' : 'start')]
		});
	}
	return drawing;
}

/** The range lies as a bracket below; where no score may be shown, dashed on the axis itself. */
function drawRange(drawing: ScaleDrawing, low: number, high: number, dashed: boolean): void {
	const y = dashed ? AXIS : AXIS + 12;
	drawing.spans.push({ from: low, to: high, y, role: dashed ? 'hidden' : 'range' });
	for (const at of [low, high]) {
		drawing.marks.push({
			at,
			shapes: [{ kind: 'line', role: 'range', from: [0, y - 3.5], to: [0, y + 3.5] }]
		});
	}
}

function tick(): Shape {
	return { kind: 'line', role: 'thin', from: [0, AXIS - 14], to: [0, AXIS] };
}

function number(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end'): Shape {
	return { kind: 'text', role: 'label', at: [x, y], text, size: 11, anchor };
}

/** Clears the grid behind a number. */
function clear(text: string): Shape {
	const half = text.length * 3.2;
	const [top, bottom] = [AXIS - 14, AXIS - 3];
	return {
		kind: 'polygon',
		role: 'clear',
		points: [
			[-half, top],
			[half, top],
			[half, bottom],
			[-half, bottom]
		]
	};
}
