import { flatten, type ScaleDrawing } from '../../core/figures/scale-drawing.ts';
import type { Block, ColumnsBlock } from '../../core/report/blocks.ts';
import { drawShapes } from './draw-shapes.ts';
import { mm, WIDE } from './page-size.ts';
import type { Piece } from './piece.ts';
import { together } from './piece.ts';
import { legendPiece, mondayPiece, pointPieces, quotePiece } from './special-pieces.ts';
import { styles } from './styles.ts';
import { tablePieces } from './table-pieces.ts';
import { textPiece, textPieces, type Setting } from './text-pieces.ts';

const COLUMN_GAP = mm(8);

/** Blocks as pieces of the given width, from top to bottom. */
export function blockPieces(setting: Setting, blocks: Block[], width: number): Piece[] {
	return blocks.flatMap((block, i) => {
		const headed = blocks.slice(0, i).some(({ kind }) => kind === 'heading');
		const pieces = piecesOf(setting, block, width, { above: blocks[i - 1], headed });
		const below = blocks[i + 1];
		// Small print stays with what it speaks of.
		const noted = below?.kind === 'paragraph' && below.voice === 'note';
		const last = pieces.at(-1);
		return noted && last ? [...pieces.slice(0, -1), { ...last, keep: true }] : pieces;
	});
}

function piecesOf(
	setting: Setting,
	block: Block,
	width: number,
	{ above, headed }: { above: Block | undefined; headed: boolean }
): Piece[] {
	const { air } = setting;
	const afterHeading = above?.kind === 'heading';
	switch (block.kind) {
		case 'heading':
			if (block.minor) {
				return [
					textPiece(setting, block.text, styles.minor, width, {
						type: 'H3',
						before: mm(3),
						keep: true
					})
				];
			}
			return [
				ruled(
					setting,
					width,
					block.rule ?? false,
					textPiece(setting, block.text, styles.heading, width, { type: 'H2' })
				)
			];
		case 'paragraph': {
			const space = afterHeading ? mm(1.2) : (block.voice === 'note' ? mm(2.5) : mm(2.4)) * air;
			return textPieces(setting, block.text, styles[block.voice], width, space);
		}
		case 'table':
			return tablePieces(setting, block, width, afterHeading ? mm(1.6) : mm(4) * air);
		case 'points':
			return pointPieces(setting, block, width, headed ? 'H3' : 'H2');
		case 'quote':
			return [quotePiece(setting, block, width)];
		case 'legend':
			return [legendPiece(setting, block, width)];
		case 'monday':
			return [mondayPiece(setting, block, width)];
		case 'scale':
			return [scalePiece(setting, block, width)];
		case 'figure':
			return [figurePiece(setting, block, width)];
		case 'columns':
			return [columnsPiece(setting, block, width)];
	}
}

/** A heading, with a line over it where it opens a part of the page. */
function ruled({ paper, air }: Setting, width: number, rule: boolean, heading: Piece): Piece {
	const pad = rule ? mm(1.9) : 0;
	return {
		height: heading.height + pad,
		before: rule ? mm(8) * air : mm(4) * air,
		keep: true,
		paint(x, y, parent) {
			if (rule) paper.artifact(() => paper.line(x, y, x + width, y, WIDE));
			heading.paint(x, y + pad, parent);
		}
	};
}

function scalePiece(
	{ paper, air }: Setting,
	{ drawing, alt }: Extract<Block, { kind: 'scale' }>,
	width: number
): Piece {
	return {
		height: drawing.height,
		before: mm(9) * air,
		paint(x, y, parent) {
			const bbox = [x, y, x + width, y + drawing.height];
			const [left, right] = [overhang(drawing, 0), overhang(drawing, drawing.top)];
			const shapes = flatten(drawing, width - left - right);
			paper.tag(parent, 'Figure', () => drawShapes(paper, shapes, x + left, y), {
				alt,
				bbox
			});
		}
	};
}

/** How far a circle at an end of the scale would reach over the page's margin. */
function overhang({ marks }: ScaleDrawing, end: number): number {
	const circles = marks
		.filter(({ at }) => at === end)
		.flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.kind === 'circle' ? shape.r : [])));
	return Math.max(0, ...circles);
}

function figurePiece(
	{ paper, air }: Setting,
	{ figure, width: share }: Extract<Block, { kind: 'figure' }>,
	width: number
): Piece {
	const scale = (width * share) / figure.width;
	const height = figure.height * scale;
	return {
		height,
		before: mm(4) * air,
		paint(x, y, parent) {
			const bbox = [x, y, x + width * share, y + height];
			const alt = `${figure.alt} ${figure.sentence}`.trim();
			paper.tag(parent, 'Figure', () => drawShapes(paper, figure.shapes, x, y, scale), {
				alt,
				bbox
			});
		}
	};
}

/** Columns side by side, read one after the other. */
function columnsPiece(setting: Setting, block: ColumnsBlock, width: number): Piece {
	const { paper, air } = setting;
	const whole = block.widths.reduce((sum, share) => sum + share, 0);
	const free = width - COLUMN_GAP * (block.widths.length - 1);
	let x = 0;
	const columns = block.columns.map((blocks, i) => {
		const room = (block.widths[i]! / whole) * free;
		const piece = together(blockPieces(setting, blocks, room));
		const column = { x, piece };
		x += room + COLUMN_GAP;
		return column;
	});
	const pad = block.rule ? mm(2) : 0;
	const height = Math.max(0, ...columns.map(({ piece }) => piece.height)) + pad;
	return {
		height,
		before: mm(8) * air,
		paint(left, y, parent) {
			if (block.rule) paper.artifact(() => paper.line(left, y, left + width, y, WIDE));
			for (const { x, piece } of columns) {
				const shift = block.align === 'middle' ? (height - pad - piece.height) / 2 : 0;
				piece.paint(left + x, y + pad + shift, parent);
			}
		}
	};
}
