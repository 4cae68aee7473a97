import { expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { offers } from './offers.ts';

test('the door names the questions of each variant, and for the full one the most there can be', async () => {
	const { questionnaire } = await loadQuestionnaire('questionnaires/communication-maturity');
	expect(
		offers(questionnaire!, 'de').map(({ id, minutes, questions, most }) => [
			id,
			minutes,
			questions,
			most
		])
	).toEqual([
		['quick', 4, 12, 12],
		['standard', 10, 28, 28],
		['full', 20, 42, 46]
	]);
});
