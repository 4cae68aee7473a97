import { lamp } from '../../core/figures/lamp.ts';
import type { Report } from '../../core/report/blocks.ts';
import { drawShapes } from './draw-shapes.ts';
import { widthOf } from './fonts.ts';
import { FRAME, mm, PAGE, STRIP, THIN, WIDE } from './page-size.ts';
import type { Paper } from './paper.ts';
import { styles } from './styles.ts';

/** The drawing frame with its centring marks, as on every sheet. */
export function drawFrame(paper: Paper): void {
	const { left, top, right, bottom } = FRAME;
	paper.doc.lineWidth(WIDE).strokeColor(paper.ink.ink);
	paper.doc.rect(left, top, right - left, bottom - top).stroke();
	const middle = PAGE.height / 2;
	paper.line(left - mm(5), middle, left, middle, WIDE);
	paper.line(right, middle, right + mm(5), middle, WIDE);
}

const WIDTHS = [11, 56, 0, 21, 16, 21, 15].map(mm);

/** The title block of a sheet: who, what, when, which. It carries what one looks up. */
export function drawTitleBlock(
	paper: Paper,
	report: Report,
	sheet: string,
	page: number,
	pages: number
): void {
	const { titleBlock: block } = report;
	const y = FRAME.bottom - STRIP;
	paper.line(FRAME.left, y, FRAME.right, y, WIDE);
	drawShapes(paper, lamp(mm(5.5), STRIP / 2, mm(2.7)), FRAME.left, y);
	const entries = [
		block.company,
		{ term: block.sheet, text: sheet },
		block.date,
		block.method,
		block.status,
		{ term: block.page, text: `${page} / ${pages}` }
	];
	const fixed = WIDTHS.reduce((sum, width) => sum + width, 0);
	let x = FRAME.left + WIDTHS[0]!;
	entries.forEach(({ term, text }, i) => {
		const width = WIDTHS[i + 1] || FRAME.right - FRAME.left - fixed;
		paper.line(x, y, x, FRAME.bottom, THIN);
		drawEntry(paper, term, text, x + mm(2), y + mm(0.9), width - mm(3));
		x += width;
	});
}

/** Under the frame: who may read this, and whom to ask or what it is. */
export function drawMargin(paper: Paper, report: Report): void {
	const style = styles.margin;
	const { confidential: left, running } = report.titleBlock;
	const right = report.brand.contact ?? running;
	const room = FRAME.right - FRAME.left;
	const share = Math.min(widthOf(right, style.font, style.size), room * 0.6);
	const y = FRAME.bottom + mm(1.2);
	const line = (text: string, width: number) => [
		{ text: fitted(text, width, style.size), hyphen: false, width: 0 }
	];
	paper.lines(line(left, room - share - mm(6)), style, FRAME.left, y);
	paper.lines(line(right, share), style, FRAME.right - share, y);
}

/** A term over its text, the text shortened to its box. */
export function drawEntry(
	paper: Paper,
	term: string,
	text: string,
	x: number,
	y: number,
	width: number
): void {
	const { blockTerm, blockText } = styles;
	paper.lines([{ text: term, hyphen: false, width: 0 }], blockTerm, x, y);
	const size = [blockText.size, 7.4].find((s) => widthOf(text, 'barlow', s) <= width) ?? 7.4;
	const set = fitted(text, width, size);
	const style = { ...blockText, size };
	paper.lines([{ text: set, hyphen: false, width: 0 }], style, x, y + blockTerm.leading);
}

function fitted(text: string, width: number, size: number): string {
	const line = text.replace(/\s+/g, ' ');
	if (widthOf(line, 'barlow', size) <= width) return line;
	let end = Math.min(line.length, LONGEST_ENTRY);
	const cut = () => {
		const part = line.slice(0, end).trimEnd();
		const space = part.lastIndexOf(' ');
		// At a word's end where that does not cost too much.
		if (space < part.length * SHORTEST_PART) return `${part}…`;
		return `${part.slice(0, space).replace(/[\s&,.–]+$/, '')} …`;
	};
	while (end > 1 && widthOf(cut(), 'barlow', size) > width) end--;
	return cut();
}

const SHORTEST_PART = 0.6;
/** No box takes more letters than this: what lies beyond need not be measured, letter by letter. */
const LONGEST_ENTRY = 200;
