import { isOwnId, ownNumber } from '#lib/core/assessment/check-choice.ts';
import {
	planLimits,
	type ActionChoice,
	type OwnAction
} from '#lib/core/assessment/plan-choices.ts';
import type { Database } from './database/tables.ts';
import { lock } from './lock-assessment.ts';
import { deletedOn } from './retention.ts';
import { saysTheSame } from './stored-answers.ts';
import type { Stored } from './stored.ts';

/**
 * Stores what somebody has decided about one action, or one that somebody has added; `null` takes it back. Returns once
 * it is committed. A finished assessment takes it too: a decision changes no answer and no number.
 * `revision` is the one that the writer last saw (0 for none): a newer one is not overwritten ('stale'). The same again
 * changes nothing. 'full': there is no room for another own action.
 */
export async function saveChoice(
	db: Database,
	id: string,
	actionId: string,
	choice: ActionChoice | Omit<OwnAction, 'id'> | null,
	{ revision, now }: { revision: number; now: Date }
): Promise<{ revision: number } | 'stale' | 'full' | 'gone'> {
	return db.transaction().execute(async (transaction) => {
		const status = await lock(transaction, id);
		if (!status) return 'gone';
		const rows = await transaction
			.selectFrom('planChoices')
			.select(['actionId', 'body', 'revision'])
			.where('assessmentId', '=', id)
			.execute();
		const stored = rows.find((row) => row.actionId === actionId);
		if (saysTheSame(stored?.body ?? null, choice)) return { revision: stored?.revision ?? 0 };
		if (stored && revision < stored.revision) return 'stale';
		const isNew = isOwnId(actionId) && choice !== null && !stored?.body;
		const own = rows.filter((row) => row.body !== null && isOwnId(row.actionId));
		if (isNew && own.length >= planLimits.own) return 'full';
		const saved = {
			body: choice && Object.keys(choice).length > 0 ? JSON.stringify(choice) : null,
			revision: (stored?.revision ?? 0) + 1,
			savedAt: now.toISOString()
		};
		await transaction
			.insertInto('planChoices')
			.values({ assessmentId: id, actionId, ...saved })
			.onConflict((conflict) => conflict.columns(['assessmentId', 'actionId']).doUpdateSet(saved))
			.execute();
		await transaction
			.updateTable('assessments')
			.set({ changedAt: now.toISOString(), deletedOn: deletedOn(status, now) })
			.where('id', '=', id)
			.execute();
		return { revision: saved.revision };
	});
}

/** The id that the next action of the company's own gets; one that was removed is not given out again. */
export function nextOwnId({ planRevisions }: Pick<Stored, 'planRevisions'>): string {
	const numbers = Object.keys(planRevisions).filter(isOwnId).map(ownNumber);
	return `own-${Math.max(0, ...numbers) + 1}`;
}
