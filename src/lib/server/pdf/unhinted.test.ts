import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { unhinted } from './unhinted.ts';

interface Drawn {
	numGlyphs: number;
	directory: { tables: Record<string, unknown> };
	getGlyph(id: number): { advanceWidth: number; path: { toSVG(): string } };
	layout(text: string): { advanceWidth: number };
}

test.each([
	'@expo-google-fonts/barlow/400Regular/Barlow_400Regular.ttf',
	'@expo-google-fonts/barlow/500Medium/Barlow_500Medium.ttf',
	'@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'
])('%s keeps every outline and width without its hints', (name) => {
	const file = readFileSync(`node_modules/${name}`);
	const without = unhinted(file);
	const [one, other] = [create(file), create(without)] as unknown as [Drawn, Drawn];
	expect(other.numGlyphs).toBe(one.numGlyphs);
	for (let id = 0; id < one.numGlyphs; id++) {
		const [a, b] = [one.getGlyph(id), other.getGlyph(id)];
		expect(b.advanceWidth).toBe(a.advanceWidth);
		expect(b.path.toSVG()).toBe(a.path.toSVG());
	}
	const words = 'Maßlinie, Größe AVA „Ärger“ 1/2 → ≥';
	expect(other.layout(words).advanceWidth).toBe(one.layout(words).advanceWidth);
	expect(Object.keys(other.directory.tables)).not.toContain('fpgm');
	if (name.includes('barlow')) expect(without.length).toBeLessThan(file.length - 9000);
});
