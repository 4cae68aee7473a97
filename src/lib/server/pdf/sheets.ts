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

/** One page: what stands where. */
export interface Sheet {
	placed: Placed[];
}

/** What a page is called: its sections, in order. */
export function nameOf({ placed }: Sheet): string {
	return [...new Set(placed.map(({ section }) => section.sheet))].join(', ');
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
		const room = HEIGHT - y - BETWEEN;
		const shared = section.begins === 'here' ? closeEnough(paper, section, room) : null;
		if (shared) {
			y = place(sheets, section, shared, y + BETWEEN);
			continue;
		}
		const own = section.onePage
			? onPages(section, closest(paper, section))
			: balanced(paper, section);
		sheets.push(...own.sheets);
		y = own.y;
	}
	return sheets;
}

/** What is shorter than this much of a page is not broken over two … */
const SHORT = 0.7;
/** … and what is longer leaves a good part on either. */
const GOOD_PART = 0.3;
/** Nothing begins below this. */
const SMALLEST_ROOM = 0.1;
/** Between two sections of one page. */
const BETWEEN = mm(14);

/** A section that begins on a page which another has begun: as a whole, a little closer if need be; or it breaks well. */
function closeEnough(paper: Paper, section: Section, room: number): Piece[] | null {
	if (room < SMALLEST_ROOM * HEIGHT) return null;
	for (const { air, scale } of CLOSER.filter(({ scale }) => scale === 1)) {
		const pieces = sectionPieces(paper, section, air, scale);
		if (heightOf(pieces) <= room) return pieces;
	}
	const pieces = sectionPieces(paper, section, 1, 1);
	const height = heightOf(pieces);
	const good = Math.min(room, height - room) >= GOOD_PART * HEIGHT;
	return height > SHORT * HEIGHT && good && firstPart(pieces) <= room ? pieces : null;
}

interface Pages {
	sheets: Sheet[];
	/** Where the last of them ends. */
	y: number;
}

function onPages(section: Section, pieces: Piece[]): Pages {
	const sheets: Sheet[] = [{ placed: [] }];
	return { sheets, y: place(sheets, section, pieces, 0) };
}

/** On pages of its own; what would leave little on a last page is set a little closer, if that saves the page. */
function balanced(paper: Paper, section: Section): Pages {
	const designed = onPages(section, sectionPieces(paper, section, 1, 1));
	if (designed.sheets.length === 1 || designed.y >= GOOD_PART * HEIGHT) return designed;
	for (const { air, scale } of CLOSER.slice(1)) {
		const closer = onPages(section, sectionPieces(paper, section, air, scale));
		if (closer.sheets.length < designed.sheets.length) return closer;
	}
	return designed;
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
			sheets.push({ placed: [] });
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
