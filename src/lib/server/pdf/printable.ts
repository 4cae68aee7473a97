import { fonts, type FontName } from './fonts.ts';

/** Stands for what a font cannot print: seen, and in all fonts that we use. */
export const REPLACEMENT = '◊';

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });
const patterns = new Map<FontName, { all: RegExp; one: RegExp }>();

/**
 * The text with a lozenge for each letter or sign that the font lacks: an empty box of the font's own would be
 * nothing at all to whoever listens or searches. Marks on a letter that is there are left out; what turns the
 * direction of reading is shown as what it is, a sign of its own.
 */
export function printable(text: string, name: FontName): string {
	const { all, one } = patternOf(name);
	if (all.test(text)) return text;
	let shown = '';
	for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
		if (all.test(segment)) shown += segment;
		else {
			const kept = [...segment].filter((letter) => one.test(letter) && !/\p{Cf}/u.test(letter));
			const [base] = segment;
			shown += one.test(base!) && !/\p{Cf}/u.test(base!) ? kept.join('') : REPLACEMENT;
		}
	}
	return shown;
}

function patternOf(name: FontName): { all: RegExp; one: RegExp } {
	const known = patterns.get(name);
	if (known) return known;
	// the reading direction is nothing that a font prints, even where it claims to
	const inside = fonts()
		[name].font.characterSet.filter(
			(code) => code >= 0x20 && !/\p{Cf}/u.test(String.fromCodePoint(code))
		)
		.map((code) => `\\u{${code.toString(16)}}`)
		.join('')
		// says where a word may be cut, and is taken out before it is printed
		.concat('\\u{ad}');
	const pattern = { all: new RegExp(`^[${inside}]*$`, 'u'), one: new RegExp(`^[${inside}]$`, 'u') };
	patterns.set(name, pattern);
	return pattern;
}
