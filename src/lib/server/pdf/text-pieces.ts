import { linesOf, titleLines, type TextStyle } from './lines.ts';
import type { Paper } from './paper.ts';
import type { Piece } from './piece.ts';

/** How a document is set: the paper and how generous the space between parts is. */
export interface Setting {
	paper: Paper;
	/** 1 is the designed space; less where a part must stand on one page. */
	air: number;
	/** Size of the text, 1 as designed; a little less where space alone does not do. */
	scale: number;
}

/** The style at the setting's size. */
export function sized({ scale }: Setting, style: TextStyle): TextStyle {
	if (scale === 1) return style;
	return { ...style, size: style.size * scale, leading: style.leading * scale };
}

/** A text as one piece, tagged as `type`. */
export function textPiece(
	setting: Setting,
	text: string,
	designed: TextStyle,
	width: number,
	options: { type?: string; before?: number; keep?: boolean; title?: boolean } = {}
): Piece {
	const { paper } = setting;
	const style = sized(setting, designed);
	const lines = (options.title ? titleLines : linesOf)(text, style, width);
	return {
		height: lines.length * style.leading,
		before: options.before ?? 0,
		...(options.keep ? { keep: true } : {}),
		paint(x, y, parent) {
			paper.tag(parent, options.type ?? 'P', () => paper.lines(lines, style, x, y));
		}
	};
}

/** A long text as pieces of a few lines, so that it may run over pages without single lines left behind. */
export function textPieces(
	setting: Setting,
	text: string,
	designed: TextStyle,
	width: number,
	before: number
): Piece[] {
	const { paper } = setting;
	const style = sized(setting, designed);
	const lines = linesOf(text, style, width);
	if (lines.length <= LONGEST_UNBROKEN)
		return [textPiece(setting, text, designed, width, { before })];
	let element: ReturnType<Paper['tag']> | null = null;
	const chunks = [];
	for (let i = 0; i < lines.length; i += CHUNK) chunks.push(lines.slice(i, i + CHUNK));
	return chunks.map((chunk, i) => ({
		height: chunk.length * style.leading,
		before: i === 0 ? before : 0,
		paint(x, y, parent) {
			element ??= paper.tag(parent, 'P');
			const content = paper.doc.markStructureContent('P');
			paper.lines(chunk, style, x, y);
			paper.doc.endMarkedContent();
			element.add(content);
		}
	}));
}

const LONGEST_UNBROKEN = 12;
const CHUNK = 3;
