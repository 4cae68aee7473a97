import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { DimensionMeasure } from './measure-dimension.ts';
import { measureOverall } from './measure-overall.ts';
import { levelOf } from './rounding.ts';

const golden = JSON.parse(
	readFileSync(new URL('./overall-cases.json', import.meta.url), 'utf8')
) as Record<'gate' | 'workedOverall', any>;

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

function overallOf(scores: Record<string, number>) {
	const dimensions = questionnaire.dimensions.map(({ id, weight }) => ({
		id,
		weight,
		score: scores[id] ?? null,
		low: scores[id] ?? null,
		high: scores[id] ?? null,
		coverage: 1,
		assessable: true
	}));
	return measureOverall(questionnaire, dimensions as DimensionMeasure[]);
}

test('a fine house whose top office would close it is held down by the gate', () => {
	const { scores, geometric, overall, level } = golden.gate;
	const whole = overallOf(scores);
	expect(whole.ungated).toBeCloseTo(geometric, 9);
	expect(whole.score).toBeCloseTo(overall, 9);
	expect(whole.limitedBy).toBe('AWARE');
	expect(levelOf(whole.score!)).toBe(level);
});

test('the worked example of the domain model', () => {
	const whole = overallOf(golden.workedOverall.scores);
	expect(whole.score).toBeCloseTo(golden.workedOverall.expected, 9);
	expect(whole.limitedBy).toBeNull();
});

test('a gate whose dimension is not shown does not bite', () => {
	const { AWARE: _hidden, ...scores } = golden.gate.scores;
	expect(overallOf(scores).limitedBy).toBeNull();
	expect(overallOf(scores).score).toBeCloseTo(3.8, 9);
});
