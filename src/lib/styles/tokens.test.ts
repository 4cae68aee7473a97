import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette } from '#lib/core/figures/palette.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const block = (start: string) => css.slice(css.indexOf(start)).split('}')[0]!;
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function tokens(text: string): Record<string, string> {
	return Object.fromEntries(
		[...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])
	);
}

describe('the colours of screen, charts and paper are of one palette', () => {
	it.each([
		['light', ':root {'],
		['dark', '@media (prefers-color-scheme: dark)']
	] as const)('%s', (scheme, start) => {
		const found = tokens(block(start));
		for (const [name, value] of Object.entries(palette[scheme])) {
			expect(found[kebab(name).replace('ink2', 'ink-2')], name).toBe(value);
		}
	});

	it('prints as in the light, on white', () => {
		const printed = tokens(block('@media print'));
		expect(printed).toEqual({ ...tokens(block(':root {')), paper: '#ffffff' });
	});
});
