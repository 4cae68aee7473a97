import type { DatabaseSync } from 'node:sqlite';

/** Before 3.51.3 a rare race while resetting the write-ahead log could damage the file. */
const OLDEST = [3, 51, 3] as const;

/** What each setting must read back as, so that a commit is on the disk before it is acknowledged. */
const SETTINGS = [
	{ pragma: 'journal_mode', set: 'wal', expected: 'wal' },
	{ pragma: 'synchronous', set: 'full', expected: 2 },
	{ pragma: 'foreign_keys', set: 'on', expected: 1 },
	{ pragma: 'busy_timeout', set: '5000', expected: 5000 },
	// Removed means removed: freed pages are overwritten with zeros.
	{ pragma: 'secure_delete', set: 'on', expected: 1 }
] as const;

/** Sets what durability rests on. */
export function makeSafe(database: DatabaseSync): void {
	// The timeout first: the others may have to wait for another process.
	database.exec('pragma busy_timeout = 5000');
	for (const { pragma, set } of SETTINGS) database.exec(`pragma ${pragma} = ${set}`);
}

/** Reads back version and settings; throws an error that says what is wrong. */
export function requireSafe(database: DatabaseSync): void {
	const version = String(
		Object.values(database.prepare('select sqlite_version()').get() ?? {})[0] ?? ''
	);
	if (isOlder(version)) {
		throw new Error(
			`SQLite ${version} is too old: ${OLDEST.join('.')} or newer is needed, as the Node that Leuchtkraft installs brings along.`
		);
	}
	for (const { pragma, expected } of SETTINGS) {
		const found = Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0];
		if (found === expected) continue;
		throw new Error(
			`SQLite did not take "${pragma}": it must be ${expected} but is ${String(found)}. ` +
				'Answers would not be safe. Is LEUCHTKRAFT_DATA on a network drive? Choose a folder on a local disk.'
		);
	}
}

/** Whether a version such as 3.51.2 is older than the oldest safe one. */
export function isOlder(version: string): boolean {
	const parts = version.split('.').map(Number);
	for (const [index, wanted] of OLDEST.entries()) {
		const part = parts[index] ?? 0;
		if (part !== wanted) return !(part > wanted);
	}
	return false;
}
