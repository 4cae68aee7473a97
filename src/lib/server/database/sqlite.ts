import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
	CompiledQuery,
	SqliteAdapter,
	SqliteDialect,
	SqliteDriver,
	type DatabaseConnection,
	type SqliteDatabase,
	type SqliteDialectConfig,
	type SqliteStatement
} from 'kysely';

/** Kysely's SQLite dialect over node:sqlite. */
export class NodeSqliteDialect extends SqliteDialect {
	readonly #config: SqliteDialectConfig;

	constructor(database: DatabaseSync) {
		const config = { database: asKyselyDatabase(database) };
		super(config);
		this.#config = config;
	}

	override createDriver(): ImmediateDriver {
		return new ImmediateDriver(this.#config);
	}

	override createAdapter(): TransactionalSqliteAdapter {
		return new TransactionalSqliteAdapter();
	}
}

class ImmediateDriver extends SqliteDriver {
	// Every transaction here writes. A lock taken later could fail halfway with "database is locked".
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}
}

class TransactionalSqliteAdapter extends SqliteAdapter {
	// SQLite rolls back schema changes too; Kysely assumes the least of all SQLite builds.
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

const STATEMENTS_KEPT = 200;

function asKyselyDatabase(database: DatabaseSync): SqliteDatabase {
	const statements = new Map<string, SqliteStatement>();
	return {
		close: () => database.close(),
		prepare(text) {
			let statement = statements.get(text);
			if (!statement) {
				statement = asKyselyStatement(database.prepare(text));
				if (statements.size >= STATEMENTS_KEPT) statements.clear();
				statements.set(text, statement);
			}
			return statement;
		}
	};
}

function asKyselyStatement(statement: StatementSync): SqliteStatement {
	return {
		reader: statement.columns().length > 0,
		all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
		run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
		iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[]))
	};
}
