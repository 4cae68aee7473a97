import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { progress } from '#lib/core/scoring/progress.ts';
import type { Stored } from '#lib/server/stored.ts';
import { askedQuestion, type AskedQuestion } from '#lib/components/questions/asked-question.ts';
import { steeringQuestions } from './steering.ts';

/** A question on its sheet. */
export interface SheetQuestion extends AskedQuestion {
	/** Somebody looks at the evidence: the page asks for its state, too. */
	checksEvidence: boolean;
	/** Its place among all questions asked of this company. */
	number: number;
	revision: number;
	/** Other questions come and go with its answer. */
	steers: boolean;
}

/** Everything that the page of one dimension shows; null where the questionnaire has no such dimension. */
export function dimensionPage(stored: Stored, id: string, language: Language) {
	const { questionnaire, assessment, revisions } = stored;
	const dimension = questionnaire.dimensions.find((candidate) => candidate.id === id);
	if (!dimension) return null;

	const { dimensions, minutesLeft } = progress(questionnaire, assessment);
	const fields = questionnaire.dimensions.map(({ id, name }, index) => ({
		id,
		name: name[language],
		questions: dimensions[index]!.asked.map(({ id, status }) => ({ id, done: status !== 'blank' }))
	}));
	const numbers = new Map(
		fields.flatMap(({ questions }) => questions.map(({ id }) => id)).map((id, at) => [id, at + 1])
	);
	const asked = new Set(fields.find((field) => field.id === id)!.questions.map(({ id }) => id));
	const steering = steeringQuestions(questionnaire);
	const checksEvidence =
		assessment.mode === 'consultant' && questionnaire.scoring.evidence !== undefined;
	const questions = dimension.questions
		.filter((question) => asked.has(question.id))
		.map((question): SheetQuestion => ({
			...askedQuestion(question, language, stored.id),
			number: numbers.get(question.id)!,
			steers: steering.has(question.id),
			checksEvidence,
			answer: assessment.answers[question.id] ?? null,
			revision: revisions[question.id]?.revision ?? 0
		}));
	const withQuestions = fields.filter((field) => field.questions.length > 0 || field.id === id);
	const place = withQuestions.findIndex((field) => field.id === id);
	return {
		assessmentId: stored.id,
		finished: stored.status === 'finished',
		savedAt: lastSaved(stored),
		dimension: {
			id,
			name: dimension.name[language],
			about: dimension.about?.[language] ?? null,
			why: dimension.why?.[language] ?? null
		},
		questions,
		fields,
		minutesLeft,
		previous: withQuestions[place - 1] ?? null,
		next: withQuestions[place + 1] ?? null
	};
}

function lastSaved({ revisions }: Stored): string | null {
	const times = Object.values(revisions).map(({ savedAt }) => savedAt);
	return times.toSorted().at(-1) ?? null;
}
