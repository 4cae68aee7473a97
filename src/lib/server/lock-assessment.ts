import type { Database } from './database/tables.ts';

/**
 * Makes everybody else who writes to this assessment wait until the transaction ends, and says how it
 * stands. An update that changes nothing locks the row in PostgreSQL; SQLite holds its lock already.
 */
export async function lock(
	transaction: Database,
	id: string
): Promise<'draft' | 'finished' | undefined> {
	const row = await transaction
		.updateTable('assessments')
		.set((column) => ({ status: column.ref('status') }))
		.where('id', '=', id)
		.returning('status')
		.executeTakeFirst();
	return row?.status;
}
