import { randomUUID } from 'node:crypto';
import type { Database } from './database/tables.ts';
import { loadStored } from './load-stored.ts';
import { lock } from './lock-assessment.ts';
import type { Stored } from './stored.ts';
import { hashToken, shareToken } from './token.ts';

/** The read-only link of an assessment as its owner sees it. */
export interface Share {
	token: string;
	/** ISO moment. */
	since: string;
}

/**
 * Makes the read-only link of an assessment. Where there is one it stays: a second click, or an older page, does not
 * spoil what was already sent. `ownerToken` is the private link's.
 */
export async function share(
	db: Database,
	assessmentId: string,
	ownerToken: string,
	now: Date
): Promise<Share | 'gone'> {
	return db.transaction().execute(async (transaction) => {
		if (!(await lock(transaction, assessmentId))) return 'gone';
		const there = await sharedWith(transaction, assessmentId, ownerToken);
		if (there) return there;
		const id = randomUUID();
		const token = shareToken(ownerToken, id);
		const createdAt = now.toISOString();
		await transaction
			.insertInto('shares')
			.values({ id, assessmentId, tokenHash: hashToken(token), createdAt })
			.execute();
		return { token, since: createdAt };
	});
}

/** The read-only link that an assessment has; null where it has none. Only who holds the private link can see it. */
export async function sharedWith(
	db: Database,
	assessmentId: string,
	ownerToken: string
): Promise<Share | null> {
	const row = await db
		.selectFrom('shares')
		.select(['id', 'createdAt'])
		.where('assessmentId', '=', assessmentId)
		.executeTakeFirst();
	return row ? { token: shareToken(ownerToken, row.id), since: row.createdAt } : null;
}

/** The assessment that a read-only link shows; null for one that is wrong or withdrawn. Changes nothing. */
export async function openShared(db: Database, token: string): Promise<Stored | null> {
	const row = await db
		.selectFrom('assessments')
		.innerJoin('shares', 'shares.assessmentId', 'assessments.id')
		.selectAll('assessments')
		.where('shares.tokenHash', '=', hashToken(token))
		.executeTakeFirst();
	return row ? loadStored(db, row) : null;
}

/** Ends the read-only link of an assessment; a new one will be another. */
export async function withdraw(db: Database, assessmentId: string): Promise<void> {
	await db.deleteFrom('shares').where('assessmentId', '=', assessmentId).execute();
}
