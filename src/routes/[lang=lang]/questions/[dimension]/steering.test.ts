import { expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { steeringQuestions } from './steering.ts';

test('the line and what holds back decide whether its solution is asked for', async () => {
	const { questionnaire } = await loadQuestionnaire('questionnaires/communication-maturity');
	expect([...steeringQuestions(questionnaire!)].sort()).toEqual(['A4', 'F1']);
});
