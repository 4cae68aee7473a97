/** The little of fontkit that we use; it ships no types. */
declare module 'fontkit' {
	export interface GlyphRun {
		advanceWidth: number;
	}
	export interface Font {
		postscriptName: string;
		ascent: number;
		descent: number;
		unitsPerEm: number;
		characterSet: number[];
		getGlyph(id: number, characters?: number[]): { codePoints: number[] };
		glyphForCodePoint(character: number): unknown;
		layout(text: string, features?: string[]): GlyphRun;
	}
	export function create(file: Uint8Array): Font;
}
