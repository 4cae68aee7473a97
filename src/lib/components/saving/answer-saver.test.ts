import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '#lib/core/assessment/assessment.ts';
import { AnswerSaver } from './answer-saver.svelte.ts';
import { pendingAnswers } from './pending-answers.ts';

/** As much of the server as the saver sees: revisions, retries by client id, and a line that can be cut. */
class Server {
	cut = false;
	finished = false;
	/** The reply to the next write is lost, though the write is kept. */
	loseReply = false;
	/** Something between here and the server answers the next request instead of it. */
	inBetween: Response | null = null;
	stored: Record<string, { answer: Answer | null; revision: number }> = {};
	writes: Record<string, number> = {};

	readonly fetch = async (path: string, init: { body: string }): Promise<Response> => {
		await Promise.resolve();
		if (this.cut) throw new TypeError('no connection');
		const other = this.inBetween;
		this.inBetween = null;
		if (other) return other;
		const id = path.split('/').at(-1)!;
		const { answer, clientId, revision, assessment } = JSON.parse(init.body);
		if (assessment !== 'one') return Response.json({ message: 'Nicht diese.' }, { status: 401 });
		const current = this.stored[id] ?? { answer: null, revision: 0 };
		if (this.finished || (this.writes[clientId] === undefined && revision < current.revision)) {
			const status = this.finished ? 'finished' : 'draft';
			return Response.json({ message: '', current: { ...current, status } }, { status: 409 });
		}
		if (answer?.value === 99) return Response.json({ message: 'Zu groß.' }, { status: 400 });
		if (this.writes[clientId] === undefined) {
			this.stored[id] = { answer, revision: current.revision + 1 };
			this.writes[clientId] = this.stored[id].revision;
		}
		if (this.loseReply) {
			this.loseReply = false;
			throw new TypeError('connection reset');
		}
		return Response.json({ revision: this.writes[clientId], savedAt: '2026-11-22T13:32:00.000Z' });
	};
}

let server: Server;
let kept: Map<string, string>;
const newer: [string, Answer | null][] = [];

function saver(revisions: Record<string, number> = {}): AnswerSaver {
	const saving = new AnswerSaver({ language: 'de', assessmentId: 'one' });
	saving.knows(revisions);
	saving.onStale = (id, answer) => newer.push([id, answer]);
	return saving;
}

beforeEach(() => {
	vi.useFakeTimers();
	server = new Server();
	kept = new Map();
	newer.length = 0;
	vi.stubGlobal('fetch', server.fetch);
	vi.stubGlobal('addEventListener', () => {});
	vi.stubGlobal('removeEventListener', () => {});
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
		removeItem: (key: string) => kept.delete(key)
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('saving answers', () => {
	it('says "saved" only after the server has the answer', async () => {
		const saving = saver();
		saving.put('S1', { value: 3 });
		expect(saving.state).toBe('saving');
		await vi.runAllTimersAsync();
		expect(saving.state).toBe('saved');
		expect(saving.savedAt).toBe('2026-11-22T13:32:00.000Z');
		expect(server.stored.S1).toEqual({ answer: { value: 3 }, revision: 1 });
	});

	it('keeps the last of several quick choices', async () => {
		const saving = saver();
		for (const value of [0, 1, 2, 3, 4]) saving.put('S1', { value });
		await vi.runAllTimersAsync();
		expect(server.stored.S1!.answer).toEqual({ value: 4 });
		expect(saving.state).toBe('saved');
		expect(newer).toEqual([]);
	});

	it('loses nothing while the line is down, and sends it when it is back', async () => {
		const saving = saver();
		server.cut = true;
		saving.put('S1', { value: 2 });
		await vi.advanceTimersByTimeAsync(5000);
		expect(saving.state).toBe('retrying');
		expect(server.stored.S1).toBeUndefined();
		server.cut = false;
		await vi.runAllTimersAsync();
		expect(saving.state).toBe('saved');
		expect(server.stored.S1!.answer).toEqual({ value: 2 });
	});

	it('sends after a reload what an earlier visit could not send', async () => {
		server.cut = true;
		saver().put('S1', { value: 2 });
		await vi.advanceTimersByTimeAsync(100);
		vi.clearAllTimers();

		server.cut = false;
		const later = saver();
		later.sendKept();
		await vi.runAllTimersAsync();
		expect(server.stored.S1!.answer).toEqual({ value: 2 });
		expect(kept.size).toBe(0);
	});

	it('stores an answer once although the reply to it was lost', async () => {
		const saving = saver();
		server.loseReply = true;
		saving.put('S1', { value: 2 });
		await vi.runAllTimersAsync();
		expect(server.stored.S1).toEqual({ answer: { value: 2 }, revision: 1 });
		expect(saving.state).toBe('saved');
	});

	it('a choice made while the reply to the last one is lost wins, and is no quarrel with another device', async () => {
		const saving = saver();
		server.loseReply = true;
		saving.put('S1', { value: 2 });
		await vi.advanceTimersByTimeAsync(10);
		saving.put('S1', { value: 4 });
		await vi.runAllTimersAsync();
		expect(server.stored.S1).toEqual({ answer: { value: 4 }, revision: 2 });
		expect(newer).toEqual([]);
	});

	it('what was kept on this device does not overwrite what came later from another one', async () => {
		server.cut = true;
		saver({ S1: 1 }).put('S1', { value: 2 });
		await vi.advanceTimersByTimeAsync(100);
		vi.clearAllTimers();

		server.cut = false;
		server.stored.S1 = { answer: { value: 5 }, revision: 2 };
		const later = saver({ S1: 2 });
		later.sendKept();
		await vi.runAllTimersAsync();
		expect(server.stored.S1.answer).toEqual({ value: 5 });
		expect(newer).toEqual([['S1', { value: 5 }]]);
	});

	it('shows the answer of another device instead of overwriting it', async () => {
		server.stored.S1 = { answer: { value: 5 }, revision: 7 };
		const saving = saver({ S1: 3 });
		saving.put('S1', { value: 0 });
		await vi.runAllTimersAsync();
		expect(saving.state).toBe('stale');
		expect(newer).toEqual([['S1', { value: 5 }]]);
		expect(server.stored.S1.answer).toEqual({ value: 5 });

		saving.put('S1', { value: 1 });
		await vi.runAllTimersAsync();
		expect(server.stored.S1.answer).toEqual({ value: 1 });
	});

	it('says why an answer was not taken, until a better one is', async () => {
		const saving = saver();
		saving.put('S2', { value: 99 });
		await vi.runAllTimersAsync();
		expect(saving.refused.S2).toBe('Zu groß.');
		saving.put('S2', { value: 9 });
		await vi.runAllTimersAsync();
		expect(saving.refused.S2).toBeUndefined();
		expect(saving.state).toBe('saved');
	});

	for (const status of [200, 401, 404, 409, 502]) {
		it(`takes a page from somewhere between (${status}) for no reply of the server`, async () => {
			const saving = saver();
			server.inBetween = new Response('<h1>WLAN im Hotel</h1>', { status });
			saving.put('S1', { value: 2 });
			await vi.advanceTimersByTimeAsync(10);
			expect(saving.state).toBe('retrying');
			expect(kept.size).toBe(1);
			await vi.runAllTimersAsync();
			expect(server.stored.S1!.answer).toEqual({ value: 2 });
			expect(kept.size).toBe(0);
		});
	}

	it('says that an answer was refused although no words came along', async () => {
		const saving = saver();
		server.inBetween = new Response('too large', { status: 413 });
		saving.put('S1', { value: 2, note: 'lang' });
		await vi.runAllTimersAsync();
		expect(saving.refused).toEqual({ S1: null });
	});

	it('is over when the page has read again what follows from an answer', async () => {
		const saving = saver();
		let isRead = false;
		saving.onSaved = async () => {
			await new Promise((resolve) => setTimeout(resolve, 300));
			isRead = true;
		};
		saving.put('F1', { value: 1 });
		const flushed = saving.flush();
		await vi.runAllTimersAsync();
		expect(await flushed).toBe(true);
		expect(isRead).toBe(true);
	});

	it('knows what is still on its way, also after a reload', async () => {
		server.cut = true;
		const saving = saver();
		saving.put('S1', { value: 2 });
		saving.put('S1', null);
		expect(saving.underway('S1')).toBeNull();
		vi.clearAllTimers();

		const later = saver();
		later.sendKept();
		expect(later.underway('S1')).toBeNull();
		expect(later.underway('S2')).toBeUndefined();
	});

	it('sends what was kept once, however often it is asked to', async () => {
		server.cut = true;
		saver().put('S1', { value: 2 });
		vi.clearAllTimers();

		server.cut = false;
		const later = saver();
		later.sendKept();
		later.put('S1', { value: 3 });
		later.sendKept();
		await vi.runAllTimersAsync();
		expect(server.stored.S1).toEqual({ answer: { value: 3 }, revision: 2 });
	});

	it('forgets only what was judged: another tab may have kept a newer answer meanwhile', () => {
		const [first, second] = [pendingAnswers('one'), pendingAnswers('one')];
		const write = (clientId: string) => ({ answer: { value: 2 }, clientId, revision: 0 });
		first.keep('S1', [write('a')]);
		second.keep('S1', [write('a'), write('b')]);
		first.settle('S1', 'a', 1);
		expect(first.all()).toEqual({ S1: [{ ...write('b'), revision: 1 }] });
		second.settle('S1', 'b', 2);
		expect(kept.size).toBe(0);
	});

	it('saves where the browser stores nothing', async () => {
		const forbidden = () => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		};
		vi.stubGlobal('localStorage', {
			getItem: forbidden,
			setItem: forbidden,
			removeItem: forbidden
		});
		const saving = saver();
		saving.sendKept();
		saving.put('S1', { value: 2 });
		await vi.runAllTimersAsync();
		expect(saving.state).toBe('saved');
		expect(server.stored.S1!.answer).toEqual({ value: 2 });
	});

	it('keeps what another assessment in this browser must not get', async () => {
		const saving = new AnswerSaver({ language: 'de', assessmentId: 'two' });
		saving.put('S1', { value: 2 });
		await vi.runAllTimersAsync();
		expect(saving.state).toBe('gone');
		expect(server.stored).toEqual({});
		expect([...kept.keys()]).toEqual(['leuchtkraft-unsaved-two']);
	});

	it('does not go on past a finished assessment', async () => {
		server.finished = true;
		const saving = saver();
		saving.put('S1', { value: 2 });
		await vi.runAllTimersAsync();
		expect(saving.state).toBe('finished');
		expect(await saving.flush()).toBe(false);
	});
});
