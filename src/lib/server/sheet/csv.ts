import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import type { Cell, Sheet } from '#lib/core/report/workbook/cell.ts';
import { rounded } from '#lib/core/scoring/rounding.ts';
import { cutSign, looksLikeFormula, MOST_LETTERS, shortened, visible } from './cell-text.ts';

/** How Excel reads a CSV file where the language is spoken. */
const dialects = {
	de: { separator: ';', decimal: ',' },
	en: { separator: ',', decimal: '.' }
} as const;

// Without it, Excel takes UTF-8 for the code page of the machine.
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A sheet as CSV (RFC 4180, UTF-8): for German Excel semicolon and decimal comma, for English comma and point. One line
 * a row: line breaks in a text become ↵. Days are written 2026-11-22, which Excel reads as a date in both languages.
 * A text that a spreadsheet would take for a formula has an apostrophe before it; a number is never touched.
 */
export function renderCsv({ columns, rows }: Sheet, language: Language): Uint8Array {
	const { separator } = dialects[language];
	const lines = [
		columns.map(({ head }) => textField(head, language)),
		...rows.map((row) => row.map((cell) => field(cell, language)))
	].map((fields) => `${fields.join(separator)}\r\n`);
	return Buffer.from(BYTE_ORDER_MARK + lines.join(''));
}

function field(cell: Cell, language: Language): string {
	switch (cell.kind) {
		case 'empty':
			return '';
		case 'text':
			return textField(cell.text, language);
		case 'date':
			return cell.date;
		case 'number': {
			const decimals = cell.decimals + (cell.percent ? 2 : 0);
			return rounded(cell.value, { mode: 'half-up', decimals })
				.toFixed(decimals)
				.replace('.', dialects[language].decimal);
		}
	}
}

/**
 * What would begin a formula if the file were opened with the other separator: then a text falls apart at each of its
 * commas or semicolons.
 */
const INNER_FORMULA = /([,;]["\s\p{C}\p{Z}]*)(?=[=+\-@＝＋－＠])/gu;

function textField(text: string, language: Language): string {
	// A break would begin a new cell where the quotation marks are not understood.
	const line = visible(text)
		.replaceAll(/[\n\u0085\u2028\u2029]/g, ' ↵ ')
		.replaceAll('\t', ' ');
	const safe = (looksLikeFormula(line) ? `'${line}` : line).replaceAll(INNER_FORMULA, "$1'");
	const short = shortened(safe, MOST_LETTERS, cutSign[language]);
	return `"${short.replaceAll('"', '""')}"`;
}
