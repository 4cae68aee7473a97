import { flatten } from '../../core/figures/scale-drawing.ts';
import type { Entry, Report } from '../../core/report/blocks.ts';
import { drawBrand } from './draw-logo.ts';
import { drawShapes } from './draw-shapes.ts';
import { drawFrame, drawMargin } from './furniture.ts';
import { balancedLines, linesOf, type TextStyle } from './lines.ts';
import { COVER_BLOCK, CONTENT, FRAME, mm, THIN, WIDE } from './page-size.ts';
import type { Element, Paper } from './paper.ts';
import { styles } from './styles.ts';

/** The first sheet: name, figure, the one question, and the large title block. */
export function drawCover(paper: Paper, report: Report, parent: Element, pages: number): void {
	const { cover } = report;
	const { left, top, width } = CONTENT;
	paper.artifact(() => {
		drawFrame(paper);
		drawMargin(paper, report);
	}, 'Pagination');
	drawBrand(paper, report, parent, left, top);
	const title = fittingTitle(cover.name, width);
	const titleTop = top + mm(27);
	paper.tag(parent, 'H1', () => paper.lines(title.lines, title.style, left, titleTop));
	const titleBottom = titleTop + title.lines.length * title.style.leading;

	const questionTop = FRAME.bottom - COVER_BLOCK - mm(12);
	if (cover.figure) {
		const { figure } = cover;
		const room = questionTop - titleBottom - mm(10);
		const scale = Math.min(mm(174) / figure.width, room / figure.height);
		const drawn = { width: figure.width * scale, height: figure.height * scale };
		const x = (FRAME.left + FRAME.right - drawn.width) / 2;
		const y = titleBottom + mm(5) + (room - drawn.height) / 2;
		const bbox = [x, y, x + drawn.width, y + drawn.height];
		paper.tag(parent, 'Figure', () => drawShapes(paper, figure.shapes, x, y, scale), {
			alt: figure.alt,
			bbox
		});
	}
	if (!cover.figure && cover.ruler) {
		const { drawing, alt } = cover.ruler;
		const y = (titleBottom + questionTop - drawing.height) / 2;
		const bbox = [left, y, left + width, y + drawing.height];
		paper.tag(parent, 'Figure', () => drawShapes(paper, flatten(drawing, width), left, y), {
			alt,
			bbox
		});
	}
	paper.tag(parent, 'P', () => {
		const lines = linesOf(cover.question, styles.coverQuestion, width);
		paper.lines(lines, styles.coverQuestion, left, questionTop);
	});
	drawCoverBlock(paper, report, parent, pages);
}

/** Sizes of the name, each with the lines that it may fill: a long name gets smaller before it breaks into more. */
const WHOLE = [
	[40, 2],
	[34, 2],
	[28, 3],
	[23, 4],
	[18, 6]
] as const;
/** With a word that fits no line: cut in halves, it need not be small as well. */
const CUT = [
	[28, 4],
	[23, 5],
	[18, 6]
] as const;
const SMALLEST = 14;

/** The name as large as it fits, and always all of it. */
function fittingTitle(name: string, width: number) {
	const short = name.replace(/\s+/g, ' ');
	const styleOf = (size: number): TextStyle => ({
		...styles.coverTitle,
		size,
		leading: size * 1.08
	});
	for (const [size, most] of WHOLE) {
		const style = styleOf(size);
		const lines = balancedLines(short, style, width);
		if (lines.length <= most && lines.every(({ hyphen }) => !hyphen)) return { style, lines };
	}
	for (const [size, most] of CUT) {
		const style = styleOf(size);
		const lines = balancedLines(short, style, width, true);
		if (lines.length <= most) return { style, lines };
	}
	const style = styleOf(SMALLEST);
	return { style, lines: balancedLines(short, style, width, true) };
}

function drawCoverBlock(paper: Paper, report: Report, parent: Element, pages: number): void {
	const { entries } = report.cover;
	const top = FRAME.bottom - COVER_BLOCK;
	const rows = [top, top + mm(13), top + mm(23.5), FRAME.bottom];
	const columns = [FRAME.left, FRAME.left + mm(108), FRAME.left + mm(142), FRAME.left + mm(160)];
	paper.artifact(() => {
		paper.line(FRAME.left, rows[0]!, FRAME.right, rows[0]!, WIDE);
		paper.line(FRAME.left, rows[1]!, FRAME.right, rows[1]!, THIN);
		paper.line(columns[1]!, rows[2]!, FRAME.right, rows[2]!, THIN);
		paper.line(columns[1]!, rows[0]!, columns[1]!, FRAME.bottom, WIDE);
		paper.line(columns[2]!, rows[1]!, columns[2]!, FRAME.bottom, THIN);
		paper.line(columns[3]!, rows[2]!, columns[3]!, FRAME.bottom, THIN);
	});
	const wide = columns[1]! - columns[0]! - mm(4);
	entry(paper, parent, entries.company, columns[0]!, rows[0]!, wide, 3);
	entry(paper, parent, entries.subject, columns[1]!, rows[0]!, mm(68), 3);
	entry(paper, parent, entries.scope, columns[0]!, rows[1]!, wide);
	entry(paper, parent, entries.date, columns[1]!, rows[1]!, mm(30));
	entry(paper, parent, entries.method, columns[2]!, rows[1]!, mm(34));
	entry(paper, parent, entries.status, columns[1]!, rows[2]!, mm(30));
	entry(paper, parent, entries.language, columns[2]!, rows[2]!, mm(14));
	entry(paper, parent, { term: entries.page, text: `1 / ${pages}` }, columns[3]!, rows[2]!, mm(16));
}

function entry(
	paper: Paper,
	parent: Element,
	{ term, text }: Entry,
	x: number,
	y: number,
	width: number,
	most = 2
): void {
	const { blockTerm, coverEntry } = styles;
	paper.tag(parent, 'P', () => {
		paper.lines(
			[{ text: `${term}: `, hyphen: false, width: 0 }],
			blockTerm,
			x + mm(2),
			y + mm(1.2)
		);
		const fits = [coverEntry.size, 8.5, 7.5].find((size) => {
			return linesOf(text, { ...coverEntry, size }, width).length <= 2;
		});
		const size = fits ?? 6.5;
		const style = { ...coverEntry, size, leading: size * (text.length > 40 ? 1.18 : 1.3) };
		const lines = fittedLines(text, style, width, fits ? 2 : most);
		paper.lines(lines, style, x + mm(2), y + mm(1.2) + blockTerm.leading);
	});
}

/** What has no room ends in a sign that says so. */
function fittedLines(text: string, style: TextStyle, width: number, most: number) {
	let set = linesOf(text, style, width);
	for (let end = text.length - 1; set.length > most && end > 0; end--) {
		set = linesOf(`${text.slice(0, end).trimEnd()}…`, style, width);
	}
	return set;
}
