import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '#lib/core/report/blocks.ts';

const content = 'questionnaires/communication-maturity';
const example = 'examples/silent-world-leader.json';
let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function leuchtkraft(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/leuchtkraft.js', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

// Each case starts a Node of its own.
describe('report', { timeout: 30_000 }, () => {
	test('writes a PDF with the numbers that score prints', async () => {
		const out = join(folder, 'bericht.pdf');
		const { status, stderr } = leuchtkraft(
			'report',
			content,
			example,
			'--lang',
			'de',
			'--out',
			out
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { text } = await extractText(new Uint8Array(readFileSync(out)), { mergePages: true });
		const scored = JSON.parse(leuchtkraft('score', content, example).stdout);
		const printed = (Math.floor(10 * scored.overall.score + 0.5 + 1e-9) / 10).toFixed(1);
		expect(text).toContain(`${printed.replace('.', ',')} von 5`);
		expect(text).toContain('Ohlendiek Sondermaschinen GmbH');
	});

	test('compares with an earlier result, and attaches the answers only when asked to', async () => {
		const earlier = join(folder, 'earlier.json');
		writeFileSync(earlier, leuchtkraft('score', content, example).stdout);
		const out = join(folder, 'compared.pdf');
		const call = ['report', content, example, '--lang', 'en', '--out', out, '--before', earlier];
		expect(leuchtkraft(...call)).toMatchObject({ status: 0, stderr: '' });
		const { text } = await extractText(new Uint8Array(readFileSync(out)), { mergePages: true });
		expect(text).toContain('Since last time');
		const without = readFileSync(out);
		expect(leuchtkraft(...call, '--attach-data').status).toBe(0);
		const pdf = async (bytes: Uint8Array) =>
			(await getDocumentProxy(new Uint8Array(bytes))).getAttachments();
		expect(await pdf(without)).toBeNull();
		expect(await pdf(readFileSync(out))).toHaveProperty('size', 1);
	});

	test('says what is wrong with an earlier result', () => {
		const out = join(folder, 'never.pdf');
		const { status, stderr } = leuchtkraft(
			'report',
			content,
			example,
			'--out',
			out,
			'--before',
			example
		);
		expect(status).toBe(1);
		expect(stderr).toContain('result-');
	});

	test('writes a Word document, by the ending of the file', () => {
		const out = join(folder, 'bericht.docx');
		const { status, stderr } = leuchtkraft('report', content, example, '--lang=de', '--out', out);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { 'word/document.xml': body } = unzipSync(new Uint8Array(readFileSync(out)));
		expect(strFromU8(body!)).toContain('Drei Entscheidungen, um die wir bitten');
	});

	test('writes the report as JSON, by the ending of the file', () => {
		const out = join(folder, 'report.json');
		expect(leuchtkraft('report', content, example, '--lang', 'en', '--out', out).status).toBe(0);
		const made = JSON.parse(readFileSync(out, 'utf8')) as Report;
		expect(made.language).toBe('en');
		expect(made.sections[0]!.id).toBe('management');
	});

	test.each([
		['bericht.xlsx', 'PK'],
		['bericht.csv', '\uFEFF"Unternehmen";"Datum";"Fassung"']
	])('writes %s by its ending', (name, begins) => {
		const out = join(folder, name);
		const done = leuchtkraft('report', content, example, '--lang', 'de', '--out', out);
		expect(done).toEqual({ status: 0, stdout: '', stderr: '' });
		expect(readFileSync(out, 'utf8').startsWith(begins)).toBe(true);
	});

	test.each([
		['bericht.txt', [], 'Das Format "txt" gibt es nicht'],
		['bericht', [], 'Welches Format?'],
		['bericht.pdf', ['--format', 'xlsx'], 'Die Datei endet auf .pdf, verlangt ist aber xlsx.'],
		['bericht.docx', ['--format', 'pdf'], 'Die Datei endet auf .docx, verlangt ist aber pdf.'],
		['bericht.PDF', ['--format', 'json'], 'Die Datei endet auf .pdf, verlangt ist aber json.']
	])('says which formats there are when asked for %s %s', (name, more, said) => {
		const out = join(folder, name);
		const { status, stderr } = leuchtkraft(
			'report',
			content,
			example,
			'--lang',
			'de',
			'--out',
			out,
			...more
		);
		expect(status).toBe(2);
		expect(stderr).toContain(said);
	});

	test('says how it is called where the file to write is missing', () => {
		const { status, stderr } = leuchtkraft('report', content, example);
		expect(status).toBe(2);
		expect(stderr).toContain('Usage: npx leuchtkraft report');
	});

	test('says where it cannot write', () => {
		const out = join(folder, 'nowhere', 'report.pdf');
		const { status, stderr } = leuchtkraft('report', content, example, '--out', out);
		expect(status).toBe(1);
		expect(stderr).toContain('The file cannot be written: there is no such folder.');
		const german = leuchtkraft('report', content, example, '--out', `${folder}/.pdf/`, '--lang=de');
		expect(german.stderr).not.toMatch(/ENOENT|EISDIR|open/);
	});

	test('is a draft while too much is open for a number over the whole', () => {
		const file = join(folder, 'empty.json');
		const given = JSON.parse(readFileSync(example, 'utf8'));
		writeFileSync(file, JSON.stringify({ ...given, answers: {} }));
		const out = join(folder, 'empty-report.json');
		expect(leuchtkraft('report', content, file, '--out', out).status).toBe(0);
		expect((JSON.parse(readFileSync(out, 'utf8')) as Report).status).toBe('draft');
		leuchtkraft('report', content, example, '--out', out);
		expect((JSON.parse(readFileSync(out, 'utf8')) as Report).status).toBe('final');
	});
});
