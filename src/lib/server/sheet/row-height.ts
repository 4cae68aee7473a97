/** In points, of a line of Calibri 11. */
export const LINE_HEIGHT = 15;

/** The tallest row that a spreadsheet draws. */
const TALLEST = 405;

/** What the indent takes, in letters; and how many letters of text stand where so many digits would. */
const INDENT = 2;
const LETTERS_A_DIGIT = 1.1;

/**
 * How tall a row has to be for what its cells hold, reckoned from letters and widths. Excel measures anew as soon as
 * somebody changes a cell; but not every program measures when it opens a file.
 */
export function rowHeight(cells: readonly { text: string; width: number }[]): number {
	const lines = cells.map(({ text, width }) => linesOf(text, (width - INDENT) * LETTERS_A_DIGIT));
	return Math.min(Math.max(1, ...lines) * LINE_HEIGHT, TALLEST);
}

/** How many lines a text takes, broken between words where it can be. */
function linesOf(text: string, letters: number): number {
	return text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, letters), 0);
}

function wrapped(paragraph: string, letters: number): number {
	let lines = 1;
	let used = 0;
	for (const { length } of paragraph.split(' ')) {
		if (used > 0 && used + 1 + length <= letters) {
			used += 1 + length;
			continue;
		}
		if (used > 0) lines += 1;
		lines += Math.max(0, Math.ceil(length / letters) - 1);
		used = length > letters ? length % letters || letters : length;
	}
	return lines;
}
