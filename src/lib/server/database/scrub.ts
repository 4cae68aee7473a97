import { SqliteAdapter, sql } from 'kysely';
import type { Database } from './tables.ts';

/**
 * After something was removed: empties SQLite's write-ahead log, which would otherwise hold the old
 * bytes for a while. PostgreSQL clears up after itself.
 */
export async function scrub(db: Database): Promise<void> {
	if (!(db.getExecutor().adapter instanceof SqliteAdapter)) return;
	await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
