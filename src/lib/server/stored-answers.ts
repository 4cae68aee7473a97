import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '#lib/core/assessment/assessment.ts';
import type { Database } from './database/tables.ts';
import type { Saved } from './stored.ts';

/** So many of the last writes to a question are remembered, for retries that arrive late. */
const WRITES_REMEMBERED = 32;

export async function findAnswer(
	transaction: Database,
	assessmentId: string,
	questionId: string
): Promise<{ body: string | null; revision: number } | undefined> {
	return transaction
		.selectFrom('answers')
		.select(['body', 'revision'])
		.where('assessmentId', '=', assessmentId)
		.where('questionId', '=', questionId)
		.executeTakeFirst();
}

/** What a write with this id led to, if it was made before. */
export async function findWrite(
	transaction: Database,
	assessmentId: string,
	questionId: string,
	clientId: string
): Promise<Saved | undefined> {
	return transaction
		.selectFrom('answerWrites')
		.select(['revision', 'savedAt'])
		.where('assessmentId', '=', assessmentId)
		.where('questionId', '=', questionId)
		.where('clientId', '=', clientId)
		.executeTakeFirst();
}

export async function writeAnswer(
	transaction: Database,
	assessmentId: string,
	questionId: string,
	answer: Answer | null,
	saved: Saved
): Promise<void> {
	const body = answer && Object.keys(answer).length > 0 ? JSON.stringify(answer) : null;
	await transaction
		.insertInto('answers')
		.values({ assessmentId, questionId, body, ...saved })
		.onConflict((conflict) =>
			conflict.columns(['assessmentId', 'questionId']).doUpdateSet({ body, ...saved })
		)
		.execute();
}

export async function rememberWrite(
	transaction: Database,
	assessmentId: string,
	questionId: string,
	clientId: string,
	saved: Saved
): Promise<void> {
	await transaction
		.insertInto('answerWrites')
		.values({ assessmentId, questionId, clientId, ...saved })
		.execute();
	await transaction
		.deleteFrom('answerWrites')
		.where('assessmentId', '=', assessmentId)
		.where('questionId', '=', questionId)
		.where('revision', '<=', saved.revision - WRITES_REMEMBERED)
		.execute();
}

/** Whether the stored JSON says the same as this answer or choice, whatever the order of its fields. */
export function saysTheSame(body: string | null, answer: object | null): boolean {
	return isDeepStrictEqual(
		JSON.parse(body ?? '{}'),
		JSON.parse(JSON.stringify(answer ?? {})) as unknown
	);
}
