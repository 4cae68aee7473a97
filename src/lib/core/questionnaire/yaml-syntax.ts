import { misalignedLine, type Misfit } from './indentation.ts';
import { quoted } from './quoted.ts';
import type { Text } from './questionnaire.ts';
import type { Finding } from './source.ts';

const indent: Text = {
	de: 'Prüfen Sie die Einrückung dieser Zeile und der davor: Was zusammengehört, beginnt in derselben Spalte, mit Leerzeichen und ohne Tabulatoren.',
	en: 'Check the indentation of this line and the one before: what belongs together begins at the same column, with spaces and no tabs.'
};
const mixed: Text = {
	de: 'Prüfen Sie die Einrückung: In einer Spalte stehen entweder Punkte einer Liste („- …“) oder Angaben („name: …“), nicht beides.',
	en: 'Check the indentation: at one column stand either the items of a list ("- …") or entries ("name: …"), not both.'
};
const quotes: Text = {
	de: 'Setzen Sie einen Text mit „: “, „ #“ oder einem Sonderzeichen am Anfang in einfache Anführungszeichen.',
	en: 'Put a text with ": ", " #" or a special character at its beginning in single quotes.'
};
const brackets: Text = {
	de: 'Prüfen Sie, ob jede Klammer und jedes Anführungszeichen geschlossen ist.',
	en: 'Check that every bracket and quotation mark is closed.'
};
const apostrophe: Text = {
	de: "Ein Apostroph in einfachen Anführungszeichen wird verdoppelt: 'Wie geht''s?'.",
	en: "An apostrophe inside single quotes is doubled: 'Don''t'."
};
const escape: Text = {
	de: 'In doppelten Anführungszeichen beginnt mit „\\“ ein Sonderzeichen; nehmen Sie einfache.',
	en: 'Inside double quotes a "\\" begins a special character; use single ones.'
};

/** What the reader's codes mean, in German, where its own sentence is English. */
const meanings: Record<string, { de: string; hint: Text }> = {
	BAD_INDENT: { de: 'die Einrückung passt nicht', hint: indent },
	TAB_AS_INDENT: { de: 'ein Tabulator als Einrückung', hint: indent },
	BLOCK_AS_IMPLICIT_KEY: { de: 'ein zweiter Doppelpunkt in einer Angabe', hint: quotes },
	MULTILINE_IMPLICIT_KEY: { de: 'ein Schlüssel über mehrere Zeilen', hint: indent },
	BLOCK_IN_FLOW: { de: 'eine neue Zeile oder ein Doppelpunkt zwischen Klammern', hint: brackets },
	MISSING_CHAR: { de: 'ein Zeichen fehlt', hint: brackets },
	UNEXPECTED_TOKEN: { de: 'hier ist der Wert schon zu Ende', hint: brackets },
	BAD_SCALAR_START: { de: 'ein Text darf so nicht beginnen', hint: quotes },
	BAD_DQ_ESCAPE: { de: 'ein unbekanntes Zeichen nach „\\“', hint: escape },
	KEY_OVER_1024_CHARS: { de: 'ein Schlüssel ist zu lang', hint: quotes }
};
const unclosed = { de: 'eine Klammer wird nicht geschlossen', hint: brackets };
const otherwise = { de: 'der Aufbau stimmt nicht', hint: indent };

/** Faults behind which an indentation may stand, whatever the reader calls them. */
const structural = new Set([
	'BAD_INDENT',
	'BLOCK_AS_IMPLICIT_KEY',
	'MULTILINE_IMPLICIT_KEY',
	'MISSING_CHAR',
	'UNEXPECTED_TOKEN'
]);

interface Fault {
	code: string;
	message: string;
	pos: readonly [number, number];
}

/** What the YAML reader stumbled over, in words that help, and where the line stands that is to be mended. */
export function syntaxFinding(fault: Fault, text: string): { finding: Finding; offset: number } {
	const before = text.slice(0, fault.pos[0]);
	const faultLine = before.split('\n').length;
	const misfit = structural.has(fault.code) ? misalignedLine(text) : null;
	if (misfit && misfit.line <= faultLine + 1) {
		const offset = offsetOf(text, misfit);
		return { finding: indentationFinding(misfit, lineAt(text, offset)), offset };
	}
	const { de, hint } = /^Flow /.test(fault.message)
		? unclosed
		: (meanings[fault.code] ?? otherwise);
	// the reader's own sentence is English, ends with a picture of the line, and may quote the file
	const en = quoted(fault.message.split(/ at line \d+/)[0]);
	const line = lineAt(text, fault.pos[0]);
	return {
		finding: {
			code: 'yaml-syntax',
			message: {
				de: `Ab hier ist die Datei kein gültiges YAML (${de}): ${quoted(line, 'de')}.`,
				en: `From here on the file is not valid YAML (${en}): ${quoted(line)}.`
			},
			hint: closerHint(fault, before) ?? hint
		},
		offset: fault.pos[0]
	};
}

/** A hint that what stands just before the fault suggests. */
function closerHint({ code }: Fault, before: string): Text | null {
	const line = before.slice(before.lastIndexOf('\n') + 1);
	if (code === 'UNEXPECTED_TOKEN' && line.endsWith("'")) return apostrophe;
	// the bracket stands in the same line: so it is the colon in the text behind it
	if (code === 'BLOCK_IN_FLOW' && /[[{]/.test(line)) return quotes;
	return null;
}

function indentationFinding(misfit: Misfit, line: string): Finding {
	const { column, fits } = misfit;
	const list = (or: string, said: (spot: Misfit['fits'][number]) => string) =>
		fits.map(said).join(or);
	const de = list(' oder ', (fit) => `in Spalte ${fit.column} wie Zeile ${fit.line}`);
	const en = list(' or ', (fit) => `at column ${fit.column} like line ${fit.line}`);
	return {
		code: 'yaml-syntax',
		message: {
			de: `Die Einrückung passt nicht: ${quoted(line, 'de')} beginnt in Spalte ${column}${de && `, erwartet wird der Anfang ${de}`}.`,
			en: `The indentation does not fit: ${quoted(line)} begins at column ${column}${en && `, expected to begin ${en}`}.`
		},
		hint: misfit.mixed ? mixed : indent
	};
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', start);
	return text.slice(start, Math.min(end < 0 ? text.length : end, start + 400)).trim();
}

function offsetOf(text: string, { line, column }: Misfit): number {
	let start = 0;
	for (let passed = 1; passed < line; passed += 1) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
}
