import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fonts } from './fonts.ts';
import { printable, REPLACEMENT } from './printable.ts';

test.each([
	['Größe ≥ 5 €: „Ja“ – 80 %…', 'Größe ≥ 5 €: „Ja“ – 80 %…'],
	['株式会社', '◊◊◊◊'],
	['Hallo 😀!', 'Hallo ◊!'],
	// one person in one sign, however many characters it is made of
	['👩🏽‍🔧', '◊'],
	['a\u202eb\u200fc', 'a◊b◊c'],
	['x\u0301\u0489', 'x\u0301'],
	['\u0007', '◊']
])('%j is printed as %j', (text, shown) => {
	expect(printable(text, 'barlow')).toBe(shown);
});

test('whatever is written, every character that is printed is in the font', () => {
	const texts = fc.string({ unit: 'binary' });
	fc.assert(
		fc.property(texts, fc.constantFrom('barlow', 'antiqua', 'barlowMedium'), (text, name) => {
			const font = fonts()[name as 'barlow'].font;
			const known = new Set(font.characterSet);
			for (const letter of printable(text, name as 'barlow').replaceAll('\u00ad', '')) {
				expect(known.has(letter.codePointAt(0)!), JSON.stringify(text)).toBe(true);
			}
		}),
		{ numRuns: 500 }
	);
	expect(fonts().barlow.font.characterSet).toContain(REPLACEMENT.codePointAt(0));
});
