import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases, expectedIssues, readFixture, type FixtureFile } from './fixtures/read-fixture.ts';
import { parseQuestionnaire } from './parse.ts';

const model = readFixture('model');

function changed(path: string, change: (text: string) => string): FixtureFile[] {
	return model.map((file) => (file.path === path ? { path, text: change(file.text) } : file));
}

describe('a sound questionnaire', () => {
	const { questionnaire, issues } = parseQuestionnaire(model);

	it('is read without a finding', () => {
		expect(issues).toEqual([]);
		expect(questionnaire?.id).toBe('model');
	});

	it('has its dimensions in the order of the list, whatever the files are called', () => {
		expect(questionnaire?.dimensions.map(({ id }) => id)).toEqual(['HEAD', 'HAND']);
		const backwards = parseQuestionnaire([...model].reverse());
		expect(backwards.questionnaire).toEqual(questionnaire);
	});

	it('has every default filled in', () => {
		const [head, hand] = questionnaire!.dimensions;
		expect(head!.questions[1]).toMatchObject({ key: false, scored: true, shuffle: false });
		expect(head!.questions[2]).toMatchObject({ ranked: false });
		expect(hand!.questions[0]).toMatchObject({
			per100Employees: true,
			whole: false,
			exceptions: []
		});
		expect(hand!.questions[4]).toMatchObject({ per100Employees: false });
		expect(questionnaire!.variants.map((variant) => variant.default)).toEqual([false, true, false]);
		expect(questionnaire!.targets.types['industrial-service']!.weights).toEqual({});
		expect(questionnaire!.recommendations[0]!.needs).toEqual([]);
	});

	it('has curves sorted by value and lifts in the order of the file', () => {
		const [head, hand] = questionnaire!.dimensions;
		expect(hand!.questions[2]).toMatchObject({
			knots: [
				[0, 0],
				[0.25, 1],
				[0.5, 3],
				[0.8, 5]
			]
		});
		expect(head!.questions[2]).toMatchObject({
			table: [
				[0, 0],
				[1, 2],
				[3, 5]
			]
		});
		expect(questionnaire!.recommendations[0]!.lift).toEqual([
			{ dimension: 'HAND', levels: 0.8 },
			{ dimension: 'HEAD', levels: 0.3 }
		]);
	});

	it('asks every question where a variant says "all"', () => {
		expect(questionnaire!.variants[2]!.questions.map(({ id }) => id)).toEqual(
			'H1 H2 H3 H4 W1 W2 W3 W4 W5 W6'.split(' ')
		);
		expect(questionnaire!.variants[1]!.questions.at(-1)).toEqual({
			id: 'W4',
			when: 'not (profile.fairs = true)'
		});
	});
});

describe('a faulty questionnaire: every fixture folder is a case', () => {
	it.each(cases())('%s', (name) => {
		const { issues, questionnaire } = parseQuestionnaire(readFixture(name));
		const lines = issues.map(
			({ file, line, column, severity, code, path }) =>
				`${file}:${line}:${column} ${severity} ${code} ${path}`
		);
		expect(lines).toEqual(expectedIssues(name));
		expect(questionnaire === null).toBe(issues.some(({ severity }) => severity === 'error'));
		for (const { message, hint } of issues) {
			for (const text of [message.de, message.en, hint.de, hint.en]) {
				expect(text.length).toBeGreaterThan(5);
				// eslint-disable-next-line no-control-regex
				expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]|undefined/);
			}
		}
	});
});

describe('what one thing written wrongly leads to', () => {
	it('ten planted faults give ten findings', () => {
		expect(parseQuestionnaire(readFixture('ten-faults')).issues).toHaveLength(10);
	});

	it('an unreadable file gives one finding, not one for each reference into it', () => {
		expect(parseQuestionnaire(changed('dimensions/hand.yaml', () => 'id: [')).issues).toHaveLength(
			1
		);
		const broken = parseQuestionnaire(changed('recommendations.yaml', () => 'recommendations: {{'));
		expect(broken.issues).toHaveLength(1);
		const root = parseQuestionnaire(changed('questionnaire.yaml', () => 'format: "1'));
		expect(root.issues).toHaveLength(1);
	});

	it('a misspelt key is one finding and names the right one', () => {
		const { issues } = parseQuestionnaire(
			changed('questionnaire.yaml', (text) => text.replace('minutes: 2', 'minuets: 2'))
		);
		expect(issues).toHaveLength(1);
		expect(issues[0]!.hint.de).toBe('Meinten Sie minutes?');
	});

	it('a missing line between two entries is one finding, not one for each of their keys', () => {
		const { issues } = parseQuestionnaire(
			changed('recommendations.yaml', (text) => text.replace('  - id: R2\n', ''))
		);
		expect(issues).toMatchObject([{ code: 'yaml-duplicate-key', line: 16 }]);
		expect(issues[0]!.hint.en).toContain('- id: …');
	});

	it('an entry that is hardly begun is one finding', () => {
		const { issues } = parseQuestionnaire(
			changed('recommendations.yaml', (text) =>
				text.replace('combinations:', '  - id: R3\ncombinations:')
			)
		);
		expect(issues).toMatchObject([{ code: 'missing', path: 'recommendations.R3', line: 31 }]);
	});

	it('a hint never proposes a name that is itself wrong', () => {
		const { issues } = parseQuestionnaire(
			changed('dimensions/hand.yaml', (text) => text.replace('id: HAND', 'id: "HAN\\eD"'))
		);
		expect(issues.map(({ code }) => code)).toContain('unknown-dimension');
		for (const { hint } of issues) expect(hint.en).not.toContain('\u001b');
	});

	it('a dimension without an id is one finding, even where it lacks a key question', () => {
		const { issues } = parseQuestionnaire(
			changed('dimensions/hand.yaml', (text) =>
				text.replace('id: HAND\n', '').replace('    key: true\n', '')
			)
		);
		expect(issues.filter(({ file }) => file.endsWith('hand.yaml'))).toMatchObject([
			{ code: 'missing', path: 'id' }
		]);
	});

	it('a file that belongs nowhere is a warning', () => {
		const { questionnaire, issues } = parseQuestionnaire([
			...model,
			{ path: 'notes.yaml', text: '{' }
		]);
		expect(questionnaire).not.toBeNull();
		expect(issues).toMatchObject([
			{ file: 'notes.yaml', severity: 'warning', code: 'file-ignored' }
		]);
	});
});

describe('many faults', () => {
	const seventeen = [
		['id: HEAD', 'id: HEAD\nid: HAND', 'yaml-duplicate-key'],
		['weight: 60', 'weight: 0x3C', 'yaml-number'],
		['en: Head }', 'en: Head, fr: Tête }', 'unknown-key'],
		['de: Was gedacht wird.', "de: ''", 'text-empty'],
		['why: { de: Damit fängt es an., en: It begins with that. }', 'why: Damit', 'type'],
		['weak: {', 'weak: &weak {', 'yaml-anchor'],
		['fact: known-fact', 'fact: another', 'unknown-fact'],
		['shuffle: true', 'shuffle: 1', 'type'],
		['help: {', 'halp: {', 'unknown-key'],
		['answeredBy: [management, sales]', 'answeredBy: [management, sale]', 'unknown-role'],
		['id: none, score: 0', 'id: none, score: 9', 'score-range'],
		['id: one, score', 'id: 1, score', 'type'],
		['exclusive: none\n    options:', 'exclusive: nine\n    options:', 'unknown-option'],
		['id: film', 'id: WRITE', 'similar-id'],
		['table: { 0: 0, 1: 2, 3: 5 }', 'table: { 0: 0, 3: 5, 1: 2 }', 'knots-order'],
		['ranked: true', 'ranked: yes', 'type'],
		['max: 2', 'max: two', 'type']
	] as const;

	it('seventeen errors in one file are exactly seventeen findings, sorted, each on its line', () => {
		let text = model.find(({ path }) => path === 'dimensions/head.yaml')!.text;
		for (const [find, put] of seventeen) {
			expect(text).toContain(find);
			text = text.replace(find, put);
		}
		const { issues } = parseQuestionnaire(changed('dimensions/head.yaml', () => text));
		expect(issues.map(({ code }) => code)).toEqual(seventeen.map(([, , code]) => code));
		const lines = issues.map(({ line }) => line);
		expect(lines).toEqual(lines.toSorted((a, b) => a - b));
		expect(new Set(lines).size).toBe(17);
	});

	it('a thousand are said, and how many more there are', () => {
		const { issues, questionnaire } = parseQuestionnaire(
			changed('recommendations.yaml', (text) => text + 'a: 1\n'.repeat(3000))
		);
		expect(questionnaire).toBeNull();
		expect(issues).toHaveLength(1001);
		expect(issues.at(-1)).toMatchObject({ code: 'findings-more', severity: 'error' });
		expect(issues.at(-1)!.message.en).toContain('2000');
	});
});

describe('hostile files', () => {
	const one = (text: string) =>
		parseQuestionnaire(changed('recommendations.yaml', () => text)).issues;

	it.each([
		['brackets', '['.repeat(100_000), 'yaml-depth'],
		['closed brackets', '['.repeat(100_000) + ']'.repeat(100_000), 'yaml-depth'],
		['JSON', '{"a":'.repeat(100_000), 'yaml-depth'],
		['dashes', '- '.repeat(100_000), 'yaml-depth'],
		['question marks', '? '.repeat(100_000), 'yaml-depth'],
		['one level too many', '['.repeat(25) + ']'.repeat(25), 'yaml-depth'],
		['many values', `a: [${'1, '.repeat(20_001)}]`, 'yaml-nodes'],
		['many bytes', `# ${'ä'.repeat(256 * 1024)}`, 'file-size']
	])(
		'%s end in one finding, quickly',
		(_, text, code) => {
			const begin = performance.now();
			expect(one(text)).toMatchObject([{ code }]);
			expect(performance.now() - begin).toBeLessThan(5000);
		},
		20_000
	);

	it('twenty-four levels are read', () => {
		expect(one('['.repeat(24) + ']'.repeat(24))).toMatchObject([{ code: 'type' }]);
	});

	it('a text over 2,000 characters and 51 options are refused', () => {
		const long = changed('dimensions/head.yaml', (text) =>
			text.replace('Was gedacht wird.', 'x'.repeat(2001))
		);
		expect(parseQuestionnaire(long).issues).toMatchObject([{ code: 'text-long' }]);
		const options = Array.from(
			{ length: 48 },
			(_, i) => `      - { id: o${i}, score: 1, text: { de: Ja, en: 'Yes' } }\n`
		).join('');
		const many = changed('dimensions/head.yaml', (text) =>
			text.replace('      - { id: none, score: 0', `${options}      - { id: none, score: 0`)
		);
		expect(parseQuestionnaire(many).issues).toMatchObject([{ code: 'list-length' }]);
	});

	it('501 questions are refused', () => {
		const questions = Array.from(
			{ length: 491 },
			(_, i) => `  - { id: X${i}, kind: yes-no, label: { de: x, en: x }, ask: { de: x, en: x } }\n`
		).join('');
		const { issues } = parseQuestionnaire(
			changed('dimensions/hand.yaml', (text) => text + questions)
		);
		expect(issues).toMatchObject([{ code: 'limit-questions' }]);
	});

	it('nothing that is written makes the reader fail', () => {
		const files = fc.constantFrom(...model);
		const junk = fc.oneof(
			fc.constantFrom(
				'&a ',
				'*a',
				'!!map ',
				': ',
				'- ',
				'{',
				'}',
				'[',
				'~',
				'"',
				"'",
				'\t',
				'\n',
				'|'
			),
			fc.string({ unit: 'binary', maxLength: 5 }),
			fc.constantFrom('__proto__: 1', 'score(', '.inf', '1e999', '<<: {}', '? ', '%YAML 9', '---\n')
		);
		fc.assert(
			fc.property(files, fc.nat(), fc.nat(30), junk, (file, at, cut, text) => {
				const start = at % file.text.length;
				const spoilt = file.text.slice(0, start) + text + file.text.slice(start + cut);
				const { issues, questionnaire } = parseQuestionnaire(changed(file.path, () => spoilt));
				expect(questionnaire === null).toBe(issues.some(({ severity }) => severity === 'error'));
				for (const issue of issues) {
					expect(issue.line).toBeGreaterThan(0);
					expect(issue.column).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);
});
