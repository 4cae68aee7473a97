/** What one cell of a sheet holds. A number stays a number; how it is shown is said beside it. */
export type Cell = EmptyCell | TextCell | NumberCell | DateCell;

interface EmptyCell {
	kind: 'empty';
}

export interface TextCell {
	kind: 'text';
	text: string;
	/** Names its row, or sums up: drawn bold. */
	strong?: boolean;
}

export interface NumberCell {
	kind: 'number';
	/** In full precision; a percentage as a share of 1. */
	value: number;
	/** How many decimals are shown. */
	decimals: number;
	percent?: boolean;
}

export interface DateCell {
	kind: 'date';
	/** ISO date. */
	date: string;
}

export interface Sheet {
	id: string;
	/** As on its tab. */
	name: string;
	columns: {
		head: string;
		/** In letters. */
		width: number;
		/** Its cells are numbers: the head stands over them at the end of the line. */
		numbers?: boolean;
	}[];
	rows: Cell[][];
	/** So many first columns stay in sight when one scrolls sideways. */
	frozen: number;
	/** Whether its rows are meant to be filtered and sorted. */
	filtered: boolean;
}

export const empty: Cell = { kind: 'empty' };

/** A text; an empty one is an empty cell. */
export function text(value: string | null | undefined, strong = false): Cell {
	const trimmed = value?.trim() ?? '';
	if (trimmed === '') return empty;
	return { kind: 'text', text: trimmed, ...(strong ? { strong } : {}) };
}

/** A number with so many decimals; what is not known, or may not be said, is an empty cell. */
export function number(value: number | null | undefined, decimals: number): Cell {
	return typeof value === 'number' ? { kind: 'number', value, decimals } : empty;
}

/** A score or a distance between scores. */
export function score(value: number | null | undefined): Cell {
	return number(value, 1);
}

/** A share of 1, shown in percent. */
export function percent(share: number | null | undefined, decimals = 0): Cell {
	return typeof share === 'number'
		? { kind: 'number', value: share, decimals, percent: true }
		: empty;
}

export function date(iso: string): Cell {
	return { kind: 'date', date: iso.slice(0, 10) };
}

/** How many decimals show all of these numbers, up to `most` of them. */
export function decimalsOf(values: readonly number[], most: number): number {
	const unit = 10 ** most;
	const needed = values.map((value) => {
		const [, decimals = ''] = String(Math.round(value * unit) / unit).split('.');
		return decimals.length;
	});
	return Math.max(0, ...needed);
}
