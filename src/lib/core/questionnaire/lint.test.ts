import { describe, expect, it } from 'vitest';
import { readFixture } from './fixtures/read-fixture.ts';
import { parseQuestionnaire } from './parse.ts';

const model = readFixture('model');
const root = 'questionnaire.yaml';
const head = 'dimensions/head.yaml';
const hand = 'dimensions/hand.yaml';
const advice = 'recommendations.yaml';

type Change = [file: string, find: string, put: string];

function read(...changes: Change[]) {
	const files = model.map(({ path, text }) => ({ path, text }));
	for (const [file, find, put] of changes) {
		const one = files.find(({ path }) => path === file)!;
		expect(one.text).toContain(find);
		one.text = one.text.replace(find, () => put);
	}
	return parseQuestionnaire(files);
}

function found(...changes: Change[]): string[] {
	const { questionnaire, issues } = read(...changes);
	expect(questionnaire).not.toBeNull();
	return issues.map(
		({ file, line, column, severity, code, path }) =>
			`${file}:${line}:${column} ${severity} ${code} ${path}`
	);
}

const ask = (de: string, en = 'How do people think?'): Change => [
	head,
	'ask: { de: Wie wird bei Ihnen gedacht?, en: How do people think at your place? }',
	`ask: { de: "${de}", en: "${en}" }`
];
const leading: Change = [
	root,
	'facts:\n',
	'lint: { leading: { de: [schon, nicht wahr, z.B.], en: [already] } }\nfacts:\n'
];

describe('a stem that joins two things', () => {
	it.each([
		['Wie gut denken und handeln Ihre Leute?', 'How do people think?', 43],
		['Kennen Sie Ziele sowie Kosten?', 'How do people think?', 43],
		['Wie wird gedacht?', 'How well do people think and act?', 0],
		['Wie wird gedacht?', 'Do you know aims as well as costs?', 0]
	])('%s / %s', (de, en) => {
		const lines = found(ask(de, en));
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(
			/^dimensions\/head\.yaml:21:\d+ warning double-barrelled questions\.H1\.ask\.(de|en)$/
		);
	});

	it('is pointed at by the word that joins', () => {
		expect(found(ask('Wie gut denken und handeln sie?'))).toEqual([
			'dimensions/head.yaml:21:32 warning double-barrelled questions.H1.ask.de'
		]);
	});

	it.each([
		['Wird zwischen Messe und Netz unterschieden?', 'Is there a difference between fair and web?'],
		['Denkt man nach und nach um?', 'Do people rethink now and then?'],
		['Gibt es einen Undank der Kunden?', 'Who brands the handbook?'],
		['Wer denkt: die Chefin oder der Chef?', 'Who thinks: the one or the other?']
	])('none of it: %s / %s', (de, en) => expect(found(ask(de, en))).toEqual([]));
});

describe('a word that leads', () => {
	it('is found as a whole word, in the language whose list has it', () => {
		expect(found(leading, ask('Denken Sie schon?', 'Do you already think?'))).toEqual([
			'dimensions/head.yaml:21:28 warning leading-word questions.H1.ask.de',
			'dimensions/head.yaml:21:49 warning leading-word questions.H1.ask.en'
		]);
		expect(found(leading, ask('Denken Sie z.B. viel, nicht wahr?'))).toHaveLength(1);
		expect(found(leading, ask('Wie beschonen Sie Zxb?', 'Do you schon think?'))).toEqual([]);
	});

	it('is none where the questionnaire has no list', () => {
		expect(found(ask('Denken Sie schon?'))).toEqual([]);
	});

	it('does not count for the version', () => {
		expect(read(leading).questionnaire).toEqual(read().questionnaire);
	});
});

describe('answers of unequal length', () => {
	const long =
		'Mit Kunden, die wir vorher befragt haben, in einer Runde, die sich jeden Monat trifft und schreibt.';

	it('one that sticks out is named', () => {
		expect(found([head, 'de: Mit Kunden.', `de: "${long}"`])).toEqual([
			'dimensions/head.yaml:32:9 warning anchors-unequal questions.H1.anchors[5]'
		]);
		expect(found([head, 'de: Beide.', `de: "${long}"`])).toHaveLength(1);
	});

	it('none where all are long, or the difference is small', () => {
		expect(found([head, 'de: Mit Kunden.', 'de: Mit Kunden aus unserem Land.'])).toEqual([]);
	});
});

describe('a text in one language', () => {
	it('is shown in the other, and named', () => {
		const change: Change = [head, '{ de: Denken, en: Thinking }', '{ de: Denken }'];
		expect(found(change)).toEqual([
			'dimensions/head.yaml:20:12 warning translation-missing questions.H1.label'
		]);
		const { questionnaire } = read(change);
		expect(questionnaire!.dimensions[0]!.questions[0]!.label).toEqual({
			de: 'Denken',
			en: 'Denken'
		});
	});

	it('is an error in neither', () => {
		const { questionnaire, issues } = read([head, '{ de: Denken, en: Thinking }', '{}']);
		expect(questionnaire).toBeNull();
		expect(issues).toMatchObject([{ code: 'text-missing', line: 20 }]);
	});

	it('a whole questionnaire in one language is one finding', () => {
		const files = model.map(({ path, text }) => ({
			path,
			text: text.replace(/, en: (?:'[^']*'|[^}]*?) \}/g, ' }')
		}));
		const { questionnaire, issues } = parseQuestionnaire(files);
		expect(questionnaire!.title).toEqual({ de: 'Modell', en: 'Modell' });
		expect(issues).toMatchObject([{ code: 'language-missing', path: 'title' }]);
	});
});

describe('numbers that are hardly meant', () => {
	it('weights that drown each other', () => {
		const weight = (value: number): Change[] => [[head, 'weight: 60', `weight: ${value}`]];
		expect(found(...weight(100))).toEqual([]);
		expect(found(...weight(900))).toEqual([
			'dimensions/hand.yaml:2:9 warning weights-unbalanced weight'
		]);
	});

	it('a lift that starts so high that it leaves the scale', () => {
		const trigger = (condition: string): Change => [
			advice,
			'trigger: score(W1) <= 2 or not answered(W1)',
			`trigger: ${condition}`
		];
		expect(found(trigger('score(HAND) >= 4.5 and score(W1) <= 2'))).toEqual([
			'recommendations.yaml:11:19 warning lift-scale recommendations.R1.lift.HAND'
		]);
		expect(found(trigger('4.5 < score(HAND)'))).toHaveLength(1);
		expect(found(trigger('score(HAND) >= 4'))).toEqual([]);
		expect(found(trigger('score(HAND) >= 4.5 or score(W1) <= 2'))).toEqual([]);
		expect(found(trigger('not (score(HAND) >= 4.5)'))).toEqual([]);
	});
});

describe('what can never come about', () => {
	const when = (condition: string): Change => [
		hand,
		'when: score(W5) <= 2 or H4 contains "technology"',
		`when: '${condition}'`
	];
	const trigger = (condition: string): Change => [
		advice,
		'trigger: score(W1) <= 2 or not answered(W1)',
		`trigger: '${condition}'`
	];
	const withoutAll: Change = [
		root,
		'questions: all',
		'questions: [H1, H2, H3, H4, W1, W2, W3, W4, W6]'
	];

	it.each([
		['H2 = "one" and H2 = "both"'],
		['W4 = true and W4 = false'],
		['H2 in ["one"] and H2 = "none"'],
		['H1 > 3 and H1 < 4'],
		['W5 > 100 or W5 < 0'],
		['(H1 = 1 or H1 = 2) and H1 > 5']
	])('a question shown where %s', (condition) => {
		expect(found(when(condition)).at(-1)).toBe(
			'dimensions/hand.yaml:68:11 warning question-unreachable questions.W6.when'
		);
	});

	it.each([
		['H2 = "one" or H2 = "both"'],
		['not (W4 = true and W4 = false)'],
		['H2 != "one" and H2 != "both"'],
		['not answered(W5)'],
		['H3 contains "film" and H3 contains "write"'],
		['score(W5) = 3 and W5 > 10'],
		['W5 = "impossible"'],
		['profile.fairs = true and profile.employees > 10']
	])('but not one shown where %s', (condition) => {
		expect(found(when(condition))).toEqual([]);
	});

	it('a question whose condition asks for what is not asked', () => {
		expect(found(withoutAll, when('W5 < 10'))).toEqual([
			'dimensions/hand.yaml:52:9 warning question-unreachable questions.W5.id',
			'dimensions/hand.yaml:68:11 warning question-unreachable questions.W6.when'
		]);
	});

	it('falls with the question that shows it', () => {
		const chain: Change = [hand, 'kind: yes-no\n', 'kind: yes-no\n    when: H1 > 5\n'];
		const lines = found(chain, when('W4 = true'));
		expect(lines.filter((line) => line.includes('question-unreachable'))).toHaveLength(2);
	});

	it('a recommendation', () => {
		expect(found(trigger('H1 > 5 and W1 < 3'))).toEqual(
			['recommendations.yaml:4:14 warning recommendation-never recommendations.R1.trigger'].map(
				(line) => line.replace(':15', ':14')
			)
		);
		expect(found(trigger('score(HAND) < 1 or H1 > 5'))).toEqual([
			expect.stringContaining('condition-never')
		]);
		expect(found(trigger('answered(H1) and not answered(H1)'))).toEqual([]);
	});

	it('a combination', () => {
		expect(found([advice, 'score(HEAD) >= 3 and', 'score(HEAD) >= 6 and'])).toEqual([
			'recommendations.yaml:34:11 warning combination-never combinations.thinker.when'
		]);
	});

	it('the score of a dimension in a variant, and with it the whole', () => {
		expect(found([root, 'questions: [H1, H2, H3, W1, {', 'questions: [H1, H2, H3, {'])).toEqual([
			'questionnaire.yaml:51:16 warning dimension-hidden variants.standard.questions',
			'questionnaire.yaml:51:16 warning overall-hidden variants.standard.questions',
			'questionnaire.yaml:51:16 warning variant-key variants.standard.questions'
		]);
	});
});

describe('a question that a later one shows', () => {
	it('is named with the chain', () => {
		const { issues } = read([head, 'kind: choice\n', 'kind: choice\n    when: score(W3) > 1\n']);
		expect(issues).toMatchObject([
			{ code: 'forward-reference', path: 'questions.H2.when', severity: 'warning' }
		]);
		expect(issues[0]!.message.en).toContain('H2 → W3 → W2');
	});

	it('is none where it depends on an earlier one', () => {
		expect(found([hand, 'kind: yes-no\n', 'kind: yes-no\n    when: score(H2) > 1\n'])).toEqual([]);
	});
});

describe('an exception in the file', () => {
	const stem = (before: string, end = ''): Change => [
		head,
		'    ask: { de: Wie wird bei Ihnen gedacht?, en: How do people think at your place? }',
		`${before}    ask: { de: Denken und handeln Sie?, en: Do you think? }${end}`
	];

	it('with a reason silences one finding, above it or behind it', () => {
		expect(found(stem('    # lint-ok: double-barrelled, the two are one here\n'))).toEqual([]);
		expect(found(stem('', ' # lint-ok: double-barrelled – a fixed pair'))).toEqual([]);
		expect(
			found(stem('    # lint-ok: double-barrelled, the two are one here\n    # and a remark\n'))
		).toEqual([]);
	});

	it('without a reason does not count', () => {
		expect(found(stem('    # lint-ok: double-barrelled\n'))).toEqual([
			'dimensions/head.yaml:21:5 warning lint-ok-reason ',
			'dimensions/head.yaml:22:23 warning double-barrelled questions.H1.ask.de'
		]);
	});

	it('for what is not there is a finding itself', () => {
		expect(found(stem('    # lint-ok: leading-word, needed here\n')).length).toBe(2);
		expect(found([head, 'id: HEAD', '# lint-ok: leading-word, needed here\nid: HEAD'])).toEqual([
			'dimensions/head.yaml:1:1 warning lint-ok-unused '
		]);
	});

	it('never silences an error', () => {
		const { issues } = read([
			head,
			'weight: 60',
			'# lint-ok: number-range, on purpose\nweight: -1'
		]);
		expect(issues).toMatchObject([{ code: 'number-range' }]);
	});
});

it('says nothing of wording while there is an error', () => {
	const { issues } = read(ask('Denken und handeln Sie?'), [head, 'weight: 60', 'weight: -60']);
	expect(issues).toMatchObject([{ code: 'number-range' }]);
});
