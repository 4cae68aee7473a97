import { randomUUID } from 'node:crypto';
import type { Answer, Assessment } from '#lib/core/assessment/assessment.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { scrub } from './database/scrub.ts';
import type { Database } from './database/tables.ts';
import { loadStored } from './load-stored.ts';
import { lock } from './lock-assessment.ts';
import { deletedOn, isoDay } from './retention.ts';
import {
	findAnswer,
	findWrite,
	rememberWrite,
	saysTheSame,
	writeAnswer
} from './stored-answers.ts';
import { storeQuestionnaire } from './stored-questionnaires.ts';
import type { Saved, Stored } from './stored.ts';
import { createToken, hashToken } from './token.ts';

/** Why nothing was written: the assessment is finished (reopen it first), or it was removed. */
export type Refusal = 'finished' | 'gone';

/** Begins an assessment. The token is its private link's secret and cannot be had again. */
export async function start(
	db: Database,
	{
		questionnaire,
		variant,
		language,
		now
	}: { questionnaire: Questionnaire; variant: string; language: Language; now: Date }
): Promise<{ id: string; token: string }> {
	const id = randomUUID();
	const token = createToken();
	await db.transaction().execute(async (transaction) => {
		await storeQuestionnaire(transaction, questionnaire, now);
		await transaction
			.insertInto('assessments')
			.values({
				id,
				tokenHash: hashToken(token),
				questionnaireVersion: questionnaire.version,
				variant,
				language,
				mode: 'self',
				company: '{}',
				profile: '{}',
				targets: '{}',
				status: 'draft',
				startedAt: now.toISOString(),
				changedAt: now.toISOString(),
				finishedAt: null,
				datedOn: null,
				deletedOn: deletedOn('draft', now)
			})
			.execute();
	});
	return { id, token };
}

/** The assessment of a private link, or null for a wrong link. Changes nothing. */
export async function open(db: Database, token: string): Promise<Stored | null> {
	const row = await db
		.selectFrom('assessments')
		.selectAll()
		.where('tokenHash', '=', hashToken(token))
		.executeTakeFirst();
	return row ? loadStored(db, row) : null;
}

/**
 * Stores one answer; `null` takes it back. Returns once it is committed.
 * `clientId` names this one write: the same again changes nothing and returns the same revision.
 * `revision` is the one that the writer last saw (0 for none): a newer one is not overwritten ('stale').
 */
export async function saveAnswer(
	db: Database,
	id: string,
	questionId: string,
	answer: Answer | null,
	{ clientId, revision, now }: { clientId: string; revision: number; now: Date }
): Promise<Saved | 'stale' | Refusal> {
	return db.transaction().execute(async (transaction) => {
		const status = await lock(transaction, id);
		if (!status) return 'gone';
		const earlier = await findWrite(transaction, id, questionId, clientId);
		if (earlier) return earlier;
		if (status === 'finished') return 'finished';
		const stored = await findAnswer(transaction, id, questionId);
		if (stored && revision < stored.revision) return 'stale';
		const saved = next(stored, now);
		await writeAnswer(transaction, id, questionId, answer, saved);
		await rememberWrite(transaction, id, questionId, clientId, saved);
		await touch(transaction, id, now);
		return saved;
	});
}

/**
 * Stores a page of answers in one piece, for a form without JavaScript. Answers that say what is stored
 * already are left alone. Where `revisions` (those that the page showed) are given, an answer that has
 * become newer since is kept and named in `stale`.
 */
export async function saveAnswers(
	db: Database,
	id: string,
	answers: Record<string, Answer | null>,
	{ revisions = {}, now }: { revisions?: Record<string, number>; now: Date }
): Promise<{ saved: Record<string, Saved>; stale: string[] } | Refusal> {
	return db.transaction().execute(async (transaction) => {
		const status = await lock(transaction, id);
		if (!status) return 'gone';
		if (status === 'finished') return 'finished';
		const saved: Record<string, Saved> = {};
		const stale: string[] = [];
		for (const [questionId, answer] of Object.entries(answers)) {
			const stored = await findAnswer(transaction, id, questionId);
			if (saysTheSame(stored?.body ?? null, answer)) continue;
			if (stored && (revisions[questionId] ?? Infinity) < stored.revision) {
				stale.push(questionId);
				continue;
			}
			saved[questionId] = next(stored, now);
			await writeAnswer(transaction, id, questionId, answer, saved[questionId]);
		}
		if (Object.keys(saved).length > 0) await touch(transaction, id, now);
		return { saved, stale };
	});
}

/** Stores what is known about the company; a part that is left out stays as it was. */
export async function saveProfile(
	db: Database,
	id: string,
	{
		company,
		profile,
		targets,
		mode,
		now
	}: Partial<Pick<Assessment, 'company' | 'profile' | 'targets' | 'mode'>> & { now: Date }
): Promise<'saved' | Refusal> {
	return db.transaction().execute(async (transaction) => {
		const status = await lock(transaction, id);
		if (!status) return 'gone';
		if (status === 'finished') return 'finished';
		await transaction
			.updateTable('assessments')
			.set({
				...(company && { company: JSON.stringify(company.name ? { name: company.name } : {}) }),
				...(profile && { profile: JSON.stringify(profile) }),
				...(targets && { targets: JSON.stringify(targets) }),
				...(mode && { mode }),
				changedAt: now.toISOString(),
				deletedOn: deletedOn('draft', now)
			})
			.where('id', '=', id)
			.execute();
		return 'saved';
	});
}

/** Goes on in another variant with every answer kept; a finished assessment becomes a draft again. */
export async function changeVariant(
	db: Database,
	id: string,
	variant: string,
	now: Date
): Promise<void> {
	await db
		.updateTable('assessments')
		.set({ variant, ...draft(now) })
		.where('id', '=', id)
		.execute();
}

/** Finishes a draft and dates its result. A finished one keeps its date. */
export async function finish(db: Database, id: string, now: Date): Promise<void> {
	await db
		.updateTable('assessments')
		.set({
			status: 'finished',
			changedAt: now.toISOString(),
			finishedAt: now.toISOString(),
			datedOn: isoDay(now),
			deletedOn: deletedOn('finished', now)
		})
		.where('id', '=', id)
		.where('status', '=', 'draft')
		.execute();
}

/** Makes a finished assessment a draft again. */
export async function reopen(db: Database, id: string, now: Date): Promise<void> {
	await db
		.updateTable('assessments')
		.set(draft(now))
		.where('id', '=', id)
		.where('status', '=', 'finished')
		.execute();
}

/** Removes an assessment with everything that belongs to it. */
export async function remove(db: Database, id: string): Promise<void> {
	await db.deleteFrom('assessments').where('id', '=', id).execute();
	await scrub(db);
}

/** Removes whatever has reached the day that its page named. Returns how many went. */
export async function purge(db: Database, now: Date): Promise<number> {
	const { numDeletedRows } = await db
		.deleteFrom('assessments')
		.where('deletedOn', '<=', isoDay(now))
		.executeTakeFirst();
	if (numDeletedRows > 0n) await scrub(db);
	return Number(numDeletedRows);
}

/** The answers file of an assessment, as the command line reads it. */
export function exportAssessment({ assessment }: Stored): Assessment {
	return assessment;
}

function next(stored: { revision: number } | undefined, now: Date): Saved {
	return { revision: (stored?.revision ?? 0) + 1, savedAt: now.toISOString() };
}

function draft(now: Date) {
	return {
		status: 'draft' as const,
		changedAt: now.toISOString(),
		finishedAt: null,
		datedOn: null,
		deletedOn: deletedOn('draft', now)
	};
}

async function touch(transaction: Database, id: string, now: Date): Promise<void> {
	await transaction
		.updateTable('assessments')
		.set({ changedAt: now.toISOString(), deletedOn: deletedOn('draft', now) })
		.where('id', '=', id)
		.execute();
}
