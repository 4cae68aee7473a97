import type { Answer } from '#lib/core/assessment/assessment.ts';

/** What the server makes of one answer. */
export type Reply =
	| { kind: 'saved'; revision: number; savedAt: string }
	| { kind: 'stale'; revision: number; answer: Answer | null }
	| { kind: 'refused'; message: string | null }
	| { kind: 'finished'; revision: number; answer: Answer | null }
	/** Not open on this device any more; `maybeLater` where its private link may open it again. */
	| { kind: 'gone'; maybeLater: boolean }
	| { kind: 'unreachable' };

interface Body {
	revision?: number;
	savedAt?: string;
	current?: { status: string; revision: number; answer: Answer | null };
	message?: string;
	issues?: { message: string; hint: string }[];
}

/** A reply in no shape of ours, say a hotel's sign-in page, says nothing about the answer: it is sent again. */
export function readReply(status: number, body: Body | null): Reply {
	const { revision, savedAt, current, message, issues } = body ?? {};
	switch (status) {
		case 200:
			return typeof revision === 'number' && savedAt
				? { kind: 'saved', revision, savedAt }
				: { kind: 'unreachable' };
		case 409:
			if (!current) return { kind: 'unreachable' };
			return {
				kind: current.status === 'finished' ? 'finished' : 'stale',
				revision: current.revision,
				answer: current.answer
			};
		case 400:
		case 413: {
			const [issue] = issues ?? [];
			const said = issue ? `${issue.message} ${issue.hint}`.trim() : message;
			return { kind: 'refused', message: said ?? null };
		}
		case 401:
		case 404:
			return message ? { kind: 'gone', maybeLater: status === 401 } : { kind: 'unreachable' };
		default:
			return { kind: 'unreachable' };
	}
}
