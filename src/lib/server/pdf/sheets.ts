import type { Section } from '../../core/report/blocks.ts';
import { blockPieces } from './block-pieces.ts';
import { CONTENT, mm } from './page-size.ts';
import type { Paper } from './paper.ts';
import { heightOf, type Piece } from './piece.ts';
import { styles } from './styles.ts';
import { textPiece, type Setting } from './text-pieces.ts';

export interface Placed {
	piece: Piece;
	y: number;
	section: Section;
	/** Repeats the head of a table above it. */
	withHead: boolean;
}

/** One page: what stands where, and the section that names it. */
export interface Sheet {
	section: Section;
	placed: Placed[];
}

const HEIGHT = CONTENT.bottom - CONTENT.top;
/** How a page that must be one is set closer, step by step: space first, then the size of the text. */
const CLOSER = [
	{ air: 1, scale: 1 },
	{ air: 0.8, scale: 1 },
	{ air: 0.62, scale: 1 },
	{ air: 0.46, scale: 0.97 },
	{ air: 0.4, scale: 0.93 },
	{ air: 0.34, scale: 0.88 },
	{ air: 0.3, scale: 0.84 }
];

/** Sets every section and breaks it into pages: no heading at a foot, no table without its head. */
export function sheetsOf(paper: Paper, sections: Section[]): Sheet[] {
	const sheets: Sheet[] = [];
	let y = HEIGHT;
	for (const section of sections) {
		const pieces = section.onePage ? closest(paper, section) : sectionPieces(paper, section, 1, 1);
		const here = section.begins === 'here' && hasRoom(pieces, HEIGHT - y - mm(14));
		if (here) y += mm(14);
		else {
			sheets.push({ section, placed: [] });
			y = 0;
		}
		y = place(sheets, section, pieces, y);
	}
	return sheets;
}

/** A section begins on a page that another has begun where it fits as a whole, or a good part of it does. */
const GOOD_PART = 0.3;

function hasRoom(pieces: Piece[], room: number): boolean {
	if (heightOf(pieces) <= room) return true;
	return room >= GOOD_PART * HEIGHT && firstPart(pieces) <= room;
}

function closest(paper: Paper, section: Section): Piece[] {
	for (const { air, scale } of CLOSER) {
		const pieces = sectionPieces(paper, section, air, scale);
		if (heightOf(pieces) <= HEIGHT) return pieces;
	}
	// What fills two pages in any case is set as designed.
	return sectionPieces(paper, section, 1, 1);
}

function sectionPieces(paper: Paper, section: Section, air: number, scale: number): Piece[] {
	const setting: Setting = { paper, air, scale };
	const { width } = CONTENT;
	const lead = section.lead
		? [
				textPiece(setting, section.lead, styles.lead, width, {
					before: mm(2.5),
					keep: true,
					title: true
				})
			]
		: [];
	const [first, ...blocks] = blockPieces(setting, section.blocks, width);
	const opening = first ? [{ ...first, before: Math.max(first.before, mm(6) * air) }] : [];
	return [
		textPiece(setting, section.title, styles.title, width, {
			type: 'H1',
			keep: true,
			title: true
		}),
		...lead,
		...opening,
		...blocks
	];
}

/** A title with what must stay with it, and one piece more. */
function firstPart(pieces: Piece[]): number {
	const end = pieces.findIndex(({ keep }) => !keep);
	return heightOf(pieces.slice(0, end + 1));
}

function place(sheets: Sheet[], section: Section, pieces: Piece[], from: number): number {
	let y = from;
	for (let i = 0; i < pieces.length; i++) {
		const piece = pieces[i]!;
		const sheet = sheets.at(-1)!;
		const top = sheet.placed.length === 0;
		const begins = i === 0 ? y : y + (top ? 0 : piece.before);
		let last = i;
		while (pieces[last]!.keep && last < pieces.length - 1) last++;
		const needed = heightOf(pieces.slice(i, last + 1));
		if (!top && begins + needed > HEIGHT) {
			sheets.push({ section, placed: [] });
			y = 0;
			const repeats = piece.head;
			if (repeats) y += repeats.height;
			sheets.at(-1)!.placed.push({ piece, y, section, withHead: repeats !== undefined });
			y += piece.height;
			continue;
		}
		sheet.placed.push({ piece, y: begins, section, withHead: false });
		y = begins + piece.height;
	}
	return y;
}
