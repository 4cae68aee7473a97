import type { Comparison, Expression, Literal, Operand } from './condition-expression.ts';
import type { Draft } from './draft.ts';
import { operandType } from './operand-type.ts';

/** What a comparison demands of one operand. */
interface Limit {
	operand: string;
	column: number;
	/** Values that the operand can have, enough of them to meet every demand that can be met. */
	candidates: Literal[];
	holds(value: Literal): boolean;
}

/** The smallest parts of a condition that no answer can make true, such as `score(A1) < 0`. */
export function neverTrue(node: Expression, draft: Draft): { column: number }[] {
	if (node.kind === 'or') return node.parts.flatMap((part) => neverTrue(part, draft));
	if (node.kind === 'not' || node.kind === 'answered') return [];
	const parts = node.kind === 'and' ? node.parts : [node];
	const impossible = contradictions(parts, draft);
	if (node.kind !== 'and' || impossible.length > 0) return impossible;
	return node.parts.flatMap((part) => (part.kind === 'or' ? neverTrue(part, draft) : []));
}

/** Of comparisons that are to hold together, those that no value of their operand can meet. */
export function contradictions(parts: readonly Expression[], draft: Draft): { column: number }[] {
	const limits = parts.map((part) => limit(part, draft)).filter((one) => one !== null);
	const groups = Map.groupBy(limits, (one) => one.operand);
	return [...groups.values()].filter((group) => !satisfiable(group)).map(([one]) => one!);
}

// what one limit can be must be possible for all: they limit the same operand
function satisfiable(group: Limit[]): boolean {
	return group
		.flatMap((one) => one.candidates)
		.some((value) => group.every((one) => one.holds(value)));
}

const ordered =
	(compare: (a: number, b: number) => boolean) =>
	(a: Literal, b: Literal): boolean =>
		typeof a === 'number' && typeof b === 'number' && compare(a, b);

const compare: Record<Comparison, (a: Literal, b: Literal) => boolean> = {
	'=': (a, b) => a === b,
	'!=': (a, b) => a !== b,
	'<': ordered((a, b) => a < b),
	'<=': ordered((a, b) => a <= b),
	'>': ordered((a, b) => a > b),
	'>=': ordered((a, b) => a >= b)
};
const mirrored: Record<Comparison, Comparison> = {
	'=': '=',
	'!=': '!=',
	'<': '>',
	'<=': '>=',
	'>': '<',
	'>=': '<='
};

function limit(node: Expression, draft: Draft): Limit | null {
	if (node.kind === 'in') {
		const values = node.list.map((item) => item.value);
		const candidates = candidatesOf(node.left, values, draft);
		if (!candidates) return null;
		const { left, column } = node;
		return { operand: nameOf(left), column, candidates, holds: (value) => values.includes(value) };
	}
	if (node.kind !== 'compare') return null;
	const swapped = node.left.kind === 'literal';
	const [operand, literal] = swapped ? [node.right, node.left] : [node.left, node.right];
	if (literal.kind !== 'literal') return null;
	const operator = swapped ? mirrored[node.operator] : node.operator;
	const { value } = literal;
	const candidates = candidatesOf(operand, [value], draft);
	return (
		candidates && {
			operand: nameOf(operand),
			column: node.column,
			candidates,
			holds: (candidate) => compare[operator](candidate, value)
		}
	);
}

function candidatesOf(operand: Operand, named: Literal[], draft: Draft): Literal[] | null {
	const type = operandType(operand, draft);
	if ('message' in type || type.type === 'unclear' || type.type === 'names') return null;
	if (type.type === 'yes-no') return [true, false];
	if (type.type === 'name') return type.names;
	const { min, max, values, names = [] } = type;
	if (values) return [...values, ...names];
	const near = named.filter((value) => typeof value === 'number').flatMap(around);
	return [min, max, ...near.filter((value) => value >= min && value <= max), ...names];
}

// scores are compared to one decimal; a given number may lie closer, but not so that it matters here
const around = (value: number): number[] => [value - 0.05, value, value + 0.05];

function nameOf(operand: Operand): string {
	return JSON.stringify({ ...operand, column: 0 });
}
