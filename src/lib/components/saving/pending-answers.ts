import type { Answer } from '#lib/core/assessment/assessment.ts';

/** One answer on its way to the server. */
export interface Write {
	answer: Answer | null;
	/** Names this one write, so that a retry after a lost reply is known to be the same. */
	clientId: string;
	/** The revision that was known when the answer was given: a newer one elsewhere is not overwritten. */
	revision: number;
}

/** Answers of one assessment that the server has not acknowledged yet, by question, kept on this device. */
export interface PendingAnswers {
	/** What is left to be sent for each question, in order. */
	all(): Record<string, Write[]>;
	keep(questionId: string, writes: Write[]): void;
	/** Forgets a write that the server has judged. */
	settle(questionId: string, clientId: string, revision?: number): void;
}

/** The writes that are left after one was judged; they build on the revision that it led to. */
export function withoutSettled(writes: Write[], clientId: string, revision?: number): Write[] {
	return writes
		.filter((write) => write.clientId !== clientId)
		.map((write) => (revision === undefined ? write : { ...write, revision }));
}

/** Read anew each time, for a second tab may write, too. Where the browser stores nothing, sending goes on from memory. */
export function pendingAnswers(assessmentId: string): PendingAnswers {
	const key = `leuchtkraft-unsaved-${assessmentId}`;

	function read(): Record<string, Write[]> {
		try {
			return (JSON.parse(localStorage.getItem(key) ?? 'null') ?? {}) as Record<string, Write[]>;
		} catch {
			return {};
		}
	}

	function keep(questionId: string, writes: Write[]): void {
		const pending = read();
		if (writes.length > 0) pending[questionId] = writes;
		else delete pending[questionId];
		try {
			if (Object.keys(pending).length === 0) localStorage.removeItem(key);
			else localStorage.setItem(key, JSON.stringify(pending));
		} catch {
			// Full or forbidden: the answer is still sent from memory.
		}
	}

	return {
		all: read,
		keep,
		settle: (questionId, clientId, revision) =>
			keep(questionId, withoutSettled(read()[questionId] ?? [], clientId, revision))
	};
}
