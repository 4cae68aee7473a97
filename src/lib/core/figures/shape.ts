/**
 * What a shape means, not how it looks: the page maps a role to the class `c-<role>`,
 * the PDF to a pen. Width, dash and end say it, colour only adds.
 */
export type Role =
	| 'thin'
	| 'wide'
	| 'grid'
	| 'axis'
	| 'hidden'
	| 'range'
	| 'glow'
	| 'now'
	| 'hatched'
	| 'hatch'
	| 'cross'
	| 'target'
	| 'before'
	| 'dot'
	/** Text on a dot. */
	| 'onDot'
	| 'arrow'
	| 'clear'
	| 'label'
	| 'quiet'
	| 'strong';

export type Point = readonly [x: number, y: number];

export interface Line {
	kind: 'line';
	role: Role;
	from: Point;
	to: Point;
}

export interface Polygon {
	kind: 'polygon';
	role: Role;
	points: Point[];
	/** An open one is drawn as a line through its points. */
	open?: boolean;
}

export interface Circle {
	kind: 'circle';
	role: Role;
	at: Point;
	r: number;
}

/** One line of text; `at` is its baseline, `rotate` in degrees clockwise about it. */
export interface Label {
	kind: 'text';
	role: Role;
	at: Point;
	text: string;
	size: number;
	anchor: 'start' | 'middle' | 'end';
	rotate?: number;
}

export type Shape = Line | Polygon | Circle | Label;

export interface FigureTable {
	columns: string[];
	rows: string[][];
}

/** A drawing with its words: what it shows, for those who see it and for those who do not. */
export interface Figure {
	id: string;
	width: number;
	height: number;
	shapes: Shape[];
	alt: string;
	sentence: string;
	table: FigureTable;
}
