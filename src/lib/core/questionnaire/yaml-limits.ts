import { CST, Lexer, Parser } from 'yaml';
import { quoted } from './quoted.ts';
import type { Finding } from './source.ts';

export const limits = { bytes: 512 * 1024, depth: 24, nodes: 20_000 };
// a value has a handful of signs around it; this many without values are no questionnaire
const mostSigns = 10 * limits.nodes;

/** A finding at a place in the text. */
export interface Spot extends Finding {
	offset: number;
	/** The rest of the file is not worth reading. */
	fatal: boolean;
}

/**
 * Looks at a file's tokens before anything is built from them: size, depth and number of values, and the
 * parts of YAML that a questionnaire does not use. Never recurses deeper than the depth that is allowed.
 */
export function withinLimits(text: string): Spot[] {
	if (new TextEncoder().encode(text).length > limits.bytes) return [tooLarge];
	const documents: CST.Token[] = [];
	const parser = new Parser();
	let offset = 0;
	let signs = 0;
	for (const lexeme of new Lexer().lex(text)) {
		signs += 1;
		if (signs > mostSigns) return [tooMany(parser.offset)];
		for (const token of parser.next(lexeme)) documents.push(token);
		if (parser.stack.length > limits.depth && depth(parser) > limits.depth) {
			return [tooDeep(parser.offset)];
		}
		offset = parser.offset;
	}
	for (const token of parser.end()) documents.push(token);

	const spots: Spot[] = [];
	let nodes = 0;
	const visit = (token: CST.Token | CST.SourceToken | null | undefined): void => {
		if (!token) return;
		const unused = unusedPart(token);
		if (unused) spots.push(unused);
		if ('props' in token) token.props.forEach(visit);
		if (token.type === 'document') {
			token.start.forEach(visit);
			visit(token.value);
		} else if ('items' in token) {
			nodes += 1;
			for (const item of token.items) {
				item.start.forEach(visit);
				visit(item.key);
				item.sep?.forEach(visit);
				visit(item.value);
			}
		} else if (CST.isScalar(token)) nodes += 1;
	};
	documents.forEach(visit);
	for (const token of documents) if (token.type === 'directive') visitDirective(token, spots);
	const second = documents.filter((token) => token.type === 'document')[1];
	if (second) spots.push(anotherDocument(second.offset));
	if (nodes > limits.nodes) return [tooMany(offset)];
	return spots;
}

// besides the groups around it, the document and the value being read stand on the stack
function depth(parser: Parser): number {
	return parser.stack.filter((token) => 'items' in token).length;
}

function unusedPart({ type, offset }: { type: string; offset: number }): Spot | null {
	if (type !== 'anchor' && type !== 'alias' && type !== 'tag') return null;
	const sign = { anchor: '&', alias: '*', tag: '!' }[type];
	return {
		offset,
		fatal: false,
		code: `yaml-${type}`,
		message: {
			de: `Ein Wert beginnt mit „${sign}“. Das hat in YAML eine eigene Bedeutung, die hier nicht gebraucht wird.`,
			en: `A value begins with "${sign}". In YAML that has a meaning of its own, which is not used here.`
		},
		hint: {
			de: 'Schreiben Sie den Wert aus, oder setzen Sie den Text in einfache Anführungszeichen.',
			en: 'Write the value out, or put the text in single quotes.'
		}
	};
}

// %YAML 1.1 would make a false of "no", %TAG serves tags: neither belongs into a questionnaire
function visitDirective({ offset, source }: CST.Directive, spots: Spot[]): void {
	if (/^%YAML[ \t]+1\.2\s*$/.test(source)) return;
	spots.push({
		offset,
		fatal: true,
		code: 'yaml-directive',
		message: {
			de: `Die Zeile ${quoted(source, 'de')} gibt eine Anweisung an YAML, die hier nicht gebraucht wird.`,
			en: `The line ${quoted(source)} is a directive to YAML, which is not used here.`
		},
		hint: { de: 'Entfernen Sie die Zeile.', en: 'Remove the line.' }
	});
}

const tooLarge: Spot = {
	offset: 0,
	fatal: true,
	code: 'file-size',
	message: { de: 'Die Datei ist größer als 512 KiB.', en: 'The file is larger than 512 KiB.' },
	hint: { de: 'Teilen oder kürzen Sie sie.', en: 'Split or shorten it.' }
};

const tooDeep = (offset: number): Spot => ({
	offset,
	fatal: true,
	code: 'yaml-depth',
	message: {
		de: `Die Datei ist tiefer als ${limits.depth} Ebenen verschachtelt.`,
		en: `The file is nested more than ${limits.depth} levels deep.`
	},
	hint: {
		de: 'Vielleicht fehlt eine schließende Klammer, oder eine Einrückung stimmt nicht.',
		en: 'Perhaps a closing bracket is missing, or an indentation is wrong.'
	}
});

const tooMany = (offset: number): Spot => ({
	offset,
	fatal: true,
	code: 'yaml-nodes',
	message: {
		de: `Die Datei enthält mehr als ${limits.nodes} Werte.`,
		en: `The file holds more than ${limits.nodes} values.`
	},
	hint: { de: 'Teilen oder kürzen Sie sie.', en: 'Split or shorten it.' }
});

const anotherDocument = (offset: number): Spot => ({
	offset,
	fatal: true,
	code: 'yaml-documents',
	message: {
		de: 'Hier beginnt ein zweites Dokument.',
		en: 'A second document begins here.'
	},
	hint: {
		de: 'Entfernen Sie die Zeile „---“ oder legen Sie eine eigene Datei an.',
		en: 'Remove the line "---" or make a file of its own.'
	}
});
