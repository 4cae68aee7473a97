/** A line that begins where none can begin, and where those begin that it could belong to. Counted from 1. */
export interface Misfit {
	line: number;
	column: number;
	/** The columns that would fit, the nearest first, each with a line that begins there. */
	fits: { column: number; line: number }[];
	/** A list goes on with an entry, or a group with an item. */
	mixed: boolean;
}

/** A list or a group of entries that is not closed yet. */
interface Block {
	column: number;
	kind: 'group' | 'list';
	/** Its last entry has no value yet: what is indented deeper belongs to it. */
	waits: boolean;
	line: number;
}

interface Rest {
	/** What stands behind the key or the dash, without a comment. */
	value: string;
	indent: number;
}

/**
 * The first line of a YAML file that is indented wrongly, or null. The YAML reader itself notices it late and
 * calls it by what it would have become; here only the beginnings of lines are looked at.
 */
export function misalignedLine(text: string): Misfit | null {
	const lines = text.split('\n');
	const open: Block[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const content = lines[at]!.trimStart();
		if (content.trim() === '' || content.startsWith('#')) continue;
		const column = lines[at]!.length - content.length + 1;
		const misfit = place(open, content, column, at + 1);
		if (misfit) return misfit;
		const last = skipValue(lines, at, enter(open, content, column, at + 1));
		if (last === null) return null;
		at = last;
	}
	return null;
}

const isItem = (content: string): boolean => /^-(\s|$)/.test(content);

/** Closes the blocks that end before this line; says so if it then fits nowhere. */
function place(open: Block[], content: string, column: number, line: number): Misfit | null {
	const closed: Block[] = [];
	while (open.length > 0 && open.at(-1)!.column > column) closed.push(open.pop()!);
	const kind = isItem(content) ? 'list' : 'group';
	if (kind === 'group' && open.at(-1)?.kind === 'list' && open.at(-1)?.column === column) {
		// a list may stand as far to the left as the entry that it belongs to
		if (open.at(-2)?.column === column) open.pop();
	}
	const top = open.at(-1);
	if (!top) {
		if (closed.length === 0) return null;
		return { line, column, fits: [closed.at(-1)!].map(spot), mixed: false };
	}
	// what is closed was the value that it waited for
	if (closed.length > 0) top.waits = false;
	if (top.column === column) {
		return top.kind === kind || (kind === 'list' && top.waits) ? null : misfit();
	}
	if (closed.length > 0) return misfit();
	if (top.waits || !(isItem(content) || keyOf(content))) return null;
	return misfit();

	function misfit(): Misfit {
		const others = [...closed.slice(-1), ...[...open].reverse()].filter(
			(block) => block.column !== column && block.kind === kind
		);
		const far = (block: Block) => Math.abs(block.column - column);
		const fits = others.sort((a, b) => far(a) - far(b)).map(spot);
		return { line, column, fits: fits.slice(0, 2), mixed: top?.column === column };
	}
}

const spot = ({ column, line }: Block) => ({ column, line });

/** Notes what the line opens, and returns what is left of it. */
function enter(open: Block[], content: string, column: number, line: number): Rest {
	let [left, at] = [content, column];
	while (isItem(left)) {
		const inner = left.slice(1).trimStart();
		note(open, { column: at, kind: 'list', waits: withoutComment(inner) === '', line });
		at += left.length - inner.length;
		left = inner;
	}
	const key = keyOf(left);
	if (key === null) return { value: withoutComment(left), indent: column };
	const value = withoutComment(left.slice(key.length).trim());
	note(open, { column: at, kind: 'group', waits: value === '', line });
	return { value, indent: at };
}

function note(open: Block[], block: Block): void {
	const top = open.at(-1);
	if (top?.column === block.column && top.kind === block.kind) open.pop();
	open.push(block);
}

/** The key that a line begins with, its colon included. */
function keyOf(content: string): string | null {
	const match = /^(?:'[^']*'|"[^"]*"|[^\s'"[\]{}#,&*!|>%@`][^:]*(?::\S[^:]*)*):(?=\s|$)/.exec(
		content
	);
	return match?.[0] ?? null;
}

function withoutComment(value: string): string {
	return /^['"]/.test(value) ? value : value.replace(/(^|\s)#.*$/, '').trim();
}

/** The last line of a value that goes over several; null where a bracket or a quotation mark is never closed. */
function skipValue(lines: string[], at: number, { value, indent }: Rest): number | null {
	if (/^[|>][-+0-9]*$/.test(value)) {
		let last = at;
		while (last + 1 < lines.length && belongs(lines[last + 1]!, indent)) last += 1;
		return last;
	}
	if (!/^[[{'"]/.test(value)) return at;
	const state = { depth: 0, quote: '' };
	let text = value;
	for (let last = at; last < lines.length; last += 1) {
		if (last > at) text = lines[last]!;
		scan(text, state);
		if (state.depth <= 0 && state.quote === '') return last;
	}
	return null;
}

const belongs = (line: string, indent: number): boolean =>
	line.trim() === '' || line.length - line.trimStart().length >= indent;

function scan(text: string, state: { depth: number; quote: string }): void {
	for (let i = 0; i < text.length; i += 1) {
		const character = text[i]!;
		if (state.quote !== '') {
			if (state.quote === '"' && character === '\\') i += 1;
			else if (character === state.quote) state.quote = '';
			continue;
		}
		const begins = i === 0 || /[\s,:[{]/.test(text[i - 1]!);
		if (begins && (character === "'" || character === '"')) state.quote = character;
		else if (begins && character === '#') return;
		else if (character === '{' || character === '[') state.depth += 1;
		else if (character === '}' || character === ']') state.depth -= 1;
	}
}
