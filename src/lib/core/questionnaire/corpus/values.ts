import { ADVICE, elsewhere, HAND, HEAD, put, ROOT, type Case } from './case.ts';

const weight = (value: string, ...codes: string[]): Case =>
	put(`a weight of ${value}`, HEAD, 'weight: 60', `weight: ${value}`, ...codes);
const score = (value: string, ...codes: string[]): Case =>
	put(`${value} points`, HEAD, 'id: one, score: 2', `id: one, score: ${value}`, ...codes);

/** Numbers that YAML reads as something else, and values of the wrong sort, everywhere. */
export const valueCases: Case[] = [
	weight('.nan', 'yaml-number'),
	weight('.NaN', 'yaml-number'),
	weight('.inf', 'yaml-number'),
	weight('-.Inf', 'yaml-number'),
	weight('1e400', 'yaml-number'),
	weight('1e3', 'yaml-number'),
	weight('1E-7', 'yaml-number'),
	weight('12345678901234567890', 'yaml-number'),
	weight('0x1F', 'yaml-number'),
	weight('0o17', 'yaml-number'),
	weight('017', 'yaml-number'),
	weight('+5', 'yaml-number'),
	weight('.5', 'yaml-number'),
	weight('5.', 'yaml-number'),
	weight('0.1234567890123456789', 'yaml-number'),
	weight('1_000', 'type'),
	weight('1,5', 'type'),
	weight("'60'", 'type'),
	weight('12:30:45', 'type'),
	weight('2026-11-25', 'type'),
	weight('yes', 'type'),
	weight('true', 'type'),
	weight('~', 'type'),
	weight('', 'type'),
	weight('[60]', 'type'),
	weight('{ value: 60 }', 'type'),
	weight('sixty', 'type'),
	weight('６０', 'type'),
	weight('0', 'number-range'),
	weight('-0', 'number-range'),
	weight('-1', 'number-range'),
	weight('1001', 'number-range'),
	weight('999999999999999', 'number-range'),
	score('-0.1', 'score-range'),
	score('5.1', 'score-range'),
	score('.inf', 'yaml-number'),
	score('"2"', 'type'),
	put('points with a comma', HEAD, 'id: one, score: 2', 'id: one, score: 2,5', 'unknown-key'),
	put('a lift with a comma', ADVICE, 'HEAD: 0.5', 'HEAD: 1,5', 'id-form', 'unknown-dimension'),
	put('a text of nothing', HEAD, 'en: Thinking', 'en:', 'type'),
	put('the word no as a text', HEAD, 'en: Thinking', 'en: no'),
	put('the word null as a text', HEAD, 'en: Thinking', 'en: null', 'type'),
	put('the word true as a text', HEAD, 'en: Thinking', 'en: true', 'type'),
	put('a number as a text', HEAD, 'en: Thinking', 'en: 42', 'type'),
	put('a list as a text', HEAD, 'en: Thinking', 'en: [a]', 'type'),
	put(
		'a text in one piece',
		HEAD,
		'keep: { de: So bleiben., en: Stay like this. }',
		'keep: So bleiben.',
		'type'
	),
	put('an empty text', HEAD, 'en: Thinking', "en: ''", 'text-empty'),
	put('a text of spaces', HEAD, 'en: Thinking', "en: '   '", 'text-empty'),
	put('a text of 2,001 characters', HEAD, 'en: Thinking', `en: ${'x'.repeat(2001)}`, 'text-long'),
	put('a third language', HEAD, 'en: Thinking }', 'en: Thinking, fr: Pensée }', 'unknown-key'),
	put('a flag that is a text', HEAD, 'key: true', "key: 'true'", 'type'),
	put('a flag that says yes', HEAD, 'key: true', 'key: yes', 'type'),
	put('a flag that is a number', HEAD, 'key: true', 'key: 1', 'type'),
	put('an unknown kind', HEAD, 'kind: choice', 'kind: chioce', 'value'),
	put('a kind that is a list', HEAD, 'kind: choice', 'kind: [choice]', 'value'),
	elsewhere('no kind', HEAD, '    kind: choice\n', '', 'missing'),
	put('a format to come', ROOT, 'format: 1', 'format: 2', 'value'),
	put('a format in quotes', ROOT, 'format: 1', "format: '1'", 'value'),
	put('a cost that does not exist', ADVICE, 'cost: 0', 'cost: 5', 'value'),
	put('a horizon of 31 days', ADVICE, 'horizon: 30', 'horizon: 31', 'value'),
	put(
		'a lift beyond the scale',
		ADVICE,
		'lift: { HEAD: 0.5 }',
		'lift: { HEAD: 5.5 }',
		'lift-scale'
	),
	put('a lift of nothing', ADVICE, 'lift: { HEAD: 0.5 }', 'lift: {}', 'list-length'),
	put('a lift that is a list', ADVICE, 'lift: { HEAD: 0.5 }', 'lift: [HEAD]', 'type'),
	put(
		'no steps',
		ADVICE,
		'steps:\n      - { de: Und noch eine., en: And another. }',
		'steps: []',
		'list-length'
	),
	put('nobody responsible', ADVICE, 'owner: [management]', 'owner: []', 'list-length'),
	put('days in words', ADVICE, 'days: 1', 'days: one', 'type'),
	elsewhere(
		'seven anchors',
		HEAD,
		'      - { de: Gar nicht., en: Not at all. }',
		'      - { de: Nie., en: Never. }\n      - { de: Gar nicht., en: Not at all. }',
		'anchors-count'
	),
	elsewhere(
		'five anchors',
		HEAD,
		'      - { de: Gar nicht., en: Not at all. }\n',
		'',
		'anchors-count'
	),
	put('a share above one', ROOT, 'notApplicable: 0.3', 'notApplicable: 1.1', 'number-range'),
	put('half an answer', ROOT, 'answers: 2, oneFromEach', 'answers: 2.5, oneFromEach', 'type'),
	put('a target beyond the scale', ROOT, 'none: { HEAD: 4,', 'none: { HEAD: 6,', 'level-off-scale'),
	elsewhere(
		'a target that is missing',
		ROOT,
		'none: { HEAD: 4, HAND: 3 }',
		'none: { HEAD: 4 }',
		'target-missing'
	),
	put('a knot that is a word', HAND, 'knots: { 0: 0, 2: 1,', 'knots: { few: 0, 2: 1,', 'knot-key'),
	put(
		'knots out of order',
		HAND,
		'{ 0: 0, 2: 1, 10: 3, 40: 5 }',
		'{ 0: 0, 10: 3, 2: 1, 40: 5 }',
		'knots-order'
	),
	put(
		'the same knot in two spellings',
		HAND,
		'{ 0: 0, 2: 1, 10: 3, 40: 5 }',
		'{ 0: 0, 2: 1, 2.0: 3, 40: 5 }',
		'yaml-duplicate-key'
	),
	put('an infinite knot', HAND, '{ 0: 0, 2: 1,', '{ 0: 0, .inf: 1,', 'knot-key'),
	put('no knots', HAND, '{ 0: 0, 2: 1, 10: 3, 40: 5 }', '{}', 'list-length'),
	put('bounds the wrong way round', HAND, 'max: 100\n', 'max: -1\n', 'number-bounds'),
	put('a bound beyond a billion', HAND, 'max: 100\n', 'max: 9999999999\n', 'number-range'),
	put('a year before print', ROOT, 'year: 2020', 'year: 1020', 'number-range'),
	put('a year that is a date', ROOT, 'year: 2020', 'year: 2020-01-01', 'type'),
	put(
		'a dimension listed twice',
		ROOT,
		'dimensions: [HEAD, HAND]',
		'dimensions: [HEAD, HAND, HEAD]',
		'duplicate-dimension'
	),
	elsewhere(
		'no dimensions',
		ROOT,
		'dimensions: [HEAD, HAND]',
		'dimensions: []',
		'unlisted-dimension',
		'unlisted-dimension',
		'list-length'
	),
	elsewhere('no variants', ROOT, 'default: true', 'default: false', 'default-variant'),
	put(
		'51 profile options',
		ROOT,
		'      - { id: machine-builder,',
		`${Array.from({ length: 49 }, (_, i) => `      - { id: t${i}, text: { de: x, en: x } }\n`).join('')}      - { id: machine-builder,`,
		'list-length'
	),
	put('more chosen than there are', HEAD, 'max: 2', 'max: 0', 'number-range')
];
