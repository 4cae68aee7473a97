import type { Answer } from '#lib/core/assessment/assessment.ts';
import {
	pendingAnswers,
	withoutSettled,
	type PendingAnswers,
	type Write
} from './pending-answers.ts';
import { readReply, type Reply } from './read-reply.ts';

export type SavingState = 'idle' | 'saving' | 'saved' | 'retrying' | 'stale' | 'finished' | 'gone';

const LONGEST_WAIT = 15_000;

/**
 * Sends each answer as soon as it is given, one at a time for each question. What the server has not
 * acknowledged is kept on the device and sent again, also after a reload.
 */
export class AnswerSaver {
	state = $state<SavingState>('idle');
	savedAt = $state<string | null>(null);
	/** By question id: why the server did not take an answer, in its words if it had any. */
	refused = $state<Record<string, string | null>>({});
	/** The page on screen says what to do once an answer has arrived; saving is over when that is done. */
	onSaved: (questionId: string) => unknown = () => {};
	/** And what to do where another device was quicker, or has finished the assessment: what is stored counts. */
	onStale: (questionId: string, answer: Answer | null, revision: number) => void = () => {};

	readonly #language: string;
	readonly #assessmentId: string;
	readonly #revisions: Record<string, number> = {};
	/* What is under way is not shown anywhere, so it need not be reactive. */
	/* eslint-disable svelte/prefer-svelte-reactivity */
	/** By question: the write under way, and the newest one after it. */
	readonly #queues = new Map<string, Write[]>();
	readonly #underway = new Map<string, Promise<void>>();
	/* eslint-enable svelte/prefer-svelte-reactivity */
	readonly #kept: PendingAnswers;

	constructor({ language, assessmentId }: { language: string; assessmentId: string }) {
		this.#language = language;
		this.#assessmentId = assessmentId;
		this.#kept = pendingAnswers(assessmentId);
	}

	/** Answers that an earlier visit could not send are sent now, as they were meant then. */
	sendKept(): void {
		for (const [questionId, writes] of Object.entries(this.#kept.all())) {
			// What this very visit is sending is kept, too.
			if (this.#queues.get(questionId)?.length) continue;
			this.#queues.set(questionId, writes);
			this.#start(questionId);
		}
	}

	/** The newest answer that is still on its way; undefined where none is. */
	underway(questionId: string): Answer | null | undefined {
		return this.#queues.get(questionId)?.at(-1)?.answer;
	}

	/** Nothing is on its way. */
	get isIdle(): boolean {
		return this.#underway.size === 0;
	}

	/** Only the newest answer waits; one that waited and was not sent yet is dropped. */
	put(questionId: string, answer: Answer | null): void {
		const revision = this.#revisions[questionId] ?? 0;
		const write = { answer, clientId: randomId(), revision };
		const queue = [...(this.#queues.get(questionId) ?? []).slice(0, 1), write];
		this.#queues.set(questionId, queue);
		this.#kept.keep(questionId, queue);
		this.#start(questionId);
	}

	#start(questionId: string): void {
		if (this.#underway.has(questionId)) return;
		const sending = this.#send(questionId).finally(() => this.#underway.delete(questionId));
		this.#underway.set(questionId, sending);
	}

	/** Waits for what is under way, at most `patience` ms. True: everything is saved. */
	async flush(patience = 4000): Promise<boolean> {
		const late = new Promise((resolve) => setTimeout(resolve, patience));
		await Promise.race([Promise.all(this.#underway.values()), late]);
		return this.isIdle && this.state !== 'gone' && this.state !== 'finished';
	}

	/** Takes over what the server says it holds, e.g. after the page's data were read again. */
	knows(revisions: Record<string, number>): void {
		for (const [id, revision] of Object.entries(revisions)) this.#learn(id, revision);
	}

	#learn(questionId: string, revision: number): void {
		this.#revisions[questionId] = Math.max(this.#revisions[questionId] ?? 0, revision);
	}

	async #send(questionId: string): Promise<void> {
		let wait = 1000;
		for (;;) {
			const write = this.#queues.get(questionId)?.[0];
			if (!write) return;
			if (this.state !== 'retrying') this.state = 'saving';
			const reply = await this.#put(questionId, write);
			if (reply.kind === 'unreachable') {
				// It may have arrived all the same: it is sent again before a newer one.
				this.state = 'retrying';
				await pause(wait);
				wait = Math.min(wait * 2, LONGEST_WAIT);
				continue;
			}
			wait = 1000;
			// A choice made meanwhile builds on the one just saved.
			const revision = reply.kind === 'saved' ? reply.revision : undefined;
			const rest = withoutSettled(this.#queues.get(questionId)!, write.clientId, revision);
			this.#queues.set(questionId, rest);
			if (!(reply.kind === 'gone' && reply.maybeLater)) {
				this.#kept.settle(questionId, write.clientId, revision);
			}
			this.#take(questionId, reply, rest.length === 0);
			if (reply.kind === 'saved' && rest.length === 0) await this.onSaved(questionId);
		}
	}

	#take(questionId: string, reply: Exclude<Reply, { kind: 'unreachable' }>, newest: boolean): void {
		delete this.refused[questionId];
		switch (reply.kind) {
			case 'saved':
				this.#learn(questionId, reply.revision);
				this.savedAt = reply.savedAt;
				this.state = [...this.#queues.values()].some(({ length }) => length > 0)
					? 'saving'
					: 'saved';
				return;
			case 'stale':
			case 'finished':
				this.#learn(questionId, reply.revision);
				this.state = reply.kind;
				// A newer choice on this device is on its way already and will be judged by itself.
				if (newest) this.onStale(questionId, reply.answer, reply.revision);
				return;
			case 'refused':
				this.refused[questionId] = reply.message;
				this.state = 'idle';
				return;
			default:
				this.state = reply.kind;
		}
	}

	async #put(questionId: string, write: Write): Promise<Reply> {
		try {
			const response = await fetch(`/${this.#language}/answers/${encodeURIComponent(questionId)}`, {
				method: 'PUT',
				headers: { 'content-type': 'application/json', accept: 'application/json' },
				body: JSON.stringify({ ...write, assessment: this.#assessmentId }),
				// The answer goes out even if the page is closed this very moment.
				keepalive: true
			});
			return readReply(response.status, await response.json().catch(() => null));
		} catch {
			// No connection: the answer stays on the device and is sent again.
			return { kind: 'unreachable' };
		}
	}
}

/** Waits, but no longer than until the line is back. */
function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			removeEventListener('online', done);
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		addEventListener('online', done);
	});
}

/** `crypto.randomUUID` is missing on plain http addresses of a local network. */
function randomId(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}
