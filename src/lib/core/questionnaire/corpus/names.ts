import { ADVICE, elsewhere, HAND, HEAD, put, ROOT, type Case } from './case.ts';

const name = 'name: { de: Kopf, en: Head }';
// every name that a plain object answers to without having it
const kin = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

/** Names that mean something to JavaScript or look like another name, and characters that hide. */
export const nameCases: Case[] = [
	...kin.map((key) => put(`${key} as a key`, HEAD, name, `${name}\n${key}: 1`, 'yaml-key')),
	...kin.map((id) => put(`${id} as an option`, HEAD, 'id: film,', `id: ${id},`, 'id-form')),
	elsewhere(
		'__proto__ as a question',
		HAND,
		'id: W6',
		'id: __proto__',
		'id-form',
		'unknown-question'
	),
	elsewhere(
		'constructor as a question',
		HAND,
		'id: W6',
		'id: constructor',
		'id-form',
		'unknown-question'
	),
	put(
		'__proto__ in quotes as a key',
		HEAD,
		name,
		`${name}\n"__proto__": { polluted: true }`,
		'yaml-key'
	),
	put('__proto__ by an escape', HEAD, name, `${name}\n"\\x5f_proto__": 1`, 'yaml-key'),
	put(
		'__proto__ inside a text',
		HEAD,
		name,
		'name: { de: K, en: H, __proto__: { de: X } }',
		'yaml-key'
	),
	put(
		'__proto__ as a role',
		ROOT,
		'  sales: {',
		'  __proto__: { de: X, en: Y }\n  sales: {',
		'yaml-key'
	),
	put('__proto__ as a variant', ROOT, '  quick:', '  __proto__: {}\n  quick:', 'yaml-key'),
	put(
		'constructor as a target',
		ROOT,
		'none: { HEAD: 4, HAND: 3 }',
		'none: { HEAD: 4, HAND: 3, constructor: 1 }',
		'yaml-key'
	),
	put(
		'hasOwnProperty as a knot',
		HAND,
		'knots: { 0: 0, 2: 1,',
		'knots: { hasOwnProperty: 0, 0: 0, 2: 1,',
		'yaml-key'
	),
	put(
		'toString as a role that answers',
		HEAD,
		'answeredBy: [management, sales]',
		'answeredBy: [management, toString]',
		'id-form'
	),
	put('constructor as a fact', HEAD, 'fact: known-fact', 'fact: constructor', 'id-form'),
	put(
		'valueOf as a lift',
		ADVICE,
		'lift: { HEAD: 0.5 }',
		'lift: { HEAD: 0.5, valueOf: 1 }',
		'yaml-key'
	),
	put('an id twice', HEAD, 'id: film,', 'id: write,', 'duplicate-id'),
	put('two ids that differ by case', HEAD, 'id: film,', 'id: WRITE,', 'similar-id'),
	elsewhere(
		'a question called like a dimension',
		HAND,
		'id: W6',
		'id: HEAD',
		'duplicate-id',
		'unknown-question'
	),
	put('an id in full-width letters', HEAD, 'id: film,', 'id: ｆｉｌｍ,', 'id-form'),
	put('an id with a Cyrillic letter', HEAD, 'id: film,', 'id: fіlm,', 'id-form'),
	put('an id with an umlaut in two parts', HEAD, 'id: film,', 'id: fa\u0308rben,', 'id-form'),
	put('an id with a zero-width space', HEAD, 'id: film,', 'id: "fi\u200blm",', 'id-form'),
	put('an id with a line break', HEAD, 'id: film,', 'id: "film\\n",', 'id-form'),
	put('an id with a slash', HEAD, 'id: film,', 'id: ../film,', 'id-form'),
	put('an id of 41 letters', HEAD, 'id: film,', `id: ${'f'.repeat(41)},`, 'id-form'),
	put('an empty id', HEAD, 'id: film,', "id: '',", 'id-form'),
	put('an id that is a number', HEAD, 'id: film,', 'id: 12,', 'type'),
	put('an id that is a yes', HEAD, 'id: film,', 'id: true,', 'type'),
	put('an id that is a date', HEAD, 'id: film,', 'id: 2026-01-01,', 'id-form'),
	put('an id that is a list', HEAD, 'id: film,', 'id: [film],', 'type'),
	put('an id that is markup', HEAD, 'id: film,', 'id: "<script>alert(1)</script>",', 'id-form'),
	put(
		'an unknown key that is markup',
		HEAD,
		name,
		`${name}\n"<img src=x onerror=alert(1)>": 1`,
		'unknown-key'
	),
	put(
		'an unknown key with a terminal escape',
		HEAD,
		name,
		`${name}\n"\\e[31mred": 1`,
		'unknown-key'
	),
	elsewhere(
		'a word of conditions as a question',
		HAND,
		'id: W6',
		'id: contains',
		'reserved-id',
		'unknown-question'
	),
	put(
		'text turned from right to left',
		HEAD,
		'de: Denken,',
		'de: "Den\u202eken",',
		'text-invisible'
	),
	put('text with an isolate', HEAD, 'de: Denken,', 'de: "Den\u2066ken",', 'text-invisible'),
	put(
		'text with a left-to-right mark',
		HEAD,
		'de: Denken,',
		'de: "Den\u200eken",',
		'text-invisible'
	),
	put(
		'text with an Arabic letter mark',
		HEAD,
		'de: Denken,',
		'de: "Den\u061cken",',
		'text-invisible'
	),
	put('text with a NUL by escape', HEAD, 'de: Denken,', 'de: "Den\\0ken",', 'text-invisible'),
	put('text with a bell', HEAD, 'de: Denken,', 'de: "Den\\aken",', 'text-invisible'),
	put('text with a terminal escape', HEAD, 'de: Denken,', 'de: "\\e[31mDenken",', 'text-invisible'),
	put('text with a next-line mark', HEAD, 'de: Denken,', 'de: "Den\\Nken",', 'text-invisible'),
	put(
		'text with a byte order mark inside',
		HEAD,
		'de: Denken,',
		'de: "Den\ufeffken",',
		'text-invisible'
	),
	put('text with a zero-width space', HEAD, 'de: Denken,', 'de: "Den\u200bken",', 'text-invisible'),
	put('text with half a surrogate pair', HEAD, 'de: Denken,', 'de: "\\ud800",', 'text-invisible'),
	put(
		'text of zero-width spaces alone',
		HEAD,
		'de: Denken,',
		'de: "\u200b\u200b",',
		'text-invisible'
	),
	put('text of ideographic spaces alone', HEAD, 'de: Denken,', 'de: "\u3000",', 'text-empty'),
	put('text of non-breaking spaces alone', HEAD, 'de: Denken,', 'de: "\u00a0",', 'text-empty'),
	put('a bare NUL', HEAD, 'de: Denken,', 'de: Den\u0000ken,', 'text-invisible')
];
