import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FileIssue } from '#lib/core/questionnaire/issue.ts';
import { parseQuestionnaire, type QuestionnaireFile } from '#lib/core/questionnaire/parse.ts';
import type { Questionnaire, Text } from '#lib/core/questionnaire/questionnaire.ts';

const limits = { bytes: 512 * 1024, files: 100 };

/**
 * Reads and checks the questionnaire in a folder. With an error, `questionnaire` is null; `issues` then name
 * every place, their files relative to the folder. Files outside the folder are never read, links included.
 */
export async function loadQuestionnaire(
	folder: string
): Promise<{ questionnaire: Questionnaire | null; issues: FileIssue[] }> {
	const issues: FileIssue[] = [];
	const paths = await yamlFiles(folder);
	if (!paths) return { questionnaire: null, issues: [issueAt('', 'folder-missing', noFolder)] };
	const home = await realpath(folder);
	const files: QuestionnaireFile[] = [];
	for (const path of paths.slice(0, limits.files)) {
		const read = await readText(home, path);
		if ('code' in read) issues.push(read);
		files.push({ path, text: 'code' in read ? null : read.text });
	}
	const parsed = parseQuestionnaire(files);
	if (issues.length === 0) return parsed;
	return { questionnaire: null, issues: [...issues, ...parsed.issues] };
}

/** The YAML files of a questionnaire's folder and of its dimensions, in a fixed order; null without a folder. */
async function yamlFiles(folder: string): Promise<string[] | null> {
	const own = await names(folder);
	if (!own) return null;
	const dimensions = (await names(join(folder, 'dimensions'))) ?? [];
	return [...own, ...dimensions.map((name) => `dimensions/${name}`)];
}

async function names(folder: string): Promise<string[] | null> {
	try {
		const entries = await readdir(folder);
		return entries.filter((name) => /\.ya?ml$/i.test(name) && !name.startsWith('.')).sort();
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT' || code === 'ENOTDIR') return null;
		throw error;
	}
}

async function readText(home: string, path: string): Promise<{ text: string } | FileIssue> {
	let real: string;
	try {
		real = await realpath(join(home, path));
	} catch {
		return issueAt(path, 'file-unreadable', unreadable);
	}
	if (!real.startsWith(home + sep)) return issueAt(path, 'file-outside', outside);
	try {
		const { size } = await stat(real);
		if (size > limits.bytes) return issueAt(path, 'file-size', tooLarge);
		const bytes = await readFile(real);
		return decode(path, bytes);
	} catch {
		return issueAt(path, 'file-unreadable', unreadable);
	}
}

function decode(path: string, bytes: Uint8Array): { text: string } | FileIssue {
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		// read leniently, the first byte that is no UTF-8 shows as a replacement character
		const loose = new TextDecoder().decode(bytes);
		const before = loose.slice(0, Math.max(0, loose.indexOf('\ufffd'))).split('\n');
		const issue = issueAt(path, 'file-encoding', encoding);
		return { ...issue, line: before.length, column: (before.at(-1) ?? '').length + 1 };
	}
}

interface Wording {
	message: Text;
	hint: Text;
}

function issueAt(file: string, code: string, { message, hint }: Wording): FileIssue {
	return { severity: 'error', code, file, line: 1, column: 1, path: '', message, hint };
}

const noFolder: Wording = {
	message: { de: 'Diesen Ordner gibt es nicht.', en: 'There is no such folder.' },
	hint: {
		de: 'Nennen Sie den Ordner, in dem questionnaire.yaml liegt.',
		en: 'Name the folder that holds questionnaire.yaml.'
	}
};
const outside: Wording = {
	message: {
		de: 'Die Datei ist ein Verweis aus dem Ordner hinaus.',
		en: 'The file is a link out of the folder.'
	},
	hint: {
		de: 'Legen Sie die Datei selbst in den Ordner.',
		en: 'Put the file itself into the folder.'
	}
};
const tooLarge: Wording = {
	message: { de: 'Die Datei ist größer als 512 KiB.', en: 'The file is larger than 512 KiB.' },
	hint: { de: 'Teilen oder kürzen Sie sie.', en: 'Split or shorten it.' }
};
const unreadable: Wording = {
	message: { de: 'Die Datei lässt sich nicht lesen.', en: 'The file cannot be read.' },
	hint: {
		de: 'Prüfen Sie, ob sie eine Datei ist und ob Sie sie lesen dürfen.',
		en: 'Check that it is a file and that you may read it.'
	}
};
const encoding: Wording = {
	message: {
		de: 'Die Datei ist nicht in UTF-8 gespeichert.',
		en: 'The file is not saved as UTF-8.'
	},
	hint: {
		de: 'Speichern Sie sie im Texteditor mit der Kodierung UTF-8.',
		en: 'Save it in your text editor with the encoding UTF-8.'
	}
};
