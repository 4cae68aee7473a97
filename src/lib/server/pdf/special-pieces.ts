import { lamp } from '../../core/figures/lamp.ts';
import { flatten } from '../../core/figures/scale-drawing.ts';
import type { Shape } from '../../core/figures/shape.ts';
import type {
	LegendBlock,
	MondayBlock,
	PointsBlock,
	QuoteBlock
} from '../../core/report/blocks.ts';
import { drawShapes } from './draw-shapes.ts';
import { widthOf } from './fonts.ts';
import { linesOf } from './lines.ts';
import { mm, WIDE } from './page-size.ts';
import type { Piece } from './piece.ts';
import { together } from './piece.ts';
import { styles } from './styles.ts';
import { sized, textPiece, type Setting } from './text-pieces.ts';

const INDENT = mm(8);
const GAP_DRAWING = mm(36);

/** Entries with title, value and sentence: lit ones are strengths, those with a drawing gaps. */
export function pointPieces(
	setting: Setting,
	{ items }: PointsBlock,
	width: number,
	heading: 'H2' | 'H3'
): Piece[] {
	const { paper, air } = setting;
	const titleStyle = sized(setting, styles.pointTitle);
	const textStyle = sized(setting, styles.pointText);
	const moreStyle = sized(setting, styles.plain);
	return items.map((item, i) => {
		const counted = /^\d+$/.test(item.title) && !item.lit;
		const indent = item.lit || counted ? INDENT : 0;
		const room = width - indent;
		const valueWidth = item.drawing
			? GAP_DRAWING + mm(3)
			: item.value
				? widthOf(item.value, 'barlow', titleStyle.size) + mm(3)
				: 0;
		const title = counted ? [] : linesOf(item.title, titleStyle, room - valueWidth);
		const text = linesOf(item.text, textStyle, room);
		const titleHeight = title.length * titleStyle.leading;
		const textHeight = item.text ? text.length * textStyle.leading : 0;
		const more = item.more ? linesOf(item.more, moreStyle, room) : [];
		const moreHeight = more.length > 0 ? mm(2) + more.length * moreStyle.leading : 0;
		return {
			height: titleHeight + textHeight + moreHeight,
			before: i === 0 ? mm(2) : (counted ? mm(2.2) : mm(4.4)) * air,
			paint(x, y, parent) {
				if (item.lit)
					paper.artifact(() => drawShapes(paper, lamp(mm(2.2), mm(2.4), mm(2.2)), x, y));
				if (counted) {
					paper.tag(parent, 'P', () => {
						paper.lines(
							[{ text: `${item.title} `, hyphen: false, width: 0 }],
							titleStyle,
							x,
							y - 1
						);
						paper.lines(text, textStyle, x + indent, y);
					});
					return;
				}
				const value = item.value;
				paper.tag(parent, heading, () => {
					paper.lines(title, titleStyle, x + indent, y);
					if (value && !item.drawing) {
						const line = {
							text: ` ${value}`,
							hyphen: false,
							width: widthOf(` ${value}`, 'barlow', titleStyle.size)
						};
						paper.lines([line], titleStyle, x + indent, y, {
							width: room,
							to: 'end',
							tabular: true
						});
					}
				});
				const { drawing } = item;
				if (drawing) {
					const left = x + width - GAP_DRAWING;
					paper.tag(
						parent,
						'Figure',
						() =>
							drawShapes(
								paper,
								flatten(drawing, (GAP_DRAWING - mm(4)) / 0.78),
								left + mm(2),
								y - mm(3.3),
								0.78
							),
						{ alt: value ?? item.title, bbox: [left, y - mm(3), x + width, y + mm(6)] }
					);
				}
				if (item.text) {
					paper.tag(parent, 'P', () => paper.lines(text, textStyle, x + indent, y + titleHeight));
				}
				if (more.length > 0) {
					const top = y + titleHeight + textHeight + mm(2);
					paper.tag(parent, 'P', () => paper.lines(more, moreStyle, x + indent, top));
				}
			}
		};
	});
}

/** Somebody's own words, and where they stand. */
export function quotePiece(setting: Setting, block: QuoteBlock, width: number): Piece {
	const { text, source, bare } = block;
	const { paper, air } = setting;
	const side = mm(42);
	const marks = paper.doc.options.lang === 'de' ? ['„', '“'] : ['“', '”'];
	const words = bare
		? textPiece(setting, text, styles.fact, width - side - mm(8))
		: textPiece(setting, marks.join(text), styles.quote, width - side - mm(8), {
				type: 'BlockQuote'
			});
	const from = textPiece(setting, source, styles.quoteSource, side);
	const pad = mm(3.4);
	const height = Math.max(words.height, from.height) + pad;
	return {
		height,
		before: mm(7) * air,
		paint(x, y, parent) {
			paper.artifact(() => paper.line(x, y, x + width, y, WIDE));
			words.paint(x, y + pad, parent);
			from.paint(x + width - side, bare ? y + pad : y + height - from.height - mm(0.6), parent);
		}
	};
}

/** The first step, large enough to be read from the other side of the desk. */
export function mondayPiece(setting: Setting, block: MondayBlock, width: number): Piece {
	const { paper, air } = setting;
	const side = block.needs ? mm(46) : 0;
	const indent = mm(13);
	const room = width - indent - side - (side ? mm(6) : 0);
	const step = together([
		textPiece(setting, block.term, styles.label, room),
		textPiece(setting, block.text, styles.monday, room)
	]);
	const needs = block.needs
		? together([
				textPiece(setting, block.needs.term, styles.label, side),
				...block.needs.lines.map((line) => textPiece(setting, line, styles.needs, side))
			])
		: null;
	const pad = mm(3.2);
	const height = Math.max(step.height, needs?.height ?? 0, mm(8)) + 2 * pad;
	return {
		height,
		before: mm(5) * air,
		paint(x, y, parent) {
			paper.artifact(() => {
				paper.line(x, y, x + width, y, WIDE);
				paper.line(x, y + height, x + width, y + height, WIDE);
			});
			paper.tag(parent, 'P', () => {
				const number = String(block.number);
				const size = styles.position.size;
				paper.doc.lineWidth(mm(0.3)).strokeColor(paper.ink.ink);
				paper.circle(x + mm(4), y + pad + mm(5), mm(4));
				paper.doc.stroke();
				const left = x + mm(4) - widthOf(number, 'barlow', size) / 2;
				paper.text(
					`${number} `,
					left,
					y + pad + mm(5) + size * 0.35,
					'barlow',
					size,
					paper.ink.ink
				);
			});
			step.paint(x + indent, y + pad, parent);
			needs?.paint(x + width - side, y + pad, parent);
		}
	};
}

const SIGNS: Record<LegendBlock['items'][number]['sign'], Shape[]> = {
	now: lamp(7, 6, 6),
	target: [{ kind: 'circle', role: 'target', at: [7, 6], r: 6 }],
	hatched: lamp(7, 6, 6, true),
	range: [
		{ kind: 'line', role: 'range', from: [0, 6], to: [14, 6] },
		{ kind: 'line', role: 'range', from: [0, 2.5], to: [0, 9.5] },
		{ kind: 'line', role: 'range', from: [14, 2.5], to: [14, 9.5] }
	],
	hidden: [{ kind: 'line', role: 'hidden', from: [0, 6], to: [14, 6] }]
};

/** How the signs read. */
export function legendPiece(setting: Setting, { items }: LegendBlock, width: number): Piece {
	const { paper, air } = setting;
	const indent = mm(9);
	const rows = items.map(({ sign, text }, i): Piece => {
		const words = textPiece(setting, text, styles.legend, width - indent, { type: 'LBody' });
		return {
			height: words.height,
			before: i === 0 ? 0 : mm(2.6),
			paint(x, y, parent) {
				const item = paper.tag(parent, 'LI');
				paper.artifact(() => drawShapes(paper, SIGNS[sign], x, y));
				words.paint(x + indent, y, item);
			}
		};
	});
	const list = together(rows, mm(2) * air);
	return {
		...list,
		paint(x, y, parent) {
			list.paint(x, y, paper.tag(parent, 'L'));
		}
	};
}
