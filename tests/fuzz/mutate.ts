import type { Chance } from './random.ts';

const junk = [
	...[
		'&a ',
		'*a',
		'!!map ',
		'!x ',
		'<<: *a',
		'%YAML 1.1\n',
		'---\n',
		'...\n',
		'? ',
		': ',
		'- ',
		'{',
		'}',
		'[',
		']'
	],
	...[
		'"',
		"'",
		'|',
		'>',
		'>-\n',
		'#',
		' #',
		'\t',
		'\n',
		'\r',
		',',
		'@',
		'`',
		'~',
		'\u0000',
		'\ufeff',
		'\u2028'
	],
	...[
		'__proto__: 1',
		'constructor: {}',
		'toString',
		'prototype',
		'${x}',
		'../..',
		'<script>',
		'=1+1',
		'\u202e',
		'\ud800'
	]
];
const values = [
	...[
		'.nan',
		'.inf',
		'-.inf',
		'1e400',
		'12345678901234567890',
		'0x1F',
		'017',
		'1_000',
		'-0',
		'0',
		'-1',
		'1.5',
		'99999'
	],
	...[
		'true',
		'no',
		'null',
		'~',
		"''",
		'2026-01-01',
		'12:30:45',
		'[]',
		'{}',
		'[[]]',
		'{ de: x }',
		'{ de: 1, en: [] }',
		'x'.repeat(3000)
	]
];
const terms = [
	...[
		'and',
		'or',
		'not',
		'(',
		')',
		'score(',
		'count(',
		'answered(',
		'profile.',
		'profile.type',
		'in [',
		'contains',
		'"',
		'"x"'
	],
	...[
		'=',
		'!=',
		'<=',
		'>',
		'==',
		'&&',
		'1e9',
		'-1',
		'0.1',
		'true',
		'A1',
		'H1',
		'score(A1)',
		'constructor',
		'not '.repeat(20),
		'('.repeat(30)
	]
];

type Mutation = (text: string, chance: Chance) => string;

const spot = (text: string, chance: Chance): number => chance.below(text.length + 1);
const insert = (text: string, at: number, what: string, cut = 0): string =>
	text.slice(0, at) + what + text.slice(at + cut);

function onLines(change: (lines: string[], at: number, chance: Chance) => void): Mutation {
	return (text, chance) => {
		const lines = text.split('\n');
		change(lines, chance.below(lines.length), chance);
		return lines.join('\n');
	};
}

/** Replaces one of the places that a pattern finds. */
function onMatch(pattern: RegExp, replace: (found: string, chance: Chance) => string): Mutation {
	return (text, chance) => {
		const found = [...text.matchAll(pattern)];
		if (found.length === 0) return text;
		const one = chance.of(found);
		return insert(text, one.index, replace(one[0], chance), one[0].length);
	};
}

const mutations: Mutation[] = [
	(text, chance) => insert(text, spot(text, chance), chance.of(junk), chance.below(5)),
	(text, chance) => insert(text, spot(text, chance), '', chance.below(200)),
	(text, chance) => insert(text, spot(text, chance), String.fromCharCode(chance.below(65_536)), 1),
	(text, chance) => text.slice(0, spot(text, chance)),
	(text, chance) => {
		const from = spot(text, chance);
		return insert(text, spot(text, chance), text.slice(from, from + chance.below(300)));
	},
	(text, chance) => {
		const from = spot(text, chance);
		const piece = text.slice(from, from + 1 + chance.below(8));
		return insert(text, from, piece.repeat(1 + chance.below(2000)));
	},
	onLines((lines, at) => lines.splice(at, 1)),
	onLines((lines, at) => lines.splice(at, 0, lines[at]!)),
	onLines((lines, at, chance) => (lines[at] = ' '.repeat(chance.below(6)) + lines[at])),
	onLines((lines, at) => (lines[at] = lines[at]!.replace(/^ {1,2}/, ''))),
	onLines((lines, at, chance) => {
		const other = chance.below(lines.length);
		[lines[at], lines[other]] = [lines[other]!, lines[at]!];
	}),
	onMatch(/: [^\n{}[\],]+/g, (_, chance) => `: ${chance.of(values)}`),
	onMatch(
		/[\w-]+:/g,
		(_, chance) => `${chance.of(['de', 'en', 'id', 'kind', 'when', 'score', 'x'])}:`
	),
	onMatch(
		/\bid: [\w-]+/g,
		(_, chance) => `id: ${chance.of(['A1', 'H1', 'h1', 'HEAD', 'and', 'toString', 'x-y'])}`
	),
	onMatch(/(?<=(?:when|trigger): )[^\n}]+/g, (found, chance) => {
		const at = spot(found, chance);
		return insert(found, at, ` ${chance.of(terms)} `, chance.below(6));
	}),
	onMatch(/(?<=(?:de|en): )[^\n{}[\],:#'"]+/g, (found) => found.split(' ').reverse().join(' ')),
	onMatch(/\d+(\.\d+)?/g, (_, chance) => chance.of(values)),
	onMatch(/\d+(\.\d+)?/g, (_, chance) => String(chance.below(6)))
];

/** A text with something done to it that people, programs or attackers do; now and then up to four things. */
export function mutate(text: string, chance: Chance): string {
	let mutated = text;
	for (let i = chance.below(2) * chance.below(4); i >= 0; i -= 1)
		mutated = chance.of(mutations)(mutated, chance);
	return mutated;
}
