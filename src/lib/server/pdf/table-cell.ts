import { flatten } from '../../core/figures/scale-drawing.ts';
import type { Cell, TableBlock } from '../../core/report/blocks.ts';
import { drawShapes } from './draw-shapes.ts';
import { fonts } from './fonts.ts';
import { linesOf, type SetLine, type TextStyle } from './lines.ts';
import { mm } from './page-size.ts';
import type { Element } from './paper.ts';
import { detailStyle, tableStyles } from './styles.ts';
import { sized, type Setting } from './text-pieces.ts';

/** Room at both ends of a scale in a cell, for marks that reach over it. */
export const SCALE_MARGIN = { large: mm(7), normal: mm(2), small: mm(2.4), dense: mm(2.4) };
export const SCALE = 0.8;
const CIRCLE = mm(3);

export type Column = TableBlock['columns'][number] & { x: number; room: number };

export interface SetCell {
	cell: Cell;
	lines: SetLine[];
	style: TextStyle;
	detail: SetLine[];
	detailStyle: TextStyle;
	height: number;
}

/** Where the first baseline of a style lies in its line box. */
export function firstBaseline({ font, size, leading }: TextStyle): number {
	const { ascent, descent } = fonts()[font];
	return (leading + (ascent - descent) * size) / 2;
}

/** A cell's texts broken into the lines of its column. */
export function setCell(setting: Setting, cell: Cell, column: Column, table: TableBlock): SetCell {
	const styles = tableStyles[table.size];
	const base = sized(setting, column.names ? styles.name : styles.cell);
	const detailed = sized(setting, detailStyle);
	const style: TextStyle = cell.strong ? { ...base, font: 'barlowMedium' } : base;
	const silent = cell.drawing !== undefined || cell.circle === true;
	const lines = silent || cell.text === '' ? [] : linesOf(cell.text, style, column.room);
	const detail = cell.detail ? linesOf(cell.detail, detailed, column.room) : [];
	return {
		cell,
		lines,
		style,
		detail,
		detailStyle: detailed,
		height: Math.max(
			lines.length * style.leading + detail.length * detailed.leading + (detail.length > 0 ? 1 : 0),
			cell.circle ? 2 * CIRCLE : 0
		)
	};
}

/** Draws and tags one cell of a row. */
export function paintCell(
	setting: Setting,
	table: TableBlock,
	column: Column,
	{ cell, lines, style, detail, detailStyle, height }: SetCell,
	row: Element,
	at: { x: number; y: number; height: number; pad: number; drawn: number; baseline: number }
): Element {
	const { paper } = setting;
	const x = at.x + column.x;
	// Rows with a drawing are read along its axis; all others from their top.
	const top =
		at.drawn > 0
			? at.y + (at.height - height) / 2
			: at.y + at.pad + at.baseline - firstBaseline(style);
	const middle = table.open ? at.y + 22 * SCALE - height / 2 : top;
	const y = table.open ? middle : top;
	const draw = () => {
		if (cell.drawing) {
			const margin = SCALE_MARGIN[table.size];
			const drawnTop = at.y + (table.open ? 0 : (at.height - cell.drawing.height * SCALE) / 2);
			const shapes = flatten(cell.drawing, (column.room - 2 * margin) / SCALE);
			drawShapes(paper, shapes, x + margin, drawnTop, SCALE);
			return;
		}
		if (cell.circle) {
			paper.doc.lineWidth(mm(0.3)).strokeColor(paper.ink.ink);
			paper.circle(x + column.room / 2, y + CIRCLE - mm(0.6), CIRCLE);
			paper.doc.stroke();
			return;
		}
		const align = {
			width: column.room,
			to: column.align ?? ('start' as const),
			tabular: column.align === 'end'
		};
		paper.lines(lines, style, x, y, align);
		if (detail.length > 0) {
			if (lines.length > 0) paper.text(' ', x, y, 'barlow', 1, paper.ink.ink);
			paper.lines(detail, detailStyle, x, y + lines.length * style.leading + 1, {
				...align,
				tabular: false
			});
		}
	};
	const type = column.names ? 'TH' : 'TD';
	const options = column.names ? { scope: 'Row' } : {};
	if (cell.drawing || cell.circle) {
		const element = paper.tag(row, type, undefined, options);
		const alt = cell.text || '–';
		paper.tag(element, 'Figure', draw, { alt, bbox: [x, at.y, x + column.room, at.y + at.height] });
		return element;
	}
	return paper.tag(row, type, draw, options);
}
