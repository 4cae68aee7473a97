import type { FileChild, Paragraph } from 'docx';
import { flatten } from '../../core/figures/scale-drawing.ts';
import type { Shape } from '../../core/figures/shape.ts';
import type {
	Block,
	ColumnsBlock,
	FigureBlock,
	ParagraphBlock,
	QuoteBlock,
	ScaleBlock
} from '../../core/report/blocks.ts';
import { quoteText } from '../../core/report/quote-text.ts';
import { caption } from './captions.ts';
import { legendBlocks, mondayBlocks } from './monday.ts';
import { COLUMN_GAP, mm, points } from './page.ts';
import { pointBlocks } from './points.ts';
import { sideBySide } from './side-by-side.ts';
import type { Setting } from './setting.ts';
import { ruleIn } from './styles.ts';
import { tableBlocks } from './table.ts';
import { paragraph, styled } from './text.ts';

/** Blocks from top to bottom, as paragraphs and tables of the given width. */
export function blocksOf(setting: Setting, blocks: Block[], width: number): FileChild[] {
	return blocks.flatMap((block, i) => {
		const headed = blocks.slice(0, i).some(({ kind }) => kind === 'heading');
		// The first step stays on the page of the steps that it belongs to.
		const keepNext = blocks[i + 1]?.kind === 'monday';
		return blockOf(setting, block, width, { headed, keepNext });
	});
}

/**
 * Short texts side by side stand in the cells of a table without lines, which holds in every reader; what has a table of
 * its own goes one after the other, so that nobody has to edit a table inside a table.
 */
function columnsBlocks(setting: Setting, block: ColumnsBlock, width: number): FileChild[] {
	const columns = block.columns.map((blocks) => ruled(blocks, block.rule));
	if (columns.length === 1 || columns.flat().some(({ kind }) => kind === 'table')) {
		return columns.flatMap((blocks) => {
			const parts = partsOf(blocks);
			if (parts.length < 2 || blocks.some(({ kind }) => kind === 'table')) {
				return blocksOf(setting, blocks, width);
			}
			const widths = parts.map((_, i) => (i === 0 ? FIRST_PART : 1));
			return columnsBlocks(setting, { kind: 'columns', widths, columns: parts }, width);
		});
	}
	const whole = block.widths.reduce((sum, share) => sum + share, 0);
	const free = width - COLUMN_GAP * (columns.length - 1);
	const rooms = block.widths.map((share) => Math.floor((share / whole) * free));
	return [
		sideBySide(
			columns.map((blocks, i) => blocksOf(setting, blocks, rooms[i]!)),
			rooms,
			block.align === 'middle'
		)
	];
}

/** How much wider the first of several parts is. */
const FIRST_PART = 2;

/** Blocks with the heading that opens them. */
function partsOf(blocks: Block[]): Block[][] {
	const parts: Block[][] = [];
	for (const block of blocks) {
		if (block.kind === 'heading' || parts.length === 0) parts.push([]);
		parts.at(-1)!.push(block);
	}
	return parts;
}

/** A line over columns stands over the first heading of each. */
function ruled(blocks: Block[], rule = false): Block[] {
	const [first, ...rest] = blocks;
	return rule && first?.kind === 'heading' ? [{ ...first, rule: true }, ...rest] : blocks;
}

function blockOf(
	setting: Setting,
	block: Block,
	width: number,
	{ headed, keepNext }: { headed: boolean; keepNext: boolean }
): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [
				styled(block.minor ? 'Heading3' : 'Heading2', block.text, {
					...(block.rule ? { border: { top: ruleIn(setting.palette) } } : {})
				})
			];
		case 'paragraph':
			return [prose(block)];
		case 'quote':
			return quoteBlocks(setting, block);
		case 'points':
			return pointBlocks(setting, block, width, headed);
		case 'table':
			return tableBlocks(setting, block, width, keepNext);
		case 'figure':
			return figureBlocks(setting, block, width);
		case 'scale':
			return scaleBlocks(setting, block, width);
		case 'monday':
			return mondayBlocks(setting, block);
		case 'legend':
			return legendBlocks(setting, block);
		case 'columns':
			return columnsBlocks(setting, block, width);
	}
}

function prose({ voice, text }: ParagraphBlock): Paragraph {
	switch (voice) {
		case 'prose':
			return styled('BodyText', text);
		case 'plain':
			return styled('Normal', text);
		case 'figure':
			return paragraph('number', text);
		default:
			return paragraph(voice, text);
	}
}

/** Somebody's own words, or a fact, and where they stand. */
function quoteBlocks({ language }: Setting, { text, source, bare }: QuoteBlock): Paragraph[] {
	return [
		bare ? paragraph('fact', text) : styled('Quote', quoteText(text, language)),
		paragraph('source', source)
	];
}

function figureBlocks(
	setting: Setting,
	{ figure, width: share }: FigureBlock,
	width: number
): Paragraph[] {
	const scale = (points(width) * share) / figure.width;
	const window = { width: figure.width * scale, height: figure.height * scale, scale };
	const alt = `${figure.alt} ${figure.sentence}`.trim();
	return [
		paragraph('picture', [setting.pictures.run(figure.shapes, window, alt)]),
		caption(setting, 'figure', figure.alt)
	];
}

/** Marks at the ends of a scale reach this much over it, into the margins. */
const OVER = mm(5);

function scaleBlocks(
	setting: Setting,
	{ drawing, alt, caption: text }: ScaleBlock,
	width: number
): Paragraph[] {
	const over = points(OVER);
	const shapes = flatten(drawing, points(width));
	const y = topOf(shapes);
	const window = { x: -over, y, width: points(width) + 2 * over, height: drawing.height - y };
	return [
		paragraph('picture', [setting.pictures.run(shapes, window, alt)], {
			indent: { left: -OVER, right: -OVER },
			keepNext: true
		}),
		caption(setting, 'figure', text)
	];
}

/** Where a drawing begins: some leave room for a line of words that they do not always have. */
function topOf(shapes: Shape[]): number {
	const tops = shapes.map((shape) => {
		if (shape.kind === 'line') return Math.min(shape.from[1], shape.to[1]);
		if (shape.kind === 'polygon') return Math.min(...shape.points.map(([, y]) => y));
		return shape.at[1] - (shape.kind === 'circle' ? shape.r : shape.size);
	});
	return Math.max(0, Math.min(...tops) - 1);
}
