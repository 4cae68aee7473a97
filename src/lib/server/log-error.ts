import { inspect } from 'node:util';

/**
 * Writes what went wrong to standard error, for whoever runs the server. Never hand over an address, a
 * cookie or an answer: what is logged is read by others.
 */
export function logError(what: string, error?: unknown): void {
	const detail = error === undefined ? '' : ` ${inspect(error)}`;
	process.stderr.write(`${new Date().toISOString()} ${what}${detail}\n`);
}
