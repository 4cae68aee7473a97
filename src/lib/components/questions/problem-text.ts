import type { Issue } from '#lib/core/questionnaire/issue.ts';
import type { Words } from '#lib/text/words.ts';
import type { Problem } from './answer-from-form.ts';

/** What is wrong with an answer, and how to mend it. */
export function problemText(problem: Problem, { problems }: Words): string {
	switch (problem.kind) {
		case 'notANumber':
			return problems.notANumber(problem.given);
		case 'oneOnly':
			return problems.oneOnly;
		case 'twice':
			return problems.twice;
	}
}

/** What no field of ours offers: a list of ids would help nobody who reads it on a page. */
const NOT_OFFERED = /^(value-(level|option|item|state|type)|not-applicable)$/;

/** The same for what the check of an answer found. */
export function issueText({ code, message, hint }: Issue, { language, problems }: Words): string {
	if (NOT_OFFERED.test(code)) return problems.notOffered;
	return `${message[language]} ${hint[language]}`.trim();
}
