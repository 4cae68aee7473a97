import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { withoutNotes } from '#lib/core/assessment/without-notes.ts';
import type { Database } from './database/tables.ts';
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
