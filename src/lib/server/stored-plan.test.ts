import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { exportAssessment, finish, open, remove, saveAnswer, start } from './assessments.ts';
import { connect } from './database/connect.ts';
import { onEachDatabase } from './database/on-each-database.ts';
import type { Database } from './database/tables.ts';
import { nextOwnId, saveChoice } from './stored-plan.ts';

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
const at = (revision: number, now = later) => ({ revision, now });

async function opened(token: string, on = db) {
	const stored = await open(on, token);
	if (!stored) throw new Error('expected an assessment');
	return stored;
}

onEachDatabase((databases) => {
	beforeAll(async () => {
		db = await databases.open();
	});

	test('a plan that nobody has touched is not in the assessment', async () => {
		const { token } = await begin();
		const stored = await opened(token);
		expect(stored.assessment).not.toHaveProperty('plan');
		expect(stored.planRevisions).toEqual({});
	});

	test('what was decided is stored, read back and exported as an answers file holds it', async () => {
		const { id, token } = await begin();
		const accepted = { decision: 'accepted' as const, owner: 'Frau Süß „Ü“', due: '2027-03-15' };
		const deferred = { decision: 'deferred' as const, reason: 'Umbau', review: '2027-05-01' };
		expect(await saveChoice(db, id, 'R01', accepted, at(0))).toEqual({ revision: 1 });
		expect(await saveChoice(db, id, 'R02', deferred, at(0))).toEqual({ revision: 1 });
		for (const [own, title] of [
			['own-10', 'zuletzt'],
			['own-2', 'zuerst']
		] as const) {
			await saveChoice(db, id, own, { title, horizon: 90 }, at(0));
		}
		const stored = await opened(token);
		expect(exportAssessment(stored).plan).toEqual({
			actions: { R01: accepted, R02: deferred },
			own: [
				{ id: 'own-2', title: 'zuerst', horizon: 90 },
				{ id: 'own-10', title: 'zuletzt', horizon: 90 }
			]
		});
		expect(stored.planRevisions).toEqual({ R01: 1, R02: 1, 'own-2': 1, 'own-10': 1 });
		expect(nextOwnId(stored)).toBe('own-11');
	});

	test('an older page does not overwrite a newer decision, and the same again changes nothing', async () => {
		const { id, token } = await begin();
		await saveChoice(db, id, 'R01', { owner: 'K.' }, at(0));
		expect(await saveChoice(db, id, 'R01', { decision: 'dropped' }, at(0))).toBe('stale');
		const evening = new Date('2026-12-01T20:00:00');
		expect(await saveChoice(db, id, 'R01', { owner: 'K.' }, at(0, evening))).toEqual({
			revision: 1
		});
		const stored = await opened(token);
		expect(stored.assessment.plan!.actions).toEqual({ R01: { owner: 'K.' } });
		expect(stored.changedAt).toBe(later.toISOString());
		expect(await saveChoice(db, id, 'R01', { decision: 'dropped' }, at(1))).toEqual({
			revision: 2
		});
	});

	test('of five who decide differently at once one is stored and the others are told', async () => {
		const { id } = await begin();
		const results = await Promise.all(
			[1, 2, 3, 4, 5].map((n) => saveChoice(db, id, 'R01', { owner: `Nr. ${n}` }, at(0)))
		);
		expect(results.filter((result) => result === 'stale')).toHaveLength(4);
	});

	test('a decision that is taken back is gone, and its revision goes on counting', async () => {
		const { id, token } = await begin();
		await saveChoice(db, id, 'R01', { decision: 'dropped' }, at(0));
		await saveChoice(db, id, 'R01', {}, at(1));
		await saveChoice(db, id, 'own-1', { title: 'x' }, at(0));
		await saveChoice(db, id, 'own-1', null, at(1));
		const stored = await opened(token);
		expect(stored.assessment).not.toHaveProperty('plan');
		expect(stored.planRevisions).toEqual({ R01: 2, 'own-1': 2 });
		expect(nextOwnId(stored)).toBe('own-2');
	});

	test('there is room for twenty own actions, and again for one when one was removed', async () => {
		const { id } = await begin();
		const add = (n: number) => saveChoice(db, id, `own-${n}`, { title: `Nr. ${n}` }, at(0));
		for (let n = 1; n <= 20; n++) expect(await add(n)).toEqual({ revision: 1 });
		expect(await add(21)).toBe('full');
		expect(await saveChoice(db, id, 'own-7', { title: 'anders' }, at(1))).toEqual({ revision: 2 });
		await saveChoice(db, id, 'own-7', null, at(2));
		expect(await add(21)).toEqual({ revision: 1 });
	});

	describe('a decision about a finished assessment', () => {
		test('is stored, keeps the date of the result and moves the day of deletion', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 3 }, { clientId: 'a', revision: 0, now: morning });
			await finish(db, id, morning);
			const afterwards = new Date('2027-01-31T12:00:00');
			expect(await saveChoice(db, id, 'R01', { owner: 'K.' }, at(0, afterwards))).toEqual({
				revision: 1
			});
			expect(await opened(token)).toMatchObject({
				status: 'finished',
				deletedOn: '2028-01-31',
				assessment: { date: '2026-11-22', answers: { A1: { value: 3 } } }
			});
		});

		test('of a draft moves its day of deletion by 30 days', async () => {
			const { id, token } = await begin();
			await saveChoice(db, id, 'R01', { owner: 'K.' }, at(0));
			expect((await opened(token)).deletedOn).toBe('2026-12-24');
		});
	});

	test('goes with its assessment', async () => {
		const { id } = await begin();
		await saveChoice(db, id, 'R01', { owner: 'K.' }, at(0));
		await remove(db, id);
		const rows = await db
			.selectFrom('planChoices')
			.selectAll()
			.where('assessmentId', '=', id)
			.execute();
		expect(rows).toEqual([]);
		expect(await saveChoice(db, id, 'R01', { owner: 'L.' }, at(1))).toBe('gone');
	});

	test.runIf(databases.dialect === 'SQLite')(
		'after removal no name is in any byte of the data folder',
		async () => {
			const env = await databases.create();
			const own = await connect(env);
			const { id } = await begin(own);
			await saveChoice(own, id, 'R01', { owner: 'Walburga Unterlüß' }, at(0));
			const bytes = () =>
				readdirSync(env.LEUCHTKRAFT_DATA!)
					.map((name) => readFileSync(join(env.LEUCHTKRAFT_DATA!, name), 'utf8'))
					.join('');
			expect(bytes()).toContain('Unterlüß');
			await remove(own, id);
			expect(bytes()).not.toContain('Unterlüß');
			await own.destroy();
		}
	);
});
