import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
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
		{ code: 'file-encoding', file: 'dimensions/hand.yaml', line: 2, column: 14 }
	]);
});

it('a link out of the folder is not followed', async () => {
	await writeFile(join(base, 'secret.yaml'), 'secret: 1');
	await rm(join(folder, 'recommendations.yaml'));
	await symlink(join(base, 'secret.yaml'), join(folder, 'recommendations.yaml'));
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([{ code: 'file-outside', file: 'recommendations.yaml' }]);
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

it('a missing folder is said', async () => {
	const { questionnaire, issues } = await loadQuestionnaire(join(base, 'nowhere'));
	expect(questionnaire).toBeNull();
	expect(issues).toMatchObject([{ code: 'folder-missing', severity: 'error' }]);
});

async function withMark(file: string): Promise<Buffer> {
	return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await readFile(join(folder, file))]);
}
