import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { connect } from './connect.ts';
import type { Database } from './tables.ts';

/** What a test needs of a database: an environment that names a fresh one, as often as it asks. */
export interface TestDatabases {
	dialect: 'SQLite' | 'PostgreSQL';
	/** The settings of a new, empty database. */
	create: () => Promise<{ DATABASE_URL?: string; LEUCHTKRAFT_DATA?: string }>;
	/** A new database, open and with its schema. */
	open: () => Promise<Database>;
}

/** Runs the same tests once on SQLite and once on a real PostgreSQL server. */
export function onEachDatabase(tests: (databases: TestDatabases) => void): void {
	describe('on SQLite', () => {
		const folders: string[] = [];
		const create = async () => {
			const folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-test-'));
			folders.push(folder);
			return { LEUCHTKRAFT_DATA: folder };
		};
		withOpen('SQLite', create, tests, async () => {
			for (const folder of folders) rmSync(folder, { recursive: true, force: true });
		});
	});
	const url = inject('postgresUrl');
	describe.skipIf(!url)('on PostgreSQL', () => {
		const create = async () => {
			const name = `test_${randomBytes(8).toString('hex')}`;
			const client = new pg.Client({ connectionString: url });
			await client.connect();
			await client.query(`create database ${name} template template0`);
			await client.end();
			const own = new URL(url);
			own.pathname = name;
			return { DATABASE_URL: own.href };
		};
		withOpen('PostgreSQL', create, tests, async () => {});
	});
}

function withOpen(
	dialect: TestDatabases['dialect'],
	create: TestDatabases['create'],
	tests: (databases: TestDatabases) => void,
	cleanUp: () => Promise<void>
): void {
	const opened: Database[] = [];
	afterAll(async () => {
		for (const db of opened) await db.destroy();
		await cleanUp();
	});
	tests({
		dialect,
		create,
		open: async () => {
			const db = await connect(await create());
			opened.push(db);
			return db;
		}
	});
}
