import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { expect, test } from 'vitest';
import { connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { assessments } from './migrations/0001-assessments.ts';
import { planChoices } from './migrations/0002-plan-choices.ts';
import { shares } from './migrations/0003-shares.ts';
import { onEachDatabase } from './on-each-database.ts';
import type { Database } from './tables.ts';

const known = {
	'0001-assessments': assessments,
	'0002-plan-choices': planChoices,
	'0003-shares': shares
};
const addNickname: Migration = {
	up: (db: Kysely<unknown>) =>
		db.schema.alterTable('assessments').addColumn('nickname', 'text').execute()
};

async function columns(db: Database): Promise<string[]> {
	const tables = await db.introspection.getTables();
	const table = tables.find(({ name }) => name === 'assessments');
	return (table?.columns ?? []).map(({ name }) => name);
}

/** Connects in a process of its own, as an instance of the server does. */
async function startProcess(env: Record<string, string | undefined>): Promise<void> {
	const script = `
		import { connect } from ${JSON.stringify(new URL('connect.ts', import.meta.url).href)};
		const db = await connect(process.env);
		await db.destroy();`;
	await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
		env: { PATH: process.env.PATH, ...env }
	});
}

onEachDatabase(({ create, open }) => {
	test('a second start finds nothing to migrate', async () => {
		const env = await create();
		const first = await connect(env);
		const before = await columns(first);
		await first.destroy();
		const second = await connect(env);
		expect(await columns(second)).toEqual(before);
		expect(before).toContain('token_hash');
		await second.destroy();
	});

	test('instances that start at once on an empty database all come up', async () => {
		const env = await create();
		await Promise.all([startProcess(env), startProcess(env), startProcess(env)]);
		const db = await connect(env);
		expect(await columns(db)).toContain('token_hash');
		await db.destroy();
	});

	test('a migration that breaks off halfway leaves the old schema, and completes at the next start', async () => {
		const db = await open();
		const before = await columns(db);
		const breaksOff: Migration = {
			async up(transaction: Kysely<unknown>) {
				await addNickname.up(transaction);
				throw new Error('the process ends here');
			}
		};
		const broken = { ...known, '9999-nickname': breaksOff };
		await expect(migrate(db, broken)).rejects.toThrow('the process ends here');
		expect(await columns(db)).toEqual(before);

		await migrate(db, { ...known, '9999-nickname': addNickname });
		expect(await columns(db)).toEqual([...before, 'nickname']);
	});

	test('a database of the first version keeps what it holds and gets what came since beside it', async () => {
		const db = await open();
		const stored = { version: 'v', id: 'q', body: '{}', storedAt: 'then' };
		await db.insertInto('questionnaires').values(stored).execute();
		for (const table of ['shares', 'plan_choices']) await db.schema.dropTable(table).execute();
		await sql`delete from kysely_migration where name > '0001-assessments'`.execute(db);

		await migrate(db);
		expect(await db.selectFrom('planChoices').selectAll().execute()).toEqual([]);
		expect(await db.selectFrom('shares').selectAll().execute()).toEqual([]);
		expect(await db.selectFrom('questionnaires').selectAll().execute()).toEqual([stored]);
	});

	test('an old program refuses a newer schema and touches nothing', async () => {
		const env = await create();
		const newer = await connect(env);
		await migrate(newer, { ...known, '9999-nickname': addNickname });
		await newer.destroy();
		await expect(connect(env)).rejects.toThrow(/newer version of Leuchtkraft \(9999-nickname\)/);
	});

	test('a transaction that fails leaves nothing behind', async () => {
		const db = await open();
		const failing = db.transaction().execute(async (transaction) => {
			await transaction
				.insertInto('questionnaires')
				.values({ version: 'v', id: 'q', body: '{}', storedAt: 'now' })
				.execute();
			throw new Error('stop');
		});
		await expect(failing).rejects.toThrow('stop');
		expect(await db.selectFrom('questionnaires').selectAll().execute()).toEqual([]);
	});

	test('counts arrive as numbers', async () => {
		const db = await open();
		const { rows } = await sql<{ n: unknown }>`select count(*) as n from answers`.execute(db);
		expect(rows[0]?.n).toBe(0);
	});
});
