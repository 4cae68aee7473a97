import { ColumnBreak, type FileChild, type Paragraph } from 'docx';
import { flatten } from '../../core/figures/scale-drawing.ts';
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
import type { Setting } from './setting.ts';
import { RULE } from './styles.ts';
import { tableBlocks } from './table.ts';
import { paragraph, styled } from './text.ts';

/** A stretch of the document in one or more columns. */
export interface Stretch {
	/** Widths of its columns in twips. */
	columns: number[];
	children: FileChild[];
}

/** Blocks as stretches of the given width: what stands side by side becomes columns of the page. */
export function stretchesOf(setting: Setting, blocks: Block[], width: number): Stretch[] {
	const stretches: Stretch[] = [];
	blocks.forEach((block, i) => {
		if (block.kind === 'columns' && block.columns.length > 1) {
			stretches.push(columnsStretch(setting, block, width));
			return;
		}
		const inner = block.kind === 'columns' ? { ...block, kind: 'columns' as const } : null;
		const children = inner
			? inner.columns.flatMap((column) => blocksOf(setting, ruled(column, inner.rule), width))
			: blocksOf(setting, blocks.slice(i, i + 1), width, blocks.slice(0, i));
		const last = stretches.at(-1);
		if (last && last.columns.length === 1) last.children.push(...children);
		else stretches.push({ columns: [width], children });
	});
	return stretches;
}

function columnsStretch(setting: Setting, block: ColumnsBlock, width: number): Stretch {
	const whole = block.widths.reduce((sum, share) => sum + share, 0);
	const free = width - COLUMN_GAP * (block.widths.length - 1);
	const columns = block.widths.map((share) => Math.floor((share / whole) * free));
	const children = block.columns.flatMap((blocks, i): FileChild[] => [
		// In a paragraph of its own: a break within one would leave its rule and its space in the column before.
		...(i > 0 ? [paragraph('columnEnd', [new ColumnBreak()])] : []),
		...blocksOf(setting, ruled(blocks, block.rule), columns[i]!)
	]);
	return { columns, children };
}

/** A line over columns stands over the first heading of each. */
function ruled(blocks: Block[], rule = false): Block[] {
	const [first, ...rest] = blocks;
	return rule && first?.kind === 'heading' ? [{ ...first, rule: true }, ...rest] : blocks;
}

function blocksOf(
	setting: Setting,
	blocks: Block[],
	width: number,
	above: Block[] = []
): FileChild[] {
	return blocks.flatMap((block, i) => {
		const headed = [...above, ...blocks.slice(0, i)].some(({ kind }) => kind === 'heading');
		return blockOf(setting, block, width, headed);
	});
}

function blockOf(setting: Setting, block: Block, width: number, headed: boolean): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [
				styled(block.minor ? 'Heading3' : 'Heading2', block.text, {
					...(block.rule ? { border: { top: RULE } } : {})
				})
			];
		case 'paragraph':
			return [prose(block)];
		case 'quote':
			return quoteBlocks(setting, block);
		case 'points':
			return pointBlocks(setting, block, width, headed);
		case 'table':
			return tableBlocks(setting, block, width);
		case 'figure':
			return figureBlocks(setting, block, width);
		case 'scale':
			return scaleBlocks(setting, block, width);
		case 'monday':
			return mondayBlocks(setting, block);
		case 'legend':
			return legendBlocks(setting, block);
		case 'columns':
			return block.columns.flatMap((column) => blocksOf(setting, column, width));
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
	const window = { x: -over, width: points(width) + 2 * over, height: drawing.height };
	const shapes = flatten(drawing, points(width));
	return [
		paragraph('picture', [setting.pictures.run(shapes, window, alt)], {
			indent: { left: -OVER, right: -OVER }
		}),
		caption(setting, 'figure', text)
	];
}
