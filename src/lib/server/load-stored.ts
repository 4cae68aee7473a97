import type { Selectable } from 'kysely';
import type { Database, Tables } from './database/tables.ts';
import { storedQuestionnaire } from './stored-questionnaires.ts';
import { readStored, type Stored } from './stored.ts';

/** Reads all that belongs to an assessment. */
export async function loadStored(
	db: Database,
	row: Selectable<Tables['assessments']>
): Promise<Stored> {
	const answers = await db
		.selectFrom('answers')
		.select(['questionId', 'body', 'revision', 'savedAt'])
		.where('assessmentId', '=', row.id)
		.orderBy('questionId')
		.execute();
	const choices = await db
		.selectFrom('planChoices')
		.select(['actionId', 'body', 'revision'])
		.where('assessmentId', '=', row.id)
		.orderBy('actionId')
		.execute();
	return readStored(row, answers, choices, await storedQuestionnaire(db, row.questionnaireVersion));
}
