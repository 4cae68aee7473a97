import { lamp } from './lamp.ts';
import type { ScaleDrawing } from './scale-drawing.ts';
import type { Shape } from './shape.ts';

export interface StageLineData {
	now: number;
	hatched: boolean;
	/** Where the dimension can stand in twelve months. */
	milestone: number;
	target: number;
	levels: string[];
	/** What is written over the two distances, e.g. "1,5 in zwölf Monaten". */
	first: string;
	then: string;
}

const AXIS = 52;
const CHAIN = 22;
/** A distance shorter than this has no room for its words. */
const SHORT = 0.75;

/** A chain of dimensions: from today to what twelve months allow, and on to the target. 80 units high. */
export function stageLine(data: StageLineData): ScaleDrawing {
	const top = data.levels.length - 1;
	const drawing: ScaleDrawing = { top, height: 80, spans: [], marks: [] };
	drawing.spans.push({ from: 0, to: top, y: AXIS, role: 'wide' });
	data.levels.forEach((name, level) => {
		drawing.marks.push({
			at: level,
			shapes: [
				{ kind: 'line', role: 'thin', from: [0, AXIS - 4], to: [0, AXIS + 4] },
				{
					kind: 'text',
					role: 'quiet',
					at: [0, 76],
					text: name,
					size: 9.5,
					anchor: level === 0 ? 'start' : level === data.levels.length - 1 ? 'end' : 'middle'
				}
			]
		});
	});
	const ends = [data.now, data.milestone, data.target].filter((at, i, all) => at !== all[i - 1]);
	for (const at of ends) {
		drawing.marks.push({
			at,
			shapes: [{ kind: 'line', role: 'thin', from: [0, CHAIN - 5], to: [0, AXIS] }]
		});
	}
	distance(drawing, data.now, data.milestone, data.first);
	distance(drawing, data.milestone, data.target, data.then);
	if (data.milestone < data.target) {
		drawing.marks.push({
			at: data.milestone,
			shapes: [{ kind: 'line', role: 'wide', from: [0, AXIS - 6], to: [0, AXIS + 6] }]
		});
	}
	drawing.marks.push({
		at: data.target,
		shapes: [{ kind: 'circle', role: 'target', at: [0, AXIS], r: 7 }]
	});
	drawing.marks.push({ at: data.now, shapes: lamp(0, AXIS, 8, data.hatched) });
	return drawing;
}

function distance(drawing: ScaleDrawing, from: number, to: number, words: string): void {
	if (to <= from) return;
	drawing.spans.push({ from, to, y: CHAIN, role: 'thin' });
	drawing.marks.push({ at: from, shapes: [arrow(1)] }, { at: to, shapes: [arrow(-1)] });
	const narrow = to - from < SHORT;
	drawing.marks.push({
		// Short distances write their words away from the neighbour's.
		at: narrow ? to : (from + to) / 2,
		shapes: [
			{
				kind: 'text',
				role: 'label',
				at: [narrow ? -2 : 0, narrow ? CHAIN - 14 : CHAIN - 5],
				text: words,
				size: 10.5,
				anchor: narrow ? (to > 3 ? 'end' : 'start') : 'middle'
			}
		]
	});
}

function arrow(direction: 1 | -1): Shape {
	return {
		kind: 'polygon',
		role: 'arrow',
		points: [
			[0, CHAIN],
			[7 * direction, CHAIN - 1.5],
			[7 * direction, CHAIN + 1.5]
		]
	};
}
