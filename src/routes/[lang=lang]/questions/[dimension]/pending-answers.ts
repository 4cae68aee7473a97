import type { Answer } from '#lib/core/assessment/assessment.ts';

/** Answers of one assessment that the server has not acknowledged yet, kept on this device. */
export interface PendingAnswers {
	all(): Record<string, Answer | null>;
	keep(questionId: string, answer: Answer | null): void;
	forget(questionId: string): void;
}

/** A browser may refuse to store anything: then they are kept as long as the page is open. */
export function pendingAnswers(assessmentId: string): PendingAnswers {
	const key = `leuchtkraft-unsaved-${assessmentId}`;
	let pending = read(key);

	function write(): void {
		try {
			if (Object.keys(pending).length === 0) localStorage.removeItem(key);
			else localStorage.setItem(key, JSON.stringify(pending));
		} catch {
			// The answer is still sent from memory.
		}
	}

	return {
		all: () => ({ ...pending }),
		keep(questionId, answer) {
			pending = { ...pending, [questionId]: answer };
			write();
		},
		forget(questionId) {
			delete pending[questionId];
			write();
		}
	};
}

function read(key: string): Record<string, Answer | null> {
	try {
		return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, Answer | null>;
	} catch {
		return {};
	}
}
