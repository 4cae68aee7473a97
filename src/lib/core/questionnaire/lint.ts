import type { Draft } from './draft.ts';
import type { FileIssue } from './issue.ts';
import { lintBalance } from './lint-balance.ts';
import { excepted } from './lint-exceptions.ts';
import { lintReach } from './lint-reach.ts';
import { lintTranslation } from './lint-translation.ts';
import { lintWording } from './lint-wording.ts';
import type { Questionnaire } from './questionnaire.ts';
import { reporter, type Report } from './source.ts';

/** A questionnaire without errors, with the places of its parts. */
export interface Lint {
	questionnaire: Questionnaire;
	draft: Draft;
	report: Report;
}

/**
 * What somebody who makes questionnaires for a living would say of one that holds no error. All of it are
 * warnings; `# lint-ok: code, reason` in the line or above it silences one.
 */
export function lint(
	questionnaire: Questionnaire,
	draft: Draft,
	found: readonly FileIssue[]
): FileIssue[] {
	const issues: FileIssue[] = [];
	const all = { questionnaire, draft, report: reporter(issues) };
	lintWording(all);
	lintTranslation(all);
	lintBalance(all);
	lintReach(all);
	return excepted([...withoutParts(found, issues), ...issues], draft);
}

// where the whole can never come about, the part of its condition that cannot be true is the same fault
function withoutParts(found: readonly FileIssue[], issues: readonly FileIssue[]): FileIssue[] {
	const whole = new Set(
		issues
			.filter(({ code }) => code.endsWith('-never') || code === 'question-unreachable')
			.map(({ file, path }) => `${file} ${path}`)
	);
	return found.filter(
		({ code, file, path }) => code !== 'condition-never' || !whole.has(`${file} ${path}`)
	);
}
