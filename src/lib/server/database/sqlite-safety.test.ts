import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect } from './connect.ts';
import { isOlder, makeSafe, requireSafe } from './sqlite-safety.ts';

let folder: string;
let database: DatabaseSync;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-test-'));
	database = new DatabaseSync(join(folder, 'leuchtkraft.sqlite'));
});

afterEach(() => {
	database.close();
	rmSync(folder, { recursive: true, force: true });
});

test('a database made safe passes', () => {
	makeSafe(database);
	expect(() => requireSafe(database)).not.toThrow();
});

test.each([
	['synchronous', 'normal'],
	['journal_mode', 'delete'],
	['foreign_keys', 'off'],
	['busy_timeout', '0'],
	['secure_delete', 'off']
])('%s = %s is refused with its name', (pragma, value) => {
	makeSafe(database);
	database.exec(`pragma ${pragma} = ${value}`);
	expect(() => requireSafe(database)).toThrow(`"${pragma}"`);
});

test('a database that cannot keep a write-ahead log is refused', () => {
	const inMemory = new DatabaseSync(':memory:');
	makeSafe(inMemory);
	expect(() => requireSafe(inMemory)).toThrow(/journal_mode.*LEUCHTKRAFT_DATA/s);
	inMemory.close();
});

test.each([
	['3.51.2', true],
	['3.50.9', true],
	['2.99.99', true],
	['3.51.3', false],
	['3.51.10', false],
	['3.53.0', false],
	['4.0.0', false],
	['unknown', true]
])('SQLite %s is too old: %s', (version, older) => {
	expect(isOlder(version)).toBe(older);
});

test('a data folder that cannot be written is named', async () => {
	const file = join(folder, 'leuchtkraft.sqlite');
	await expect(connect({ LEUCHTKRAFT_DATA: file })).rejects.toThrow('LEUCHTKRAFT_DATA');
});
