import { expect, test } from 'vitest';
import { misalignedLine } from './indentation.ts';
import { parseSingleFile } from './parse.ts';
import { readFileSync } from 'node:fs';

const model = readFileSync('examples/own-model/model.yaml', 'utf8');
const lines = model.split('\n');

const faultOf = (text: string) => parseSingleFile({ path: 'model.yaml', text }).issues[0]!;
const edited = (find: string, put: string): string => {
	expect(model).toContain(find);
	return model.replace(find, () => put);
};

test.each([
	['        kind: yes-no', '       kind: yes-no'],
	['        kind: choice', '         kind: choice'],
	['      - id: F2', '    - id: F2'],
	['      - id: F2', '     - id: F2'],
	['    weight: 40', '   weight: 40'],
	['roles: #', ' roles: #'],
	['    days: 8', '     days: 8']
])('of "%s" written "%s" that line is named, and its indentation', (find, put) => {
	const { line, code, message, hint } = faultOf(edited(find, put));
	expect(line).toBe(model.slice(0, model.indexOf(find)).split('\n').length);
	expect(code).toBe('yaml-syntax');
	expect(message.en).toMatch(/^The indentation does not fit: /);
	expect(message.en).toContain(put.trim());
	expect(message.de).toMatch(/erwartet wird der Anfang in Spalte \d+ wie Zeile \d+/);
	expect(hint.en).toMatch(/^Check the indentation/);
});

test('a line that is moved by one column is named, or the next one that then fits no more', () => {
	const missed = lines.flatMap((line, index) => {
		if (line.trim() === '' || line.trim().startsWith('#')) return [];
		const moved = lines.map((other, i) => (i === index ? ` ${other}` : other)).join('\n');
		const fault = faultOf(moved);
		if (fault?.code !== 'yaml-syntax') return [];
		const named = fault.line - (index + 1);
		return named >= 0 && named <= 2 && /^The indentation/.test(fault.message.en) ? [] : [index + 1];
	});
	expect(missed).toEqual([]);
});

test('files that are indented soundly have no such line', () => {
	for (const text of [
		model,
		'a:\n- b\n- c: 1\n  d: 2\nf: g',
		'a: >-\n  - text\n    further in\n  and back\nb: |\n  x:\n y: z',
		"a: 'over\n   several\n lines'\nb: { c: 1,\n d: 2 }\ne: [1,\n2]",
		'a: a text that goes on\n  in the next line\nb: 1',
		'- - a\n  - b\n-\n  c: 1',
		'"a b": 1\n\'c d\': 2\ne.f:\n  g: # note\n    h: 1'
	]) {
		expect(misalignedLine(text)).toBeNull();
	}
});

test.each([
	["de: 'Wie geht's', en: x", /verdoppelt/, /doubled/],
	['de: Antwort: so, en: x', /einfache Anführungszeichen/, /single quotes/],
	['de: [so, en: x', /Klammer/, /bracket/]
])('of { %s } the German message is German, and the hint fits', (text, de, en) => {
	const { message, hint } = faultOf(edited('de: Reaktion, en: Response', text));
	expect(message.de).not.toMatch(/[Uu]nexpected|not allowed|must/);
	expect(hint.de).toMatch(de);
	expect(hint.en).toMatch(en);
});
