import { ADVICE, elsewhere, HAND, HEAD, put, ROOT, whole, type Case } from './case.ts';
import { readFixture } from '../fixtures/read-fixture.ts';

const text = (file: string): string => readFixture('model').find(({ path }) => path === file)!.text;

/** What looks odd and is right: none of these may be refused. */
export const soundCases: Case[] = [
	whole('the model as it is', HEAD, text(HEAD)),
	whole('Windows line ends', HEAD, text(HEAD).replaceAll('\n', '\r\n')),
	whole('no line end at the end', HEAD, text(HEAD).trimEnd()),
	whole('a document mark at the beginning', HEAD, `---\n${text(HEAD)}`),
	whole('an end mark at the end', HEAD, `${text(HEAD)}...\n`),
	whole('a directive of this version', HEAD, `%YAML 1.2\n---\n${text(HEAD)}`),
	whole('many empty lines', HEAD, text(HEAD).replaceAll('\n', '\n\n\n')),
	whole('a comment of a thousand lines', HEAD, `${'# x\n'.repeat(1000)}${text(HEAD)}`),
	put('the sign & in a quoted text', HEAD, 'de: Denken,', "de: '&Denken',"),
	put('the signs & * ! inside a text', HEAD, 'de: Denken,', 'de: Den & ken * !,'),
	put('German quotes at the beginning', HEAD, 'de: Denken,', 'de: „Denken“,'),
	put('an emoji', HEAD, 'de: Denken,', 'de: Denken 🙂,'),
	put('an emoji joined of several', HEAD, 'de: Denken,', 'de: "👩\u200d🔧",'),
	put('a soft hyphen', HEAD, 'de: Denken,', 'de: "Den\u00adken",'),
	put('an umlaut in two parts', HEAD, 'de: Denken,', 'de: "Du\u0308nken",'),
	put('Chinese', HEAD, 'en: Thinking', 'en: 思考'),
	put('a text of 2,000 characters', HEAD, 'en: Thinking', `en: ${'x'.repeat(2000)}`),
	put(
		'a text over several lines',
		HEAD,
		'keep: { de: So bleiben., en: Stay like this. }',
		'keep:\n  de: >-\n    So\n    bleiben.\n  en: |\n    Stay like\n    this.'
	),
	put('a text that is __proto__', HEAD, 'en: Thinking', 'en: __proto__'),
	put('a text that is markup', HEAD, 'en: Thinking', "en: '<script>alert(1)</script>'"),
	put('a text that is a formula', HEAD, 'en: Thinking', "en: '=1+1'"),
	put('a text that is a date', HEAD, 'en: Thinking', 'en: 2026-01-01'),
	put('a text in double quotes with escapes', HEAD, 'en: Thinking', 'en: "Th\\u0069nking"'),
	put('keys in quotes', HEAD, 'weight: 60', '"weight": 60'),
	put('keys in another order', HEAD, 'id: HEAD\nweight: 60', 'weight: 60\nid: HEAD'),
	put('an explicit key', HEAD, 'weight: 60', '? weight\n: 60'),
	put('a number with a decimal', HEAD, 'weight: 60', 'weight: 60.5'),
	put('an id of 40 letters', HEAD, 'id: film,', `id: ${'f'.repeat(40)},`),
	put('an id that is a word elsewhere', HEAD, 'id: film,', 'id: contains,'),
	put(
		'negative knots',
		HAND,
		'knots: { 0: 0, 2: 1, 10: 3, 40: 5 }',
		'knots: { -5: 0, 0: 1, 10: 3 }'
	),
	put('one knot', HAND, 'knots: { 0: 0, 2: 1, 10: 3, 40: 5 }', 'knots: { 0: 3 }'),
	put(
		'a condition in double quotes',
		HAND,
		'when: score(W5) <= 2 or H4 contains "technology"',
		'when: "score(W5) <= 2"'
	),
	put(
		'a condition over several lines',
		HAND,
		'when: score(W5) <= 2 or H4 contains "technology"',
		'when: >-\n      score(W5) <= 2\n      or H4 contains "technology"'
	),
	put(
		'16 brackets',
		HAND,
		'when: score(W5) <= 2 or H4 contains "technology"',
		`when: ${'('.repeat(16)}score(W5) <= 2${')'.repeat(16)}`
	),
	put(
		'16 times not',
		HAND,
		'when: score(W5) <= 2 or H4 contains "technology"',
		`when: ${'not '.repeat(16)}W5 = 2`
	),
	put(
		'a condition of 500 characters',
		HAND,
		'when: score(W5) <= 2 or H4 contains "technology"',
		`when: 'score(W5) <= 2${' '.repeat(486)}'`
	),
	put(
		'a name and a text that mean no harm',
		HAND,
		'when: score(W5) <= 2 or H4 contains "technology"',
		'when: H2 in ["one", "both"] and W5 = "impossible"'
	),
	elsewhere(
		'no combinations',
		ADVICE,
		text(ADVICE).slice(text(ADVICE).indexOf('combinations:')),
		''
	),
	put(
		'a dimension that is not in the profile of types',
		ROOT,
		'weights: { HAND: 1.2 }',
		'weights: {}'
	)
];
