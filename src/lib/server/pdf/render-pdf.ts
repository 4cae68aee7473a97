import type { Report, Section } from '../../core/report/blocks.ts';
import { attach, type Attachment } from './archive.ts';
import { drawCover } from './cover.ts';
import { drawFrame, drawMargin, drawTitleBlock } from './furniture.ts';
import { trimFontCaches } from './fonts.ts';
import { CONTENT } from './page-size.ts';
import { forgetLines } from './lines.ts';
import { packObjects } from './pack-objects.ts';
import { newPaper, type Element, type Paper } from './paper.ts';
import { nameOf, sheetsOf, type Sheet } from './sheets.ts';

/**
 * Sets a report as a tagged A4 document with embedded fonts and vector figures, built to PDF/UA and PDF/A-3a.
 * The same report gives the same bytes. Nothing is attached that is not asked for.
 */
export async function renderPdf(report: Report, attachment?: Attachment): Promise<Uint8Array> {
	trimFontCaches();
	forgetLines();
	const paper = newPaper(report);
	const { doc } = paper;
	const finished = bytesOf(doc);
	const sheets = sheetsOf(paper, report.sections);
	const pages = sheets.length + 1;

	doc.addPage();
	doc.outline.addItem(report.company ?? report.cover.name);
	drawCover(paper, report, paper.tag(paper.root, 'Sect'), pages);

	const elements = new Map<Section, Element>();
	sheets.forEach((sheet, i) => drawSheet(paper, report, sheet, elements, i + 2, pages));
	if (attachment) attach(doc, report, attachment);
	doc.end();
	return packObjects(await finished);
}

function drawSheet(
	paper: Paper,
	report: Report,
	sheet: Sheet,
	elements: Map<Section, Element>,
	page: number,
	pages: number
): void {
	paper.doc.addPage();
	paper.artifact(() => {
		drawFrame(paper);
		drawTitleBlock(paper, report, nameOf(sheet), page, pages);
		drawMargin(paper, report);
	}, 'Pagination');
	for (const { piece, y, section: of, withHead } of sheet.placed) {
		let element = elements.get(of);
		if (!element) {
			element = paper.tag(paper.root, 'Sect', undefined, { title: of.sheet });
			elements.set(of, element);
			paper.doc.outline.addItem(of.sheet);
		}
		const top = CONTENT.top + y;
		if (withHead) {
			paper.artifact(() => piece.head!.paint(CONTENT.left, top - piece.head!.height), 'Pagination');
		}
		piece.paint(CONTENT.left, top, element);
	}
}

/** The file as it is written. PDFKit would hand each of its thousands of lines through a stream: that takes longer. */
function bytesOf(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
	const inside = doc as unknown as { _offset: number; _write: (data: Uint8Array | string) => void };
	// the first line was written when the document was made
	const begun: Uint8Array[] = [];
	const chunks: Uint8Array[] = [];
	inside._write = (data) => {
		const chunk = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
		chunks.push(chunk);
		inside._offset += chunk.length;
	};
	return new Promise((resolve, reject) => {
		doc.on('data', (chunk: Uint8Array) => begun.push(chunk));
		doc.on('end', () => resolve(Buffer.concat([...begun, ...chunks])));
		doc.on('error', reject);
	});
}
