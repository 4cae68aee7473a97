import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Answer, Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAssessment } from './any-assessment.ts';
import { equalLevels } from './equal-levels.ts';
import { lookAgain } from './look-again.ts';
import { score } from './score.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

function golden(name: string, answers: Record<string, Answer> = {}): Assessment {
	const file = new URL(`./fixtures/${name}/answers.json`, import.meta.url);
	const given = JSON.parse(readFileSync(file, 'utf8')) as Assessment;
	return { ...given, answers: { ...given.answers, ...answers } };
}

const kinds = (assessment: Assessment, seconds?: number) =>
	lookAgain(questionnaire, assessment, seconds === undefined ? undefined : { seconds }).signs.map(
		(sign) => (sign.kind === 'contradiction' ? sign.id : sign.kind)
	);

// As an independent implementation of the same rules found them.
test.each([
	['02-worked-example-realised', []],
	['03-awareness-gate', ['equal']],
	['05-service-no-fairs', ['equal']],
	['06-many-unknown-standard', []],
	['09-all-zero', ['equal']]
])('golden case %s gives the signs %j and no flag', (name, signs) => {
	expect(kinds(golden(name))).toEqual(signs);
	expect(lookAgain(questionnaire, golden(name))).toMatchObject({ flag: false, questions: [] });
});

describe('equal levels', () => {
	const levels = (...given: (number | null)[]) => given.map((level, i) => ({ id: `Q${i}`, level }));

	test('an unknown ends a run, and begins none', () => {
		expect(equalLevels(levels(3, 3, null, 3, 3, 3, 2)).run).toEqual(['Q3', 'Q4', 'Q5']);
		expect(equalLevels(levels(null, null, null)).run).toEqual([]);
	});

	test('the deviation is that of the known levels', () => {
		const { deviation, answers } = equalLevels(levels(2, 4, null, 4, 2));
		expect([deviation, answers]).toEqual([1, 4]);
		expect(equalLevels([]).deviation).toBeNull();
	});

	test('uniform zeros can be honest: they alone lead to no question', () => {
		const { signs, flag } = lookAgain(questionnaire, golden('09-all-zero'));
		expect(signs).toMatchObject([{ kind: 'equal', deviation: 0 }]);
		expect(flag).toBe(false);
	});
});

describe('speed', () => {
	test('counts four seconds for a question of sentences and two for any other', () => {
		const assessment = golden('11-quick');
		const asked = score(questionnaire, assessment).questions;
		const kind = (id: string) =>
			questionnaire.dimensions.flatMap(({ questions }) => questions).find((q) => q.id === id)!.kind;
		const given = Object.keys(asked).filter((id) => asked[id]!.status !== 'blank');
		const atLeast = given.reduce((sum, id) => sum + (kind(id) === 'anchored' ? 4 : 2), 0);
		expect(kinds(assessment, atLeast)).toEqual([]);
		expect(kinds(assessment, atLeast - 0.1)).toEqual(['speed']);
	});

	test('is no sign where the time is not known, and one where the file says it', () => {
		expect(kinds(golden('02-worked-example-realised'))).toEqual([]);
		expect(kinds({ ...golden('02-worked-example-realised'), seconds: 20 })).toEqual(['speed']);
	});

	test('only counts the questions that were timed', () => {
		const timing = { seconds: 5, questions: new Set(['A1']) };
		expect(lookAgain(questionnaire, golden('11-quick'), timing).signs).toEqual([]);
	});
});

describe('contradictions', () => {
	test.each<[string, Record<string, Answer>]>([
		['praised-not-discussed', { A1: { value: 4 }, A2: { value: 0 } }],
		['enthusiasm-without-faces', { P1: { value: 3 }, P2: { value: 0 } }],
		['stories-without-pieces', { S1: { value: 4 }, S2: { value: 0 } }],
		['responsible-without-hours', { M2: { value: 3 }, M1: { value: 0 } }],
		['quick-homepage-quiet-stages', { K1: { value: 4 }, K2: { value: { website: 'owned' } } }],
		['report-without-origin', { G4: { value: 4 }, G3: { value: 1 } }]
	])('%s is one sign, and none where half of it is unknown', (id, answers) => {
		expect(kinds(golden('02-worked-example-realised', answers))).toEqual([id]);
		for (const half of Object.keys(answers)) {
			const known = { ...answers, [half]: { unknown: true as const } };
			expect(kinds(golden('02-worked-example-realised', known))).toEqual([]);
		}
	});

	test('two of them lead to three questions, those that contradict each other first', () => {
		const assessment = golden('02-worked-example-realised', {
			A1: { value: 4 },
			A2: { value: 0 },
			K1: { value: 5 },
			K2: { value: { website: 'owned' } }
		});
		expect(lookAgain(questionnaire, assessment)).toMatchObject({
			flag: true,
			questions: ['A1', 'A2', 'K1']
		});
	});
});

describe('where to look again', () => {
	test('a run in too little time leads to its key questions', () => {
		const { flag, questions, signs } = lookAgain(questionnaire, golden('09-all-zero'), {
			seconds: 30
		});
		expect(signs.map(({ kind }) => kind)).toEqual(['equal', 'speed']);
		expect(flag).toBe(true);
		const all = questionnaire.dimensions.flatMap((dimension) => dimension.questions);
		expect(questions).toHaveLength(3);
		expect(questions.every((id) => all.find((question) => question.id === id)!.key)).toBe(true);
	});

	test('a questionnaire without such rules asks nothing', () => {
		const { sanity: _, ...other } = questionnaire;
		expect(lookAgain(other, golden('09-all-zero'), { seconds: 0 })).toEqual({
			signs: [],
			flag: false,
			questions: []
		});
	});

	test('whatever is answered: a flag names questions that were put to the company, at most three', () => {
		fc.assert(
			fc.property(anyAssessment(questionnaire), fc.nat(400), (assessment, seconds) => {
				const { signs, flag, questions } = lookAgain(questionnaire, assessment, { seconds });
				expect(flag).toBe(signs.length >= 2);
				expect(questions.length > 0).toBe(flag);
				expect(questions.length).toBeLessThanOrEqual(3);
				const result = score(questionnaire, assessment);
				for (const id of questions) {
					expect(result.questions[id]?.status).not.toBe('hidden');
					expect(result.questions[id]).toBeDefined();
				}
			}),
			{ numRuns: 200 }
		);
	});
});
