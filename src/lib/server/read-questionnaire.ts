import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FileIssue } from '#lib/core/questionnaire/issue.ts';
import {
	parseQuestionnaire,
	parseSingleFile,
	type QuestionnaireFile
} from '#lib/core/questionnaire/parse.ts';
import type { Questionnaire, Text } from '#lib/core/questionnaire/questionnaire.ts';

const limits = { bytes: 512 * 1024, allBytes: 4 * 1024 * 1024, files: 100 };

export interface Loaded {
	questionnaire: Questionnaire | null;
	issues: FileIssue[];
}

/**
 * Reads and checks a questionnaire, a folder or one file, in the thread that calls it: files that nobody has
 * checked yet are read by `loadQuestionnaire`. Files outside the folder are never read, links included.
 */
export async function readQuestionnaire(path: string): Promise<Loaded> {
	const { questionnaire, issues } = (await isFile(path))
		? await readSingle(path)
		: await readFolder(path);
	return {
		questionnaire,
		issues: issues.map((issue) => ({ ...issue, file: join(path, issue.file) }))
	};
}

async function isFile(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false; // what is not there is said with the folder
	}
}

async function readSingle(path: string): Promise<Loaded> {
	const read = await readText(path, '');
	if ('code' in read) return { questionnaire: null, issues: [read] };
	return parseSingleFile({ path: '', text: read.text });
}

async function readFolder(folder: string): Promise<Loaded> {
	const refused = (issue: FileIssue): Loaded => ({ questionnaire: null, issues: [issue] });
	const paths = await yamlFiles(folder);
	if (!paths) return refused(issueAt('', 'folder-missing', noFolder));
	const surplus = paths[limits.files];
	if (surplus !== undefined) return refused(issueAt(surplus, 'folder-files', tooManyFiles));
	const home = await realpath(folder);
	const issues: FileIssue[] = [];
	const files: QuestionnaireFile[] = [];
	let bytes = 0;
	for (const path of paths) {
		const read = await readInside(home, path);
		if ('code' in read) issues.push(read);
		const text = 'code' in read ? null : read.text;
		files.push({ path, text });
		bytes += Buffer.byteLength(text ?? '');
		if (bytes > limits.allBytes) return refused(issueAt(path, 'folder-size', tooMuch));
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
	} catch {
		return null;
	}
}

async function readInside(home: string, path: string): Promise<{ text: string } | FileIssue> {
	let real: string;
	try {
		real = await realpath(join(home, path));
	} catch {
		return issueAt(path, 'file-unreadable', unreadable);
	}
	if (!real.startsWith(home + sep)) return issueAt(path, 'file-outside', outside);
	return readText(real, path);
}

/** The text of a file, which findings call by the other name. */
async function readText(real: string, path: string): Promise<{ text: string } | FileIssue> {
	try {
		// a pipe or a device would keep its reader waiting for ever
		if (!(await stat(real)).isFile()) return issueAt(path, 'file-unreadable', unreadable);
		const bytes = await readBytes(real);
		return bytes ? decode(path, bytes) : issueAt(path, 'file-size', tooLarge);
	} catch {
		return issueAt(path, 'file-unreadable', unreadable);
	}
}

/** The bytes of a file; null where there are more than allowed, whatever its size was said to be. */
async function readBytes(path: string): Promise<Uint8Array | null> {
	const file = await open(path);
	try {
		const buffer = Buffer.alloc(limits.bytes + 1);
		let length = 0;
		for (;;) {
			const { bytesRead } = await file.read(buffer, length, buffer.length - length);
			if (bytesRead === 0) return buffer.subarray(0, length);
			length += bytesRead;
			if (length > limits.bytes) return null;
		}
	} finally {
		await file.close();
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

const tooManyFiles: Wording = {
	message: {
		de: `Im Ordner liegen mehr als ${limits.files} Dateien, von dieser an zu viele.`,
		en: `The folder holds more than ${limits.files} files, from this one on too many.`
	},
	hint: {
		de: 'Legen Sie in diesen Ordner nur, was zum Fragebogen gehört.',
		en: 'Keep in this folder only what belongs to the questionnaire.'
	}
};
const tooMuch: Wording = {
	message: {
		de: 'Die Dateien bis zu dieser sind zusammen größer als 4 MiB.',
		en: 'Up to this one, the files together are larger than 4 MiB.'
	},
	hint: { de: 'Kürzen Sie den Fragebogen.', en: 'Shorten the questionnaire.' }
};
const noFolder: Wording = {
	message: {
		de: 'Diesen Ordner oder diese Datei gibt es nicht.',
		en: 'There is no such folder or file.'
	},
	hint: {
		de: 'Nennen Sie den Ordner, in dem questionnaire.yaml liegt, oder die einzelne Datei.',
		en: 'Name the folder that holds questionnaire.yaml, or the single file.'
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
