/**
 * Cuts the fonts of the pages to German, English and the few signs we set, and writes them to static/fonts.
 * Run by hand when the text needs another sign: `npx node src/lib/styles/make-fonts.ts`.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { renameFont } from './rename-font.ts';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const letters = 'ÄÖÜäöüßẞÀÁÂÇÈÉÊËÎÏÑÓÔØÅÆàáâçèéêëîïñóôøåæ';
const signs = '„“”‚‘’–—…·•×÷±≥≤≈−√Σ€§°²³½¼→←«»\u00a0\u00ad\u202f';
// Figures of equal width for tables, kerning, ligatures, and the marks of composed letters.
const keepFeatures = ['tnum', 'kern', 'liga', 'mark', 'ccmp', 'locl'];

const source = (path: string) =>
	new URL(`../../../node_modules/@expo-google-fonts/${path}`, import.meta.url);
const target = (name: string) => new URL(`../../../static/fonts/${name}`, import.meta.url);

const fonts = [
	{ from: 'barlow/400Regular/Barlow_400Regular.ttf', to: 'barlow-400.woff2' },
	{ from: 'barlow/500Medium/Barlow_500Medium.ttf', to: 'barlow-500.woff2' },
	{
		from: 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
		to: 'antiqua-400.woff2',
		name: 'Leuchtkraft Antiqua' // "Source" is a reserved font name.
	}
];

await mkdir(target(''), { recursive: true });
for (const { from, to, name } of fonts) {
	const whole = await readFile(source(from));
	const font = await subsetFont(
		name ? Buffer.from(renameFont(whole, name)) : whole,
		ascii + letters + signs,
		{
			targetFormat: 'woff2',
			keepFeatures,
			noHinting: true,
			dropTables: ['DSIG']
		}
	);
	await writeFile(target(to), font);
	process.stdout.write(`${to}: ${font.length} bytes\n`);
}
await copyFile(source('barlow/LICENSE_FONT'), target('OFL-Barlow.txt'));
await copyFile(source('source-serif-4/LICENSE_FONT'), target('OFL-Source-Serif-4.txt'));
