import { AlignmentType, CheckBox, type IParagraphOptions, type Paragraph } from 'docx';
import { flatten } from '../../core/figures/scale-drawing.ts';
import type { Shape } from '../../core/figures/shape.ts';
import type { Cell, TableBlock } from '../../core/report/blocks.ts';
import type { StyleName } from '../../core/report/document-words.ts';
import { points } from './page.ts';
import type { Setting } from './setting.ts';
import { paragraph, runs } from './text.ts';

export type Column = TableBlock['columns'][number] & {
	/** In twips, with and without the white at its right. */
	width: number;
	room: number;
	last: boolean;
};

/** Room at both ends of a scale in a cell, in points, for marks that reach over it; how large it is drawn. */
const SCALE_MARGIN = { large: 20, normal: 6, small: 7, dense: 7 };
const SCALE = 0.8;

const names = {
	large: ['tableLarge', 'tableLargeName'],
	normal: ['tableNormal', 'tableNormalName'],
	small: ['tableSmall', 'tableSmallName'],
	dense: ['tableDense', 'tableDenseName']
} as const satisfies Record<TableBlock['size'], [StyleName, StyleName]>;

/** What stands in the head of a column: its name, or the levels over a column of drawings. */
export function headParagraphs(setting: Setting, table: TableBlock, column: Column): Paragraph[] {
	if (!column.levels) return [paragraph('tableHead', column.head, aligned(column))];
	const picture = levelsPicture(setting, table, column, column.levels);
	return [paragraph('tablePicture', [picture], { keepNext: true })];
}

/** What stands in a cell, with its quieter second line. */
export function cellParagraphs(
	setting: Setting,
	table: TableBlock,
	column: Column,
	cell: Cell
): Paragraph[] {
	const [plain, named] = names[table.size];
	const align = aligned(column);
	if (cell.drawing) return [paragraph('tablePicture', [drawn(setting, table, column, cell)])];
	if (cell.circle) return [paragraph('tableLarge', [circle(cell.text)], align)];
	const detail = cell.detail ? [paragraph('tableDetail', cell.detail, align)] : [];
	if (cell.text === '' && detail.length > 0) return detail;
	const text = runs(cell.text, { strong: cell.strong });
	return [paragraph(column.names ? named : plain, text, align), ...detail];
}

function aligned({ align }: Column): IParagraphOptions {
	if (align === 'end') return { alignment: AlignmentType.END };
	if (align === 'middle') return { alignment: AlignmentType.CENTER };
	return {};
}

/** To be ticked in Word or crossed with a pen: ticking lights the lamp. */
function circle(name: string): CheckBox {
	const font = 'Segoe UI Symbol';
	return new CheckBox({
		alias: name,
		checkedState: { value: '2297', font },
		uncheckedState: { value: '25CB', font }
	});
}

function drawn({ pictures }: Setting, table: TableBlock, column: Column, { drawing, text }: Cell) {
	const margin = SCALE_MARGIN[table.size];
	const width = points(column.room);
	const shapes = flatten(drawing!, (width - 2 * margin) / SCALE);
	const grid = table.open ? gridOf(column, (width - 2 * margin) / SCALE, drawing!.height) : [];
	const height = drawing!.height * SCALE;
	return pictures.run(
		[...grid, ...shapes],
		{ x: -margin, width, height, scale: SCALE },
		text || '–'
	);
}

/** The levels as thin lines through a chart of rows. */
function gridOf({ levels = [] }: Column, width: number, height: number): Shape[] {
	return levels.map((_, level) => {
		const at = (level / (levels.length - 1)) * width;
		return { kind: 'line', role: 'grid', from: [at, 0], to: [at, height] };
	});
}

const LEVEL_HEIGHT = 20;
const LEVEL_SIZE = 7.5;
/** A letter is no wider than this on average. */
const LETTER = 0.54 * LEVEL_SIZE;

/** Names of the levels over their grid lines; the last one keeps inside the column. */
function levelsPicture({ pictures }: Setting, table: TableBlock, column: Column, levels: string[]) {
	const margin = SCALE_MARGIN[table.size];
	const width = points(column.room);
	const scale = width - 2 * margin;
	const shapes = levels.flatMap((text, level): Shape[] => {
		const at = (level / (levels.length - 1)) * scale;
		const half = (text.length * LETTER) / 2;
		return [
			{
				kind: 'text',
				role: 'label',
				at: [Math.min(at, scale + margin - half), 9],
				text,
				size: LEVEL_SIZE,
				anchor: 'middle'
			},
			{ kind: 'line', role: 'thin', from: [at, 13], to: [at, 18] }
		];
	});
	return pictures.run(
		shapes,
		{ x: -margin, width, height: LEVEL_HEIGHT },
		levels.map((name, level) => `${level} ${name}`).join(', ')
	);
}
