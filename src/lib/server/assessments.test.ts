import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import {
	changeVariant,
	exportAssessment,
	finish,
	open,
	purge,
	remove,
	reopen,
	saveAnswer,
	saveAnswers,
	saveProfile,
	start
} from './assessments.ts';
import { onEachDatabase } from './database/on-each-database.ts';
import type { Database } from './database/tables.ts';

const morning = new Date('2026-11-22T08:00:00Z');
const later = new Date('2026-11-22T09:30:00Z');

// The database room keeps a questionnaire whole and reads nothing in it but id and version.
const questionnaire = {
	format: 1,
	id: 'sample',
	version: 'v1',
	dimensions: []
} as unknown as Questionnaire;

let db: Database;

async function begin(): Promise<{ id: string; token: string }> {
	return start(db, { questionnaire, variant: 'standard', language: 'de', now: morning });
}

function write(clientId: string, revision: number, now = later) {
	return { clientId, revision, now };
}

async function opened(token: string) {
	const stored = await open(db, token);
	if (!stored) throw new Error('expected an assessment');
	return stored;
}

onEachDatabase((databases) => {
	beforeAll(async () => {
		db = await databases.open();
	});

	describe('an assessment', () => {
		test('starts as an empty draft of the questionnaire version that is offered', async () => {
			const { token } = await begin();
			expect(await open(db, token)).toMatchObject({
				questionnaire,
				status: 'draft',
				language: 'de',
				startedAt: morning.toISOString(),
				finishedAt: null,
				revisions: {},
				assessment: {
					questionnaire: 'sample',
					version: 'v1',
					variant: 'standard',
					mode: 'self',
					company: {},
					profile: {},
					targets: {},
					answers: {}
				}
			});
		});

		test('keeps its own questionnaire when a newer version is offered', async () => {
			const { token } = await begin();
			const newer = { ...questionnaire, version: 'v2', title: { de: 'Neu', en: 'New' } };
			const other = await start(db, {
				questionnaire: newer,
				variant: 'standard',
				language: 'de',
				now: later
			});
			expect((await opened(token)).questionnaire.version).toBe('v1');
			expect((await opened(other.token)).questionnaire).toEqual(newer);
		});

		test('is not opened by a wrong link', async () => {
			const { token } = await begin();
			expect(await open(db, `${token}x`)).toBeNull();
			expect(await open(db, '')).toBeNull();
			expect(await open(db, "' or 1=1 --")).toBeNull();
		});

		test('is reached by a token of at least 128 bit, which is stored only as its hash', async () => {
			const { token } = await begin();
			expect(Buffer.from(token, 'base64url').byteLength).toBeGreaterThanOrEqual(16);
			const rows = await db.selectFrom('assessments').selectAll().execute();
			expect(JSON.stringify(rows)).not.toContain(token);
		});
	});

	describe('an answer', () => {
		test('is stored with note and evidence, and read back as it was', async () => {
			const { id, token } = await begin();
			const answer = {
				value: { linkedin: 'active', xing: 'owned' },
				note: 'Größe „Ü“ ≥ 3 € 🙂\nzweite Zeile',
				evidence: { state: 'shown' as const, text: 'Protokoll 4/26' }
			};
			expect(await saveAnswer(db, id, 'K2', answer, write('a', 0))).toEqual({
				revision: 1,
				savedAt: later.toISOString()
			});
			const stored = await opened(token);
			expect(stored.assessment.answers).toEqual({ K2: answer });
			expect(stored.changedAt).toBe(later.toISOString());
		});

		test('sent again with the same id changes nothing and returns the same revision', async () => {
			const { id, token } = await begin();
			const first = await saveAnswer(db, id, 'A1', { value: 1 }, write('a', 0));
			const evening = new Date('2026-11-22T20:00:00Z');
			expect(await saveAnswer(db, id, 'A1', { value: 1 }, write('a', 0, evening))).toEqual(first);
			expect((await opened(token)).changedAt).toBe(later.toISOString());
		});

		test('sent again after a newer one was stored does not come back', async () => {
			const { id, token } = await begin();
			const first = await saveAnswer(db, id, 'A1', { value: 1 }, write('a', 0));
			await saveAnswer(db, id, 'A1', { value: 4 }, write('b', 1));
			expect(await saveAnswer(db, id, 'A1', { value: 1 }, write('a', 0))).toEqual(first);
			expect((await opened(token)).assessment.answers).toEqual({ A1: { value: 4 } });
		});

		test('that was given without knowing a newer one does not overwrite it', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 1 }, write('phone-1', 0));
			expect(await saveAnswer(db, id, 'A1', { value: 5 }, write('desk-1', 0))).toBe('stale');
			expect((await opened(token)).assessment.answers).toEqual({ A1: { value: 1 } });
		});

		test('sent five times at once is stored once', async () => {
			const { id, token } = await begin();
			const results = await Promise.all(
				[1, 2, 3, 4, 5].map(() => saveAnswer(db, id, 'A1', { value: 2 }, write('same', 0)))
			);
			expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
			expect((await opened(token)).revisions.A1?.revision).toBe(1);
		});

		test('given differently from five devices at once is stored from one, and said to be stale to the others', async () => {
			const { id, token } = await begin();
			const results = await Promise.all(
				[0, 1, 2, 3, 4].map((value) =>
					saveAnswer(db, id, 'A1', { value }, write(`device-${value}`, 0))
				)
			);
			expect(results.filter((result) => result === 'stale')).toHaveLength(4);
			const winner = results.findIndex((result) => result !== 'stale');
			expect((await opened(token)).assessment.answers.A1).toEqual({ value: winner });
		});

		test('can be taken back, and its revision goes on counting', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 1 }, write('a', 0));
			expect(await saveAnswer(db, id, 'A1', null, write('b', 1))).toMatchObject({ revision: 2 });
			const stored = await opened(token);
			expect(stored.assessment.answers).toEqual({});
			expect(stored.revisions.A1?.revision).toBe(2);
		});

		test('to one question may have the same write id as one to another', async () => {
			const { id } = await begin();
			await saveAnswer(db, id, 'A1', { value: 1 }, write('a', 0));
			expect(await saveAnswer(db, id, 'A2', { value: 1 }, write('a', 0))).toMatchObject({
				revision: 1
			});
		});

		test('remembers only the last writes', async () => {
			const { id } = await begin();
			for (let revision = 0; revision < 40; revision++) {
				await saveAnswer(db, id, 'A1', { value: 1 }, write(`w${revision}`, revision));
			}
			const { n } = await db
				.selectFrom('answerWrites')
				.select((column) => column.fn.countAll<number>().as('n'))
				.where('assessmentId', '=', id)
				.executeTakeFirstOrThrow();
			expect(n).toBe(32);
		});
	});

	describe('a page of answers', () => {
		test('is stored in one piece and leaves alone what it does not change', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 3, note: 'n' }, write('a', 0));
			const result = await saveAnswers(
				db,
				id,
				{ A1: { note: 'n', value: 3 }, A2: { unknown: true }, A3: null },
				{ now: later }
			);
			expect(result).toEqual({
				saved: { A2: { revision: 1, savedAt: later.toISOString() } },
				stale: []
			});
			expect((await opened(token)).assessment.answers).toEqual({
				A1: { value: 3, note: 'n' },
				A2: { unknown: true }
			});
		});

		test('keeps an answer that has become newer since the page was made', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 3 }, write('a', 0));
			const result = await saveAnswers(
				db,
				id,
				{ A1: { value: 0 }, A2: { value: 2 } },
				{ revisions: { A1: 0, A2: 0 }, now: later }
			);
			expect(result).toMatchObject({ saved: { A2: { revision: 1 } }, stale: ['A1'] });
			expect((await opened(token)).assessment.answers.A1).toEqual({ value: 3 });
		});
	});

	describe('the company', () => {
		test('is stored part by part', async () => {
			const { id, token } = await begin();
			await saveProfile(db, id, {
				company: { name: 'Müller \0 & Söhne' },
				profile: { type: 'machine-builder', employees: 180, fairs: true },
				now: later
			});
			const targets = { STAGE: { value: 3, reason: 'Nischenkunden suchen nicht im Netz' } };
			await saveProfile(db, id, { targets, now: later });
			expect((await opened(token)).assessment).toMatchObject({
				company: { name: 'Müller \0 & Söhne' },
				profile: { type: 'machine-builder', employees: 180, fairs: true },
				targets
			});
			await saveProfile(db, id, { company: { name: '' }, now: later });
			expect((await opened(token)).assessment.company).toEqual({});
			expect((await opened(token)).assessment.mode).toBe('self');
			await saveProfile(db, id, { mode: 'consultant', now: later });
			await saveProfile(db, id, { targets, now: later });
			expect((await opened(token)).assessment.mode).toBe('consultant');
		});
	});

	describe('finishing', () => {
		test('dates the result and refuses answers until it is reopened', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 3 }, write('a', 0));
			const day = new Date('2026-12-01T12:00:00Z');
			await finish(db, id, day);
			expect(await opened(token)).toMatchObject({
				status: 'finished',
				finishedAt: day.toISOString(),
				assessment: { date: '2026-12-01' }
			});
			expect(await saveAnswer(db, id, 'A1', { value: 4 }, write('b', 1))).toBe('finished');
			expect(await saveAnswers(db, id, { A1: null }, { now: day })).toBe('finished');
			expect(await saveProfile(db, id, { profile: {}, now: day })).toBe('finished');

			await reopen(db, id, new Date('2026-12-03T12:00:00Z'));
			expect(await opened(token)).toMatchObject({
				status: 'draft',
				finishedAt: null,
				assessment: { date: '2026-12-03', answers: { A1: { value: 3 } } }
			});
			expect(await saveAnswer(db, id, 'A1', { value: 4 }, write('b', 1))).toMatchObject({
				revision: 2
			});
		});

		test('twice keeps the first date', async () => {
			const { id, token } = await begin();
			await finish(db, id, new Date('2026-12-01T12:00:00Z'));
			await finish(db, id, new Date('2027-01-01T12:00:00Z'));
			expect((await opened(token)).assessment.date).toBe('2026-12-01');
		});

		test('still acknowledges the retry of an answer that was stored before', async () => {
			const { id } = await begin();
			const saved = await saveAnswer(db, id, 'A1', { value: 3 }, write('a', 0));
			await finish(db, id, later);
			expect(await saveAnswer(db, id, 'A1', { value: 3 }, write('a', 0))).toEqual(saved);
		});

		test('in a shorter variant lets one go on in a longer one with every answer', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 3 }, write('a', 0));
			await finish(db, id, later);
			await changeVariant(db, id, 'full', later);
			expect(await opened(token)).toMatchObject({
				status: 'draft',
				assessment: { variant: 'full', answers: { A1: { value: 3 } } }
			});
		});
	});

	describe('the end', () => {
		test('a removed assessment leaves nothing, and says so to those who still write', async () => {
			const { id, token } = await begin();
			await saveAnswer(db, id, 'A1', { value: 3 }, write('a', 0));
			await remove(db, id);
			expect(await open(db, token)).toBeNull();
			for (const table of ['answers', 'answerWrites'] as const) {
				const rows = await db
					.selectFrom(table)
					.selectAll()
					.where('assessmentId', '=', id)
					.execute();
				expect(rows).toEqual([]);
			}
			expect(await saveAnswer(db, id, 'A1', { value: 3 }, write('b', 1))).toBe('gone');
		});

		test('a draft goes 30 days after its last change, a finished one twelve months after finishing', async () => {
			const own = await databases.open();
			const begun = () =>
				start(own, { questionnaire, variant: 'standard', language: 'en', now: noon('2026-01-10') });
			const [untouched, touched, finished] = [await begun(), await begun(), await begun()];
			await saveAnswer(own, touched.id, 'A1', { value: 1 }, write('a', 0, noon('2026-01-20')));
			await finish(own, finished.id, noon('2026-01-31'));
			const left = async () =>
				Promise.all([untouched, touched, finished].map(async ({ token }) => open(own, token)));

			expect((await left()).map((stored) => stored?.deletedOn)).toEqual([
				'2026-02-09',
				'2026-02-19',
				'2027-01-31'
			]);
			expect(await purge(own, noon('2026-02-08'))).toBe(0);
			expect(await purge(own, noon('2026-02-09'))).toBe(1);
			expect((await left()).map((stored) => stored !== null)).toEqual([false, true, true]);
			expect(await purge(own, noon('2026-02-19'))).toBe(1);
			expect(await purge(own, noon('2027-01-30'))).toBe(0);
			expect(await purge(own, noon('2027-01-31'))).toBe(1);
		});
	});

	test('the export is the answers file of the command line', async () => {
		const { id, token } = await begin();
		await saveAnswer(db, id, 'A1', { value: 3 }, write('a', 0));
		expect(exportAssessment(await opened(token))).toEqual({
			questionnaire: 'sample',
			version: 'v1',
			variant: 'standard',
			date: '2026-11-22',
			mode: 'self',
			company: {},
			profile: {},
			targets: {},
			answers: { A1: { value: 3 } }
		});
	});

	test.runIf(databases.dialect === 'SQLite')(
		'after removal the words are in no byte of the data folder',
		async () => {
			const env = await databases.create();
			const { connect } = await import('./database/connect.ts');
			const own = await connect(env);
			const { id } = await start(own, {
				questionnaire,
				variant: 'full',
				language: 'de',
				now: morning
			});
			const note = 'Streng vertraulich: Unterlüß 4711';
			await saveAnswer(own, id, 'A1', { note }, write('a', 0));
			const bytes = () =>
				readdirSync(env.LEUCHTKRAFT_DATA!)
					.map((name) => readFileSync(join(env.LEUCHTKRAFT_DATA!, name), 'utf8'))
					.join('');
			expect(bytes()).toContain('Unterlüß 4711');
			await remove(own, id);
			expect(bytes()).not.toContain('Unterlüß 4711');
			await own.destroy();
		}
	);
});

function noon(day: string): Date {
	return new Date(`${day}T12:00:00`);
}
