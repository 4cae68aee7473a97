import type { GlyphRun } from 'fontkit';
import { fine } from './page-size.ts';

/** What of PDFKit's font we use to write glyphs ourselves. */
interface EmbeddedFont {
	id: string;
	scale: number;
	subset: { includeGlyph: (id: number) => number };
	widths: (number | null)[];
	unicode: (number[] | null)[];
	ref: () => unknown;
	layoutCached: (text: string) => Laid;
}

interface Laid extends GlyphRun {
	glyphs: { id: number; advanceWidth: number; codePoints: number[] }[];
	positions: { xAdvance: number; advanceWidth: number; xOffset: number; yOffset: number }[];
}

interface Inside {
	_font: EmbeddedFont;
	_fontSize: number;
	page: { fonts: Record<string, unknown> };
	_fragment: (text: string, x: number, y: number, options: object) => void;
}

/** The line is broken and measured by us: PDFKit need not do it again. */
const DRAWN = { baseline: 'alphabetic', textWidth: 0, wordCount: 0 };

type Words = Map<string, string | null>;
const known = new WeakMap<PDFKit.PDFDocument, Map<string, Words>>();

/**
 * Shows one line on its baseline in the font and size that are set. As PDFKit would, in one operation instead of
 * eight, and each word's glyphs only once a document: a report shows thousands of lines, and most words come again.
 */
export function showText(doc: PDFKit.PDFDocument, text: string, x: number, baseline: number): void {
	const inside = doc as unknown as Inside;
	const font = inside._font;
	const words = wordsOf(doc, font.id);
	let shown = '';
	for (let from = 0; from < text.length;) {
		const space = text.indexOf(' ', from);
		const to = space === -1 ? text.length : space + 1;
		const glyphs = glyphsOf(font, words, text.slice(from, to));
		if (glyphs === null) {
			// marks that stand beside their letter
			inside._fragment(text, fine(x), fine(baseline), DRAWN);
			return;
		}
		shown += glyphs;
		from = to;
	}
	inside.page.fonts[font.id] ??= font.ref();
	// the page counts from its top: the text is turned upright
	const place = `1 0 0 -1 ${fine(x)} ${fine(baseline)} Tm`;
	doc.addContent(`BT\n${place}\n/${font.id} ${inside._fontSize} Tf\n[${shown}] TJ\nET`);
}

function wordsOf(doc: PDFKit.PDFDocument, font: string): Words {
	let fonts = known.get(doc);
	if (!fonts) known.set(doc, (fonts = new Map()));
	let words = fonts.get(font);
	if (!words) fonts.set(font, (words = new Map<string, string | null>()));
	return words;
}

/** A word as glyphs with the distances between them; null where a glyph is moved off its place. */
function glyphsOf(font: EmbeddedFont, words: Words, word: string): string | null {
	const before = words.get(word);
	if (before !== undefined) return before;
	const { glyphs, positions } = font.layoutCached(word);
	let shown = '<';
	for (let i = 0; i < glyphs.length; i++) {
		const [glyph, place] = [glyphs[i]!, positions[i]!];
		if (place.xOffset || place.yOffset) {
			words.set(word, null);
			return null;
		}
		const id = font.subset.includeGlyph(glyph.id);
		font.widths[id] ??= glyph.advanceWidth * font.scale;
		font.unicode[id] ??= glyph.codePoints;
		shown += id.toString(16).padStart(4, '0');
		const apart = place.advanceWidth - place.xAdvance;
		if (apart !== 0) shown += `>${fine(apart)}<`;
	}
	shown = `${shown}>`.replace('<>', '');
	words.set(word, shown);
	return shown;
}
