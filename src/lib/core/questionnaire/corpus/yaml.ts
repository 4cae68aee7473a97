import { ADVICE, elsewhere, HAND, HEAD, put, ROOT, whole, type Case } from './case.ts';

const name = 'name: { de: Kopf, en: Head }';
const keep = 'keep: { de: So bleiben., en: Stay like this. }';

/** What YAML offers beyond plain values, and texts that are no YAML at all. */
export const yamlCases: Case[] = [
	put('an anchor', HEAD, name, 'name: &n { de: Kopf, en: Head }', 'yaml-anchor'),
	put('an anchor on a key', HEAD, name, '&n name: { de: Kopf, en: Head }', 'yaml-anchor'),
	put('an alias to nothing', HEAD, name, 'name: *n', 'yaml-alias'),
	put(
		'an anchor and its alias',
		HEAD,
		name,
		'name: &n { de: K, en: H }\nx: *n',
		'yaml-anchor',
		'unknown-key',
		'yaml-alias'
	),
	put('an alias to itself', HEAD, name, 'name: &n { de: K, en: *n }', 'yaml-anchor', 'yaml-alias'),
	put('an alias as a key', HEAD, name, 'name: { *n : 1, de: K, en: H }', 'yaml-alias', 'yaml-key'),
	whole(
		'a billion laughs',
		ADVICE,
		[
			'a: &a [x,x]',
			...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [*${'abcdefgh'[i]},*${'abcdefgh'[i]}]`)
		].join('\n'),
		...['unknown-key', 'yaml-anchor'],
		...Array.from({ length: 8 }, () => [
			'unknown-key',
			'yaml-anchor',
			'yaml-alias',
			'yaml-alias'
		]).flat()
	),
	put('a merge key', HEAD, name, 'name: { de: Kopf, en: Head, <<: { de: X } }', 'unknown-key'),
	put(
		'a merge key with an alias',
		HEAD,
		name,
		'name: { <<: *n, de: K, en: H }',
		'unknown-key',
		'yaml-alias'
	),
	put('a local tag', HEAD, name, 'name: !text { de: Kopf, en: Head }', 'yaml-tag'),
	put('a core tag', HEAD, 'weight: 60', 'weight: !!int 60', 'yaml-tag'),
	put('a script tag', HEAD, keep, "keep: !!js/function 'function(){}'", 'yaml-tag'),
	put('a python tag', HEAD, keep, "keep: !!python/object/apply:os.system ['id']", 'yaml-tag'),
	put('a binary tag', HEAD, 'de: Kopf', 'de: !!binary aGk=', 'yaml-tag'),
	put('a set tag', HEAD, keep, 'keep: !!set { de, en }', 'yaml-tag'),
	put('a verbatim tag', HEAD, keep, 'keep: !<tag:yaml.org,2002:map> { de: a, en: b }', 'yaml-tag'),
	put('a non-specific tag', HEAD, 'de: Kopf', 'de: ! Kopf', 'yaml-tag'),
	put('a tag handle that is not declared', HEAD, keep, 'keep: !e!x { de: a, en: b }', 'yaml-tag'),
	put(
		'a tag directive',
		HEAD,
		'id: HEAD',
		'%TAG ! tag:example.org,2000:\n---\nid: HEAD',
		'yaml-directive'
	),
	put(
		'a directive of a version to come',
		HEAD,
		'id: HEAD',
		'%YAML 9.9\n---\nid: HEAD',
		'yaml-directive'
	),
	put(
		'YAML 1.1, where no is false',
		HEAD,
		'id: HEAD',
		'%YAML 1.1\n---\nid: HEAD',
		'yaml-directive'
	),
	put('an unknown directive', HEAD, 'id: HEAD', '%FOO bar\n---\nid: HEAD', 'yaml-directive'),
	put('a directive without a document', HEAD, 'id: HEAD', '%YAML 1.2\nid: HEAD', 'yaml-syntax'),
	put('a second document', ADVICE, 'combinations:', '---\ncombinations:', 'yaml-documents'),
	put('an end mark, then more', ADVICE, 'combinations:', '...\ncombinations:', 'yaml-documents'),
	put('a key twice', HEAD, 'weight: 60', 'weight: 60\nweight: 61', 'yaml-duplicate-key'),
	put(
		'a key twice, once quoted',
		HEAD,
		'weight: 60',
		'weight: 60\n"weight": 61',
		'yaml-duplicate-key'
	),
	put(
		'a key twice, once escaped',
		HEAD,
		'weight: 60',
		'weight: 60\n"\\x77eight": 61',
		'yaml-duplicate-key'
	),
	put(
		'a number and its text as keys',
		HEAD,
		'table: { 0: 0,',
		"table: { 0: 0, '0': 1,",
		'yaml-duplicate-key'
	),
	put('a list as a key', HEAD, name, 'name: { [a]: 1, de: K, en: H }', 'yaml-key'),
	put('a group as a key', HEAD, name, 'name: { ? { a: 1 } : 1, de: K, en: H }', 'yaml-key'),
	put('nothing as a key', HEAD, name, 'name: { : 1, de: K, en: H }', 'yaml-key'),
	put('null as a key', HEAD, name, 'name: { null: 1, de: K, en: H }', 'yaml-key'),
	put('true as a key', HEAD, name, 'name: { true: 1, de: K, en: H }', 'unknown-key'),
	put('a date as a key', HEAD, name, 'name: { 2026-01-01: 1, de: K, en: H }', 'unknown-key'),
	whole('an empty file', ADVICE, '', 'type'),
	whole('a file of spaces', ADVICE, '   \n \n', 'type'),
	whole('a file of comments', ADVICE, '# nothing\n# here\n', 'type'),
	whole('a text instead of a group', ADVICE, 'hello', 'type'),
	whole('a list instead of a group', ADVICE, '- a\n- b', 'type'),
	whole('a number instead of a group', ADVICE, '42', 'type'),
	whole('null instead of a group', ADVICE, '~', 'type'),
	whole('JSON', ADVICE, '{"recommendations":[],"combinations":[]}', 'unknown-recommendation'),
	whole('HTML', ADVICE, '<!doctype html><html></html>', 'type'),
	whole('a program', ADVICE, "import fs from 'node:fs'; fs.rmSync('/')", 'type'),
	whole('a shell bang', ADVICE, '#!/bin/sh\nrm -rf /\n', 'type'),
	whole('an open bracket', ADVICE, 'recommendations: [', 'yaml-syntax'),
	whole('an open brace', ADVICE, 'recommendations: {', 'yaml-syntax'),
	whole('an open double quote', ADVICE, 'recommendations: "abc', 'yaml-syntax'),
	whole('an open single quote', ADVICE, "recommendations: 'abc", 'yaml-syntax'),
	whole('a closing bracket alone', ADVICE, ']', 'yaml-syntax'),
	put('a tab before a key', HEAD, '  strong:', '\tstrong:', 'yaml-syntax'),
	put(
		'an indentation that fits nothing',
		HEAD,
		'    kind: anchored',
		'   kind: anchored',
		'yaml-syntax'
	),
	put('an entry further left', HEAD, '    label: {', '   label: {', 'yaml-syntax'),
	put('an entry further right', HEAD, '    label: {', '     label: {', 'yaml-syntax'),
	put('an item further left', HEAD, '  - id: H2', '- id: H2', 'yaml-syntax'),
	put('an item further right', HEAD, '  - id: H2', '   - id: H2', 'yaml-syntax'),
	put('an entry of the file further right', HEAD, 'weight: 60', ' weight: 60', 'yaml-syntax'),
	put('an apostrophe in single quotes', HEAD, 'de: Denken,', "de: 'Denken's',", 'yaml-syntax'),
	put('a colon in a bare text', HEAD, 'de: Denken,', 'de: Denken: so,', 'yaml-syntax'),
	put('a text that begins with a percent sign', HEAD, 'de: Denken,', 'de: %Denken,', 'yaml-syntax'),
	put('a text that begins with an at sign', HEAD, 'de: Denken,', 'de: @Denken,', 'yaml-syntax'),
	put('a text that begins with a backquote', HEAD, 'de: Denken,', 'de: `Denken,', 'yaml-syntax'),
	put('a wrong escape', HEAD, 'de: Denken,', 'de: "\\q",', 'yaml-syntax'),
	put('an escape beyond Unicode', HEAD, 'de: Denken,', 'de: "\\U99999999",', 'yaml-syntax'),
	put('a comment glued to a value', HEAD, 'de: Denken,', 'de: "Denken"#x,', 'yaml-syntax'),
	whole('brackets, 100,000 deep', ADVICE, '['.repeat(100_000), 'yaml-depth'),
	whole('JSON, 100,000 deep', ADVICE, '{"a":'.repeat(100_000), 'yaml-depth'),
	whole('dashes, 100,000 deep', ADVICE, '- '.repeat(100_000), 'yaml-depth'),
	whole('question marks, 100,000 deep', ADVICE, '? '.repeat(100_000), 'yaml-depth'),
	whole('colons, 100,000 deep', ADVICE, ': '.repeat(100_000), 'yaml-depth'),
	whole(
		'an indented stairway',
		ADVICE,
		Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
		'yaml-depth'
	),
	whole('25 levels', ADVICE, `${'['.repeat(25)}${']'.repeat(25)}`, 'yaml-depth'),
	whole('20,001 values', ADVICE, `a: [${'1, '.repeat(20_001)}]`, 'yaml-nodes'),
	whole('200,000 commas', ADVICE, `[${','.repeat(200_000)}]`, 'yaml-nodes'),
	whole('200,000 explicit keys in one group', ADVICE, `{${'? '.repeat(200_000)}}`, 'yaml-nodes'),
	whole('10,000 documents', ADVICE, '---\n'.repeat(10_000), 'yaml-documents'),
	whole('a megabyte of spaces', ADVICE, ' '.repeat(1024 * 1024), 'file-size'),
	whole('512 KiB, counted in bytes', ADVICE, `# ${'ä'.repeat(256 * 1024)}`, 'file-size'),
	put('a text of half a megabyte', HEAD, 'de: Denken,', `de: ${'x'.repeat(500_000)},`, 'text-long'),
	put('a key of a thousand letters', HEAD, name, `${name}\n${'x'.repeat(1000)}: 1`, 'unknown-key'),
	put('a key too long for YAML', HEAD, name, `${name}\n${'x'.repeat(2000)}: 1`, 'yaml-syntax'),
	put('a block text with a wrong head', HEAD, keep, 'keep: |z\n  x', 'yaml-syntax'),
	elsewhere(
		'a file that ends in the middle',
		HAND,
		'questions:\n',
		'questions: {\n',
		'yaml-syntax'
	),
	put('an item that is no question', HEAD, '  - id: H2', '  - hello\n  - id: H2', 'type'),
	put('an item that is nothing', HEAD, '  - id: H2', '  -\n  - id: H2', 'type'),
	put('an item that is a list', HEAD, '  - id: H2', '  - [1]\n  - id: H2', 'type'),
	put('a set instead of a group', HEAD, name, 'name: { de, en }', 'type', 'type'),
	put('a misspelt key', ROOT, 'minutes: 2', 'minuets: 2', 'unknown-key')
];
