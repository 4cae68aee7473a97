import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goldenFindings } from '#lib/core/report/fixtures/golden-findings.ts';
import type { Cell, Sheet } from '#lib/core/report/workbook/cell.ts';
import { flatTable } from '#lib/core/report/workbook/flat-table.ts';
import { renderCsv } from './csv.ts';
import { beginsFormula, hostileText } from './fixtures/hostile-text.ts';

/** Reads CSV as a spreadsheet does: quotation marks count at the beginning of a field only. */
function readCsv(text: string, separator: string): string[][] {
	const rows: string[][] = [[]];
	let at = 0;
	const field = (): string => {
		let value = '';
		if (text[at] === '"') {
			at += 1;
			while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
				value += text[at];
				at += text[at] === '"' ? 2 : 1;
			}
			at += 1;
		}
		while (at < text.length && text[at] !== separator && !/[\r\n]/.test(text[at]!)) {
			value += text[at++];
		}
		return value;
	};
	while (at < text.length) {
		rows.at(-1)!.push(field());
		if (text[at] === separator) {
			at += 1;
			if (at === text.length || /[\r\n]/.test(text[at]!)) rows.at(-1)!.push('');
		}
		if (/[\r\n]/.test(text[at] ?? '')) {
			at += text.startsWith('\r\n', at) ? 2 : 1;
			if (at < text.length) rows.push([]);
		}
	}
	return rows;
}

function textOf(sheet: Sheet, language: 'de' | 'en'): string {
	return Buffer.from(renderCsv(sheet, language)).toString();
}

function sheetOf(heads: string[], rows: Cell[][]): Sheet {
	const columns = heads.map((head) => ({ head, width: 10 }));
	return { id: 'test', name: 'Test', frozen: 0, filtered: false, columns, rows };
}

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number, decimals = 1): Cell => ({ kind: 'number', value, decimals });

describe('a table as CSV', () => {
	test.each([
		['de', ';', '-5,0;1234,50;0,83'],
		['en', ',', '-5.0,1234.50,0.83']
	] as const)('for Excel in %s has its separator and its decimals', (language, _, line) => {
		const share: Cell = { kind: 'number', value: 0.8345, decimals: 0, percent: true };
		const made = textOf(
			sheetOf(['a', 'b', 'c'], [[number(-5), number(1234.5, 2), share]]),
			language
		);
		expect(made.startsWith('\uFEFF"a"')).toBe(true);
		expect(made.split('\r\n')[1]).toBe(line);
	});

	test('a score of which the computer keeps a hair too little is rounded as everywhere', () => {
		const made = textOf(sheetOf(['a'], [[number(2.4499999999999997)], [number(-0.04)]]), 'en');
		expect(made.split('\r\n').slice(1, 3)).toEqual(['2.5', '0.0']);
	});

	test.each(['de', 'en'] as const)(
		'in %s comes back as it was, one line a row',
		async (language) => {
			const note = 'Erste Zeile; mit "Marken", Komma\r\nzweite Zeile';
			const findings = await goldenFindings('02-worked-example-realised', language, {
				answers: { S1: { value: 3, note } }
			});
			const table = flatTable(findings);
			const made = textOf(table, language).slice(1);
			const [heads, ...rows] = readCsv(made, language === 'de' ? ';' : ',');
			expect(heads).toEqual(table.columns.map(({ head }) => head));
			expect(rows).toHaveLength(table.rows.length);
			expect(made.trimEnd().split('\r\n')).toHaveLength(table.rows.length + 1);
			const row = rows.find((cells) => cells.includes('S1'))!;
			expect(row).toContain('Erste Zeile; mit "Marken", Komma ↵ zweite Zeile');
			expect(row).toContain(findings.assessment.date);
			expect(row[heads!.indexOf(language === 'de' ? 'Wert' : 'Value')]).toBe(
				language === 'de' ? '3,0' : '3.0'
			);
		}
	);

	test.each(['de', 'en'] as const)(
		'in %s holds no formula, whatever was written and with whichever separator it is opened',
		(language) => {
			fc.assert(
				fc.property(fc.array(hostileText, { minLength: 4, maxLength: 4 }), ([head, ...given]) => {
					const row = [...given.map(text), number(-5)];
					const made = textOf(sheetOf([head!, 'b', 'c', 'd'], [row, row]), language).slice(1);
					const own = readCsv(made, language === 'de' ? ';' : ',');
					expect(own.map((cells) => cells.length)).toEqual([4, 4, 4]);
					expect(own[1]![3]).toBe(language === 'de' ? '-5,0' : '-5.0');
					const texts = own.flatMap((cells) => cells.slice(0, 3));
					expect(texts.filter(beginsFormula)).toEqual([]);
					const other = readCsv(made, language === 'de' ? ',' : ';').flat();
					expect(other.filter(beginsFormula)).toEqual([]);
				}),
				{ numRuns: 1000 }
			);
		}
	);

	test('a text longer than a cell holds ends in a sign', () => {
		const [, [cell]] = readCsv(textOf(sheetOf(['a'], [[text('ä'.repeat(40_000))]]), 'de'), ';') as [
			string[],
			[string]
		];
		expect(cell).toHaveLength(32_767);
		expect(cell).toMatch(/ä … \[gekürzt\]$/);
	});
});
