import type { Comparison, Expression, Operand } from './condition-expression.ts';
import type { Draft } from './draft.ts';
import { operandType } from './operand-type.ts';

interface Limit {
	operand: string;
	column: number;
	candidates: number[];
	holds(value: number): boolean;
}

/** The smallest parts of a condition that no answer can make true, such as `score(A1) < 0`. */
export function neverTrue(node: Expression, draft: Draft): { column: number }[] {
	if (node.kind === 'or') return node.parts.flatMap((part) => neverTrue(part, draft));
	if (node.kind === 'not' || node.kind === 'answered') return [];
	const parts = node.kind === 'and' ? node.parts : [node];
	const limits = parts.map((part) => limit(part, draft)).filter((one) => one !== null);
	const groups = Map.groupBy(limits, (one) => one.operand);
	const impossible = [...groups.values()]
		.filter((group) => !satisfiable(group))
		.map(([one]) => one!);
	if (node.kind !== 'and' || impossible.length > 0) return impossible;
	return node.parts.flatMap((part) => (part.kind === 'or' ? neverTrue(part, draft) : []));
}

// what one limit can be must be possible for all: they limit the same operand
function satisfiable(group: Limit[]): boolean {
	return group
		.flatMap((one) => one.candidates)
		.some((value) => group.every((one) => one.holds(value)));
}

const compare: Record<Comparison, (a: number, b: number) => boolean> = {
	'=': (a, b) => a === b,
	'!=': (a, b) => a !== b,
	'<': (a, b) => a < b,
	'<=': (a, b) => a <= b,
	'>': (a, b) => a > b,
	'>=': (a, b) => a >= b
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
	if (node.kind !== 'compare') return null;
	const swapped = node.left.kind === 'literal';
	const [operand, literal] = swapped ? [node.right, node.left] : [node.left, node.right];
	if (literal.kind !== 'literal' || typeof literal.value !== 'number') return null;
	const type = operandType(operand, draft);
	if ('message' in type || type.type !== 'number') return null;
	const operator = swapped ? mirrored[node.operator] : node.operator;
	const { value } = literal;
	const { min, max, values } = type;
	return {
		operand: nameOf(operand),
		column: node.column,
		candidates: values ?? [min, max, value, ...around(value)].filter((v) => v >= min && v <= max),
		holds: (candidate) => compare[operator](candidate, value)
	};
}

// scores are compared to one decimal; a given number may lie closer, but not so that it matters here
const around = (value: number): number[] => [value - 0.05, value + 0.05];

function nameOf(operand: Operand): string {
	return JSON.stringify({ ...operand, column: 0 });
}
