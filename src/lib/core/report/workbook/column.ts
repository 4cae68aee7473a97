import type { Cell, Sheet } from './cell.ts';

/** A column and what stands in it for each entry: head and cell cannot drift apart. */
export interface Column<Entry> {
	head: string;
	/** In letters. */
	width: number;
	cell: (entry: Entry) => Cell;
}

/** Columns and rows of a sheet that has a row for each entry. */
export function columnsOf<Entry>(
	columns: readonly Column<Entry>[],
	entries: readonly Entry[]
): Pick<Sheet, 'columns' | 'rows'> {
	const rows = entries.map((entry) => columns.map(({ cell }) => cell(entry)));
	return {
		columns: columns.map(({ head, width }, i) => ({
			head,
			width,
			...(holdsNumbers(rows.map((row) => row[i]!)) ? { numbers: true } : {})
		})),
		rows
	};
}

/** Without the columns in which nothing would stand. */
export function filledOf<Entry>(
	columns: readonly Column<Entry>[],
	entries: readonly Entry[]
): Column<Entry>[] {
	return columns.filter(({ cell }) => entries.some((entry) => cell(entry).kind !== 'empty'));
}

function holdsNumbers(cells: readonly Cell[]): boolean {
	const filled = cells.filter(({ kind }) => kind !== 'empty');
	return filled.length > 0 && filled.every(({ kind }) => kind === 'number');
}
