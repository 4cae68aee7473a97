/** The little of fontkit that we use; it ships no types. */
declare module 'fontkit' {
	export interface Font {
		ascent: number;
		descent: number;
		unitsPerEm: number;
		layout(text: string): { advanceWidth: number };
	}
	export function create(file: Uint8Array): Font;
}
