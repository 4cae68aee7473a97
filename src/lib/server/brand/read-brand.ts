import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { Brand, Logo } from '#lib/core/brand/brand.ts';
import { parseColour } from '#lib/core/brand/contrast.ts';
import type { FileIssue } from '#lib/core/questionnaire/issue.ts';
import type { Text } from '#lib/core/questionnaire/questionnaire.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';
import { readSource } from '#lib/core/questionnaire/read-source.ts';
import { reporter, type Path, type Source } from '#lib/core/questionnaire/source.ts';
import { isJpeg, jpegLogo } from './jpeg-logo.ts';
import { isPng, pngLogo } from './png-logo.ts';
import { anewHint, LogoRefused } from './refusal.ts';
import { isSvg, svgLogo } from './svg-logo.ts';

const limits = { file: 64 * 1024, logo: 1024 * 1024 };
const lengths = { name: 120, contact: 200, title: 120, text: 2000 };

export interface ReadBrand {
	/** Null with an error. */
	brand: Brand | null;
	issues: FileIssue[];
}

/**
 * Reads a brand file (YAML: name, logo, colours, contact, closing) and the logo that it names, seen from its folder.
 * Every fault is said with its place; with one there is no brand. Never throws.
 */
export async function readBrand(file: string): Promise<ReadBrand> {
	const issues: FileIssue[] = [];
	const text = await readText(file);
	if (typeof text !== 'string') return { brand: null, issues: [{ ...text, file }] };
	const source = readSource(file, text, reporter(issues));
	if (!source || issues.length > 0) return { brand: null, issues };
	const reader = new Reader(source, issues);
	const root = reader.entries(source.data, [], ['name', 'logo', 'colours', 'contact', 'closing']);
	const brand: Brand = { name: reader.text(root, ['name'], lengths.name) ?? '' };
	if (!root.has('name') && issues.length === 0) reader.say(['name'], 'brand-name', noName, nameIt);
	const contact = reader.text(root, ['contact'], lengths.contact);
	if (contact) brand.contact = contact.replace(/\s+/g, ' ');
	if (root.has('colours')) {
		const colours = reader.entries(root.get('colours'), ['colours'], ['ink', 'light']);
		const [ink, light] = [reader.colour(colours, 'ink'), reader.colour(colours, 'light')];
		brand.colours = { ...(ink && { ink }), ...(light && { light }) };
	}
	if (root.has('closing')) {
		const closing = reader.entries(root.get('closing'), ['closing'], ['title', 'text']);
		const title = reader.text(closing, ['closing', 'title'], lengths.title);
		const said = reader.text(closing, ['closing', 'text'], lengths.text);
		if (said) brand.closing = { ...(title && { title }), text: said };
		else if (issues.length === 0) reader.say(['closing'], 'brand-closing', noClosing, closingNeeds);
	}
	const logo = reader.text(root, ['logo'], 400);
	if (logo !== null) {
		try {
			brand.logo = await readLogo(resolve(dirname(file), logo));
		} catch (error) {
			if (!(error instanceof LogoRefused)) throw error;
			reader.say(['logo'], error.code, error.text, error.hint);
		}
	}
	issues.sort((a, b) => a.line - b.line || a.column - b.column);
	return { brand: issues.length > 0 ? null : brand, issues };
}

/** A logo file as something that is safe to print. Throws LogoRefused for everything else. */
export async function readLogo(file: string): Promise<Logo> {
	let bytes: Buffer;
	try {
		if ((await stat(file)).size > limits.logo) throw tooLarge;
		bytes = await readFile(file);
	} catch (error) {
		if (error instanceof LogoRefused) throw error;
		throw missing(basename(file));
	}
	if (isPng(bytes)) return pngLogo(bytes);
	if (isJpeg(bytes)) return jpegLogo(bytes);
	if (isSvg(bytes)) return svgLogo(bytes);
	throw unknownKind;
}

/** Reads values out of plain data and says what is wrong with them. */
class Reader {
	readonly #source: Source;
	readonly #report;

	constructor(source: Source, issues: FileIssue[]) {
		this.#source = source;
		this.#report = reporter(issues);
	}

	say(path: Path, code: string, message: Text, hint: Text): void {
		this.#report({ source: this.#source, path }, { code, message, hint });
	}

	entries(data: unknown, path: Path, known: string[]): Map<string, unknown> {
		if (typeof data !== 'object' || data === null || Array.isArray(data)) {
			this.say(path, 'brand-shape', noEntries, keysOf(known));
			return new Map();
		}
		const entries = new Map(Object.entries(data));
		for (const key of entries.keys()) {
			if (!known.includes(key))
				this.say([...path, key], 'brand-key', unknownKey(key), keysOf(known));
		}
		return entries;
	}

	text(entries: Map<string, unknown>, path: Path, most: number): string | null {
		const value = entries.get(String(path.at(-1)));
		if (value === undefined) return null;
		if (typeof value !== 'string' || value.trim() === '') {
			this.say(path, 'brand-text', noText(value), textHint);
			return null;
		}
		if (value.length > most) {
			this.say(path, 'brand-long', tooLong(value.length, most), shorten);
			return null;
		}
		return value.trim();
	}

	colour(entries: Map<string, unknown>, key: string): string | null {
		const value = entries.get(key);
		if (value === undefined) return null;
		if (typeof value === 'string' && parseColour(value)) return value;
		this.say(['colours', key], 'brand-colour', noColour(value), colourHint);
		return null;
	}
}

type Fault = Omit<FileIssue, 'file'>;

async function readText(file: string): Promise<string | Fault> {
	const fault = (code: string, message: Text, hint: Text): Fault => {
		return { severity: 'error', code, path: '', line: 1, column: 1, message, hint };
	};
	try {
		if ((await stat(file)).size > limits.file) return fault('brand-large', largeFile, shorten);
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
	} catch (error) {
		const encoding = error instanceof TypeError;
		return encoding
			? fault('brand-encoding', noUtf8, saveAsUtf8)
			: fault('brand-missing', noFile, checkPath);
	}
}

const noFile: Text = {
	de: 'Die Markendatei lässt sich nicht lesen.',
	en: 'The brand file cannot be read.'
};
const checkPath: Text = { de: 'Prüfen Sie den Pfad.', en: 'Check the path.' };
const noUtf8: Text = { de: 'Die Datei ist nicht in UTF-8.', en: 'The file is not in UTF-8.' };
const saveAsUtf8: Text = { de: 'Speichern Sie sie in UTF-8.', en: 'Save it in UTF-8.' };
const largeFile: Text = {
	de: 'Eine Markendatei hat höchstens 64 KB.',
	en: 'A brand file has 64 KB at most.'
};
const shorten: Text = { de: 'Kürzen Sie.', en: 'Shorten it.' };
const noName: Text = { de: 'Der Name fehlt.', en: 'The name is missing.' };
const nameIt: Text = {
	de: 'Schreiben Sie, wessen Bericht es ist: name: Beratung Muster',
	en: 'Write whose report it is: name: Sample Consulting'
};
const noClosing: Text = {
	de: 'Der Text der Schlussseite fehlt.',
	en: 'The closing text is missing.'
};
const closingNeeds: Text = {
	de: 'Schreiben Sie unter closing ein text: …, oder lassen Sie closing weg.',
	en: 'Write a text: … under closing, or leave closing out.'
};
const noEntries: Text = { de: 'Hier stehen keine Einträge.', en: 'There are no entries here.' };
const keysOf = (known: string[]): Text => ({
	de: `Möglich sind: ${known.join(', ')}.`,
	en: `Possible: ${known.join(', ')}.`
});
const unknownKey = (key: string): Text => ({
	de: `Den Eintrag ${quoted(key, 'de')} gibt es nicht.`,
	en: `There is no entry ${quoted(key)}.`
});
const noText = (value: unknown): Text => ({
	de: `Erwartet wird ein Text, gefunden ${quoted(value, 'de')}.`,
	en: `A text is expected, found ${quoted(value)}.`
});
const textHint: Text = {
	de: 'Setzen Sie den Text in Anführungszeichen, oder lassen Sie den Eintrag weg.',
	en: 'Put the text in quotation marks, or leave the entry out.'
};
const tooLong = (length: number, most: number): Text => ({
	de: `Der Text hat ${length} Zeichen; bis ${most} sind möglich.`,
	en: `The text has ${length} characters; up to ${most} are possible.`
});
const noColour = (value: unknown): Text => ({
	de: `${quoted(value, 'de')} ist keine Farbe.`,
	en: `${quoted(value)} is no colour.`
});
const colourHint: Text = {
	de: "Schreiben Sie sie mit sechs Ziffern und in Anführungszeichen: '#003366'.",
	en: "Write it with six digits and in quotation marks: '#003366'."
};
const missing = (name: string): LogoRefused =>
	new LogoRefused(
		'logo-missing',
		{
			de: `Die Logodatei ${quoted(name, 'de')} lässt sich nicht lesen.`,
			en: `The logo file ${quoted(name)} cannot be read.`
		},
		{
			de: 'Der Pfad gilt vom Ordner der Markendatei aus.',
			en: 'The path is seen from the folder of the brand file.'
		}
	);
const tooLarge = new LogoRefused(
	'logo-large',
	{ de: 'Das Logo hat mehr als 1 MB.', en: 'The logo has more than 1 MB.' },
	{ de: 'Verkleinern Sie es.', en: 'Make it smaller.' }
);
const unknownKind = new LogoRefused(
	'logo-kind',
	{
		de: 'Das Logo ist weder PNG noch JPEG noch SVG, was auch immer sein Name sagt.',
		en: 'The logo is neither PNG nor JPEG nor SVG, whatever its name says.'
	},
	anewHint
);
