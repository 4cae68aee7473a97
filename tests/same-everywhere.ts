import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findBrowser } from './browser.ts';
import { fingerprints } from './same/fingerprint.ts';

/**
 * Scores random questionnaires with random answers under Node and in Chromium from the same source, and compares the
 * results to the last bit. Usage: node tests/same-everywhere.ts [--cases 100000]
 */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' } } });
const cases = Number(values.cases);
if (!(cases >= 1)) throw new Error(`--cases ${values.cases}: give a number from 1.`);

const bundle = await build({
	configFile: false,
	root: join(import.meta.dirname, '..'),
	logLevel: 'error',
	build: {
		write: false,
		minify: false,
		lib: {
			entry: join(import.meta.dirname, 'same/fingerprint.ts'),
			formats: ['iife'],
			name: 'same'
		}
	}
});
const [output] = Array.isArray(bundle) ? bundle : [bundle];
if (!output || !('output' in output)) throw new Error('Nothing was built.');

const here = fingerprints(cases);
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
await page.addScriptTag({ content: output.output[0].code });
const there = await page.evaluate(
	(count) =>
		(
			globalThis as unknown as { same: { fingerprints(count: number): string[] } }
		).same.fingerprints(count),
	cases
);
const version = browser.version();
await browser.close();

const different = here.flatMap((mark, index) => (mark === there[index] ? [] : [index]));
console.log(`${cases} random cases under Node ${process.version} and in Chromium ${version}`);
for (const index of different) {
	console.error(`FAULT: cases ${index * 1000} to ${index * 1000 + 999} differ`);
}
if (different.length === 0) console.log('the same results, to the last bit');
process.exit(different.length === 0 && here.length === there.length ? 0 : 1);
