import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { goldenFindings } from '#lib/core/report/fixtures/golden-findings.ts';
import type { Cell } from '#lib/core/report/workbook/cell.ts';
import { workbook, type Workbook } from '#lib/core/report/workbook/workbook.ts';
import { beginsFormula, hostileText } from './fixtures/hostile-text.ts';
import { readXlsx } from './fixtures/read-xlsx.ts';
import { renderXlsx } from './xlsx.ts';

const realised = '02-worked-example-realised';

function bookOf(heads: string[], rows: Cell[][], change: Partial<Workbook> = {}): Workbook {
	const columns = heads.map((head) => ({ head, width: 10 }));
	const sheet = { id: 'test', name: 'Test', frozen: 1, filtered: true, columns, rows };
	const given = { title: 'Test', language: 'de' as const, company: 'Test', date: '2026-11-22' };
	return { ...given, sheets: [sheet], ...change };
}

const text = (value: string): Cell => ({ kind: 'text', text: value });
const number = (value: number, decimals = 1): Cell => ({ kind: 'number', value, decimals });

describe('a workbook as an Excel file', () => {
	test.each(['de', 'en'] as const)('in %s holds every cell of the model', async (language) => {
		const book = workbook(await goldenFindings(realised, language));
		const { sheets } = readXlsx(await renderXlsx(book));
		expect(sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
		book.sheets.forEach(({ columns, rows }, s) => {
			const { cells } = sheets[s]!;
			columns.forEach(({ head }, c) => expect(cells.get(`0,${c}`)?.text).toBe(head));
			rows.forEach((row, r) =>
				row.forEach((cell, c) => {
					const read = cells.get(`${r + 1},${c}`);
					if (cell.kind === 'empty') expect(read).toBeUndefined();
					if (cell.kind === 'text') expect(read?.text).toBe(cell.text);
					if (cell.kind === 'number') expect(read?.number).toBe(cell.value);
				})
			);
		});
	});

	test('numbers have their decimals, shares are percentages, and days are days', async () => {
		const share: Cell = { kind: 'number', value: 0.8345, decimals: 1, percent: true };
		const day: Cell = { kind: 'date', date: '2026-11-22' };
		const row = [number(-5), number(2, 0), share, day];
		const formatsIn = async (language: 'de' | 'en') => {
			const { sheets } = readXlsx(
				await renderXlsx(bookOf(['a', 'b', 'c', 'd'], [row], { language }))
			);
			return [0, 1, 2, 3].map((c) => sheets[0]!.cells.get(`1,${c}`)!);
		};
		// Day 46,348 of Excel, counted from 30 December 1899, is 22 November 2026.
		expect(await formatsIn('de')).toEqual([
			{ number: -5, format: '0.0' },
			{ number: 2, format: '0' },
			{ number: 0.8345, format: '0.0%' },
			{ number: 46_348, format: 'dd\\.mm\\.yyyy' }
		]);
		expect((await formatsIn('en'))[3]!.format).toBe('[$-809]d\\ mmm\\ yyyy');
	});

	test('a day that Excel counts otherwise than the calendar is a text', async () => {
		const row: Cell[] = [{ kind: 'date', date: '1900-02-28' }];
		const { sheets } = readXlsx(await renderXlsx(bookOf(['a'], [row], { date: '1900-02-28' })));
		expect(sheets[0]!.cells.get('1,0')!.text).toBe('1900-02-28');
	});

	test('heads are frozen and filtered, columns have their widths, and pages repeat the heads', async () => {
		const book = workbook(await goldenFindings(realised));
		const { sheets, parts } = readXlsx(await renderXlsx(book));
		book.sheets.forEach(({ columns, rows, frozen, filtered }, i) => {
			const read = sheets[i]!;
			expect(read.frozen).toEqual({ rows: 1, columns: frozen, state: 'frozen' });
			expect(read.widths).toEqual(columns.map(({ width }) => width));
			if (!filtered) expect(read.filter).toBeNull();
			else expect(read.filter).toMatch(new RegExp(`^A1:[A-Z]+${rows.length + 1}$`));
		});
		const [, ...titles] = parts.get('xl/workbook.xml')!.split('_xlnm.Print_Titles');
		expect(titles).toHaveLength(book.sheets.length);
		expect(titles[1]).toContain("'Felder'!$A:$A,'Felder'!$1:$1");
	});

	test('its properties name the report and the day of the assessment', async () => {
		const book = workbook(
			await goldenFindings(realised, 'de', { company: { name: 'Müller & <Söhne>' } })
		);
		const { parts } = readXlsx(await renderXlsx(book, 'Haus & Hof'));
		const core = parts.get('docProps/core.xml')!;
		expect(core).toContain('Müller &amp; &lt;Söhne&gt;</dc:title>');
		expect(core).toContain('<dc:creator>Haus &amp; Hof<');
		expect(core).toContain(`>${book.date}T00:00:00Z</dcterms:created>`);
		// In a footer an ampersand begins a code; two of them are one.
		expect(parts.get('xl/worksheets/sheet1.xml')).toContain(
			'&amp;LMüller &amp;&amp; &lt;Söhne&gt;'
		);
	});
});

describe('the same workbook', () => {
	const zone = process.env['TZ'];
	afterEach(() => {
		vi.useRealTimers();
		if (zone === undefined) delete process.env['TZ'];
		else process.env['TZ'] = zone;
	});

	test('gives the same bytes, on another day and in another place', async () => {
		const book = workbook(await goldenFindings(realised));
		vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T10:00:00Z') });
		process.env['TZ'] = 'Europe/Berlin';
		const first = await renderXlsx(book);
		vi.setSystemTime(Date.parse('2031-03-04T05:06:07Z'));
		process.env['TZ'] = 'Pacific/Auckland';
		expect(Buffer.compare(await renderXlsx(book), first)).toBe(0);
	});
});

describe('whatever somebody wrote', () => {
	/** What the cell shows: control characters as pictures, what is no character as a box. */
	const shown = (given: string) =>
		Array.from(given.replaceAll(/\r\n?/g, '\n'), (letter) => {
			const code = letter.codePointAt(0)!;
			if (letter === '\t' || letter === '\n' || code === 0x85) return letter;
			if (code < 0x20) return String.fromCharCode(0x2400 + code);
			if (code === 0x7f) return '␡';
			const control = code >= 0x80 && code < 0xa0;
			const half = code >= 0xd800 && code < 0xe000;
			const none = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
			return control || half || none || code === 0xfffd ? '□' : letter;
		}).join('');

	test('is a text, never a formula, in heads too, and comes back as it was', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(hostileText, { minLength: 3, maxLength: 3 }), async (given) => {
				const row = [...given.map(text), number(-5)];
				const bytes = await renderXlsx(bookOf([...given, 'd'], [row]));
				const { sheets } = readXlsx(bytes);
				const { cells } = sheets[0]!;
				expect(cells.get('1,3')).toEqual({ number: -5, format: '0.0' });
				for (const [c, one] of given.entries()) {
					for (const place of [`0,${c}`, `1,${c}`]) {
						if (one === '') continue;
						expect(cells.get(place)!.text).toBe(shown(one));
						// Opened for editing and closed again, a cell of this format stays a text.
						if (beginsFormula(shown(one))) expect(cells.get(place)!.format).toBe('@');
					}
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('a text longer than a cell holds ends in a sign, and no letter is cut in two', async () => {
		for (const given of ['ä'.repeat(40_000), '😀'.repeat(20_000), `x${'😀'.repeat(20_000)}`]) {
			const { sheets } = readXlsx(await renderXlsx(bookOf(['a'], [[text(given)]])));
			const read = sheets[0]!.cells.get('1,0')!.text!;
			expect(read.length).toBeLessThanOrEqual(32_767);
			expect(read.length).toBeGreaterThan(32_700);
			expect(read.isWellFormed()).toBe(true);
			expect(read.endsWith(' … [gekürzt]')).toBe(true);
		}
	});
});

const office = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0;

describe.skipIf(!office)('opened in LibreOffice (left out where it is not installed)', () => {
	/** Every sheet as CSV with semicolons, formulas written out where there are any. */
	const ALL_SHEETS = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1';

	function opened(bytes: Uint8Array): string {
		const folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-'));
		try {
			const file = join(folder, 'book.xlsx');
			writeFileSync(file, bytes);
			const profile = `-env:UserInstallation=file://${folder}/profile`;
			spawnSync('soffice', [
				profile,
				'--headless',
				'--convert-to',
				ALL_SHEETS,
				'--outdir',
				folder,
				file
			]);
			const sheets = readdirSync(folder).filter((name) => name.endsWith('.csv'));
			return sheets.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
		} finally {
			rmSync(folder, { recursive: true });
		}
	}

	test('a report shows its texts and numbers', async () => {
		const read = opened(await renderXlsx(workbook(await goldenFindings(realised))));
		for (const said of ['Angabe', 'Stoff', 'Schlüsselfrage', 'Geschäftsführung', '22.11.2026']) {
			expect(read).toContain(said);
		}
	}, 120_000);

	test('what looks like a formula is shown and not reckoned', async () => {
		const hostile = ['=1+1', '+1+1', '-1+1', '@SUM(1)', ' =1+1', '＝1+1', 'constructor', '_x0041_'];
		const read = opened(await renderXlsx(bookOf(hostile, [hostile.map(text)])));
		const lines = read.trim().split('\n');
		expect(lines).toHaveLength(2);
		for (const line of lines) {
			expect(line.split(';').map((cell) => cell.replaceAll('"', ''))).toEqual(hostile);
		}
	}, 120_000);
});
