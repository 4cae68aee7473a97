import { error } from '@sveltejs/kit';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { withoutNotes } from '#lib/core/assessment/without-notes.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Database } from './database/tables.ts';
import { messages } from './messages.ts';
import { openShared } from './shares.ts';

/** All that a reader ever gets of an assessment: nothing leads from it to its answers file or to its private link. */
export interface Shared {
	questionnaire: Questionnaire;
	/** Without notes. */
	assessment: Assessment;
	finished: boolean;
}

/** What a read-only link shows; null for one that is wrong or withdrawn. */
export async function sharedAssessment(db: Database, token: string): Promise<Shared | null> {
	const stored = await openShared(db, token);
	if (!stored) return null;
	return {
		questionnaire: stored.questionnaire,
		assessment: withoutNotes(stored.assessment),
		finished: stored.status === 'finished'
	};
}

/** What a read-only link shows; where it shows nothing, a page that says so and does not tell why. */
export async function requireShared(
	{ db, language }: Pick<App.Locals, 'db' | 'language'>,
	token: string
): Promise<Shared> {
	const shared = await sharedAssessment(db, token);
	const { notShared, notSharedTitle } = messages;
	if (!shared) error(404, { title: notSharedTitle[language], message: notShared[language] });
	return shared;
}

/** Whether a report is given out in this form: those that hold what the page shows, made to be read. */
export function isSharedFormat(format: string | undefined): format is 'pdf' | 'docx' {
	return format === 'pdf' || format === 'docx';
}
