/** The most letters that a spreadsheet holds in one cell. */
export const MOST_LETTERS = 32_767;

/**
 * What no XML file may hold, and what a file format would drop without a word: control characters, halves of
 * surrogate pairs, code points that are no characters.
 */
const FORBIDDEN = /(?![\t\n\u0085])\p{Cc}|\uFFFD|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A text with one kind of line break, and with a visible sign for each character that a cell cannot hold. */
export function visible(text: string): string {
	return text.replaceAll(/\r\n?/g, '\n').replaceAll(FORBIDDEN, (character) => {
		const code = character.codePointAt(0)!;
		// Unicode has pictures of the control characters: ␀ to ␟ and ␡.
		if (code < 0x20) return String.fromCodePoint(0x2400 + code);
		return code === 0x7f ? '␡' : '□';
	});
}

/** At most so many letters; what is longer ends in a sign that something is missing. */
export function shortened(text: string, most: number, sign: string): string {
	if (text.length <= most) return text;
	const cut = text.slice(0, most - sign.length);
	// Half a pair at the end would be no letter.
	return (cut.isWellFormed() ? cut : cut.slice(0, -1)) + sign;
}

/** What begins a formula in Excel or LibreOffice, in its full-width form too, whatever invisible stands before it. */
const FORMULA = /^[\s\p{C}\p{Z}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Whether a spreadsheet that reads the text as somebody had typed it would take it for a formula. */
export function looksLikeFormula(text: string): boolean {
	return FORMULA.test(text);
}

export const cutSign = { de: ' … [gekürzt]', en: ' … [cut]' };
