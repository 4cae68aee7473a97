import { MOST_LETTERS } from './cell-text.ts';

/**
 * Excel reads `_x0041_` in a text as the letter A. Whoever writes those very signs gets them as they are: the first of
 * them is written in that way itself.
 */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * A text as it has to stand in the file so that Excel reads what was given. Names that every JavaScript object has,
 * such as "constructor", need it too: the list of texts in the file is kept in one.
 */
export function escaped(text: string): string {
	if (text in {}) return escapedLetter(text[0]!) + text.slice(1);
	const written = text.replaceAll(ESCAPE, escapedLetter);
	// Where that made it too long for a cell, those signs stay what they are.
	return written.length > MOST_LETTERS ? text.replaceAll(ESCAPE, '＿') : written;
}

function escapedLetter(letter: string): string {
	const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
	return `_x${code}_`;
}
