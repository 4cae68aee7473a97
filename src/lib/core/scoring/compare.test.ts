import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAssessment } from './any-assessment.ts';
import { compareResults, type ComparableResult } from './compare.ts';
import { readResult } from './read-result.ts';
import { score } from './score.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

const worked = (): Assessment => {
	const file = new URL('./fixtures/02-worked-example-realised/answers.json', import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Assessment;
};

/** A result of one dimension, as small as one can be. */
function small(
	dimension: { score: number | null; gap: number | null; weight?: number },
	questions: ComparableResult['questions'] = {}
): ComparableResult {
	return {
		questionnaire: { id: 'model', version: '1' },
		variant: 'full',
		date: null,
		overall: { score: dimension.score, low: dimension.score, high: dimension.score },
		dimensions: { HEAD: { weight: 100, ...dimension } },
		questions
	};
}

describe('a change', () => {
	test.each([
		[2, 2.4, true],
		[2, 2.5, false],
		[2.5, 2, false],
		[2, 2.44999, true],
		[1.8, 2.26, false] // reads +0.5
	])('from %d to %d is noise: %s', (before, after, noise) => {
		const { dimensions, overall } = compareResults(
			small({ score: before, gap: 2 }),
			small({ score: after, gap: 1 })
		);
		expect(dimensions['HEAD']).toMatchObject({ before, after, noise });
		expect(dimensions['HEAD']!.change).toBeCloseTo(after - before, 12);
		expect(overall.noise).toBe(noise);
	});

	test('is none where one of the two numbers was not shown', () => {
		const { dimensions } = compareResults(
			small({ score: null, gap: null }),
			small({ score: 3, gap: 1 })
		);
		expect(dimensions['HEAD']).toMatchObject({ change: null, noise: false, progress: null });
	});
});

describe('progress', () => {
	test.each([
		['half of the then gap', 2, 2, 3, 0.5],
		['all of it, and no more, beyond the target', 2, 2, 4.5, 1],
		['nothing where ground was lost', 2, 2, 1, 0],
		['unknown where there was no gap', 4, 0, 5, null]
	])('is %s', (_, before, gap, after, progress) => {
		// The target of today does not count: the share is one of the gap as it was.
		const { dimensions } = compareResults(
			small({ score: before, gap }),
			small({ score: after, gap: 5 - after })
		);
		expect(dimensions['HEAD']!.progress).toBe(progress);
	});

	test('of the whole weighs the gaps as they were weighed', () => {
		const before = small({ score: 1, gap: 3, weight: 40 });
		before.dimensions['HAND'] = { score: 3, gap: 1, weight: 60 };
		const after = small({ score: 2.5, gap: 0, weight: 10 });
		after.dimensions['HAND'] = { score: 3, gap: 1, weight: 90 };
		// 40·3 and 60·1 were open; half of the first is closed.
		expect(compareResults(before, after).overall.progress).toBeCloseTo(60 / 180, 12);
	});
});

describe('across versions', () => {
	test('questions are matched by id, and those asked only once are named', () => {
		const asked = { status: 'answered' as const, weight: 1, dimension: 'HEAD' };
		const before = small(
			{ score: 2, gap: 1 },
			{
				H1: { ...asked, score: 1 },
				H2: { ...asked, score: 3 },
				H3: { ...asked, status: 'hidden', score: null }
			}
		);
		const after = small(
			{ score: 2, gap: 1 },
			{ H1: { ...asked, score: 2 }, H3: { ...asked, score: 4 }, H4: { ...asked, score: 0 } }
		);
		const { questions, dimensions } = compareResults(before, after);
		expect(questions).toEqual({
			matched: [{ id: 'H1', before: 1, after: 2, change: 1 }],
			new: ['H3', 'H4'],
			removed: ['H2']
		});
		expect(dimensions['HEAD']!.sameQuestions).toBe(false);
		expect(compareResults(before, before).dimensions['HEAD']!.sameQuestions).toBe(true);
	});

	test('a question that weighs differently is not the same basis', () => {
		const asked = (weight: number) => ({
			H1: { status: 'answered' as const, score: 2, weight, dimension: 'HEAD' }
		});
		const { dimensions } = compareResults(
			small({ score: 2, gap: 1 }, asked(1)),
			small({ score: 2, gap: 1 }, asked(1.5))
		);
		expect(dimensions['HEAD']!.sameQuestions).toBe(false);
	});

	test('a dimension that came or went is kept and says so', () => {
		const before = small({ score: 2, gap: 1 });
		const after = small({ score: 2, gap: 1 });
		before.dimensions['FOOT'] = { score: 1, gap: 1, weight: 10 };
		after.dimensions['HAND'] = { score: 3, gap: 1, weight: 10 };
		const { dimensions } = compareResults(before, after);
		expect(Object.entries(dimensions).map(([id, { state }]) => [id, state])).toEqual([
			['HEAD', 'matched'],
			['HAND', 'new'],
			['FOOT', 'removed']
		]);
		expect(dimensions['HAND']).toMatchObject({ before: null, after: 3, change: null });
	});

	test('another questionnaire is refused', () => {
		const other = small({ score: 2, gap: 1 });
		other.questionnaire = { id: 'other', version: '1' };
		expect(() => compareResults(small({ score: 2, gap: 1 }), other)).toThrow(RangeError);
	});
});

describe('with the questionnaire that we ship', () => {
	test('a single better answer moves its dimension and the whole', () => {
		const before = worked();
		const after = { ...worked(), date: '2027-05-22' };
		after.answers['S5'] = { value: 3 };
		const compared = compareResults(score(questionnaire, before), score(questionnaire, after));
		expect(compared.dimensions['STORY']).toMatchObject({ before: 1.5, noise: false });
		expect(compared.dimensions['STORY']!.change).toBeGreaterThan(0.5);
		expect(compared.dimensions['TEAM']).toMatchObject({ change: 0, noise: true, progress: 0 });
		expect(compared.overall.noise).toBe(true);
		expect(compared.questions.matched.filter(({ change }) => change)).toEqual([
			{ id: 'S5', before: 0, after: 3, change: 3 }
		]);
		expect(compared.date.after).toBe('2027-05-22');
	});

	test('whatever is answered: nothing changes against itself, and there and back is nothing', () => {
		fc.assert(
			fc.property(anyAssessment(questionnaire), anyAssessment(questionnaire), (one, other) => {
				const [a, b] = [score(questionnaire, one), score(questionnaire, other)];
				for (const { change, progress } of Object.values(compareResults(a, a).dimensions)) {
					expect(change === null || change === 0).toBe(true);
					expect(progress === null || progress === 0).toBe(true);
				}
				const [there, back] = [compareResults(a, b), compareResults(b, a)];
				expect(there.questions.new).toEqual(back.questions.removed);
				for (const [id, { change, noise, progress }] of Object.entries(there.dimensions)) {
					expect((change ?? 0) + (back.dimensions[id]!.change ?? 0)).toBe(0);
					expect(noise).toBe(back.dimensions[id]!.noise);
					if (progress !== null) expect(progress).toBeGreaterThanOrEqual(0);
					if (progress !== null) expect(progress).toBeLessThanOrEqual(1);
				}
			}),
			{ numRuns: 60 }
		);
	});
});

describe('a result read from a file', () => {
	const written = () => JSON.parse(JSON.stringify(score(questionnaire, worked())));

	test('says what the result itself says', () => {
		const { result, issues } = readResult(written());
		expect(issues).toEqual([]);
		expect(compareResults(result!, score(questionnaire, worked())).overall).toMatchObject({
			change: 0
		});
	});

	test('of an older version has no date, and what a newer one adds is passed over', () => {
		const { date: _, ...older } = written();
		const { result } = readResult({ ...older, later: { x: 1 } });
		expect(result).toMatchObject({ date: null, variant: 'full' });
	});

	test.each<[string, (json: any) => unknown, string[]]>([
		['a list', () => [], ['result-type ']],
		['nothing', () => null, ['result-type ']],
		[
			'an answers file',
			() => worked(),
			[
				'result-part questionnaire',
				'result-part overall',
				'result-part dimensions',
				'result-part questions'
			]
		],
		[
			'a score that is none',
			(json) => ((json.overall.score = 11), json),
			['result-score overall.score']
		],
		[
			'a score that is a text',
			(json) => ((json.dimensions.STORY.score = '2'), json),
			['result-score dimensions.STORY.score']
		],
		['a hidden name', (json) => ((json.variant = 'a\u001b[2J'), json), ['result-text variant']],
		[
			'a dimension called like what every object has',
			(json) => JSON.parse(JSON.stringify(json).replace('"TECH":', '"__proto__":')),
			['result-id dimensions']
		]
	])('%s is refused', (_, change, expected) => {
		const { result, issues } = readResult(change(written()));
		expect(result).toBeNull();
		expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
	});

	test('nothing makes the reader fail', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				const { result, issues } = readResult(json);
				expect(result === null).toBe(issues.length > 0);
			})
		);
	});

	test('many faults are few lines', () => {
		const questions = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`Q${i}`, {}]));
		expect(readResult({ ...written(), questions }).issues).toHaveLength(20);
	});
});
