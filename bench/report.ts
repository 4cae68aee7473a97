import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { report } from '#lib/core/report/report.ts';
import { score } from '#lib/core/scoring/score.ts';
import { renderPdf } from '#lib/server/pdf/render-pdf.ts';
import { fastestAsync, row } from './measure.ts';

const examples = join(import.meta.dirname, '../examples');

/**
 * One report as PDF, warm, beside the floor: the same library writing as many pages of one plain line each, untagged,
 * with a built-in font.
 */
export async function benchReport(questionnaire: Questionnaire): Promise<void> {
	const assessment = JSON.parse(
		readFileSync(join(examples, 'silent-world-leader.json'), 'utf8')
	) as Assessment;
	const make = () =>
		renderPdf(
			report(
				questionnaire,
				assessment,
				score(questionnaire, assessment),
				plan(questionnaire, assessment),
				{ language: 'de', status: 'final' }
			)
		);
	const bytes = await make();
	const pages = (await getDocumentProxy(new Uint8Array(bytes))).numPages;
	const floor = await fastestAsync(20, () => plainPages(pages));
	row(`floor: ${pages} plain pages by the same library`, floor, floor);
	row(
		`report, ${pages} pages, tagged, ${Math.round(bytes.length / 1024)} KB`,
		await fastestAsync(20, make),
		floor,
		80
	);
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
