import { error, fail, redirect } from '@sveltejs/kit';
import { checkAnswer } from '#lib/core/assessment/check-answer.ts';
import type { Answer } from '#lib/core/assessment/assessment.ts';
import * as assessments from '#lib/server/assessments.ts';
import { findQuestion } from '#lib/server/find-question.ts';
import { messages } from '#lib/server/messages.ts';
import { requireAssessment } from '#lib/server/require-assessment.ts';
import { words } from '#lib/text/words.ts';
import { answerFromForm } from '#lib/components/questions/answer-from-form.ts';
import { dimensionPage } from './dimension-page.ts';
import { problemText } from '#lib/components/questions/problem-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
	depends('app:questions');
	const stored = await requireAssessment(locals);
	const page = dimensionPage(stored, params.dimension, locals.language);
	if (!page) error(404, messages.notFound[locals.language]);
	return page;
};

export const actions: Actions = {
	/** A whole page of answers, sent by a browser without JavaScript. */
	save: async ({ locals, params, request }) => {
		const { db, language } = locals;
		const stored = await requireAssessment(locals);
		const page = dimensionPage(stored, params.dimension, language);
		if (!page) error(404, messages.notFound[language]);

		const form = await request.formData();
		const shown = page.questions.filter(({ id }) => form.has(`${id}.revision`));
		const answers: Record<string, Answer | null> = {};
		const revisions: Record<string, number> = {};
		const problems: Record<string, string> = {};
		const given: Record<string, string> = {};
		for (const question of shown) {
			const { answer, problem } = answerFromForm(question, form, language);
			if (problem) {
				problems[question.id] = problemText(problem, words(language));
				if (problem.kind === 'notANumber') given[question.id] = problem.given;
				continue;
			}
			const definition = findQuestion(stored.questionnaire, question.id)!;
			const [issue] = answer ? checkAnswer(definition, answer).issues : [];
			if (issue) {
				problems[question.id] = `${issue.message[language]} ${issue.hint[language]}`.trim();
				if (typeof answer?.value === 'number') given[question.id] = String(form.get(question.id));
				continue;
			}
			answers[question.id] = answer;
			revisions[question.id] = Number(form.get(`${question.id}.revision`)) || 0;
		}
		const saved = await assessments.saveAnswers(db, stored.id, answers, {
			revisions,
			now: new Date()
		});
		if (saved === 'finished')
			return fail(409, { problems, given, message: messages.finished[language] });
		if (saved === 'gone') error(404, messages.gone[language]);
		if (Object.keys(problems).length > 0) return fail(400, { problems, given });
		if (saved.stale.length > 0) {
			const stale = Object.fromEntries(saved.stale.map((id) => [id, words(language).saving.stale]));
			return fail(409, { problems: stale, given });
		}

		// An answer may have brought a question of the same field along: it comes first.
		const after = dimensionPage(await requireAssessment(locals), params.dimension, language)!;
		const fresh = after.questions.find(({ id }) => !shown.some((question) => question.id === id));
		if (fresh)
			redirect(303, `/${language}/questions/${params.dimension}?question=${fresh.id}#${fresh.id}`);
		redirect(303, after.next ? `/${language}/questions/${after.next.id}` : `/${language}/review`);
	}
};
