import type { Cell, TableBlock } from '../../core/report/blocks.ts';
import { widthOf } from './fonts.ts';
import { linesOf, type SetLine } from './lines.ts';
import { mm, THIN } from './page-size.ts';
import type { Element } from './paper.ts';
import type { Piece } from './piece.ts';
import { headStyle, tableStyles } from './styles.ts';
import {
	firstBaseline,
	paintCell,
	SCALE,
	SCALE_MARGIN,
	setCell,
	type Column
} from './table-cell.ts';
import type { Setting } from './text-pieces.ts';

const GUTTER = mm(3);

/** A table, row by row; its head is tagged once and repeated as furniture on every further page. */
export function tablePieces(
	setting: Setting,
	table: TableBlock,
	width: number,
	before: number
): Piece[] {
	const { paper } = setting;
	const columns = layOut(table, width);
	const head = headPiece(setting, table, columns, width);
	let element: Element | null = null;
	const body = (parent: Element): Element => {
		element ??= paper.tag(parent, 'Table', undefined, { title: table.caption });
		return element;
	};
	const rows = table.rows.map((row, i) => rowPieces(setting, table, columns, row, i, body, width));
	const repeat = head && {
		height: head.height,
		paint: (x: number, y: number) => head.draw(x, y, null)
	};
	const first: Piece[] = head
		? [
				{
					height: head.height,
					before,
					keep: true,
					paint: (x, y, parent) => head.draw(x, y, body(parent))
				}
			]
		: [];
	return [
		...first,
		...rows.flatMap(([row, ...more], i) => [
			{
				...row!,
				before: i === 0 && !head ? before : 0,
				// No row stands alone at the foot or the head of a page; a long one holds its place by itself.
				...(rows.length > 2 && (i === 0 || i === rows.length - 2) && more.length === 0
					? { keep: true }
					: {}),
				...(repeat && i > 0 ? { head: repeat } : {})
			},
			...more.map((rest) => (repeat ? { ...rest, head: repeat } : rest))
		])
	];
}

function layOut(table: TableBlock, width: number): Column[] {
	const whole = table.columns.reduce((sum, column) => sum + column.width, 0);
	let x = 0;
	return table.columns.map((column, i) => {
		const share = (column.width / whole) * width;
		const last = i === table.columns.length - 1;
		const set = { ...column, x, room: last ? share : share - GUTTER };
		x += share;
		return set;
	});
}

/** The head's texts, tagged as TH with scope; drawn as an artifact where `table` is null. */
function headPiece(setting: Setting, table: TableBlock, columns: Column[], width: number) {
	if (columns.every(({ head, levels }) => head === '' && !levels)) return null;
	const { paper } = setting;
	const texts = columns.map(({ head, room }) => linesOf(head, headStyle, room));
	const levels = columns.some((column) => column.levels);
	const text = Math.max(...texts.map(({ length }) => length)) * headStyle.leading;
	const height = levels ? mm(9) : text + mm(1.6);
	const draw = (x: number, y: number, table_: Element | null) => {
		const row = table_ && paper.tag(table_, 'TR');
		columns.forEach((column, i) => {
			const lines = texts[i]!;
			const bottom = y + height - mm(1.4) - lines.length * headStyle.leading;
			const paint = () => {
				if (column.levels) drawLevels(setting, column, table.size, x, y + height);
				else {
					paper.lines(lines, headStyle, x + column.x, bottom, {
						width: column.room,
						to: column.align ?? 'start'
					});
				}
			};
			if (row) paper.tag(row, 'TH', paint, { scope: 'Column' });
			else paint();
		});
		if (!table.open) {
			const rule = () => paper.line(x, y + height, x + width, y + height, THIN);
			if (row) paper.artifact(rule);
			else rule();
		}
	};
	return { height, draw };
}

/** Names of the levels over their grid lines; the outer ones keep inside the column. */
function drawLevels(
	{ paper }: Setting,
	{ levels, x: left, room }: Column,
	size: TableBlock['size'],
	x: number,
	bottom: number
): void {
	const margin = SCALE_MARGIN[size];
	const step = (room - 2 * margin) / (levels!.length - 1);
	levels!.forEach((name, level) => {
		const at = x + left + margin + level * step;
		const width = widthOf(name, 'barlow', 7.5);
		const start = Math.min(at - width / 2, x + left + room - width + mm(1));
		paper.text(`${name} `, start, bottom - mm(3.4), 'barlow', 7.5, paper.ink.ink);
		paper.line(at, bottom - mm(2.2), at, bottom - mm(0.6), THIN);
	});
}

/** A detail of more lines than this may run over pages … */
const LONGEST_DETAIL = 14;
/** … in parts of this many. */
const PART = 4;

/** A row, and what of its longest detail may stand on a further page. */
function rowPieces(
	setting: Setting,
	table: TableBlock,
	columns: Column[],
	row: Cell[],
	index: number,
	body: (parent: Element) => Element,
	width: number
): Piece[] {
	const { paper, air } = setting;
	const styles = tableStyles[table.size];
	const pad = styles.pad * Math.max(0.5, air);
	const cells = row.map((cell, i) => setCell(setting, cell, columns[i]!, table));
	const long = cells.findIndex(({ detail }) => detail.length > LONGEST_DETAIL);
	const parts: SetLine[][] = [];
	if (long >= 0) {
		const cell = cells[long]!;
		const rest = cell.detail.splice(LONGEST_DETAIL - PART);
		cell.height -= rest.length * cell.detailStyle.leading;
		for (let i = 0; i < rest.length; i += PART) parts.push(rest.slice(i, i + PART));
	}
	let cellOfParts: Element | null = null;
	const text = Math.max(...cells.map(({ height }) => height));
	// Cells of one row stand on one first baseline, whatever their size.
	const baseline = Math.max(...cells.map(({ style }) => firstBaseline(style)));
	const drawn = Math.max(0, ...row.map(({ drawing }) => (drawing ? drawing.height * SCALE : 0)));
	const height = table.open ? Math.max(drawn, text + pad) : Math.max(text, drawn) + 2 * pad;
	const first: Piece = {
		height: parts.length > 0 ? height - pad : height,
		before: 0,
		paint(x, y, parent) {
			const element = paper.tag(body(parent), 'TR');
			if (!table.open && index > 0) {
				paper.artifact(() => paper.line(x, y, x + width, y, THIN, paper.ink.hair));
			}
			if (table.open) paper.artifact(() => drawGrid(setting, columns, table.size, x, y, height));
			cells.forEach((set, i) => {
				const at = { x, y, height, pad, drawn, baseline };
				const cell = paintCell(setting, table, columns[i]!, set, element, at);
				if (i === long) cellOfParts = cell;
			});
		}
	};
	const further = parts.map((lines, i): Piece => {
		const style = cells[long]!.detailStyle;
		return {
			height: lines.length * style.leading + (i === parts.length - 1 ? pad : 0),
			before: 0,
			paint(x, y) {
				const content = paper.doc.markStructureContent('TD');
				paper.lines(lines, style, x + columns[long]!.x, y);
				paper.doc.endMarkedContent();
				cellOfParts!.add(content);
			}
		};
	});
	return [first, ...further];
}

/** The levels as thin lines through a chart of rows. */
function drawGrid(
	{ paper }: Setting,
	columns: Column[],
	size: TableBlock['size'],
	x: number,
	y: number,
	height: number
): void {
	for (const { levels, x: left, room } of columns) {
		if (!levels) continue;
		const margin = SCALE_MARGIN[size];
		const step = (room - 2 * margin) / (levels.length - 1);
		levels.forEach((_, level) => {
			const at = x + left + margin + level * step;
			paper.line(at, y, at, y + height, 0.4, paper.ink.hair);
		});
	}
}
