import { ConditionError } from './condition-error.ts';
import { quoted } from './quoted.ts';

export type Token = {
	kind: 'number' | 'string' | 'name' | 'word' | 'symbol' | 'end';
	text: string;
	column: number;
};

/** Words of the language; no question or dimension may be called like one of them. */
export const words: ReadonlySet<string> = new Set(
	'and or not in contains answered count score true false profile'.split(' ')
);

const longest = 500;
const pattern =
	/(?<space>[ \t\r\n]+)|(?<number>-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?(?![\w.]))|"(?<string>[^"\\\n\r]*)"|(?<name>[A-Za-z][A-Za-z0-9_-]*)|(?<symbol><=|>=|!=|[=<>()[\],.])/y;

/** Cuts a condition into its tokens; the last one is the end. */
export function tokens(source: string): Token[] {
	if (source.length > longest) {
		throw new ConditionError('condition-limit', longest + 1, {
			de: `Die Bedingung ist zu lang: höchstens ${longest} Zeichen.`,
			en: `The condition is too long: at most ${longest} characters.`
		});
	}
	const found: Token[] = [];
	pattern.lastIndex = 0;
	while (pattern.lastIndex < source.length) {
		const at = pattern.lastIndex;
		const groups = pattern.exec(source)?.groups;
		if (!groups) throw unreadable(source, at);
		const column = at + 1;
		if (groups.number !== undefined) found.push({ kind: 'number', text: groups.number, column });
		else if (groups.string !== undefined)
			found.push({ kind: 'string', text: groups.string, column });
		else if (groups.symbol !== undefined)
			found.push({ kind: 'symbol', text: groups.symbol, column });
		else if (groups.name !== undefined) {
			const kind = words.has(groups.name) ? 'word' : 'name';
			found.push({ kind, text: groups.name, column });
		}
	}
	found.push({ kind: 'end', text: '', column: source.length + 1 });
	return found;
}

function unreadable(source: string, at: number): ConditionError {
	if (source[at] === '"') {
		return new ConditionError('condition-syntax', at + 1, {
			de: 'Hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt.',
			en: 'A text begins here and its closing quotation mark is missing.'
		});
	}
	if (/[-\d]/.test(source[at] ?? '')) {
		const number = /^[-\w.]+/.exec(source.slice(at))?.[0] ?? '';
		return new ConditionError('condition-syntax', at + 1, {
			de: `${quoted(number, 'de')} ist keine Zahl, wie sie hier stehen darf. Schreiben Sie sie wie 12 oder 1.5.`,
			en: `${quoted(number)} is not a number of this language. Write it like 12 or 1.5.`
		});
	}
	const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
	return new ConditionError('condition-syntax', at + 1, {
		de: `Das Zeichen ${quoted(character, 'de')} gehört nicht in eine Bedingung.`,
		en: `The character ${quoted(character)} does not belong in a condition.`
	});
}
