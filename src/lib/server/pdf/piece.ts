import type { Element } from './paper.ts';

/** Something that is not broken over two pages: a paragraph, a table row, a pair of columns. */
export interface Piece {
	height: number;
	/** Space above it; none at the top of a page. */
	before: number;
	/** Stays on the page of the piece that follows. */
	keep?: boolean;
	/** Drawn again, as furniture, where a page begins with this piece: the head of a table. */
	head?: { height: number; paint(x: number, y: number): void };
	paint(x: number, y: number, parent: Element): void;
}

export function heightOf(pieces: Piece[]): number {
	return pieces.reduce((sum, { height, before }, i) => sum + height + (i === 0 ? 0 : before), 0);
}

/** Several pieces as one that stays together. */
export function together(pieces: Piece[], before = pieces[0]?.before ?? 0): Piece {
	return {
		height: heightOf(pieces),
		before,
		paint(x, y, parent) {
			let top = y;
			pieces.forEach((piece, i) => {
				if (i > 0) top += piece.before;
				piece.paint(x, top, parent);
				top += piece.height;
			});
		}
	};
}
