import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { resultView } from './result-view.ts';

const fixtures = 'src/lib/core/scoring/fixtures';
const read = (path: string): Assessment => JSON.parse(readFileSync(path, 'utf8'));
const example = (name: string) => read(`examples/${name}.json`);

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

describe('what the result page shows', () => {
	test('dimensions stand by their distance to the target, the figure in reporting order', () => {
		const { profile } = resultView(questionnaire, example('silent-world-leader'), 'de');
		const gaps = profile!.rows.map(({ gap }) => Number(gap.replace(',', '.')) || 0);
		expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
		expect(profile!.radar!.axes.map(({ name }) => name)).toEqual(
			questionnaire.dimensions.map(({ name }) => name.de)
		);
	});

	test('a questionnaire that does not say what stays undone says where the company stands', async () => {
		const own = (await loadQuestionnaire('examples/own-model/model.yaml')).questionnaire!;
		const { standing } = resultView(own, { ...read('examples/own-model/answers.json') }, 'en');
		expect(standing.prose).toHaveLength(1);
		expect(standing.prose[0]!.text).toMatch(/^Your company stands at the level/);
	});

	test('where a key question is open, the range is the headline, not the point', () => {
		const assessment = example('silent-world-leader');
		assessment.answers['T1'] = { unknown: true };
		const { standing, profile } = resultView(questionnaire, assessment, 'de');
		expect(standing.score).toBeNull();
		expect(standing.figure).toMatch(/^\d,\d bis \d,\d$/);
		expect(standing.index).toMatch(/^\d+–\d+$/);
		expect(profile!.rows.find(({ id }) => id === 'TEAM')!.now).toMatch(/^\d,\d–\d,\d$/);
	});

	test('the quick variant gives a band, the weakest fields by name and first steps, and no field a number', () => {
		const view = resultView(questionnaire, read(`${fixtures}/11-quick/answers.json`), 'en');
		expect(view.standing).toMatchObject({ score: null, index: null, figure: '2.0 to 3.0' });
		expect(view.weakest!.map(({ id }) => id)).toEqual(['STORY', 'AWARE', 'STAGE']);
		expect(view.first).toHaveLength(3);
		expect(view).toMatchObject({ profile: null, schedule: null, strengths: [], brakes: [] });
		expect(view.traces).toMatchObject({ fields: [], whole: null });
	});

	test('a quick check that shows no band says of no field that nothing is missing, and of no range that it is wide', () => {
		const assessment = read(`${fixtures}/11-quick/answers.json`);
		delete assessment.answers['A1'];
		const { standing, weakest } = resultView(questionnaire, assessment, 'de');
		expect(standing).toMatchObject({ shown: false, range: null, openText: null });
		expect(weakest).toBeNull();
	});

	test('with nothing known nothing is claimed', () => {
		const assessment = example('silent-world-leader');
		for (const id of Object.keys(assessment.answers)) assessment.answers[id] = { unknown: true };
		const view = resultView(questionnaire, assessment, 'de');
		expect(view.standing).toMatchObject({ shown: false, figure: null, index: null });
		expect(view.profile).toMatchObject({ radar: null });
		expect(view).toMatchObject({ brakes: [], strengths: [], first: [], schedule: null });
	});

	test('a blank question is named with the field where it is asked', () => {
		const assessment = example('silent-world-leader');
		delete assessment.answers['T1'];
		expect(resultView(questionnaire, assessment, 'de').open).toEqual([
			{ id: 'TEAM', name: 'Teamspiel', questions: [{ id: 'T1', label: expect.any(String) }] }
		]);
	});

	test('where every step was dropped the plan stays, with the way back and room for own steps', () => {
		const assessment = example('silent-world-leader');
		const steps = (view: ReturnType<typeof resultView>) => [
			...view.schedule!.horizons.flatMap(({ actions }) => actions),
			...view.schedule!.later
		];
		const before = steps(resultView(questionnaire, assessment, 'de'));
		const actions = Object.fromEntries(
			before.map(({ id }) => [id, { decision: 'dropped' as const }])
		);
		const dropped = resultView(questionnaire, { ...assessment, plan: { actions, own: [] } }, 'de');
		expect(steps(dropped)).toEqual([]);
		expect(dropped.schedule!.dropped.map(({ id }) => id).sort()).toEqual(
			Object.keys(actions).sort()
		);
		expect(dropped.first).toEqual([]);
	});
});
