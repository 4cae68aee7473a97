import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Stored } from '#lib/server/stored.ts';
import { whatIfData } from './what-if-data.ts';

test('what if supposes recommended steps only: nobody knows what an own one lifts', async () => {
	const { questionnaire } = await loadQuestionnaire('questionnaires/communication-maturity');
	const assessment = JSON.parse(
		readFileSync('examples/silent-world-leader.json', 'utf8')
	) as Assessment;
	const own = [{ id: 'own-1', title: 'Tag der offenen Tür' }];
	const stored = { id: '1', questionnaire, revisions: {} };
	const before = whatIfData({ ...stored, assessment } as unknown as Stored, 'de');
	const after = whatIfData(
		{ ...stored, assessment: { ...assessment, plan: { actions: {}, own } } } as unknown as Stored,
		'de'
	);
	expect(after.actions).toEqual(before.actions);
});
