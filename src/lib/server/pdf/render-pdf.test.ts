import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Block, Report } from '#lib/core/report/blocks.ts';
import { goldenFindings } from '#lib/core/report/fixtures/golden-findings.ts';
import { report } from '#lib/core/report/report.ts';
import { renderPdf } from './render-pdf.ts';

const worked = '02-worked-example-realised';

async function reportOf(
	name: string,
	language: 'de' | 'en' = 'de',
	change: Partial<Assessment> = {}
): Promise<Report> {
	const { questionnaire, assessment, result, plan } = await goldenFindings(name, language, change);
	return report(questionnaire, assessment, result, plan, { language, status: 'draft' });
}

/** The text of every page, spaces and line breaks alike, cut words made whole. */
async function textOf(bytes: Uint8Array): Promise<string[]> {
	const { text } = await extractText(new Uint8Array(bytes), { mergePages: false });
	return text.map((page) => plain(page));
}

const plain = (text: string) =>
	text.replace(/\u00ad\s*|\s+/g, (found) => (found[0] === '\u00ad' ? '' : ' '));
const letters = (text: string) => plain(text).replace(/[\s-]/g, '');

function wordsOf(blocks: Block[]): string[] {
	return blocks.flatMap((block): string[] => {
		if (block.kind === 'columns') return block.columns.flatMap(wordsOf);
		if (block.kind === 'table') {
			return block.rows
				.flat()
				.flatMap((cell) => (cell.drawing || cell.circle ? [] : [cell.text, cell.detail ?? '']));
		}
		if (block.kind === 'points') return block.items.flatMap(({ title, text }) => [title, text]);
		if (block.kind === 'legend') return block.items.map(({ text }) => text);
		if (block.kind === 'figure' || block.kind === 'scale') return [];
		return [block.text];
	});
}

describe('the PDF of a report', () => {
	test.each(['de', 'en'] as const)(
		'holds every word and number of the report, in %s',
		async (language) => {
			const made = await reportOf(worked, language);
			const pages = await textOf(await renderPdf(made));
			const all = letters(pages.join(' '));
			for (const { title, lead, blocks } of made.sections) {
				for (const words of [title, lead ?? '', ...wordsOf(blocks)]) {
					expect(all).toContain(letters(words));
				}
			}
		}
	);

	test('keeps the one page for management and each gap on one page', async () => {
		const made = await reportOf(worked);
		const pages = await textOf(await renderPdf(made));
		for (const section of made.sections.filter(({ id }) => /^(management|gap-)/.test(id))) {
			const held = pages.filter((page) => {
				return wordsOf(section.blocks).every((words) => letters(page).includes(letters(words)));
			});
			expect(held.length, section.id).toBeGreaterThanOrEqual(1);
		}
	});

	test('gives the quick variant two pages', async () => {
		expect(await textOf(await renderPdf(await reportOf('11-quick')))).toHaveLength(2);
	});

	test('gives identical bytes for the same report', async () => {
		const made = await reportOf(worked);
		expect(Buffer.compare(await renderPdf(made), await renderPdf(made))).toBe(0);
	});

	test('weighs no more than 150 KB', async () => {
		expect((await renderPdf(await reportOf(worked))).length).toBeLessThan(150 * 1024);
	});

	test('says umlauts, euro, quotes and signs as they are', async () => {
		const note = 'Größe ≥ 5 €: „Ja“, “yes” – 80 %…';
		const made = await reportOf(worked, 'de', { answers: { S1: { value: 3, note } } });
		expect((await textOf(await renderPdf(made))).join(' ')).toContain(note);
	});

	test('carries title, language and date, and escapes the name in its metadata', async () => {
		const name = 'Müller & Söhne <GmbH>';
		const pdf = await getDocumentProxy(
			new Uint8Array(await renderPdf(await reportOf(worked, 'de', { company: { name } })))
		);
		const { info, metadata } = (await pdf.getMetadata()) as { info: any; metadata: any };
		expect(info.Title).toContain(name);
		expect(info.CreationDate).toMatch(/^D:20261122/);
		expect(info.Language).toBe('de');
		expect(metadata.get('dc:title')).toContain(name);
		expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
	});

	test('is built to PDF/A-3a and PDF/UA: says so, names its colours, numbers its pages, attaches nothing', async () => {
		const bytes = await renderPdf(await reportOf(worked));
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		const { metadata } = (await pdf.getMetadata()) as { metadata: any };
		expect(metadata.get('pdfaid:part')).toBe('3');
		expect(metadata.get('pdfaid:conformance')).toBe('A');
		expect(metadata.get('pdfuaid:part')).toBe('1');
		expect(await pdf.getPageLabels()).toEqual(
			Array.from({ length: pdf.numPages }, (_, i) => String(i + 1))
		);
		expect(await pdf.getAttachments()).toBeNull();
		expect(await pdf.getJSActions()).toBeNull();
	});

	test('carries the data that was asked for, as an attachment of its own', async () => {
		const data = { name: 'data.json', type: 'application/json', description: 'The answers' };
		const attachment = { ...data, bytes: Buffer.from('{"a":1}') };
		const made = await reportOf('11-quick');
		const bytes = await renderPdf(made, attachment);
		expect(Buffer.compare(bytes, await renderPdf(made, attachment))).toBe(0);
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		const files = (await pdf.getAttachments()) as unknown as Map<string, any>;
		expect([...files.keys()]).toEqual(['data.json']);
		expect(streamsOf(bytes)).toContain('{"a":1}');
	});

	const qpdf = spawnSync('qpdf', ['--version']).status === 0;
	test.skipIf(!qpdf)('is sound to qpdf, where that is installed', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-pdf-'));
		for (const name of [worked, '11-quick']) {
			const file = join(folder, `${name}.pdf`);
			writeFileSync(file, await renderPdf(await reportOf(name)));
			const { status, stdout } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
			expect(status, stdout).toBe(0);
		}
		rmSync(folder, { recursive: true });
	});

	test('is outlined by its sections', async () => {
		const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(await reportOf(worked))));
		const titles = (await pdf.getOutline()).map(({ title }) => title);
		expect(titles.slice(1, 5)).toEqual([
			'Für die Geschäftsleitung',
			'Zum Lesen',
			'Profil',
			'Stärken und Bremsen'
		]);
	});
});

/** Every stream of a file, unpacked. */
function streamsOf(bytes: Uint8Array): string[] {
	const file = Buffer.from(bytes);
	return [...file.toString('latin1').matchAll(/stream\r?\n/g)].flatMap(({ index, 0: word }) => {
		try {
			return [inflateSync(file.subarray(index + word.length)).toString()];
		} catch {
			return [];
		}
	});
}

describe('its structure', () => {
	interface Node {
		role?: string;
		type?: string;
		alt?: string;
		children?: Node[];
	}
	const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

	async function nodesOf(made: Report): Promise<Node[]> {
		const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(made)));
		const trees = [];
		for (let page = 1; page <= pdf.numPages; page++) {
			trees.push((await (await pdf.getPage(page)).getStructTree()) as Node);
		}
		return trees.flatMap(all);
	}

	test('tags headings in order, tables with headed cells, and figures with a text', async () => {
		const nodes = await nodesOf(await reportOf(worked));
		const roles = nodes.flatMap(({ role }) => (role ? [role] : []));
		expect(roles.find((role) => /^H\d$/.test(role))).toBe('H1');
		const levels = roles.filter((role) => /^H\d$/.test(role)).map((role) => Number(role[1]));
		levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
		for (const row of nodes.filter(({ role }) => role === 'TR')) {
			const cells = (row.children ?? []).map(({ role }) => role);
			expect(cells.length).toBeGreaterThan(1);
			expect(cells).toContain('TH');
		}
		const figures = nodes.filter(({ role }) => role === 'Figure');
		expect(figures.length).toBeGreaterThan(10);
		for (const { alt } of figures) expect(alt).toMatch(/\S/);
	});

	test('embeds every font', async () => {
		const bytes = await renderPdf(await reportOf('11-quick'));
		const pdf = await getDocumentProxy(new Uint8Array(bytes));
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			await page.getOperatorList();
			const { styles } = await page.getTextContent();
			expect(Object.keys(styles).length).toBeGreaterThan(0);
			for (const id of Object.keys(styles)) {
				const font = page.commonObjs.get(id) as { missingFile?: boolean; name: string };
				expect(font.missingFile ?? false, font.name).toBe(false);
				expect(font.name).toMatch(/\+(Barlow|SourceSerif4)/);
			}
		}
	});
});

describe('the longest name that is allowed', () => {
	test.each([
		[
			'of many words',
			`${'Gesellschaft für Antriebstechnik und Sondermaschinenbau Müller, Maier & Söhne '.repeat(3).slice(0, 195)} GmbH`
		],
		[
			'in one word',
			'Rinderkennzeichnungsfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
				.repeat(3)
				.slice(0, 200)
		]
	])('%s stands on the cover whole', async (_, name) => {
		expect(name).toHaveLength(200);
		const [cover] = await textOf(
			await renderPdf(await reportOf(worked, 'de', { company: { name } }))
		);
		expect(letters(cover!).split(letters(name))).toHaveLength(3);
	});

	test('and what has no room in the title block ends in a sign', async () => {
		const name = 'W'.repeat(200);
		const [cover] = await textOf(
			await renderPdf(await reportOf(worked, 'de', { company: { name } }))
		);
		const found = letters(cover!).match(/W{2,}…?/g)!;
		expect(found.filter((one) => one === name)).toHaveLength(1);
		const cut = found.filter((one) => one !== name);
		expect(cut.length).toBeGreaterThan(0);
		for (const one of cut) expect(one).toMatch(/^W{40,199}…$/);
	});
});

describe('whatever a company is called and whatever is known', () => {
	test.each([
		[
			'a compound of eighty letters',
			{
				company: {
					name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH'
				}
			}
		],
		['no name', { company: {} }],
		[
			'marks of other files',
			{
				company: { name: '../../x\r\nSet-Cookie: a=b <iframe src=file:///etc/passwd> 株式会社 😀' }
			}
		],
		['a note of 5,000 characters', { answers: { S1: { value: 1, note: 'Wort '.repeat(1000) } } }]
	])('%s is set', async (_, change) => {
		const pages = await textOf(
			await renderPdf(await reportOf(worked, 'de', change as Partial<Assessment>))
		);
		expect(pages.length).toBeGreaterThan(10);
	});
});
