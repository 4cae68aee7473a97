import { balancedLines, linesOf, type TextStyle } from './lines.ts';
import type { Paper } from './paper.ts';
import type { Piece } from './piece.ts';

/** How a document is set: the paper and how generous the space between parts is. */
export interface Setting {
	paper: Paper;
	/** 1 is the designed space; less where a part must stand on one page. */
	air: number;
	/** Names of sections in the outline and in the structure. */
	section: string;
}

/** A text as one piece, tagged as `type`. */
export function textPiece(
	{ paper }: Setting,
	text: string,
	style: TextStyle,
	width: number,
	options: { type?: string; before?: number; keep?: boolean; balanced?: boolean } = {}
): Piece {
	const lines = (options.balanced ? balancedLines : linesOf)(text, style, width);
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
	style: TextStyle,
	width: number,
	before: number
): Piece[] {
	const { paper } = setting;
	const lines = linesOf(text, style, width);
	if (lines.length <= LONGEST_UNBROKEN) return [textPiece(setting, text, style, width, { before })];
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
