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
	all(): Record<string, Write[]>;
	/** What is left to be sent for one question, in order; nothing forgets it. */
	keep(questionId: string, writes: Write[]): void;
}

/** Read anew each time, for a second tab may write, too. Where the browser stores nothing, sending goes on from memory. */
export function pendingAnswers(assessmentId: string): PendingAnswers {
	const key = `leuchtkraft-unsaved-${assessmentId}`;

	function read(): Record<string, Write[]> {
		try {
			return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, Write[]>;
		} catch {
			return {};
		}
	}

	return {
		all: read,
		keep(questionId, writes) {
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
	};
}
