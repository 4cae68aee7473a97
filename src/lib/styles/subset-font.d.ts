// The package brings no types; this is the part of it that make-fonts.ts uses.
declare module 'subset-font' {
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: {
			targetFormat: 'woff2';
			keepFeatures: string[];
			noHinting: boolean;
			dropTables: string[];
		}
	): Promise<Uint8Array>;
}
