import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { asSingleFile, readFixture } from '#lib/core/questionnaire/fixtures/read-fixture.ts';
import { loadQuestionnaire } from './questionnaires.ts';

let base: string;
let folder: string;

beforeEach(async () => {
	base = await mkdtemp(join(tmpdir(), 'leuchtkraft-'));
	folder = join(base, 'model');
	await cp('src/lib/core/questionnaire/fixtures/model', folder, { recursive: true });
});
afterEach(() => rm(base, { recursive: true }));

it('reads the questionnaire in a folder', async () => {
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	expect(issues).toEqual([]);
	expect(questionnaire?.dimensions.map(({ id }) => id)).toEqual(['HEAD', 'HAND']);
});

it('a file that begins with a byte order mark is read', async () => {
	const loaded = await loadQuestionnaire(folder);
	await writeFile(join(folder, 'recommendations.yaml'), await withMark('recommendations.yaml'));
	expect(await loadQuestionnaire(folder)).toEqual(loaded);
});

it('a file in another encoding is refused at its place, without an echo', async () => {
	const latin = Buffer.concat([Buffer.from('id: HAND\nname: { de: Z'), Buffer.from([0xe4, 0x68])]);
	await writeFile(join(folder, 'dimensions/hand.yaml'), latin);
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([
		{ code: 'file-encoding', file: join(folder, 'dimensions/hand.yaml'), line: 2, column: 14 }
	]);
});

it('a link out of the folder is not followed', async () => {
	await writeFile(join(base, 'secret.yaml'), 'secret: 1');
	await rm(join(folder, 'recommendations.yaml'));
	await symlink(join(base, 'secret.yaml'), join(folder, 'recommendations.yaml'));
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([
		{ code: 'file-outside', file: join(folder, 'recommendations.yaml') }
	]);
});

it('a folder of dimensions that is a link out of the folder is not followed either', async () => {
	await cp(join(folder, 'dimensions'), join(base, 'dimensions'), { recursive: true });
	await rm(join(folder, 'dimensions'), { recursive: true });
	await symlink(join(base, 'dimensions'), join(folder, 'dimensions'));
	const { issues } = await loadQuestionnaire(folder);
	expect(issues.map(({ code }) => code)).toEqual(['file-outside', 'file-outside']);
});

it('a file over 512 KiB is not read', async () => {
	await writeFile(join(folder, 'recommendations.yaml'), '# x\n'.repeat(140_000));
	expect((await loadQuestionnaire(folder)).issues).toMatchObject([{ code: 'file-size' }]);
});

it('reads a questionnaire in a single file, through a link too', async () => {
	const file = join(base, 'single.yaml');
	await writeFile(file, asSingleFile(readFixture('model')));
	await symlink(file, join(base, 'link.yaml'));
	const { questionnaire } = await loadQuestionnaire(folder);
	expect(await loadQuestionnaire(file)).toEqual({ questionnaire, issues: [] });
	expect((await loadQuestionnaire(join(base, 'link.yaml'))).questionnaire).toEqual(questionnaire);
});

it('a fault in a single file is named with its path', async () => {
	const file = join(base, 'single.yaml');
	await writeFile(file, asSingleFile(readFixture('model')).replace('weight: 60', 'weight: -60'));
	expect((await loadQuestionnaire(file)).issues).toMatchObject([
		{ file, code: 'number-range', path: 'dimensions.HEAD.weight' }
	]);
	await writeFile(file, Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xc3]));
	expect((await loadQuestionnaire(file)).issues).toMatchObject([{ file, code: 'file-encoding' }]);
});

it('a missing folder is said', async () => {
	const { questionnaire, issues } = await loadQuestionnaire(join(base, 'nowhere'));
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([{ code: 'folder-missing', severity: 'error' }]);
});

it('more than a hundred files are refused in one finding', async () => {
	await Promise.all(
		Array.from({ length: 98 }, (_, i) => writeFile(join(folder, `x${i}.yaml`), '# nothing'))
	);
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([{ code: 'folder-files' }]);
});

it('files that are large only together are not read', async () => {
	await Promise.all(
		Array.from({ length: 9 }, (_, i) =>
			writeFile(join(folder, `x${i}.yaml`), `# ${'x'.repeat(500_000)}`)
		)
	);
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([{ code: 'folder-size', file: join(folder, 'x8.yaml') }]);
});

it('a pipe and a folder that are called like files keep nobody waiting', async () => {
	execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
	await mkdir(join(folder, 'folder.yaml'));
	const { issues } = await loadQuestionnaire(folder);
	expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
		{ code: 'file-unreadable', file: join(folder, 'folder.yaml') },
		{ code: 'file-unreadable', file: join(folder, 'pipe.yaml') }
	]);
});

// bytes that are no text, each in a file of its own
it.each([
	['UTF-16', Buffer.from('\ufeffid: HAND', 'utf16le')],
	['UTF-16 with the high byte first', Buffer.from('\ufeffid: HAND', 'utf16le').swap16()],
	['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0])],
	['Latin-1', Buffer.from('id: HÄND', 'latin1')],
	['a sign cut in half', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xc3])],
	['a sign written too long', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xc0, 0xaf])],
	['half a surrogate pair in bytes', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xed, 0xa0, 0x80])],
	['a sign beyond Unicode', Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xf5, 0x80, 0x80, 0x80])],
	['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
	['a packed file', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xff])]
])('%s is refused as another encoding, and nothing besides', async (_, bytes) => {
	await writeFile(join(folder, 'dimensions/hand.yaml'), bytes);
	const { issues } = await loadQuestionnaire(folder);
	expect(issues).toMatchObject([
		{ code: 'file-encoding', file: join(folder, 'dimensions/hand.yaml') }
	]);
});

it('a file of nothing but NUL is refused', async () => {
	await writeFile(join(folder, 'dimensions/hand.yaml'), Buffer.alloc(1000));
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	expect(questionnaire).toBeNull();
	expect(issues.every(({ file }) => file.startsWith(folder))).toBe(true);
});

it('reading that takes too long is broken off with a finding', async () => {
	const { questionnaire, issues } = await loadQuestionnaire(folder, {
		milliseconds: 1,
		megabytes: 192
	});
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([{ code: 'reading-time', severity: 'error' }]);
});

it('reading that takes too much memory is broken off with a finding', async () => {
	await writeFile(join(folder, 'recommendations.yaml'), `[${'{},'.repeat(9000)}]`);
	const { questionnaire, issues } = await loadQuestionnaire(folder, {
		milliseconds: 60_000,
		megabytes: 12
	});
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([{ code: 'reading-memory', severity: 'error' }]);
});

it('while a heavy file is read the caller goes on', async () => {
	await writeFile(
		join(folder, 'recommendations.yaml'),
		Array.from({ length: 9000 }, (_, i) => `${'x'.repeat(40)}${i}: 1`).join('\n')
	);
	// what this thread itself reckons between two ticks: waiting for a busy machine does not count
	let longest = 0;
	let last = process.threadCpuUsage();
	const tick = (): void => {
		const now = process.threadCpuUsage(last);
		longest = Math.max(longest, (now.user + now.system) / 1000);
		last = process.threadCpuUsage();
	};
	const ticking = setInterval(tick, 1);
	const { issues } = await loadQuestionnaire(folder);
	tick();
	clearInterval(ticking);
	expect(issues.at(-1)).toMatchObject({ code: 'findings-more' });
	expect(longest).toBeLessThan(50);
});

async function withMark(file: string): Promise<Buffer> {
	return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await readFile(join(folder, file))]);
}
