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
