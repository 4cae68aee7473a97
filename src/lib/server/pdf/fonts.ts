import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** Barlow speaks for the tool, the Antiqua for people. */
export type FontName = 'barlow' | 'barlowMedium' | 'antiqua';

const files: Record<FontName, string> = {
	barlow: '@expo-google-fonts/barlow/400Regular/Barlow_400Regular.ttf',
	barlowMedium: '@expo-google-fonts/barlow/500Medium/Barlow_500Medium.ttf',
	antiqua: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
};

export interface LoadedFont {
	font: Font;
	/** Of one unit of font size. */
	ascent: number;
	descent: number;
	/** Widths of words at size 1, kept between reports: most words come again. */
	widths: Map<string, number>;
}

let loaded: Record<FontName, LoadedFont> | null = null;

/** The fonts, parsed once: parsing takes many times longer than a report. */
export function fonts(): Record<FontName, LoadedFont> {
	loaded ??= {
		barlow: load(files.barlow),
		barlowMedium: load(files.barlowMedium),
		antiqua: load(files.antiqua)
	};
	return loaded;
}

function load(file: string): LoadedFont {
	const path = createRequire(import.meta.url).resolve(file);
	const font = create(readFileSync(path)) as Font;
	return {
		font,
		ascent: font.ascent / font.unitsPerEm,
		descent: -font.descent / font.unitsPerEm,
		widths: new Map()
	};
}

/** A cache that hostile input cannot grow without end. */
const MOST_WORDS = 20_000;

/** Width of a text of any length at this size. */
export function widthOf(text: string, name: FontName, size: number): number {
	const { font, widths } = fonts()[name];
	let width = 0;
	for (const word of text.split(/(?<= )/)) {
		let known = widths.get(word);
		if (known === undefined) {
			known = font.layout(word).advanceWidth / font.unitsPerEm;
			if (widths.size < MOST_WORDS) widths.set(word, known);
		}
		width += known;
	}
	return width * size;
}
