import type { Questionnaire } from './questionnaire.ts';
import { sha256 } from './sha256.ts';

/**
 * A questionnaire's version: the first 16 hexadecimal digits of the SHA-256 of its canonical JSON (keys
 * sorted, no white space, without the version itself). Comments, layout and the order of keys do not count.
 */
export function questionnaireVersion(
	questionnaire: Omit<Questionnaire, 'version'> & { version?: string }
): string {
	return sha256(canonical({ ...questionnaire, version: undefined })).slice(0, 16);
}

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const entries = Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
	return `{${entries.join(',')}}`;
}
