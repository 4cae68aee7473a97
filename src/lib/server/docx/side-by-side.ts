import {
	BorderStyle,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
	type FileChild
} from 'docx';
import { COLUMN_GAP } from './page.ts';
import { paragraph } from './text.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Texts in the cells of one row, without lines: to be read one after the other. */
export function sideBySide(columns: FileChild[][], rooms: number[], middle: boolean): Table {
	const widths = rooms.map((room, i) => (i < rooms.length - 1 ? room + COLUMN_GAP : room));
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
		columnWidths: widths,
		borders: {
			top: none,
			bottom: none,
			left: none,
			right: none,
			insideHorizontal: none,
			insideVertical: none
		},
		rows: [
			new TableRow({
				children: columns.map((children, i) => {
					return new TableCell({
						children: children.filter(mayStandInCell),
						width: { size: widths[i]!, type: WidthType.DXA },
						margins: { left: 0, right: widths[i]! - rooms[i]!, top: 0, bottom: 0 },
						...(middle ? { verticalAlign: VerticalAlignTable.CENTER } : {})
					});
				})
			})
		]
	});
}

const mayStandInCell = (child: FileChild): child is Paragraph | Table => {
	return child instanceof Paragraph || child instanceof Table;
};

/** The same, with a small paragraph between tables that follow one another: they would grow together. */
export function keptApart(children: FileChild[]): FileChild[] {
	return children.flatMap((child, i) => {
		const touching = child instanceof Table && children[i - 1] instanceof Table;
		return touching ? [paragraph('between', ''), child] : [child];
	});
}
