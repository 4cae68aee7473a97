import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { longerVariants } from './longer-variants.ts';

const read = (path: string): Assessment => JSON.parse(readFileSync(path, 'utf8'));

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

describe('going on with a longer variant', () => {
	it('leads from quick to the two longer ones, with only what is missing', () => {
		const quick = read('src/lib/core/scoring/fixtures/11-quick/answers.json');
		const offered = longerVariants(questionnaire, quick);
		expect(offered.map(({ id }) => id)).toEqual(['standard', 'full']);
		expect(offered[0]!.open).toBeLessThan(28);
		expect(questionnaire.dimensions.map(({ id }) => id)).toContain(offered[0]!.begin);
	});

	it('leads nowhere from full', () => {
		expect(longerVariants(questionnaire, read('examples/silent-world-leader.json'))).toEqual([]);
	});
});
