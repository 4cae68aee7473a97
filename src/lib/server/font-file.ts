import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const files = {
	barlow: '@expo-google-fonts/barlow/400Regular/Barlow_400Regular.ttf',
	barlowMedium: '@expo-google-fonts/barlow/500Medium/Barlow_500Medium.ttf',
	antiqua: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
};

/** The faces that a report is set in. */
export type FontFace = keyof typeof files;

/** A face as a TrueType file. */
export function fontFile(face: FontFace): Buffer {
	return readFileSync(createRequire(import.meta.url).resolve(files[face]));
}
