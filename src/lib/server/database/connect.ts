import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Dialect } from 'kysely';
import pg from 'pg';
import { logError } from '../log-error.ts';
import { migrate } from './migrate.ts';
import { makeSafe, requireSafe } from './sqlite-safety.ts';
import { NodeSqliteDialect } from './sqlite.ts';
import type { Database, Tables } from './tables.ts';

interface Environment {
	DATABASE_URL?: string | undefined;
	LEUCHTKRAFT_DATA?: string | undefined;
}

/**
 * Opens the database with its schema up to date: PostgreSQL where DATABASE_URL is set, else a SQLite
 * file in the folder LEUCHTKRAFT_DATA (./data). Throws an error that names what to mend.
 */
export async function connect(env: Environment): Promise<Database> {
	const db = new Kysely<Tables>({
		dialect: env.DATABASE_URL ? postgres(env.DATABASE_URL) : sqlite(env.LEUCHTKRAFT_DATA),
		plugins: [new CamelCasePlugin()]
	});
	try {
		if (env.DATABASE_URL) await reach(db);
		await migrate(db);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return db;
}

async function reach(db: Database): Promise<void> {
	try {
		await sql`select 1`.execute(db);
	} catch (error) {
		// The address itself may hold a password: it is not repeated.
		throw new Error(
			`DATABASE_URL: PostgreSQL does not answer there: ${(error as Error).message}. ` +
				'Is it running, and are name, port, user, password and database right?',
			{ cause: error }
		);
	}
}

function sqlite(folder = 'data'): Dialect {
	const file = join(resolve(folder), 'leuchtkraft.sqlite');
	let database: DatabaseSync;
	try {
		mkdirSync(resolve(folder), { recursive: true, mode: 0o700 });
		database = new DatabaseSync(file);
	} catch (error) {
		throw new Error(
			`Cannot open the database ${file}: ${(error as Error).message}. ` +
				'Set LEUCHTKRAFT_DATA to a folder that this program may write to.',
			{ cause: error }
		);
	}
	try {
		makeSafe(database);
		requireSafe(database);
	} catch (error) {
		database.close();
		throw error;
	}
	return new NodeSqliteDialect(database);
}

function postgres(url: string): Dialect {
	// count() arrives as a 64-bit integer, which pg hands over as text; ours stay far below 2⁵³.
	pg.types.setTypeParser(pg.types.builtins.INT8, Number);
	const pool = new pg.Pool({
		connectionString: url,
		max: 10,
		connectionTimeoutMillis: 5_000,
		application_name: 'leuchtkraft'
	});
	// An idle connection may be cut by the server. The pool replaces it; unheard, the error would end the process.
	pool.on('error', (error) => logError(`A PostgreSQL connection was lost: ${error.message}`));
	return new PostgresDialect({ pool });
}
