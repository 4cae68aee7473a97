import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { palette } from '#lib/core/figures/palette.ts';
import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import type { Cell, Sheet } from '#lib/core/report/workbook/cell.ts';
import type { Workbook } from '#lib/core/report/workbook/workbook.ts';
import { cutSign, looksLikeFormula, MOST_LETTERS, shortened, visible } from './cell-text.ts';
import { escaped, unmarked } from './escaped.ts';
import { printing, properties } from './package-parts.ts';
import { rowHeight } from './row-height.ts';

const { ink, paper, hair } = palette.light;

const head = {
	fontWeight: 'bold',
	wrap: true,
	alignVertical: 'bottom',
	textColor: ink,
	backgroundColor: paper,
	bottomBorderStyle: 'thin',
	bottomBorderColor: ink
} satisfies CellObject;

const body = {
	wrap: true,
	alignVertical: 'top',
	textColor: ink,
	bottomBorderStyle: 'hair',
	bottomBorderColor: hair
} satisfies CellObject;

/** Away from the number that ends right before it. */
const started = { align: 'left', indent: 1 } satisfies CellObject;

const dateFormats = { de: 'dd\\.mm\\.yyyy', en: '[$-809]d\\ mmm\\ yyyy' };

/**
 * Sets a workbook as an Excel file: every text typed as text and never as a formula, every number as a number with its
 * format, frozen heads, filters, and pages that print with their heads; `creator` is whose file it is. The same workbook
 * gives the same bytes.
 */
export async function renderXlsx(workbook: Workbook, creator = 'Leuchtkraft'): Promise<Uint8Array> {
	const { language } = workbook;
	const written = await writeExcelFile(
		workbook.sheets.map((sheet) => ({
			sheet: sheet.name,
			data: [headRow(sheet, language), ...sheet.rows.map((row) => bodyRow(sheet, row, language))],
			columns: sheet.columns.map(({ width }) => ({ width })),
			stickyRowsCount: 1,
			stickyColumnsCount: sheet.frozen,
			orientation: 'landscape' as const,
			showGridLines: false
		})),
		{
			fontFamily: 'Calibri',
			fontSize: 11,
			features: [properties(workbook, creator), printing(workbook)]
		}
	).toBuffer();
	return repacked(written, workbook.date);
}

function headRow({ columns }: Sheet, language: Language): CellObject[] {
	const height = rowHeight(columns.map(({ head, width }) => ({ text: head, width })));
	return columns.map((column) => ({
		...textObject(column.head, language),
		...head,
		height,
		...(column.numbers ? { align: 'right' } : started)
	}));
}

function bodyRow({ columns }: Sheet, row: Cell[], language: Language): CellObject[] {
	const height = rowHeight(
		row.map((cell, i) => ({
			text: cell.kind === 'text' ? cell.text : '',
			width: columns[i]!.width
		}))
	);
	return row.map((cell, i) => ({ ...cellObject(cell, language, columns[i]!.numbers), height }));
}

function cellObject(cell: Cell, language: Language, numbers = false): CellObject {
	const place = numbers ? {} : started;
	switch (cell.kind) {
		case 'empty':
			return body;
		case 'text': {
			const bold = cell.strong ? { fontWeight: 'bold' as const } : {};
			return { ...textObject(cell.text, language), ...body, ...started, ...bold };
		}
		case 'number':
			return { type: Number, value: cell.value, format: numberFormat(cell), ...body, ...place };
		case 'date': {
			const day = serialDay(cell.date);
			if (day === null) return { ...textObject(cell.date, language), ...body, ...started };
			return { type: Number, value: day, format: dateFormats[language], ...body, ...started };
		}
	}
}

/** A text stays one even when somebody opens the cell and closes it again: that is what the format @ is for. */
function textObject(given: string, language: Language): CellObject {
	const clean = visible(given);
	return {
		type: String,
		value: escaped(shortened(clean, MOST_LETTERS, cutSign[language])),
		...(looksLikeFormula(clean) ? { format: '@' } : {})
	};
}

function numberFormat({ decimals, percent }: Extract<Cell, { kind: 'number' }>): string {
	const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
	return percent ? `${digits}%` : digits;
}

/** Excel takes 1900 for a leap year: before March of that year its days are others. */
const FIRST_SURE_DAY = 61;

/** The number of a day as Excel counts, from 1900 on; null where Excel and the calendar disagree. */
function serialDay(iso: string): number | null {
	const day = Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
	return day >= FIRST_SURE_DAY ? day : null;
}

/** The package with the day of the assessment on each of its parts instead of this very second. */
function repacked(written: Uint8Array, date: string): Uint8Array {
	// A zip archive knows the years 1980 to 2107 and has no time zone, so the time is given as a clock on the wall shows it.
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const within = Math.min(Math.max(year, 1980), 2099);
	const parts = unzipSync(written);
	const texts = 'xl/sharedStrings.xml';
	parts[texts] = strToU8(unmarked(strFromU8(parts[texts]!)));
	return zipSync(parts, { mtime: new Date(within, month - 1, day, 12), level: 6 });
}
