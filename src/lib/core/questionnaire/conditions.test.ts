import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../assessment/assessment.ts';
import {
	because,
	ConditionError,
	holds,
	parseCondition,
	references,
	type Expression,
	type Facts
} from './conditions.ts';

interface Given {
	values?: Record<string, Value>;
	scores?: Record<string, number | null>;
	profile?: Record<string, unknown>;
}

function facts({ values = {}, scores = {}, profile = {} }: Given): Facts {
	return {
		value: (id) => values[id],
		score: (id) => scores[id] ?? null,
		answered: (id) => values[id] !== undefined,
		profile: (field) => profile[field]
	};
}

const company = facts({
	values: {
		A1: 3,
		A4: ['no-time', 'technology'],
		F1: 'impossible',
		F5: false,
		G2: 'both',
		K2: { linkedin: 'active', xing: 'owned', youtube: 'owned', fairs: 'none' },
		M1: 6.5,
		M3: []
	},
	scores: { A1: 3, F1: 0, AWARE: 1.9, STORY: 2 },
	profile: { fairs: true, exportShare: 10, type: 'machine-builder' }
});

const judge = (source: string) => holds(parseCondition(source), company);

describe('the truth of a condition', () => {
	it.each([
		['A1 = 3', true],
		['A1 = 4', false],
		['A1 != 4', true],
		['A1 < 3', false],
		['A1 <= 3', true],
		['A1 > 2.9', true],
		['A1 >= 3.1', false],
		['2 < A1', true],
		['M1 > 6', true],
		['M1 > -1', true],
		['score(AWARE) < 2', true],
		['score(AWARE) < score(STORY)', true],
		['score(A1) >= 3', true],
		['F5 = false', true],
		['F5 != false', false],
		['G2 = "both"', true],
		['G2 in ["none", "both"]', true],
		['G2 in ["none"]', false],
		['A1 in [1, 2, 3]', true],
		['F1 = "impossible"', true],
		['F1 != "impossible"', false],
		['A4 contains "technology"', true],
		['A4 contains "nda"', false],
		['G2 contains "both"', false],
		['count(A4) = 2', true],
		['count(M3) = 0', true],
		['count(K2, "owned") >= 2', true],
		['count(K2, "active") = 1', true],
		['count(K2) >= 0', false],
		['count(A4, "owned") >= 0', false],
		['profile.fairs = true', true],
		['profile.exportShare > 10', false],
		['profile.type in ["machine-builder"]', true],
		['answered(A1)', true],
		['not answered(A1)', false],
		['not A1 = 3', false],
		['not not answered(A1)', true],
		['A1 = 3 and F5 = true', false],
		['A1 = 3 or F5 = true', true]
	])('%s is %s', (source, truth) => {
		expect(judge(source)).toBe(truth);
	});

	it.each(['=', '!=', '<', '<=', '>', '>='])(
		'a comparison by %s with something that is not there is false, on either side',
		(operator) => {
			for (const absent of ['Z9', 'score(Z9)', 'count(Z9)', 'count(Z9, "x")', 'profile.agency']) {
				expect(judge(`${absent} ${operator} 1`)).toBe(false);
				expect(judge(`A1 ${operator} ${absent}`)).toBe(false);
				expect(judge(`not (${absent} ${operator} 1)`)).toBe(true);
			}
		}
	);

	it('a text is neither more nor less than a number', () => {
		expect(judge('F1 < 5')).toBe(false);
		expect(judge('F1 >= 5')).toBe(false);
		expect(judge('F1 != 5')).toBe(true);
	});

	it('something unanswered is in no list, contains nothing and is not answered', () => {
		expect(judge('Z9 in [0, false, ""]')).toBe(false);
		expect(judge('Z9 contains "x"')).toBe(false);
		expect(judge('not answered(Z9)')).toBe(true);
	});

	it.each([
		[false, false, false],
		[false, false, true],
		[false, true, false],
		[false, true, true],
		[true, false, false],
		[true, false, true],
		[true, true, false],
		[true, true, true]
	])('"not" binds before "and", "and" before "or": %s %s %s', (a, b, c) => {
		const given = facts({ values: { A: a, B: b, C: c } });
		const truth = (source: string) => holds(parseCondition(source), given);
		expect(truth('A = true or B = true and C = true')).toBe(a || (b && c));
		expect(truth('A = true and B = true or C = true')).toBe((a && b) || c);
		expect(truth('(A = true or B = true) and C = true')).toBe((a || b) && c);
		expect(truth('not A = true and B = true')).toBe(!a && b);
		expect(truth('not (A = true and B = true)')).toBe(!(a && b));
	});
});

describe('what carried the truth', () => {
	const reasons = (source: string) => because(parseCondition(source), company);

	it('names every true branch of an "or", and all of an "and"', () => {
		expect(reasons('A1 = 3 or F5 = true or score(STORY) = 2')).toEqual(['A1', 'STORY']);
		expect(reasons('score(AWARE) < 2 and count(K2, "owned") > 1')).toEqual(['AWARE', 'K2']);
	});

	it('names nothing where the whole is false', () => {
		expect(reasons('A1 = 3 and F5 = true')).toEqual([]);
	});

	it('names a question that is not answered, and nothing else that is denied', () => {
		expect(reasons('score(G3) <= 2 or not answered(G3)')).toEqual(['G3']);
		expect(reasons('not (A1 = 4) and A1 = 3')).toEqual(['A1']);
		expect(reasons('not (A1 = 4 or answered(G3))')).toEqual([]);
		expect(reasons('score(F1) <= 2 and (not answered(F2) or F2 < 4)')).toEqual(['F1', 'F2']);
	});

	it('names each once, in order of appearance, and no profile fact', () => {
		expect(reasons('profile.fairs = true and F5 = false and A1 > 1 and A1 < 5')).toEqual([
			'F5',
			'A1'
		]);
	});
});

describe('what a condition reads', () => {
	it('lists questions, scores and profile facts, each once, in order of appearance', () => {
		const source =
			'score(F1) <= 2 or A4 contains "x" and (not answered(G3) or A4 = "y") or count(K2, "owned") > 1 and profile.fairs = true and score(F1) > 0';
		expect(references(parseCondition(source))).toEqual({
			questions: ['A4', 'G3', 'K2'],
			scores: ['F1'],
			profile: ['fairs']
		});
	});

	it('survives JSON', () => {
		const expression = parseCondition('score(F1) <= 2 or A4 contains "technology"');
		const copy = JSON.parse(JSON.stringify(expression)) as Expression;
		expect(copy).toEqual(expression);
		expect(holds(copy, company)).toBe(true);
	});
});

describe('a condition that cannot be read', () => {
	it.each(
		(
			[
				['', 'condition-syntax', 1],
				['A1', 'condition-syntax', 3],
				['A1 = ', 'condition-syntax', 6],
				['A1 == 3', 'condition-syntax', 5],
				['A1 = 3 A2 = 1', 'condition-syntax', 8],
				['A1 && A2', 'condition-syntax', 4],
				['A1 = 012', 'condition-syntax', 6],
				['A1 = 1e400', 'condition-syntax', 6],
				['A1 = 12345678901234567890', 'condition-syntax', 6],
				['A1 = "open', 'condition-syntax', 6],
				["A1 = 'x'", 'condition-syntax', 6],
				['score(A1 <= 2', 'condition-syntax', 10],
				['score() <= 2', 'condition-syntax', 7],
				['count(K2, owned) > 1', 'condition-syntax', 11],
				['score(A1) contains "x"', 'condition-syntax', 1],
				['G2 in []', 'condition-syntax', 8],
				['1 = 1', 'condition-syntax', 1],
				['true', 'condition-syntax', 5],
				['profile = true', 'condition-syntax', 9],
				['a.constructor("…")()', 'condition-syntax', 2],
				['A1 = /x/', 'condition-syntax', 6],
				['A1 = 3\u001b[31m', 'condition-syntax', 7],
				['('.repeat(17) + 'A1 = 3' + ')'.repeat(17), 'condition-limit', 17],
				['not '.repeat(17) + 'A1 = 3', 'condition-limit', 65],
				['('.repeat(5000), 'condition-limit', 501],
				['A1 = 3 and '.repeat(100_000) + 'A1 = 3', 'condition-limit', 501],
				[Array(50).fill('A=1').join(' or '), 'condition-limit', 234]
			] as const
		).map(([source, code, column]) => ({ name: source.slice(0, 40), source, code, column }))
	)('$name: $code at column $column', ({ source, code, column }) => {
		const error = caught(source);
		expect(error).toMatchObject({ code, column });
		expect(error?.text.de).not.toBe('');
		// eslint-disable-next-line no-control-regex
		expect(`${error?.text.de}${error?.text.en}`).not.toMatch(/[\u0000-\u001f]/);
	});

	it('sixteen levels are read', () => {
		expect(judge('('.repeat(16) + 'A1 = 3' + ')'.repeat(16))).toBe(true);
	});

	it('never fails in any other way, whatever is written', () => {
		const piece = fc.constantFrom(
			...'and or not ( ) [ ] , . = != < <= A1 K2 G2 score(AWARE) count(K2,"x") answered(A1) profile.fairs 1 -2.5 "x" true in contains'.split(
				' '
			)
		);
		const source = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 600 }),
			fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' '))
		);
		const anything = fc.func(fc.anything());
		fc.assert(
			fc.property(source, anything, anything, (text, value, score) => {
				let expression: Expression;
				try {
					expression = parseCondition(text);
				} catch (error) {
					expect(error).toBeInstanceOf(ConditionError);
					return;
				}
				const strange = { value, score, answered: () => true, profile: value } as unknown as Facts;
				expect(typeof holds(expression, strange)).toBe('boolean');
				expect(Array.isArray(because(expression, strange))).toBe(true);
			}),
			{ numRuns: 1000 }
		);
	}, 30_000);
});

function caught(source: string): ConditionError | null {
	try {
		parseCondition(source);
		return null;
	} catch (error) {
		return error as ConditionError;
	}
}
