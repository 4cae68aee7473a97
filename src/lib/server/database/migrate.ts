import { PostgresAdapter, sql } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { assessments } from './migrations/0001-assessments.ts';
import { planChoices } from './migrations/0002-plan-choices.ts';
import { shares } from './migrations/0003-shares.ts';
import type { Database } from './tables.ts';

/** In the order of their names, which never change. */
const known: Record<string, Migration> = {
	'0001-assessments': assessments,
	'0002-plan-choices': planChoices,
	'0003-shares': shares
};

/** Any number that nobody else locks in the same PostgreSQL database. */
const SCHEMA_LOCK = 711_202_611;

/**
 * Brings the schema up to date in one transaction: a process that is killed halfway leaves the old
 * schema, and of two that start at once the second waits and finds nothing to do.
 * Throws where the database was already changed by a newer program.
 */
export async function migrate(
	db: Database,
	migrations: Record<string, Migration> = known
): Promise<void> {
	await db.transaction().execute(async (transaction) => {
		// SQLite's `begin immediate` already holds the only write lock.
		if (transaction.getExecutor().adapter instanceof PostgresAdapter) {
			await sql`select pg_advisory_xact_lock(${sql.lit(SCHEMA_LOCK)})`.execute(transaction);
		}
		await refuseNewerSchema(transaction, migrations);
		const { error } = await new Migrator({
			db: transaction,
			provider: { getMigrations: () => Promise.resolve(migrations) }
		}).migrateToLatest();
		if (error) throw error;
	});
}

async function refuseNewerSchema(
	db: Database,
	migrations: Record<string, Migration>
): Promise<void> {
	const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
	if (!tables.some(({ name }) => name === 'kysely_migration')) return;
	const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
	const unknown = rows.map(({ name }) => name).filter((name) => !Object.hasOwn(migrations, name));
	if (unknown.length === 0) return;
	throw new Error(
		`This database was changed by a newer version of Leuchtkraft (${unknown.join(', ')}). ` +
			'Nothing was touched. Start the newer version, or restore a backup from before its first start.'
	);
}
