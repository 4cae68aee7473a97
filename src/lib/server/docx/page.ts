/** A4 with white at the left to write in; the text is as wide as three quarters of it. All lengths in twips. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);

export const PAGE = { width: mm(210), height: mm(297) };
export const MARGIN = {
	top: mm(23),
	bottom: mm(18),
	left: mm(28),
	right: mm(18),
	header: mm(11),
	footer: mm(8)
};
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** Between columns of text. */
export const COLUMN_GAP = mm(8);

/** Twips to points. */
export const points = (twips: number): number => twips / 20;
