import { beforeAll, expect, test } from 'vitest';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { finish, open, purge, remove, saveAnswer, start } from './assessments.ts';
import { connect } from './database/connect.ts';
import { onEachDatabase } from './database/on-each-database.ts';
import type { Database } from './database/tables.ts';
import { openShared, share, sharedWith, withdraw } from './shares.ts';

const morning = new Date('2026-11-22T08:00:00');
const later = new Date('2026-11-24T09:30:00');

// The database room keeps a questionnaire whole and reads nothing in it but id and version.
const questionnaire = {
	format: 1,
	id: 'sample',
	version: 'v1',
	dimensions: []
} as unknown as Questionnaire;

let db: Database;

const begin = (on = db) =>
	start(on, { questionnaire, variant: 'standard', language: 'de', now: morning });

async function shared(on = db) {
	const { id, token } = await begin(on);
	const made = await share(on, id, token, later);
	if (made === 'gone') throw new Error('expected a link');
	return { id, owner: token, ...made };
}

onEachDatabase((databases) => {
	beforeAll(async () => {
		db = await databases.open();
	});

	test('an assessment has no read-only link until somebody makes one', async () => {
		const { id, token } = await begin();
		expect(await sharedWith(db, id, token)).toBeNull();
		expect(await openShared(db, token)).toBeNull();
	});

	test('the link opens the assessment as it stands now, and its owner can see it again', async () => {
		const { id, owner, token, since } = await shared();
		expect(token).toMatch(/^[\w-]{43}$/);
		expect(since).toBe(later.toISOString());
		expect(await sharedWith(db, id, owner)).toEqual({ token, since });
		const write = { clientId: 'c', revision: 0, now: later };
		await saveAnswer(db, id, 'A1', { value: 3 }, write);
		expect(await openShared(db, token)).toEqual(await open(db, owner));
		await finish(db, id, later);
		expect(await openShared(db, token)).toMatchObject({
			status: 'finished',
			assessment: { answers: { A1: { value: 3 } } }
		});
	});

	test('the link is not the private link, in no direction', async () => {
		const { owner, token } = await shared();
		expect(await open(db, token)).toBeNull();
		expect(await openShared(db, owner)).toBeNull();
	});

	test('making, looking and withdrawing leave the assessment as it was', async () => {
		const { id, token } = await begin();
		const before = await open(db, token);
		const made = await share(db, id, token, later);
		if (made === 'gone') throw new Error('expected a link');
		await openShared(db, made.token);
		await withdraw(db, id);
		expect(await open(db, token)).toEqual(before);
	});

	test('made twice, also at once, it is the same link', async () => {
		const { id, token } = await begin();
		const made = await Promise.all([1, 2, 3].map(() => share(db, id, token, later)));
		expect(new Set(made.map((one) => (one === 'gone' ? one : one.token))).size).toBe(1);
		expect(await share(db, id, token, new Date())).toEqual(made[0]);
	});

	test('a withdrawn link opens nothing, and the next one is another', async () => {
		const { id, owner, token } = await shared();
		const other = await shared();
		await withdraw(db, id);
		await withdraw(db, id);
		expect(await openShared(db, token)).toBeNull();
		expect(await sharedWith(db, id, owner)).toBeNull();
		expect(await openShared(db, other.token)).not.toBeNull();
		const next = await share(db, id, owner, later);
		expect(next).not.toMatchObject({ token });
		expect(await openShared(db, token)).toBeNull();
	});

	test('with the assessment its link goes, and none is made afterwards', async () => {
		const { id, owner, token } = await shared();
		await remove(db, id);
		expect(await openShared(db, token)).toBeNull();
		expect(await share(db, id, owner, later)).toBe('gone');
		const own = await databases.open();
		const expired = await shared(own);
		expect(await purge(own, new Date('2027-03-01T08:00:00'))).toBe(1);
		expect(await openShared(own, expired.token)).toBeNull();
		expect(await own.selectFrom('shares').selectAll().execute()).toEqual([]);
	});

	test('the database holds no token, and nothing from which one could be made', async () => {
		const { id, owner, token } = await shared();
		const rows = [
			...(await db.selectFrom('shares').selectAll().execute()),
			...(await db.selectFrom('assessments').selectAll().execute())
		];
		expect(rows.some((row) => row.id === id || 'assessmentId' in row)).toBe(true);
		const text = JSON.stringify(rows);
		expect(text).not.toContain(token);
		expect(text).not.toContain(owner);
		// without the private link the row yields another, useless address
		const guessed = await sharedWith(db, id, 'somebody else');
		expect(await openShared(db, guessed!.token)).toBeNull();
	});

	test('the link lasts over a restart', async () => {
		const settings = await databases.create();
		const first = await connect(settings);
		const { id, owner, token } = await shared(first);
		await first.destroy();
		const second = await connect(settings);
		expect(await openShared(second, token)).not.toBeNull();
		expect((await sharedWith(second, id, owner))!.token).toBe(token);
		await second.destroy();
	});
});
