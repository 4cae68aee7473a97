import {
	HeightRule,
	TableCell,
	TableOfContents,
	TableRow,
	TextRun,
	WidthType,
	type FileChild,
	type Table
} from 'docx';
import type { Logo } from '../../core/brand/brand.ts';
import { lamp } from '../../core/figures/lamp.ts';
import { flatten } from '../../core/figures/scale-drawing.ts';
import type { Report } from '../../core/report/blocks.ts';
import { mm, points, TEXT_WIDTH } from './page.ts';
import type { Setting } from './setting.ts';
import { tableOf } from './table.ts';
import { paragraph, runs, styled } from './text.ts';

/** The first page: who, the figure, the one question, and what one looks up. */
export function coverBlocks(setting: Setting, { cover, brand }: Report): FileChild[] {
	const { pictures } = setting;
	const { logo, name } = brand;
	const size = { width: 18, height: 18 };
	const head = logo
		? [pictures.logo(logo, logoWidth(logo), name)]
		: [pictures.run(lamp(9, 9, 8.5), size, name, 4), new TextRun('  '), ...runs(name)];
	return [
		paragraph('brand', head),
		styled('Title', [new TextRun({ text: cover.name, size: titleSize(cover.name) })]),
		...drawingOf(setting, cover),
		paragraph('question', cover.question),
		entriesTable(cover.entries)
	];
}

/** In points: no larger than 60 × 16 mm. */
function logoWidth({ width, height }: Logo): number {
	return Math.min(points(mm(60)), (points(mm(16)) * width) / height);
}

/** A long name gets smaller, in half points. */
function titleSize(name: string): number {
	const longest = Math.max(...name.split(/[\s-]+/).map(({ length }) => length));
	const [, size] = SIZES.find(([letters, , word]) => name.length <= letters && longest <= word) ?? [
		0, 36
	];
	return size;
}
const SIZES = [
	[44, 72, 20],
	[80, 56, 26],
	[140, 44, 34]
] as const;

const FIGURE_WIDTH = points(mm(140));

function drawingOf({ pictures }: Setting, { figure, ruler }: Report['cover']): FileChild[] {
	if (figure) {
		const scale = FIGURE_WIDTH / figure.width;
		const window = { width: FIGURE_WIDTH, height: figure.height * scale, scale };
		return [
			paragraph('picture', [pictures.run(figure.shapes, window, figure.alt)], {
				alignment: 'center'
			})
		];
	}
	if (!ruler) return [];
	const over = mm(5);
	const width = points(TEXT_WIDTH);
	const window = {
		x: -points(over),
		width: width + 2 * points(over),
		height: ruler.drawing.height
	};
	return [
		paragraph('picture', [pictures.run(flatten(ruler.drawing, width), window, ruler.alt)], {
			indent: { left: -over, right: -over },
			spacing: { before: mm(40), after: mm(40) }
		})
	];
}

const TERM = mm(32);

function entriesTable({
	company,
	subject,
	scope,
	date,
	method,
	status,
	language
}: Report['cover']['entries']): Table {
	const columns = [{ width: TERM }, { width: TEXT_WIDTH - TERM }];
	const rows = [company, subject, scope, date, method, status, language].map(({ term, text }) => {
		const cells = [paragraph('tableHead', term), paragraph('tableNormal', text)];
		return new TableRow({
			cantSplit: true,
			height: { value: mm(5.4), rule: HeightRule.ATLEAST },
			children: cells.map((cell, i) => {
				return new TableCell({
					children: [cell],
					width: { size: columns[i]!.width, type: WidthType.DXA },
					margins: { top: 30, bottom: 30 }
				});
			})
		});
	});
	return tableOf(rows, columns, { firstRow: false, firstColumn: true });
}

/** The table of contents, filled in before Word fills it in anew. */
export function contentsBlocks({ words }: Setting): FileChild[] {
	return [
		styled('TOCHeading', words.contents, { pageBreakBefore: true }),
		new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' })
	];
}
