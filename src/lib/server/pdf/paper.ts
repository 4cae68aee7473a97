import PDFDocument from 'pdfkit';
import type { Palette } from '../../core/figures/palette.ts';
import type { Report } from '../../core/report/blocks.ts';
import { prepareArchive } from './archive.ts';
import { fonts, widthOf, type FontName } from './fonts.ts';
import type { SetLine, TextStyle } from './lines.ts';
import { fine, PAGE } from './page-size.ts';
import { printable } from './printable.ts';
import { rememberPens } from './remember-pens.ts';
import { showText } from './show-text.ts';

export type Element = ReturnType<PDFKit.PDFDocument['struct']>;

/** A document to draw on: text on baselines, straight pens, and every mark either tagged or an artifact. */
export interface Paper {
	doc: PDFKit.PDFDocument;
	root: Element;
	ink: Palette;
	/** Adds an element; `draw` then puts its content into it. */
	tag(parent: Element, type: string, draw?: () => void, options?: object): Element;
	/** Furniture: lines, frames and what repeats. */
	artifact(draw: () => void, type?: 'Layout' | 'Pagination'): void;
	line(x1: number, y1: number, x2: number, y2: number, width: number, color?: string): void;
	/** The path of a circle; what follows fills or strokes it. */
	circle(x: number, y: number, r: number): void;
	/** Draws set lines, the first one's line box beginning at `y`. */
	lines(set: SetLine[], style: TextStyle, x: number, y: number, align?: Align): void;
	/** One line on its baseline. */
	text(
		text: string,
		x: number,
		baseline: number,
		font: FontName,
		size: number,
		color: string
	): void;
}

/** How far a Bézier curve's handles reach for a quarter of a circle. */
const BEND = 0.5523;

export type Align = { width: number; to: 'start' | 'end' | 'middle'; tabular?: boolean };

export function newPaper(report: Report): Paper {
	const doc = new PDFDocument({
		size: [PAGE.width, PAGE.height],
		margin: 0,
		autoFirstPage: false,
		pdfVersion: '1.7',
		subset: 'PDF/A-3a',
		tagged: true,
		lang: report.language,
		displayTitle: true,
		// No standard font: every font is embedded.
		font: null as unknown as string,
		info: {
			Title: report.title,
			Creator: 'Leuchtkraft',
			...(report.brand.name === 'Leuchtkraft' ? {} : { Author: report.brand.name }),
			Producer: 'Leuchtkraft',
			// The report's own day, so that the same report gives the same bytes.
			CreationDate: new Date(`${report.date.slice(0, 10)}T00:00:00Z`)
		}
	});
	prepareArchive(doc);
	writeBytes(doc);
	rememberPens(doc);
	registerFonts(doc);
	const root = doc.struct('Document');
	doc.addStructure(root);

	const ink = report.brand.palette;
	const paper: Paper = {
		doc,
		root,
		ink,
		tag(parent, type, draw, options = {}) {
			const element = doc.struct(type as never, options);
			parent.add(element);
			if (draw) {
				const content = doc.markStructureContent(type);
				draw();
				doc.endMarkedContent();
				element.add(content);
			}
			return element;
		},
		artifact(draw, type = 'Layout') {
			doc.markContent('Artifact', { type });
			draw();
			doc.endMarkedContent();
		},
		line(x1, y1, x2, y2, width, color = ink.ink) {
			doc.lineWidth(fine(width)).strokeColor(color);
			doc.moveTo(fine(x1), fine(y1)).lineTo(fine(x2), fine(y2)).stroke();
		},
		circle(x, y, r) {
			const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map(fine);
			const [mx, my] = [fine(x), fine(y)];
			const bend = (from: number, to: number) => fine(from + (to - from) * BEND);
			const [x1, x2, y1, y2] = [
				bend(mx, left!),
				bend(mx, right!),
				bend(my, top!),
				bend(my, bottom!)
			];
			doc.moveTo(right!, my);
			doc.bezierCurveTo(right!, y2, x2, bottom!, mx, bottom!);
			doc.bezierCurveTo(x1, bottom!, left!, y2, left!, my);
			doc.bezierCurveTo(left!, y1, x1, top!, mx, top!);
			doc.bezierCurveTo(x2, top!, right!, y1, right!, my);
			doc.closePath();
		},
		lines(set, style, x, y, align) {
			const { ascent, descent } = fonts()[style.font];
			const font = align?.tabular && style.font === 'barlow' ? 'barlowTabular' : style.font;
			// The text stands in the middle of its line box, as on a page.
			const first = y + (style.leading + (ascent - descent) * style.size) / 2;
			set.forEach((line, i) => {
				const width = font === style.font ? line.width : widthOf(line.text, font, style.size);
				const free = align ? align.width - width : 0;
				const shift = !align || align.to === 'start' ? 0 : align.to === 'end' ? free : free / 2;
				const baseline = first + i * style.leading;
				const color = ink[style.color];
				const last = i === set.length - 1;
				const text = last || line.hyphen ? line.text : `${line.text} `;
				paper.text(text, x + shift, baseline, font, style.size, color);
				if (line.hyphen) softHyphen(x + shift + line.width, baseline, style, color);
			});
		},
		text(text, x, baseline, font, size, color) {
			if (text.trim() === '') return;
			doc.font(font).fontSize(size).fillColor(color);
			const shown = printable(text, font);
			if (shown === text) {
				showText(doc, text, x, baseline);
				return;
			}
			// printed as the font can, read as it was written
			doc.markContent('Span', { actual: text });
			showText(doc, shown, x, baseline);
			doc.endMarkedContent();
		}
	};

	/** A hyphen that reads as none: the word stays whole for search and for screen readers. */
	function softHyphen(end: number, baseline: number, style: TextStyle, color: string): void {
		doc.font(style.font).fontSize(style.size);
		const width = doc.widthOfString('-');
		doc.markContent('Span', { actual: '\u00ad' });
		paper.text('-', end - width, baseline, style.font, style.size, color);
		doc.endMarkedContent();
	}

	return paper;
}

/** All fonts up front, each with the words that earlier reports have already laid out. */
function registerFonts(doc: PDFKit.PDFDocument): void {
	for (const [name, { font, layouts }] of Object.entries(fonts())) {
		doc.registerFont(name, font as unknown as PDFKit.Mixins.PDFFontSource);
		doc.font(name);
		(doc as unknown as { _font: { layoutCache: object } })._font.layoutCache = layouts;
	}
}

/** PDFKit turns what is drawn into bytes letter by letter; this does the same at once. */
function writeBytes(doc: PDFKit.PDFDocument): void {
	const inside = doc as unknown as { page: { write: (bytes: Uint8Array) => void } };
	doc.addContent = (content: string) => {
		inside.page.write(Buffer.from(`${content}\n`, 'latin1'));
		return doc;
	};
}
