/** A4 with the drawing frame of ISO 5457: 20 mm to bind at, 10 mm elsewhere. All lengths in points. */
export const mm = (length: number): number => (length * 72) / 25.4;

/** To a hundredth of a point: finer is not seen, and every further digit makes the file larger. */
export const fine = (length: number): number => Math.round(length * 100) / 100;

export const PAGE = { width: fine(mm(210)), height: fine(mm(297)) };
export const FRAME = { left: mm(20), top: mm(10), right: mm(200), bottom: mm(287) };

/** The title block along the lower edge of the frame. */
export const STRIP = mm(9);
export const COVER_BLOCK = mm(34);

export const CONTENT = {
	left: FRAME.left + mm(8),
	top: FRAME.top + mm(9),
	width: mm(164),
	bottom: FRAME.bottom - STRIP - mm(5)
};

/** Narrow to wide as 1 : 2. */
export const THIN = mm(0.18);
export const WIDE = mm(0.35);
