import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphRun } from 'fontkit';
import { printable } from './printable.ts';
import { unhinted } from './unhinted.ts';

/** Barlow speaks for the tool, the Antiqua for people; tabular figures stand below one another. */
export type FontName = 'barlow' | 'barlowMedium' | 'barlowTabular' | 'antiqua';

const files = {
	barlow: '@expo-google-fonts/barlow/400Regular/Barlow_400Regular.ttf',
	barlowMedium: '@expo-google-fonts/barlow/500Medium/Barlow_500Medium.ttf',
	antiqua: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
};

export interface LoadedFont {
	font: Font;
	/** Of one unit of font size. */
	ascent: number;
	descent: number;
	/** Words already laid out, by PDFKit's own keys; kept between reports, since most words come again. */
	layouts: Record<string, GlyphRun>;
	widths: Map<string, number>;
}

/** A cache that hostile input cannot grow without end. */
const MOST_WORDS = 20_000;

let loaded: Record<FontName, LoadedFont> | null = null;

/** The fonts, parsed once: parsing takes many times longer than a report. */
export function fonts(): Record<FontName, LoadedFont> {
	loaded ??= loadAll();
	return loaded;
}

/** To be called before each report: forgets words where there are too many. */
export function trimFontCaches(): void {
	for (const font of Object.values(fonts())) {
		if (font.widths.size > MOST_WORDS) Object.assign(font, freshCaches());
	}
}

function loadAll(): Record<FontName, LoadedFont> {
	const barlow = load(files.barlow);
	return {
		barlow,
		barlowMedium: load(files.barlowMedium),
		barlowTabular: { ...barlow, ...freshCaches(), font: tabular(barlow.font) },
		antiqua: load(files.antiqua)
	};
}

function load(file: string): LoadedFont {
	const path = createRequire(import.meta.url).resolve(file);
	const font = create(unhinted(readFileSync(path)));
	nameGlyphs(font);
	return {
		font,
		ascent: font.ascent / font.unitsPerEm,
		descent: -font.descent / font.unitsPerEm,
		...freshCaches()
	};
}

/**
 * fontkit keeps the characters of a glyph as it is first asked for it. A part of another glyph (the ’ in ”) is asked
 * for without any and would read as nothing in every later document; and what comes first would decide whether a
 * space reads as a fixed one. So each glyph is asked for by its own character first, and one that has none takes
 * those of its first text. Ligatures are left out: they read as their letters.
 */
function nameGlyphs(font: Font): void {
	const glyphOf = font.getGlyph.bind(font);
	font.getGlyph = (id, characters = []) => {
		const glyph = glyphOf(id, characters);
		if (glyph.codePoints.length === 0) glyph.codePoints = characters;
		return glyph;
	};
	// Where several characters share a glyph, the one that people write comes first: ’ before the ʼ of phonetics.
	const written = (character: number) =>
		character < 0x180 || (character >= 0x2013 && character <= 0x20bf);
	for (const first of [true, false]) {
		for (const character of font.characterSet) {
			const ligature = character >= 0xfb00 && character <= 0xfb06;
			if (written(character) === first && !ligature) font.glyphForCodePoint(character);
		}
	}
}

function freshCaches() {
	return {
		layouts: Object.create(null) as Record<string, GlyphRun>,
		widths: new Map<string, number>()
	};
}

/** The same font with figures of one width; under a name of its own, or PDFKit would take it for the other. */
function tabular(font: Font): Font {
	return Object.create(font, {
		postscriptName: { value: `${font.postscriptName}-Tabular` },
		layout: { value: (text: string) => font.layout(text, ['tnum']) }
	});
}

/** Width of a text of any length at this size. */
export function widthOf(text: string, name: FontName, size: number): number {
	const font = (loaded ??= loadAll())[name];
	let width = 0;
	let from = 0;
	while (from < text.length) {
		// Word by word with the space after it: the keys by which PDFKit lays out as well.
		const space = text.indexOf(' ', from);
		const to = space === -1 ? text.length : space + 1;
		width += wordWidth(name, font, from === 0 && to === text.length ? text : text.slice(from, to));
		from = to;
	}
	return width * size;
}

function wordWidth(name: FontName, { font, widths }: LoadedFont, word: string): number {
	let known = widths.get(word);
	if (known === undefined) {
		known = font.layout(printable(word, name)).advanceWidth / font.unitsPerEm;
		widths.set(word, known);
	}
	return known;
}
