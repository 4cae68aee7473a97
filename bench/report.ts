import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Report } from '#lib/core/report/blocks.ts';
import { report } from '#lib/core/report/report.ts';
import { score } from '#lib/core/scoring/score.ts';
import { renderPdf } from '#lib/server/pdf/render-pdf.ts';
import { medianAsync, row } from './measure.ts';
import { piecesOf } from './report-pieces.ts';

const examples = join(import.meta.dirname, '../examples');
const peer = join(import.meta.dirname, 'peer');
const ROUNDS = 15;

/**
 * One report as PDF, warm, beside the floor (the same library writing as many pages of one plain line each, untagged,
 * with a built-in font) and beside the peers, which set the same words without its figures, tags and outline.
 */
export async function benchReport(questionnaire: Questionnaire): Promise<void> {
	// the standard questionnaire of a company that answers alone: 12 to 15 pages
	const assessment: Assessment = {
		...(JSON.parse(readFileSync(join(examples, 'advanced-service.json'), 'utf8')) as Assessment),
		variant: 'standard'
	};
	const model = () =>
		report(
			questionnaire,
			assessment,
			score(questionnaire, assessment),
			plan(questionnaire, assessment),
			{ language: 'de', status: 'final' }
		);
	const bytes = await renderPdf(model());
	const pages = await pagesOf(bytes);
	const floor = await medianAsync(ROUNDS, () => plainPages(pages));
	row(`floor: ${pages} plain pages by the same library`, floor, floor);
	const whole = await medianAsync(ROUNDS, () => renderPdf(model()));
	row(`report, ${pages} pages, scored and tagged, ${kilobytes(bytes)} KB`, whole, floor, 50);
	if (!existsSync(join(peer, 'node_modules/pdfmake'))) {
		console.log('peers: not installed; cd bench/peer && npm ci brings them');
		return;
	}
	// the peers begin with words that are made already: so does ours beside them
	const made = model();
	await benchPeers(made, await medianAsync(ROUNDS, () => renderPdf(made)));
}

interface Peers {
	withPdfmake: (pieces: ReturnType<typeof piecesOf>) => () => Promise<Uint8Array>;
	withReactPdf: (pieces: ReturnType<typeof piecesOf>) => () => Promise<Uint8Array>;
	asPage: (pieces: ReturnType<typeof piecesOf>) => string;
}

async function benchPeers(made: Report, ours: number): Promise<void> {
	// By its path, for where the peers are not installed their types are not there either.
	const peers = (await import(join(peer, 'report-peers.ts'))) as Peers;
	const pieces = piecesOf(made);
	const one = async (name: string, bar: number, make: () => Promise<Uint8Array>) => {
		const bytes = await make();
		const before = process.memoryUsage().rss;
		const time = await medianAsync(ROUNDS, make);
		const grown = Math.max(0, Math.round((process.memoryUsage().rss - before) / 2 ** 20));
		row(`peer: ${name}, ${await pagesOf(bytes)} pages, ${kilobytes(bytes)} KB`, time, ours);
		const share = (ours / time).toFixed(2);
		console.log(
			`      ours takes ${share} of it (bar ${bar}); it grew by ${grown} MB in ${ROUNDS}`
		);
	};
	await one('pdfmake, untagged, no figures', 0.8, peers.withPdfmake(pieces));
	await one('@react-pdf/renderer, untagged, no figures', 0.3, peers.withReactPdf(pieces));
	await benchChromium(peers.asPage(pieces), one);
}

async function benchChromium(
	html: string,
	one: (name: string, bar: number, make: () => Promise<Uint8Array>) => Promise<void>
): Promise<void> {
	const tests = join(import.meta.dirname, '../tests');
	if (!existsSync(join(tests, 'node_modules/@playwright/test'))) {
		console.log('peer: Chromium: not installed; cd tests && npm ci brings it');
		return;
	}
	const { findBrowser } = (await import(join(tests, 'browser.ts'))) as {
		findBrowser: () => Promise<{ executablePath: string; args: string[] }>;
	};
	const { chromium } = (await import(join(tests, 'node_modules/@playwright/test/index.mjs'))) as {
		chromium: {
			launch: (options: object) => Promise<{
				newPage: () => Promise<{
					goto: (address: string) => Promise<unknown>;
					pdf: (options: object) => Promise<Uint8Array>;
				}>;
				close: () => Promise<void>;
			}>;
		};
	};
	const browser = await chromium.launch(await findBrowser());
	const file = join(mkdtempSync(join(tmpdir(), 'leuchtkraft-bench-')), 'report.html');
	writeFileSync(file, html);
	const page = await browser.newPage();
	// warm: the browser runs; as for the others, what is timed begins with the words and ends with the file
	await one('Chromium prints the same words, tagged', 0.3, async () => {
		await page.goto(pathToFileURL(file).href);
		return page.pdf({ preferCSSPageSize: true, tagged: true });
	});
	const held = spawnSync('ps', ['-eo', 'rss,args'], { encoding: 'utf8' })
		.stdout.split('\n')
		.filter((line) => /chrom/i.test(line))
		.reduce((sum, line) => sum + Number(line.trim().split(' ')[0]), 0);
	console.log(
		`      Chromium's processes hold ${Math.round(held / 1024)} MB; this one ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`
	);
	await browser.close();
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
	return (await getDocumentProxy(new Uint8Array(bytes))).numPages;
}

function kilobytes(bytes: Uint8Array): number {
	return Math.round(bytes.length / 1024);
}

function plainPages(pages: number): Promise<number> {
	return new Promise((resolve) => {
		const document = new PDFDocument({ size: 'A4', autoFirstPage: false });
		let size = 0;
		document.on('data', (chunk: Buffer) => (size += chunk.length));
		document.on('end', () => resolve(size));
		for (let page = 1; page <= pages; page++) document.addPage().text(`Seite ${page}`);
		document.end();
	});
}
