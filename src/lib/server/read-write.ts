import type { Text } from '#lib/core/questionnaire/questionnaire.ts';
import { messages } from './messages.ts';

/** One write of one answer, as a page sends it. The answer itself is still unchecked. */
export interface Write {
	answer: unknown;
	clientId: string;
	revision: number;
	/** The assessment that the page was made for, by its id. */
	assessment?: string;
}

/** Reads a write; an answer must be named, be it null. */
export function readWrite(json: unknown): Write | { message: Text } {
	if (typeof json !== 'object' || json === null || !Object.hasOwn(json, 'answer')) {
		return { message: messages.malformed };
	}
	const { answer, clientId, revision, assessment } = json as Record<string, unknown>;
	if (typeof clientId !== 'string' || !/^[\w-]{1,64}$/.test(clientId)) {
		return { message: messages.clientId };
	}
	if (typeof revision !== 'number' || !Number.isSafeInteger(revision) || revision < 0) {
		return { message: messages.revision };
	}
	if (assessment !== undefined && typeof assessment !== 'string') {
		return { message: messages.malformed };
	}
	return { answer, clientId, revision, assessment };
}
