import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { QuestionResult, QuestionStatus } from './result.ts';
import { score } from './score.ts';

export interface AskedQuestion {
	id: string;
	status: QuestionStatus;
	/** Answered, but without a score until this fact about the company is known. */
	missing?: QuestionResult['missing'];
}

/** What is asked of this company, in order, and how far it has come. A derived question asks nothing. */
export interface Progress {
	/** In reporting order; a dimension may have no question for this company. */
	dimensions: { id: string; asked: AskedQuestion[] }[];
	asked: number;
	/** Questions with an answer, "unknown" and "not applicable" included. */
	done: number;
	/** About how long the open ones take, whole minutes, at least 1 while one is open. */
	minutesLeft: number;
}

/** Says which questions an assessment asks at present, and which of them are still open. */
export function progress(questionnaire: Questionnaire, assessment: Assessment): Progress {
	const result = score(questionnaire, assessment);
	const dimensions = questionnaire.dimensions.map(({ id, questions }) => {
		const visible = new Set(result.dimensions[id]?.questions);
		const asked = questions
			.filter((question) => question.kind !== 'derived' && visible.has(question.id))
			.map(({ id }) => {
				const { status, missing } = result.questions[id]!;
				return { id, status, ...(missing && { missing }) };
			});
		return { id, asked };
	});
	const all = dimensions.flatMap(({ asked }) => asked);
	const done = all.filter(({ status }) => status !== 'blank').length;
	const minutes = questionnaire.variants.find(({ id }) => id === assessment.variant)?.minutes ?? 0;
	return {
		dimensions,
		asked: all.length,
		done,
		minutesLeft: all.length === 0 ? 0 : Math.ceil((minutes * (all.length - done)) / all.length)
	};
}
