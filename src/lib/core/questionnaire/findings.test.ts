import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const room = import.meta.dirname;
const server = join(room, '../../server');
const sources = [
	...readdirSync(room)
		.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
		.map((name) => join(room, name)),
	join(server, 'questionnaires.ts'),
	join(server, 'read-questionnaire.ts')
].map((path) => readFileSync(path, 'utf8'));

const page = readFileSync('docs/findings.md', 'utf8');
const [errors, warnings] = page.split('## Warnings') as [string, string];
const rows = (text: string): string[] =>
	[...text.matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1]!);
const documented = new Set([...rows(errors), ...rows(warnings), 'findings-more']);

/** Codes as the source writes them: named as such, or handed to what makes a finding. */
function written(): Set<string> {
	const patterns = [
		/\bcode: '([a-z-]+)'/g,
		/\bcode: same \? '([a-z-]+)' : '([a-z-]+)'/g,
		/\b(?:fault|warning|refused)\(\s*(?:path, )?'([a-z-]+)'/g,
		/\bissueAt\([^;]*?, '([a-z-]+)'/g,
		/new ConditionError\('([a-z-]+)'/g
	];
	const found = new Set<string>();
	for (const source of sources) {
		for (const pattern of patterns) {
			for (const [, ...codes] of source.matchAll(pattern)) {
				for (const code of codes) if (code) found.add(code);
			}
		}
	}
	const references = sources.find((source) => source.includes('`unknown-${sort}`'))!;
	const sorts = /const names: Record<Sort, Text> = \{(.*?)\n\};/s.exec(references)![1]!;
	for (const [, sort] of sorts.matchAll(/^\t(\w+):/gm)) found.add(`unknown-${sort}`);
	for (const sign of ['anchor', 'alias', 'tag']) found.add(`yaml-${sign}`);
	return found;
}

it('every code of the source is on the page, and every code of the page in the source', () => {
	expect([...documented].sort()).toEqual([...written()].sort());
});

it('no code stands on the page twice', () => {
	expect([...rows(errors), ...rows(warnings)]).toHaveLength(documented.size - 1);
});

it('what the page calls a warning is one in the source', () => {
	const all = sources.join('\n');
	for (const code of rows(warnings)) {
		const asWarning = new RegExp(
			`severity: 'warning'[^}]{0,40}code: '${code}'|warning\\('${code}'`
		);
		expect(all, code).toMatch(asWarning);
	}
});
