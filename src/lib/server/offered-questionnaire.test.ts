import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offeredLine, offeredQuestionnaire } from './offered-questionnaire.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-test-'));
	cpSync('questionnaires/communication-maturity', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the questionnaire in the project is the one that is offered', async () => {
	const questionnaire = await offeredQuestionnaire();
	expect(questionnaire.id).toBe('communication-maturity');
	expect(questionnaire.variants.map(({ id }) => id)).toEqual(['quick', 'standard', 'full']);
});

test('a faulty one keeps the server from starting and names file and line', async () => {
	const path = join(folder, 'dimensions/aware.yaml');
	writeFileSync(path, readFileSync(path, 'utf8').replace('weight: 16', 'weight: -16'));
	await expect(offeredQuestionnaire(folder)).rejects.toThrow(
		/cannot be used:\n.*aware\.yaml:2:\d+ .*leuchtkraft check/s
	);
});

test('a missing one is named with its folder', async () => {
	const missing = join(folder, 'missing');
	await expect(offeredQuestionnaire(missing)).rejects.toThrow(missing);
});

test('the setting may name a single file, and what is served is said in one line', async () => {
	const file = 'examples/own-model/model.yaml';
	const questionnaire = await offeredQuestionnaire(` ${file} `);
	expect(questionnaire.id).toBe('after-sales');
	const { version } = questionnaire;
	expect(offeredLine(questionnaire, file)).toBe(
		`Questionnaire: after-sales, version ${version}, 2 dimensions, 5 questions, from ${file}`
	);
	expect(offeredLine(questionnaire, ' ')).toMatch(/from questionnaires\/communication-maturity$/);
});

test('a faulty file of one’s own is refused by the name of the setting, with file, line and column', async () => {
	const path = join(folder, 'questionnaire.yaml');
	writeFileSync(path, readFileSync(path, 'utf8').replace('format: 1', 'format: 2'));
	await expect(offeredQuestionnaire(folder)).rejects.toThrow(
		/^LEUCHTKRAFT_QUESTIONNAIRE: .*cannot be used:\n\S*questionnaire\.yaml:5:9 /
	);
});
