import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { asSingleFile, readFixture } from '#lib/core/questionnaire/fixtures/read-fixture.ts';

const content = 'questionnaires/communication-maturity';
const model = 'src/lib/core/questionnaire/fixtures/model';
// each call starts a Node of its own
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function leuchtkraft(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/leuchtkraft.js', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

function answers(name: string, change: object): string {
	const file = join(folder, name);
	const sound = {
		questionnaire: 'model',
		variant: 'full',
		date: '2026-11-22',
		profile: { employees: 100 },
		answers: { H1: { value: 3 }, H2: { value: 'one' }, H3: { value: ['film'] }, W1: { value: 2 } }
	};
	writeFileSync(file, JSON.stringify({ ...sound, ...change }));
	return file;
}

describe('check', () => {
	it('finds nothing in the questionnaire that we ship', () => {
		const { status, stdout, stderr } = leuchtkraft('check', content);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toContain('no findings: 9 dimensions, 47 questions, 40 recommendations');
	});

	it('says ten planted faults in ten lines with their places', () => {
		const faulty = join(folder, 'ten-faults');
		mkdirSync(join(faulty, 'dimensions'), { recursive: true });
		for (const { path, text } of readFixture('ten-faults')) writeFileSync(join(faulty, path), text);
		const { status, stdout } = leuchtkraft('check', faulty, '--lang', 'de');
		const lines = stdout.trimEnd().split('\n');
		expect(status).toBe(1);
		expect(lines).toHaveLength(10);
		expect(lines[0]).toBe(
			`${join(faulty, 'dimensions/hand.yaml')}:25:27  knots-order  questions.W1.knots.2  2 steht nach 10.  Ordnen Sie die Werte aufsteigend.`
		);
		for (const line of lines)
			expect(line).toMatch(/\.yaml:\d+:\d+ {2}[a-z-]+ {2}\S+ {2}\S.+ {2}\S.+$/);

		const json = leuchtkraft('check', faulty, '--json');
		expect(JSON.parse(json.stdout)).toHaveLength(10);
		expect(json.status).toBe(1);
	});

	it('ends well where there are only warnings', () => {
		const copy = join(folder, 'warned');
		cpSync(model, copy, { recursive: true });
		writeFileSync(join(copy, 'notes.yaml'), 'remember: this');
		const { status, stdout } = leuchtkraft('check', copy);
		expect(status).toBe(0);
		expect(stdout).toContain('notes.yaml:1:1  file-ignored  -  Warning: ');
	});

	it('takes a single file as well, and so do the others', () => {
		const single = join(folder, 'single.yaml');
		writeFileSync(single, asSingleFile(readFixture('model')));
		expect(leuchtkraft('check', single)).toMatchObject({ status: 0, stderr: '' });
		const file = answers('single.json', {});
		const { status, stdout } = leuchtkraft('score', single, file);
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toEqual(JSON.parse(leuchtkraft('score', model, file).stdout));
		const out = join(folder, 'single-report.json');
		expect(leuchtkraft('report', single, file, '--out', out)).toMatchObject({ status: 0 });

		writeFileSync(single, asSingleFile(readFixture('model')).replace('weight: 40', 'weight: x'));
		const faulty = leuchtkraft('check', single);
		expect(faulty.status).toBe(1);
		expect(faulty.stdout).toMatch(/single\.yaml:\d+:\d+ {2}type {2}dimensions\.HAND\.weight {2}/);
	});

	it('says of a file that is part of a folder what it is', () => {
		const { status, stdout } = leuchtkraft('check', `${content}/questionnaire.yaml`);
		expect(status).toBe(1);
		expect(stdout.trimEnd().split('\n')).toHaveLength(1);
		expect(stdout).toContain('single-file');
	});

	it('writes out what a file name hides', () => {
		const copy = join(folder, 'hidden');
		cpSync(model, copy, { recursive: true });
		writeFileSync(join(copy, 'a\u001b[31m\nb.yaml'), 'x: 1');
		const { stdout } = leuchtkraft('check', copy);
		expect(stdout).toContain('a\\u001b[31m\\u000ab.yaml:1:1  file-ignored');
	});

	it('says where a folder is missing', () => {
		const { status, stdout } = leuchtkraft('check', join(folder, 'nowhere'));
		expect(status).toBe(1);
		expect(stdout).toContain('folder-missing');
	});
});

describe('score', () => {
	it('prints the result and the plan', () => {
		const { status, stdout, stderr } = leuchtkraft('score', model, answers('sound.json', {}));
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const result = JSON.parse(stdout);
		expect(result.questionnaire.id).toBe('model');
		expect(result.questions.H1).toMatchObject({ status: 'answered', score: 3 });
		expect(result.dimensions.HEAD.shown).toBe(true);
		expect(result.planningHours).toBe(4);
		expect(result.recommendations[0]).toMatchObject({ id: 'R1', because: ['W1'] });
		expect(result.combinations).toEqual([]);
	});

	it('keeps answers that do not count and says so', () => {
		const file = answers('hidden.json', { variant: 'quick' });
		const { status, stdout, stderr } = leuchtkraft('score', model, file);
		expect(status).toBe(0);
		expect(stderr).toContain('Kept, but not scored');
		expect(stderr).toContain('H2, H3');
		expect(JSON.parse(stdout).variant).toBe('quick');
	});

	it('carries out what people have decided about the plan, and says which choices hit no action', () => {
		const [first] = JSON.parse(
			leuchtkraft('score', content, 'examples/silent-world-leader.json').stdout
		).recommendations;
		const file = join(folder, 'chosen.json');
		const given = JSON.parse(readFileSync('examples/silent-world-leader.json', 'utf8'));
		const dropped = { decision: 'dropped' };
		const plan = { actions: { [first.id]: dropped, R99: dropped }, own: [] };
		writeFileSync(file, JSON.stringify({ ...given, plan }));
		const { status, stdout, stderr } = leuchtkraft('score', content, file);
		expect(status).toBe(0);
		expect(stderr).toContain('Kept, but not printed (not in the plan of these answers): R99');
		const result = JSON.parse(stdout);
		expect(result.dropped).toEqual([first.id]);
		expect(result.recommendations.map(({ id }: any) => id)).not.toContain(first.id);
	});

	it('says every fault in the answers at once and prints no result', () => {
		const file = answers('faulty.json', {
			version: '0123456789abcdef',
			answers: { H1: { value: 9 }, Z1: { value: 1 }, W4: { notApplicable: true } }
		});
		const { status, stdout, stderr } = leuchtkraft('score', model, file, '--lang', 'de');
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr.trimEnd().split('\n')).toHaveLength(4);
		expect(stderr).toContain(`${file}  value-level  answers.H1.value  „9“ passt hier nicht.`);
	});

	it.each([
		['a missing file', null, /no such answers file/],
		['broken JSON', '{\n "answers": {,}', /:2:14 {2}The answers file is not valid JSON/],
		['a name that stands twice', '{"date": 1,\n"date": 2}', /:2:1 {2}"date" stands there twice/],
		['another encoding', Buffer.from([0x7b, 0x22, 0xfc, 0x22]), /not saved as UTF-8/],
		['something else', '[]', /assessment-type/]
	])('%s is said with its place', (name, text, message) => {
		const file = join(folder, `${name}.json`);
		if (text !== null) writeFileSync(file, text);
		const { status, stdout, stderr } = leuchtkraft('score', model, file);
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(message);
		expect(stderr).toContain(file);
	});
});

describe('compare', () => {
	function result(name: string, change: object): string {
		const file = join(folder, name);
		writeFileSync(file, leuchtkraft('score', model, answers(`answers-${name}`, change)).stdout);
		return file;
	}
	const better = {
		H1: { value: 4 },
		H2: { value: 'one' },
		H3: { value: ['film'] },
		W1: { value: 2 }
	};

	it('prints what has changed, in both languages', () => {
		const before = result('before.json', {});
		const after = result('after.json', { date: '2027-05-22', answers: better });
		const english = leuchtkraft('compare', before, after);
		expect({ status: english.status, stderr: english.stderr }).toEqual({ status: 0, stderr: '' });
		expect(english.stdout).toMatch(/^Before +2026-11-22, variant full/m);
		expect(english.stdout).toMatch(
			/^Head +2\.\d +[23]\.\d +\+0\.4 +\d+ % +no certain difference$/m
		);
		expect(english.stdout).toMatch(/^Answered differently: +H1 3\.0 → 4\.0$/m);
		const german = leuchtkraft('compare', before, after, '--lang', 'de');
		expect(german.stdout).toMatch(
			/^Kopf +2,\d +[23],\d +\+0,4 +\d+ % +kein sicherer Unterschied$/m
		);
	});

	it('prints JSON for programs', () => {
		const before = result('before.json', {});
		const after = result('after.json', { date: '2027-05-22', answers: better });
		const compared = JSON.parse(leuchtkraft('compare', before, after, '--json').stdout);
		expect(compared.date).toEqual({ before: '2026-11-22', after: '2027-05-22' });
		expect(compared.dimensions.HEAD).toMatchObject({ noise: true, sameQuestions: true });
	});

	it('says so where the second one is the older', () => {
		const before = result('before.json', { date: '2027-05-22' });
		const after = result('after.json', {});
		const { status, stderr } = leuchtkraft('compare', before, after);
		expect(status).toBe(0);
		expect(stderr).toContain('is older than the other one');
	});

	it('refuses results of two questionnaires, and what is no result', () => {
		const before = result('before.json', {});
		const other = join(folder, 'other.json');
		const json = JSON.parse(readFileSync(before, 'utf8'));
		writeFileSync(other, JSON.stringify({ ...json, questionnaire: { id: 'other', version: '1' } }));
		const refused = leuchtkraft('compare', before, other);
		expect({ status: refused.status, stdout: refused.stdout }).toEqual({ status: 1, stdout: '' });
		expect(refused.stderr).toContain('belongs to the questionnaire "other"');

		const wrong = leuchtkraft('compare', answers('no-result.json', {}), join(folder, 'gone.json'));
		expect(wrong.status).toBe(1);
		expect(wrong.stderr).toContain('result-part');
		expect(wrong.stderr).toContain('There is no such result file');
	});
});

describe('schema', () => {
	it.each([
		[[], 'recommendations'],
		[['--part', 'questionnaire'], 'variants'],
		[['--part', 'dimension'], 'questions'],
		[['--part', 'recommendations'], 'combinations']
	])('%j prints what an editor needs', (args, key) => {
		const { status, stdout, stderr } = leuchtkraft('schema', ...args);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { $schema, properties } = JSON.parse(stdout);
		expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
		expect(Object.keys(properties)).toContain(key);
	});
});

describe('a call that is wrong', () => {
	it.each([
		[[]],
		[['chekc']],
		[['constructor']],
		[['check']],
		[['check', content, '--fix']],
		[['check', content, '--lang', 'fr']],
		[['score', content]],
		[['score', content, 'a.json', 'b.json']],
		[['compare', 'a.json']],
		[['schema', 'questionnaire.yaml']],
		[['schema', '--part', 'constructor']]
	])('%j ends with 2 and says how to call', (args) => {
		const { status, stdout, stderr } = leuchtkraft(...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(/leuchtkraft/);
	});

	it.each([
		[['--fix'], 'Die Option --fix gibt es hier nicht.'],
		[['-x'], 'Die Option -x gibt es hier nicht.'],
		[['--json=yes'], 'Die Option --json steht für sich, ohne Angabe.'],
		[['--lang'], 'Nach --lang fehlt die Angabe.']
	])('%j is named in the language asked for, in our own words', (options, said) => {
		const { status, stderr } = leuchtkraft('check', content, '--lang', 'de', ...options);
		expect(status).toBe(2);
		expect(stderr.split('\n')[0]).toBe(said);
	});

	it('help is no fault', () => {
		const { status, stdout } = leuchtkraft('--help');
		expect(status).toBe(0);
		expect(stdout).toContain('Exit codes');
	});
});

it('the file begins such that an older Node reads as far as the message', () => {
	const text = readFileSync('src/cli/leuchtkraft.js', 'utf8');
	expect(text.startsWith('#!/usr/bin/env node\n')).toBe(true);
	expect(text.indexOf('process.exit(2)')).toBeLessThan(text.indexOf('import('));
	expect(text).not.toMatch(/^import /m);
});
