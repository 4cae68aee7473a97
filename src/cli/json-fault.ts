import { quoted } from '#lib/core/questionnaire/quoted.ts';
import type { Text } from '#lib/core/questionnaire/questionnaire.ts';

export interface JsonFault {
	/** Both from 1. */
	line: number;
	column: number;
	message: Text;
	/** It is no JSON at all; else JSON that says two things at once. */
	broken: boolean;
}

/** Deeper than any answers file is; a limit keeps a hostile one from filling the stack. */
const DEEPEST = 32;

/**
 * The first fault of a JSON text, in our own words, with its place; null where there is none. A name that stands twice
 * in one object is a fault as well: JSON would keep the last and drop the first without a word.
 */
export function jsonFault(text: string): JsonFault | null {
	try {
		readDocument(text);
		return null;
	} catch (fault) {
		if (!(fault instanceof Stop)) throw fault;
		const column = fault.at - text.lastIndexOf('\n', fault.at - 1);
		return { line: lineOf(text, fault.at), column, message: fault.text, broken: fault.broken };
	}
}

function lineOf(text: string, at: number): number {
	return text.slice(0, at).split('\n').length;
}

/** Where reading ended, and why. */
class Stop extends Error {
	readonly at: number;
	readonly text: Text;
	readonly broken: boolean;

	constructor(at: number, text: Text, broken = true) {
		super(text.en);
		this.at = at;
		this.text = text;
		this.broken = broken;
	}
}

function readDocument(text: string): void {
	let at = 0;

	const stop = (reason: Text, where = at): never => {
		throw new Stop(where, where >= text.length && where > 0 ? endsEarly : reason);
	};
	const skipSpace = (): void => {
		while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
	};

	const readString = (): string => {
		const start = at;
		at++;
		while (text[at] !== '"') {
			if (at >= text.length) stop(openText, start);
			if (text[at]! < ' ') stop(text[at] === '\n' || text[at] === '\r' ? openText : control);
			if (text[at] === '\\') {
				if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(text.slice(at, at + 6))) stop(escape);
				at++;
			}
			at++;
		}
		at++;
		return JSON.parse(text.slice(start, at)) as string;
	};

	const readObject = (depth: number): void => {
		const places = new Map<string, number>();
		at++;
		skipSpace();
		if (text[at] === '}') return void at++;
		for (;;) {
			if (text[at] !== '"') stop(text[at] === '}' ? commaTooMany : nameExpected);
			const start = at;
			const name = readString();
			const first = places.get(name);
			if (first !== undefined) throw new Stop(start, twice(name, lineOf(text, first)), false);
			places.set(name, start);
			skipSpace();
			if (text[at] !== ':') stop(colonExpected);
			at++;
			readValue(depth);
			if (text[at] === '}') return void at++;
			if (text[at] !== ',') stop(nextExpected('}'));
			at++;
			skipSpace();
		}
	};

	const readList = (depth: number): void => {
		at++;
		skipSpace();
		if (text[at] === ']') return void at++;
		for (;;) {
			if (text[at] === ']') stop(commaTooMany);
			readValue(depth);
			if (text[at] === ']') return void at++;
			if (text[at] !== ',') stop(nextExpected(']'));
			at++;
			skipSpace();
		}
	};

	const readValue = (depth: number): void => {
		skipSpace();
		if (depth > DEEPEST) stop(tooDeep);
		if (text[at] === '{') readObject(depth + 1);
		else if (text[at] === '[') readList(depth + 1);
		else if (text[at] === '"') readString();
		else {
			const word = /^[^\s,:[\]{}"]+/.exec(text.slice(at, at + 400))?.[0] ?? '';
			if (!/^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(word)) {
				stop(word === '' ? valueExpected : noValue(word));
			}
			at += word.length;
		}
		skipSpace();
	};

	skipSpace();
	if (at >= text.length) throw new Stop(at, empty);
	readValue(0);
	if (at < text.length) stop(moreFollows);
}

const empty: Text = { de: 'Die Datei ist leer.', en: 'The file is empty.' };
const endsEarly: Text = {
	de: 'Die Datei hört zu früh auf. Am Ende fehlt eine Klammer oder ein Anführungszeichen.',
	en: 'The file ends too early. A bracket or a quotation mark is missing at the end.'
};
const openText: Text = {
	de: 'Dieser Text endet nicht in seiner Zeile. Schließen Sie ihn mit einem Anführungszeichen, und schreiben Sie einen Zeilenwechsel als \\n.',
	en: 'This text does not end on its line. Close it with a quotation mark, and write a line break as \\n.'
};
const control: Text = {
	de: 'In diesem Text steht ein Steuerzeichen. Schreiben Sie einen Tabulator als \\t.',
	en: 'There is a control character in this text. Write a tab as \\t.'
};
const escape: Text = {
	de: 'Nach dem Rückstrich steht hier nichts Erlaubtes. Schreiben Sie einen Rückstrich selbst als \\\\.',
	en: 'What follows the backslash here is not allowed. Write a backslash itself as \\\\.'
};
const nameExpected: Text = {
	de: 'Hier gehört ein Name in geraden doppelten Anführungszeichen hin, etwa "A1".',
	en: 'A name in straight double quotes belongs here, such as "A1".'
};
const colonExpected: Text = {
	de: 'Nach dem Namen fehlt der Doppelpunkt.',
	en: 'The colon after the name is missing.'
};
const commaTooMany: Text = {
	de: 'Das Komma vor dieser Klammer ist zu viel.',
	en: 'The comma before this bracket is one too many.'
};
const valueExpected: Text = {
	de: 'Hier fehlt ein Wert: eine Zahl, ein Text in geraden doppelten Anführungszeichen, true oder false.',
	en: 'A value is missing here: a number, a text in straight double quotes, true or false.'
};
const moreFollows: Text = {
	de: 'Nach der letzten Klammer steht noch etwas.',
	en: 'Something follows the last bracket.'
};
const tooDeep: Text = {
	de: 'Die Klammern sind hier zu tief verschachtelt.',
	en: 'The brackets are nested too deeply here.'
};

const noValue = (word: string): Text => ({
	de: `${quoted(word, 'de')} ist kein Wert. Text steht in geraden doppelten Anführungszeichen, eine Zahl mit Punkt und ohne führende Null.`,
	en: `${quoted(word)} is not a value. Text stands in straight double quotes, a number with a point and without a leading zero.`
});
const nextExpected = (bracket: string): Text => ({
	de: `Hier fehlt ein Komma oder die Klammer ${bracket}.`,
	en: `A comma or the bracket ${bracket} is missing here.`
});
const twice = (name: string, line: number): Text => ({
	de: `${quoted(name, 'de')} steht zweimal da, zuerst in Zeile ${line}. Behalten Sie eines davon.`,
	en: `${quoted(name)} stands there twice, first on line ${line}. Keep one of them.`
});
