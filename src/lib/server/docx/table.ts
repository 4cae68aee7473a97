import { Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import type { Cell, TableBlock } from '../../core/report/blocks.ts';
import { caption } from './captions.ts';
import { cellParagraphs, headParagraphs, type Column } from './table-cell.ts';
import type { Setting } from './setting.ts';
import { GUTTER, TABLE_STYLE } from './table-style.ts';

/** What is longer than this may run over two pages. */
const LONGEST_UNBROKEN = 700;
/** A table of no more rows than this stays together. */
const MOST_TOGETHER = 5;

/** A table under its numbered caption, its head repeated on every page; a short one stays with what follows if it must. */
export function tableBlocks(
	setting: Setting,
	table: TableBlock,
	width: number,
	keepNext = false
): (Paragraph | Table)[] {
	const columns = layOut(table, width);
	const headed = columns.some(({ head, levels }) => head !== '' || levels);
	const head = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map((column) => cellOf(column, headParagraphs(setting, table, column), table))
	});
	// A short table stays on one page; of a long one no row stands alone under the head.
	const short = table.rows.length <= MOST_TOGETHER;
	const rows = table.rows.map((row, i) => {
		const drawn = row.some(({ drawing }) => drawing);
		const unbroken = lengthOf(row) <= LONGEST_UNBROKEN;
		return new TableRow({
			cantSplit: unbroken,
			keepNext: unbroken && (i < table.rows.length - 1 ? short || i === 0 : short && keepNext),
			children: row.map((cell, at) => {
				const column = columns[at]!;
				return cellOf(column, cellParagraphs(setting, table, column, cell), table, drawn);
			})
		});
	});
	return [
		caption(setting, 'table', table.caption),
		tableOf([...(headed ? [head] : []), ...rows], columns, {
			firstRow: headed,
			firstColumn: table.columns[0]?.names ?? false
		})
	];
}

/** Rows as a table in our style, as wide as its columns. */
export function tableOf(
	rows: TableRow[],
	columns: { width: number }[],
	look: { firstRow: boolean; firstColumn: boolean }
): Table {
	return new Table({
		style: TABLE_STYLE,
		layout: TableLayoutType.FIXED,
		width: { size: columns.reduce((sum, { width }) => sum + width, 0), type: WidthType.DXA },
		columnWidths: columns.map(({ width }) => width),
		tableLook: { ...look, noHBand: true, noVBand: true },
		rows
	});
}

function layOut(table: TableBlock, width: number): Column[] {
	const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
	return table.columns.map((column, i) => {
		const share = Math.floor((column.width / whole) * width);
		const last = i === table.columns.length - 1;
		return { ...column, last, width: share, room: last ? share : share - GUTTER };
	});
}

function cellOf(
	{ width, last }: Column,
	children: Paragraph[],
	table: TableBlock,
	drawn = false
): TableCell {
	const open = table.open === true;
	return new TableCell({
		children,
		width: { size: width, type: WidthType.DXA },
		...(drawn ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
		...(last || open
			? { margins: { ...(last ? { right: 0 } : {}), ...(open ? { top: 0, bottom: 0 } : {}) } }
			: {}),
		...(open ? { borders: NO_LINES } : {})
	});
}

const none = { style: 'nil' as const };
const NO_LINES = { top: none, bottom: none };

function lengthOf(row: Cell[]): number {
	return Math.max(...row.map(({ text, detail = '' }) => text.length + detail.length));
}
