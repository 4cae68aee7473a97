import { json, type RequestHandler } from '@sveltejs/kit';
import { checkAnswer } from '#lib/core/assessment/check-answer.ts';
import type { Text } from '#lib/core/questionnaire/questionnaire.ts';
import { saveAnswer } from '#lib/server/assessments.ts';
import { findQuestion } from '#lib/server/find-question.ts';
import { isAsked } from '#lib/server/is-asked.ts';
import { messages } from '#lib/server/messages.ts';
import { readJson } from '#lib/server/read-json.ts';
import { readWrite } from '#lib/server/read-write.ts';
import { refuse } from '#lib/server/refuse.ts';
import { assessmentOrRefusal } from '#lib/server/assessment-or-refusal.ts';

const LIMIT = 64 * 1024;

/** Stores one answer. 200 means: it is on the disk. */
export const PUT: RequestHandler = async (event) => {
	const { request, locals, params } = event;
	const { db, language } = locals;
	const refused = (status: number, message: Text): Response =>
		refuse(request, status, message, language);

	const stored = await assessmentOrRefusal(event);
	if (stored instanceof Response) return stored;
	const question = findQuestion(stored.questionnaire, params.question!);
	if (!question) return refused(404, messages.unknownQuestion);

	const body = await readJson(request, LIMIT);
	if (body === 'tooLarge') return refused(413, messages.tooLarge);
	if (body === 'malformed') return refused(400, messages.malformed);
	const write = readWrite(body.json);
	if ('message' in write) return refused(400, write.message);
	// Another tab may have opened another assessment: the cookie is the browser's, not the page's.
	if (write.assessment && write.assessment !== stored.id) return refused(401, messages.another);
	const { answer, issues } = write.answer === null ? NONE : checkAnswer(question, write.answer);
	if (issues.length > 0) {
		return json(
			{
				message: issues[0]!.message[language],
				issues: issues.map(({ code, path, message, hint }) => ({
					code,
					path,
					message: message[language],
					hint: hint[language]
				}))
			},
			{ status: 400 }
		);
	}

	const now = new Date();
	const { clientId, revision } = write;
	const saved = await saveAnswer(db, stored.id, question.id, answer, { clientId, revision, now });
	if (saved === 'gone') return refused(404, messages.gone);
	if (saved === 'finished' || saved === 'stale') {
		const current = await locals.assessment();
		return json(
			{
				message: messages[saved][language],
				current: {
					status: current?.status ?? stored.status,
					answer: current?.assessment.answers[question.id] ?? null,
					revision: current?.revisions[question.id]?.revision ?? 0
				}
			},
			{ status: 409 }
		);
	}
	return json(
		isAsked(stored, question.id, answer) ? saved : { ...saved, notice: messages.hidden[language] }
	);
};

const NONE = { answer: null, issues: [] };
