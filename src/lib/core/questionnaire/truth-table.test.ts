import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../assessment/assessment.ts';
import { score } from '../scoring/score.ts';
import { readFixture } from './fixtures/read-fixture.ts';
import { parseQuestionnaire } from './parse.ts';
import type { Questionnaire } from './questionnaire.ts';

// The tables of the page that authors read are the tests: what it says of a condition is what happens.
const page = readFileSync('docs/questionnaires.md', 'utf8');

/** The rows of the table whose head begins with these words: its condition in code marks, and each cell. */
function table(head: string): { head: string[]; rows: string[][] } {
	const lines = page.slice(page.indexOf(head)).split('\n');
	const end = lines.findIndex((line) => !line.startsWith('|'));
	const cells = (line: string) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim().replaceAll('*', ''));
	const [first, , ...rows] = lines.slice(0, end).map(cells);
	return { head: first!.map((cell) => cell.replaceAll('`', '')), rows: rows };
}

/** The model with one yes-or-no question that is asked about, and one that is shown where a condition holds. */
function withCondition(condition: string, hides: boolean): Questionnaire {
	const { questionnaire } = parseQuestionnaire(readFixture('model'));
	const [head, ...others] = questionnaire!.dimensions;
	const plain = { label: name, ask: name, answeredBy: [], key: false, shuffle: false };
	const asked = { ...plain, id: 'F5', kind: 'yes-no' as const, scored: true, notApplicable: name };
	const shown = { ...plain, id: 'SHOWN', kind: 'yes-no' as const, scored: true, when: condition };
	return {
		...questionnaire!,
		dimensions: [
			{
				...head!,
				questions: [
					...head!.questions,
					hides ? { ...asked, when: 'profile.fairs = true' } : asked,
					shown
				]
			},
			...others
		],
		variants: [
			{
				...questionnaire!.variants[2]!,
				questions: [...questionnaire!.variants[2]!.questions, { id: 'F5' }, { id: 'SHOWN' }]
			}
		]
	};
}
const name = { de: 'x', en: 'x' };

function holds(condition: string, answer: Answer | null, hides = false): boolean {
	const { questions } = score(withCondition(condition, hides), {
		questionnaire: 'model',
		variant: 'full',
		date: '2026-11-25',
		mode: 'self',
		company: {},
		profile: {},
		targets: {},
		answers: answer ? { F5: answer } : {}
	});
	return questions.SHOWN!.status !== 'hidden';
}

const answers: Record<string, [Answer | null, boolean][]> = {
	no: [[{ value: false }, false]],
	yes: [[{ value: true }, false]],
	unknown: [[{ unknown: true }, false]],
	blank: [[null, false]],
	'not applicable': [[{ notApplicable: true, reason: 'x' }, false]],
	hidden: [[{ value: true }, true]]
};

describe('the table of what is not there', () => {
	const { head, rows } = table('| the answer to F5 is');
	test('knows every state of an answer', () => {
		expect(rows.map(([state]) => state)).toEqual(Object.keys(answers));
		expect(head).toHaveLength(6);
	});
	test.each(
		rows.flatMap(([state, ...cells]) => cells.map((cell, i) => [state!, head[i + 1]!, cell]))
	)('where F5 is %s, %s is %s', (state, condition, truth) => {
		for (const [answer, hides] of answers[state]!) {
			expect(holds(condition, answer, hides)).toBe(truth === 'true');
		}
	});
});

describe('the table of two conditions joined', () => {
	const { head, rows } = table('| a     | b     |');
	test.each(rows)('where a is %s and b is %s', (a, b, ...cells) => {
		const written = { true: 'answered(F5)', false: 'not answered(F5)' };
		for (const [i, cell] of cells.entries()) {
			const condition = head[i + 2]!.replace(
				/\ba\b/,
				`(${written[a as 'true' | 'false']})`
			).replace(/\bb\b/, `(${written[b as 'true' | 'false']})`);
			expect(holds(condition, { value: true }), condition).toBe(cell === 'true');
		}
	});
});
