import type { Issue } from '../questionnaire/issue.ts';
import type { Text } from '../questionnaire/questionnaire.ts';
import { quoted } from '../questionnaire/quoted.ts';

/** An error in what a person gave. */
export function error(code: string, path: string, message: Text, hint: Text): Issue {
	return { severity: 'error', code, path, message, hint };
}

/** Something else was expected: `wanted` completes "Expected …". */
export function misfit(code: string, path: string, given: unknown, wanted: Text): Issue {
	const missing = given === undefined || given === null;
	return error(
		code,
		path,
		missing
			? { de: 'Die Angabe fehlt.', en: 'The entry is missing.' }
			: {
					de: `${quoted(given, 'de')} passt hier nicht.`,
					en: `${quoted(given)} does not fit here.`
				},
		{ de: `Hierhin gehört ${wanted.de}.`, en: `Expected ${wanted.en}.` }
	);
}

/** Own properties of a plain object, or null for anything else; what a prototype holds is never read. */
export function ownEntries(value: unknown): [string, unknown][] | null {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
	return Object.entries(value);
}

/** Names that every object has: as a key they could be mistaken for what was given. */
export function isReservedKey(key: string): boolean {
	return key in Object.prototype || key === 'prototype';
}
