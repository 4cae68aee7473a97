import { isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { FileIssue } from './issue.ts';
import type { Text } from './questionnaire.ts';

export type Path = readonly (string | number)[];

/** Stands in the data where a value cannot be used; its fault is already reported. */
export const broken: unique symbol = Symbol('broken');

/** One file of a questionnaire: its plain data, and where each piece of it stands. */
export interface Source {
	file: string;
	data: unknown;
	root: Node | null;
	lines: LineCounter;
	text: string;
	/** Of a part that stands in place inside a file: where in it. */
	inside?: { whole: Source; path: Path };
}

export interface Place {
	source: Source;
	path: Path;
	/** The key itself instead of its value. */
	at?: 'key';
	/** A column within the value (from 1), for a condition. */
	column?: number;
	/** A place that no path leads to. */
	offset?: number;
}

export interface Finding {
	severity?: 'error' | 'warning';
	code: string;
	message: Text;
	hint: Text;
}

export type Report = (place: Place, finding: Finding) => void;

/** Turns findings into issues with line and column. */
export function reporter(issues: FileIssue[]): Report {
	return (place, { severity = 'error', code, message, hint }) => {
		const { file, lines } = place.source;
		const at = lines.linePos(place.offset ?? offsetOf(place));
		const [line, column] = [Math.max(1, at.line), Math.max(1, at.col)];
		issues.push({ severity, code, file, line, column, path: pathText(place), message, hint });
	};
}

/** `file:line:column` of a place, to name the other one of two; a file that is the only one has no name. */
export function whereIs(place: Place): string {
	const { line, col } = place.source.lines.linePos(place.offset ?? offsetOf(place));
	const { file } = place.source;
	return `${file ? `${file}:` : ''}${line}:${col}`;
}

/** The node at a path, or null where there is none. */
export function nodeAt(source: Source, path: Path): Node | null {
	const { node, rest } = follow(source, path);
	return rest === 0 ? node : null;
}

function offsetOf(place: Place): number {
	const { node, key, rest } = follow(place.source, place.path);
	const start = node?.range?.[0] ?? 0;
	// what is missing or empty is pointed at where it should stand: at the key that holds it
	const empty = isScalar(node) && (node.source ?? '') === '' && node.type === 'PLAIN';
	if (key?.range && (rest > 0 || place.at === 'key' || empty || !node)) return key.range[0];
	return start + (place.column === undefined ? 0 : columnsInto(place, node));
}

// only where the file shows the value as it is: a quote or an escape before the column would shift it
function columnsInto({ source, column }: Place, node: Node | null): number {
	if (!isScalar(node) || typeof node.value !== 'string' || column === undefined) return 0;
	const start = node.range?.[0] ?? 0;
	const quote = node.type === 'PLAIN' ? 0 : 1;
	const before = node.value.slice(0, column - 1);
	return source.text.startsWith(before, start + quote) ? quote + before.length : 0;
}

function follow(source: Source, path: Path): { node: Node | null; key: Node | null; rest: number } {
	let node = source.root;
	let key: Node | null = null;
	for (const [index, step] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step);
			if (!pair) return { node, key, rest: path.length - index };
			key = pair.key as Node;
			node = pair.value as Node | null;
		} else if (isSeq(node) && node.items[Number(step)] !== undefined) {
			key = null;
			node = node.items[Number(step)] as Node;
		} else {
			return { node, key, rest: path.length - index };
		}
	}
	return { node, key, rest: 0 };
}

// a list entry is called by its id where it has one: that is how its author knows it
function pathText({ source, path }: Place): string {
	const { inside } = source;
	if (inside) return pathText({ source: inside.whole, path: [...inside.path, ...path] });
	let text = '';
	let data: unknown = source.data;
	for (const step of path) {
		data = (data as Record<string | number, unknown> | undefined)?.[step];
		const id = typeof step === 'number' ? (data as { id?: unknown } | undefined)?.id : step;
		if (typeof id === 'string' && /^[\w.-]{1,60}$/.test(id)) text += text ? `.${id}` : id;
		else if (typeof step === 'number') text += `[${step}]`;
		else text += `${text ? '.' : ''}…`;
	}
	return text;
}

/** A place further inside. */
export function within(place: Place, ...path: (string | number)[]): Place {
	return { source: place.source, path: [...place.path, ...path] };
}
