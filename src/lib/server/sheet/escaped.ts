import { MOST_LETTERS } from './cell-text.ts';

/**
 * Excel reads `_x0041_` in a text as the letter A. Whoever writes those very signs gets them as they are: the first of
 * them is written in that way itself.
 */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A letter of private use. */
const MARK = '\uE000';

/**
 * A text as it has to be handed over so that Excel reads what was given. The package writer looks texts up in a plain
 * object, where names such as "constructor" are taken: these get a mark, which `unmarked` takes off again.
 */
export function escaped(text: string): string {
	if (text in {}) return MARK + text;
	const written = text.replaceAll(ESCAPE, '_x005F_');
	// Where that made it too long for a cell, those signs stay what they are.
	return written.length > MOST_LETTERS ? text.replaceAll(ESCAPE, '＿') : written;
}

/** The list of texts in a package without the marks. */
export function unmarked(sharedStrings: string): string {
	return sharedStrings.replaceAll(`<t>${MARK}`, '<t>');
}
