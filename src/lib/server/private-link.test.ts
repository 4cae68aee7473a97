import { generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { drawCode } from './private-link.ts';

test('every dark square of the code is drawn, and no light one', () => {
	const text = 'https://leuchtkraft.example/de/resume/AbCdEfGhIjKlMnOpQrStUvWxYz012345';
	const code = generate(text);
	const { size, path } = drawCode(text);
	const drawn = new Set<string>();
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let i = 0; i < Number(width); i++) drawn.add(`${Number(x) + i},${y}`);
	}
	const quiet = (size - code.size) / 2;
	const dark = new Set<string>();
	for (let y = 0; y < code.size; y++) {
		for (let x = 0; x < code.size; x++) if (code.get(x, y)) dark.add(`${x + quiet},${y + quiet}`);
	}
	expect(quiet).toBe(4);
	expect(drawn).toEqual(dark);
});
