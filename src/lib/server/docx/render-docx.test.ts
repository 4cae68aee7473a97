import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractText } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Report } from '#lib/core/report/blocks.ts';
import { goldenFindings } from '#lib/core/report/fixtures/golden-findings.ts';
import { report } from '#lib/core/report/report.ts';
import { faultOf, paragraphsOf, unescaped, xmlParts } from './fixtures/read-docx.ts';
import { textsOf } from './fixtures/texts-of.ts';
import { PAGE, TEXT_WIDTH } from './page.ts';
import { renderDocx } from './render-docx.ts';

const worked = '02-worked-example-realised';

async function reportOf(
	name: string,
	language: 'de' | 'en' = 'de',
	change: Partial<Assessment> = {}
): Promise<Report> {
	const { questionnaire, assessment, result, plan } = await goldenFindings(name, language, change);
	return report(questionnaire, assessment, result, plan, { language, status: 'draft' });
}

const plain = (text: string) => text.replace(/[^\S\t]+/g, ' ').trimEnd();
const filled = (texts: string[]) => texts.map(plain).filter((text) => text.trim() !== '');
const body = (file: Uint8Array) => xmlParts(file)['word/document.xml']!;

describe('the Word document of a report', () => {
	test.each([
		[worked, 'de'],
		[worked, 'en'],
		['06-many-unknown-standard', 'de'],
		['09-all-zero', 'en'],
		['11-quick', 'de']
	] as const)(
		'says paragraph by paragraph what the report says: %s in %s',
		async (name, language) => {
			const made = await reportOf(name, language);
			const read = paragraphsOf(await renderDocx(made));
			const first = read.findIndex(({ style }) => style === 'Heading1');
			const over = read[first - 1]!.style === 'LOverline' ? 1 : 0;
			const said = filled(read.slice(first - over).map(({ text }) => text));
			expect(said).toEqual(filled(textsOf(made)));
		}
	);

	test('opens with a cover and a table of contents that is filled in', async () => {
		const made = await reportOf(worked);
		const { cover, brand, sections } = made;
		const read = paragraphsOf(await renderDocx(made));
		const texts = read.map(({ text }) => text);
		expect(texts.find((text) => text.includes(brand.name))).toBeDefined();
		expect(read.find(({ style }) => style === 'Title')!.text).toBe(cover.name);
		for (const entry of [cover.entries.company, cover.entries.scope, cover.entries.status]) {
			expect(texts[texts.indexOf(entry.term) + 1]).toBe(entry.text);
		}
		const contents = read
			.filter(({ style }) => style === 'TOC1')
			.map(({ text }) => text.split('\t'));
		expect(contents.map(([title]) => title)).toEqual(sections.map(({ title }) => title));
		const pages = contents.map(([, page]) => Number(page));
		expect(pages[0]).toBe(3);
		pages.forEach((page, i) => expect(page).toBeGreaterThanOrEqual(pages[i - 1] ?? 1));
	});

	test('has headings without a step left out, captions that Word counts, and lists', async () => {
		const file = await renderDocx(await reportOf(worked));
		const levels = paragraphsOf(file).flatMap(({ style }) => {
			return style?.startsWith('Heading') ? [Number(style.at(-1))] : [];
		});
		expect(levels.length).toBeGreaterThan(30);
		levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
		const xml = body(file);
		const captions = xml.match(/<w:pStyle w:val="Caption"\/>/g)!;
		expect(xml.match(/<w:instrText [^>]*>SEQ (?:Tabelle|Abbildung)</g)).toHaveLength(
			captions.length
		);
		expect(xml.match(/<w:numId /g)!.length).toBeGreaterThan(3);
	});

	test('marks the head of every table that has one, and breaks no short row', async () => {
		const made = await reportOf(worked);
		const tables = [...body(await renderDocx(made)).matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(
			([t]) => t
		);
		const styled = tables.filter((table) => table.includes('<w:tblStyle w:val="LTable"/>'));
		const heads = styled.filter((table) => /<w:tr><w:trPr>.*?<w:tblHeader\/>/s.test(table));
		expect(heads.length).toBeGreaterThan(20);
		for (const table of styled) {
			const firstRow = /<w:tblLook [^>]*w:firstRow="(\w+)"/.exec(table)![1];
			expect(table.includes('<w:tblHeader/>'), table.slice(0, 400)).toBe(firstRow === 'true');
			expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)!.length);
		}
	});

	test('gives every picture a text, a number of its own, and no more room than there is', async () => {
		const xml = body(await renderDocx(await reportOf(worked)));
		const pictures = [...xml.matchAll(/<wp:inline.*?<\/wp:inline>/gs)].map(([picture]) => picture);
		expect(pictures.length).toBeGreaterThan(30);
		const ids = pictures.map((picture) => /<wp:docPr [^>]*id="(\d+)"/.exec(picture)![1]);
		expect(new Set(ids).size).toBe(ids.length);
		for (const picture of pictures) {
			expect(/<wp:docPr [^>]*descr="([^"]*)"/.exec(picture)![1]).toMatch(/\S/);
			const width = Number(/<wp:extent cx="(\d+)"/.exec(picture)![1]) / 635;
			expect(width).toBeLessThan(PAGE.width);
		}
		for (const [table] of xml.matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/gs)) {
			const widths = [...table.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
			expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(TEXT_WIDTH);
		}
	});

	test('says in its properties what it is, in which language, and as of when', async () => {
		const parts = xmlParts(
			await renderDocx(await reportOf(worked, 'en', { company: { name: 'A & B' } }))
		);
		const core = parts['docProps/core.xml']!;
		expect(core).toMatch(/<dc:title>[^<]*A &amp; B<\/dc:title>/);
		expect(core).toContain('<dc:creator>Leuchtkraft</dc:creator>');
		expect(core.match(/>2026-11-22T12:00:00Z</g)).toHaveLength(2);
		expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
		expect(parts['word/header1.xml']).toContain('A &amp; B');
		expect(parts['word/footer1.xml']).toMatch(/Status: Draft.*Page .*PAGE.* of .*NUMPAGES/s);
	});

	test('gives the same bytes again, in this thread and in its own', async () => {
		const made = await reportOf(worked);
		const file = await renderDocx(made);
		await renderDocx(await reportOf('11-quick'));
		expect(Buffer.compare(await renderDocx(made), file)).toBe(0);
	});

	test('brings its fonts', async () => {
		const table = xmlParts(await renderDocx(await reportOf('11-quick')))['word/fontTable.xml']!;
		for (const name of ['Barlow', 'Barlow Medium', 'Source Serif 4']) {
			expect(table).toMatch(new RegExp(`w:name="${name}".*?<w:altName.*?<w:embedRegular`));
		}
	});
});

describe('whatever people write', () => {
	const long = 'Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
	test.each([
		['signs of XML', `<w:p/> & "x" ' ]]> &amp; <!-- -->`, `<w:p/> & "x" ' ]]> &amp; <!-- -->`],
		['characters that no document may hold', 'a\u0000b\u0008c\ufffed\ud800e\u001bf', 'a�b�c�d�e�f'],
		[
			'marks of direction and pictures',
			'x \u202eabc\u200f שלום 😀 株式会社',
			'\u202eabc\u200f שלום 😀 株式会社'
		],
		['lines of their own', 'eins\r\nzwei\tdrei\nvier', 'eins\nzwei drei\nvier'],
		['a word of 10,000 letters', 'W'.repeat(10_000), 'W'.repeat(10_000)],
		['10,000 letters', 'Wort '.repeat(2_000), 'Wort '.repeat(2_000).trim()],
		['the longest word', long, long]
	])('the file is sound and holds it: %s', async (_, note, held) => {
		const made = await reportOf(worked, 'de', {
			company: { name: note.slice(0, 200) },
			answers: { S1: { value: 3, note }, S5: { value: 0, note } }
		});
		const file = await renderDocx(made);
		for (const [path, xml] of Object.entries(xmlParts(file))) {
			expect(faultOf(xml), path).toBeNull();
		}
		expect(paragraphsOf(file).some(({ text }) => text.includes(held))).toBe(true);
	});

	test('a company without a name and without answers gets its document', async () => {
		const made = await reportOf(worked, 'en', { company: {}, answers: {} });
		const file = await renderDocx(made);
		expect(faultOf(body(file))).toBeNull();
		expect(unescaped(body(file))).toContain('Your company');
	});
});

describe('another program', () => {
	test('opens it and prints what it says', async ({ skip }) => {
		const found = spawnSync('soffice', ['--version']).status === 0;
		if (!found) skip('LibreOffice is not installed here.');
		const made = await reportOf(worked);
		const folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-word-'));
		try {
			writeFileSync(join(folder, 'bericht.docx'), await renderDocx(made));
			const profile = `-env:UserInstallation=file://${folder}/profile`;
			const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
			spawnSync('soffice', [profile, ...convert, join(folder, 'bericht.docx')]);
			const pdf = new Uint8Array(readFileSync(join(folder, 'bericht.pdf')));
			const { text } = await extractText(pdf, { mergePages: true });
			const letters = (words: string) => words.replace(/[\s\u00ad-]/g, '');
			for (const words of filled(textsOf(made))) expect(letters(text)).toContain(letters(words));
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
