import { readFile, stat } from 'node:fs/promises';
import type { Text } from '#lib/core/questionnaire/questionnaire.ts';
import { jsonFault } from './json-fault.ts';

const largest = 5 * 1024 * 1024;

type Read = { json: unknown } | { place: string; fault: Text };

/** What a JSON file is to hold, in messages about it. */
export interface FileKind {
	/** As in "There is no such …". */
	name: Text;
	/** What to do where it is missing, and where it is too large. */
	missing: Text;
	large: Text;
}

export const answersFile: FileKind = {
	name: { de: 'Antwortdatei', en: 'answers file' },
	missing: {
		de: 'Prüfen Sie den Pfad; Beispiele liegen unter examples/.',
		en: 'Check the path; examples are in examples/.'
	},
	large: { de: 'Kürzen Sie die Notizen.', en: 'Shorten the notes.' }
};

/** Reads a JSON file of at most 5 MiB in strict UTF-8; what is wrong comes back with its place and what to do. */
export async function readJsonFile(file: string, kind: FileKind): Promise<Read> {
	let bytes: Uint8Array;
	try {
		const { size } = await stat(file);
		if (size > largest) return { place: file, fault: tooLarge(kind) };
		bytes = await readFile(file);
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		return { place: file, fault: missing ? notThere(kind) : unreadable(kind) };
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { place: file, fault: encoding(kind) };
	}
	const found = jsonFault(text);
	if (!found) return { json: JSON.parse(text) as unknown };
	return {
		place: `${file}:${found.line}:${found.column}`,
		fault: found.broken ? noJson(kind, found.message) : found.message
	};
}

const noJson = ({ name }: FileKind, reason: Text): Text => ({
	de: `Die ${name.de} ist kein gültiges JSON. ${reason.de}`,
	en: `The ${name.en} is not valid JSON. ${reason.en}`
});
const notThere = ({ name, missing }: FileKind): Text => ({
	de: `Diese ${name.de} gibt es nicht. ${missing.de}`,
	en: `There is no such ${name.en}. ${missing.en}`
});
const unreadable = ({ name }: FileKind): Text => ({
	de: `Die ${name.de} lässt sich nicht lesen. Prüfen Sie, ob sie eine Datei ist und ob Sie sie lesen dürfen.`,
	en: `The ${name.en} cannot be read. Check that it is a file and that you may read it.`
});
const tooLarge = ({ name, large }: FileKind): Text => ({
	de: `Die ${name.de} ist größer als 5 MiB. ${large.de}`,
	en: `The ${name.en} is larger than 5 MiB. ${large.en}`
});
const encoding = ({ name }: FileKind): Text => ({
	de: `Die ${name.de} ist nicht in UTF-8 gespeichert. Speichern Sie sie mit der Kodierung UTF-8.`,
	en: `The ${name.en} is not saved as UTF-8. Save it with the encoding UTF-8.`
});
