import type { Logo } from '../brand/brand.ts';
import type { Palette } from '../figures/palette.ts';
import type { ScaleDrawing } from '../figures/scale-drawing.ts';
import type { Figure } from '../figures/shape.ts';
import type { Language } from '../questionnaire/questionnaire.ts';

/** A report in one language: every word and number is here, a renderer only sets it. */
export interface Report {
	title: string;
	language: Language;
	/** As given; null where the company did not say its name. */
	company: string | null;
	/** ISO date. */
	date: string;
	status: 'draft' | 'final';
	/** Whose report it is, and the colours that it is set in. */
	brand: {
		name: string;
		palette: Palette;
		logo: Logo | null;
		contact: string | null;
	};
	cover: Cover;
	sections: Section[];
	/** What the title block of every page says. */
	titleBlock: {
		company: Entry;
		sheet: string;
		date: Entry;
		method: Entry;
		status: Entry;
		page: string;
		/** Who may read the report. */
		confidential: string;
		/** What it is, on every page. */
		running: string;
	};
}

export interface Entry {
	term: string;
	text: string;
}

export interface Cover {
	name: string;
	question: string;
	/** Null where there is too little to draw; then the ruler stands for it. */
	figure: Figure | null;
	ruler: { drawing: ScaleDrawing; alt: string } | null;
	entries: {
		company: Entry;
		subject: Entry;
		scope: Entry;
		date: Entry;
		method: Entry;
		status: Entry;
		language: Entry;
		page: string;
	};
}

export interface Section {
	id: string;
	title: string;
	/** Short name for the title block and the outline. */
	sheet: string;
	/** One sentence under the title. */
	lead: string | null;
	blocks: Block[];
	/** A page of its own, or right below the section before if there is room. */
	begins: 'page' | 'here';
	/** Must stand on one page: a renderer closes the gaps before it breaks. */
	onePage: boolean;
}

export type Block =
	| HeadingBlock
	| ParagraphBlock
	| QuoteBlock
	| PointsBlock
	| TableBlock
	| FigureBlock
	| ScaleBlock
	| ColumnsBlock
	| MondayBlock
	| LegendBlock;

/** Opens a part of a section; `rule` draws a line over it. */
export interface HeadingBlock {
	kind: 'heading';
	text: string;
	rule?: boolean;
	/** A smaller one inside a part. */
	minor?: boolean;
}

export interface ParagraphBlock {
	kind: 'paragraph';
	/**
	 * `prose` is the voice of people, `said` the same in the appendix, where it may be long, `plain` that of the tool,
	 * `note` small print, `figure` a large number.
	 */
	voice: 'prose' | 'said' | 'plain' | 'note' | 'figure';
	text: string;
}

export interface QuoteBlock {
	kind: 'quote';
	text: string;
	source: string;
	/** Without quotation marks: a fact and where it was read. */
	bare?: boolean;
}

/** Short entries with a title, a value and a sentence; lit where they are strengths. */
export interface PointsBlock {
	kind: 'points';
	items: {
		title: string;
		value: string | null;
		text: string;
		/** A second, plainer text. */
		more?: string;
		lit: boolean;
		/** Drawn instead of the value. */
		drawing: ScaleDrawing | null;
	}[];
}

export interface Cell {
	text: string;
	/** A second, quieter line. */
	detail?: string;
	drawing?: ScaleDrawing;
	/** A circle to cross with a pen; `text` then names it. */
	circle?: boolean;
	/** Drawn with the heavier pen. */
	strong?: boolean;
}

export interface TableBlock {
	kind: 'table';
	/** What the table shows, for those who do not see it. */
	caption: string;
	columns: {
		head: string;
		/** Share of the width. */
		width: number;
		align?: 'start' | 'end' | 'middle';
		/** The cells of this column name their row. */
		names?: boolean;
		/** Names of the levels over a column of drawings. */
		levels?: string[];
	}[];
	rows: Cell[][];
	size: 'large' | 'normal' | 'small' | 'dense';
	/** Without lines between rows, for a table that is a chart. */
	open?: boolean;
}

export interface FigureBlock {
	kind: 'figure';
	figure: Figure;
	/** Share of the width. */
	width: number;
}

/** A drawing on the scale, over the whole width. */
export interface ScaleBlock {
	kind: 'scale';
	drawing: ScaleDrawing;
	alt: string;
}

export interface ColumnsBlock {
	kind: 'columns';
	/** Shares of the width. */
	widths: number[];
	columns: Block[][];
	rule?: boolean;
	align?: 'start' | 'middle';
}

/** The first step on Monday, with its position and what it waits for. */
export interface MondayBlock {
	kind: 'monday';
	number: number;
	term: string;
	text: string;
	needs: { term: string; lines: string[] } | null;
}

/** How the signs of the figures read. */
export interface LegendBlock {
	kind: 'legend';
	items: { sign: 'now' | 'target' | 'range' | 'hatched' | 'hidden'; text: string }[];
}
