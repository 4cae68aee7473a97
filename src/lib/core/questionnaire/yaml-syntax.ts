import { quoted } from './quoted.ts';
import type { Text } from './questionnaire.ts';
import type { Finding } from './source.ts';

const indent: Text = {
	de: 'Prüfen Sie die Einrückung: Was zusammengehört, steht gleich weit rechts, mit Leerzeichen statt Tabulatoren.',
	en: 'Check the indentation: what belongs together begins at the same column, with spaces and no tabs.'
};
const quotes: Text = {
	de: 'Setzen Sie einen Text mit „: “, „ #“ oder einem Sonderzeichen am Anfang in einfache Anführungszeichen.',
	en: 'Put a text with ": ", " #" or a special character at its beginning in single quotes.'
};
const brackets: Text = {
	de: 'Prüfen Sie, ob jede Klammer und jedes Anführungszeichen geschlossen ist.',
	en: 'Check that every bracket and quotation mark is closed.'
};

const hints: Record<string, Text> = {
	BAD_INDENT: indent,
	TAB_AS_INDENT: indent,
	BLOCK_IN_FLOW: brackets,
	MISSING_CHAR: brackets,
	UNEXPECTED_TOKEN: brackets,
	BAD_SCALAR_START: quotes,
	BLOCK_AS_IMPLICIT_KEY: quotes,
	MULTILINE_IMPLICIT_KEY: quotes,
	BAD_DQ_ESCAPE: quotes
};

/** What the YAML reader stumbled over, in words that help. */
export function syntaxFinding(code: string, message: string): Finding {
	// the reader's own sentence is English, ends with a picture of the line, and may quote the file
	const sentence = quoted(message.split(/ at line \d+/)[0]);
	return {
		code: 'yaml-syntax',
		message: {
			de: `Ab hier ist die Datei kein gültiges YAML (${sentence}).`,
			en: `From here on the file is not valid YAML (${sentence}).`
		},
		hint: hints[code] ?? indent
	};
}
