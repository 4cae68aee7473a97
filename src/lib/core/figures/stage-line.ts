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

const AXIS = 58;
const CHAIN = 28;
const SIZE = 10.5;
/** One line of words over another. */
const LINE = 12.5;
/** A letter is no wider than this on average … */
const LETTER = 0.56 * SIZE;
/** … the drawing no narrower, and words are this far apart. */
const NARROWEST = 440;
const CLEAR = 4;

type Mark = ScaleDrawing['marks'][number];

/** A chain of dimensions: from today to what twelve months allow, and on to the target. 86 units high. */
export function stageLine(data: StageLineData): ScaleDrawing {
	const top = data.levels.length - 1;
	const drawing: ScaleDrawing = { top, height: 86, spans: [], marks: [] };
	drawing.spans.push({ from: 0, to: top, y: AXIS, role: 'wide' });
	data.levels.forEach((name, level) => {
		drawing.marks.push({
			at: level,
			shapes: [
				{ kind: 'line', role: 'thin', from: [0, AXIS - 4], to: [0, AXIS + 4] },
				{
					kind: 'text',
					role: 'quiet',
					at: [0, 82],
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
	distance(drawing, data.now, data.milestone);
	distance(drawing, data.milestone, data.target);
	drawing.marks.push(...labels(data));
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

function distance(drawing: ScaleDrawing, from: number, to: number): void {
	if (to <= from) return;
	drawing.spans.push({ from, to, y: CHAIN, role: 'thin' });
	drawing.marks.push({ at: from, shapes: [arrow(1)] }, { at: to, shapes: [arrow(-1)] });
}

/** Words over a distance; they may reach over its ends. */
interface Label {
	text: string;
	/** The level over whose place they are centred. */
	at: number;
	/** Half their width, in levels. */
	half: number;
	length: number;
}

/** Words side by side where they are clear of one another; else those of the shorter distance stand a line higher. */
function labels({ now, milestone, target, levels, first, then }: StageLineData): Mark[] {
	const top = levels.length - 1;
	const found = [
		...(milestone > now ? [labelOver(now, milestone, first, top)] : []),
		...(target > milestone ? [labelOver(milestone, target, then, top)] : [])
	];
	const [one, other] = found;
	const touch = one && other && other.at - other.half < one.at + one.half;
	const shorter = touch ? (one.length < other.length ? one : other) : null;
	return found.map((label) => ({
		at: label.at,
		shapes: [
			{
				kind: 'text',
				role: 'label',
				at: [0, label === shorter ? CHAIN - 5 - LINE : CHAIN - 5],
				text: label.text,
				size: SIZE,
				anchor: 'middle'
			}
		]
	}));
}

function labelOver(from: number, to: number, text: string, top: number): Label {
	const half = (((text.length * LETTER) / 2) * top) / NARROWEST;
	const at = Math.min(Math.max((from + to) / 2, half), top - half);
	return { text, at, half: half + (CLEAR * top) / NARROWEST, length: to - from };
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
