import { afterEach, describe, expect, test } from 'vitest';
import { goldenFindings } from '#lib/core/report/fixtures/golden-findings.ts';
import { ReportDesk } from './report-desk.ts';
import { reportFile, type ReportInputs } from './report-file.ts';
import { QueueFull, ReportQueue, type QueueLimits } from './report-queue.ts';

const worked = '02-worked-example-realised';
const queues: ReportQueue[] = [];

afterEach(() => Promise.all(queues.splice(0).map((queue) => queue.close())));

function queueOf(limits: Partial<QueueLimits> = {}): ReportQueue {
	const queue = new ReportQueue(limits);
	queues.push(queue);
	return queue;
}

async function inputsOf(name = worked, language: 'de' | 'en' = 'de'): Promise<ReportInputs> {
	const { questionnaire, assessment } = await goldenFindings(name);
	return { questionnaire, assessment, options: { language } };
}

// Real threads, each of which reads its source first.
describe('the queue', { timeout: 60_000 }, () => {
	test('gives the same bytes as a report made here, each time', async () => {
		const inputs = await inputsOf();
		const here = await reportFile('pdf', inputs);
		const queue = queueOf();
		const there = await Promise.all([queue.render('pdf', inputs), queue.render('pdf', inputs)]);
		for (const bytes of there) expect(Buffer.compare(bytes, here)).toBe(0);
	});

	test('holds nobody up while it works', async () => {
		const queue = queueOf();
		await queue.render('pdf', await inputsOf());
		const inputs = await inputsOf();
		let longest = 0;
		let last = performance.now();
		const beat = setInterval(() => {
			longest = Math.max(longest, performance.now() - last);
			last = performance.now();
		}, 1);
		const began = performance.now();
		await Promise.all(Array.from({ length: 10 }, () => queue.render('pdf', inputs)));
		const whole = performance.now() - began;
		clearInterval(beat);
		// no test of the clock: what one report blocks is a part of what ten take
		expect(longest).toBeLessThan(whole / 3);
	});

	test('refuses what has no room, and does the rest', async () => {
		const queue = queueOf({ waiting: 2 });
		const inputs = await inputsOf('11-quick');
		const asked = Array.from({ length: 6 }, () => queue.render('pdf', inputs));
		const done = await Promise.allSettled(asked);
		// one under way and two that wait
		expect(done.map(({ status }) => status)).toEqual([
			...Array<string>(3).fill('fulfilled'),
			...Array<string>(3).fill('rejected')
		]);
		const refused = done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
		for (const reason of refused) expect(reason).toBeInstanceOf(QueueFull);
	});

	test('ends a report that takes too long, and goes on with the next', async () => {
		const queue = queueOf({ milliseconds: 1 });
		await expect(queue.render('pdf', await inputsOf())).rejects.toThrow('took too long');
		const next = queueOf();
		expect((await next.render('pdf', await inputsOf('11-quick'))).length).toBeGreaterThan(1000);
	});

	test('says what went wrong with a report and survives it', async () => {
		const queue = queueOf();
		const { assessment, ...inputs } = await inputsOf();
		const broken = { ...inputs, assessment: { ...assessment, variant: 'no such' } };
		await expect(queue.render('pdf', broken)).rejects.toThrow(/no such/);
		expect((await queue.render('pdf', { ...inputs, assessment })).length).toBeGreaterThan(1000);
	});

	test('tries once more where the thread runs out of memory, then says so', async () => {
		const queue = queueOf({ megabytes: 8 });
		await expect(queue.render('pdf', await inputsOf())).rejects.toThrow(/memory/i);
	});
});

describe('the desk', { timeout: 60_000 }, () => {
	test('says that one must wait, and hands the same report out later', async () => {
		const desk = new ReportDesk(queueOf());
		const inputs = await inputsOf();
		expect(await desk.ask('pdf', inputs, 0)).toEqual({ state: 'waiting' });
		expect(await desk.ask('pdf', await inputsOf(), 30_000)).toHaveProperty('bytes');
	});

	test('hands out nothing of another assessment, another language or an earlier answer', async () => {
		const desk = new ReportDesk(queueOf());
		const [one, other] = await Promise.all([inputsOf(worked, 'de'), inputsOf(worked, 'en')]);
		const [de, en] = await Promise.all([
			desk.ask('pdf', one, 30_000),
			desk.ask('pdf', other, 30_000)
		]);
		if ('state' in de || 'state' in en) throw new Error('no report');
		expect(Buffer.compare(de.bytes, en.bytes)).not.toBe(0);
	});

	test('says that a report failed, and tries anew when asked again', async () => {
		const desk = new ReportDesk(queueOf());
		const { assessment, ...inputs } = await inputsOf();
		const broken = { ...inputs, assessment: { ...assessment, variant: 'no such' } };
		for (let time = 0; time < 2; time++) {
			expect(await desk.ask('pdf', broken, 30_000)).toEqual({ state: 'failed' });
		}
	});

	test('says that there is no room', async () => {
		const desk = new ReportDesk(queueOf({ waiting: 0 }));
		expect(await desk.ask('pdf', await inputsOf(), 30_000)).toEqual({ state: 'full' });
	});
});
