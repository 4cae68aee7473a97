import type { Question, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';

export function findQuestion(questionnaire: Questionnaire, id: string): Question | undefined {
	for (const { questions } of questionnaire.dimensions) {
		const question = questions.find((candidate) => candidate.id === id);
		if (question) return question;
	}
	return undefined;
}
