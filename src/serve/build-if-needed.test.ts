import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf } from './build-if-needed.ts';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'leuchtkraft-test-'));
	mkdirSync(join(root, 'src'));
	writeFileSync(join(root, 'package.json'), '{}');
	writeFileSync(join(root, 'src/a.ts'), 'a');
	writeFileSync(join(root, 'src/a.test.ts'), 'test');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const fingerprint = () => fingerprintOf(root, ['package.json', 'src', 'missing']);

test('the same files give the same fingerprint, whenever they were written', () => {
	const before = fingerprint();
	utimesSync(join(root, 'src/a.ts'), 1, 1);
	expect(fingerprint()).toBe(before);
});

test.each([
	['a changed file', () => writeFileSync(join(root, 'src/a.ts'), 'b')],
	['a new file', () => writeFileSync(join(root, 'src/b.ts'), '')],
	['a removed file', () => rmSync(join(root, 'src/a.ts'))],
	[
		'words that moved from one file to the next',
		() => {
			writeFileSync(join(root, 'src/a.ts'), '');
			writeFileSync(join(root, 'src/b.ts'), 'a');
		}
	]
])('%s gives another', (_, change) => {
	const before = fingerprint();
	change();
	expect(fingerprint()).not.toBe(before);
});

test('a changed test needs no build', () => {
	const before = fingerprint();
	writeFileSync(join(root, 'src/a.test.ts'), 'other');
	expect(fingerprint()).toBe(before);
});
