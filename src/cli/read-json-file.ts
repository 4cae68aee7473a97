import { readFile, stat } from 'node:fs/promises';
import type { Text } from '#lib/core/questionnaire/questionnaire.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';

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
	try {
		return { json: JSON.parse(text) as unknown };
	} catch (error) {
		return {
			place: `${file}${placeIn(text, error as Error)}`,
			fault: noJson(kind, error as Error)
		};
	}
}

// V8 says where it stopped in words; without them it stopped at the end
function placeIn(text: string, { message }: Error): string {
	const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
	const before = text.slice(0, position).split('\n');
	return `:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const noJson = ({ name }: FileKind, { message }: Error): Text => {
	const reason = quoted(message.replace(/(, "| in JSON at| \(line).*/s, ''));
	return {
		de: `Die ${name.de} ist kein gültiges JSON (${reason}). Prüfen Sie Kommas, Klammern und Anführungszeichen an dieser Stelle.`,
		en: `The ${name.en} is not valid JSON (${reason}). Check commas, brackets and quotes at this place.`
	};
};
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
