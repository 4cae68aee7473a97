import type { Value } from '../assessment/assessment.ts';
import {
	operands,
	type Comparison,
	type Expression,
	type Operand
} from './condition-expression.ts';

// The one door to the language of conditions: the rooms of the core need to know no other file of it.
export { ConditionError } from './condition-error.ts';
export { references, type Expression } from './condition-expression.ts';
export { parseCondition } from './condition-parser.ts';

/** What a condition is judged by. */
export interface Facts {
	/** The given value; undefined for anything unanswered, unknown, not applicable or hidden. */
	value(id: string): Value | undefined;
	/** Score of a question or dimension, rounded with r1; null where there is none. */
	score(id: string): number | null;
	answered(id: string): boolean;
	profile(field: string): unknown;
}

type Judge = (facts: Facts) => boolean;
type Scalar = number | string | boolean;

const compiled = new WeakMap<Expression, Judge>();

/**
 * Whether a condition holds. Total: it never throws, and a comparison with something that is not there
 * is false, `!=` too; only `not` and `not answered()` turn an absence into a truth.
 */
export function holds(expression: Expression, facts: Facts): boolean {
	return compileCondition(expression)(facts);
}

/** The same as `holds`, made ready once for loops that ask often. */
export function compileCondition(expression: Expression): Judge {
	let judge = compiled.get(expression);
	if (!judge) {
		judge = judgeOf(expression);
		compiled.set(expression, judge);
	}
	return judge;
}

/**
 * The questions and dimensions that carry the truth of a condition, each once, in order of appearance:
 * those of every comparison that is true, except under `not`, where only `not answered(X)` names X.
 */
export function because(expression: Expression, facts: Facts): string[] {
	const ids = new Set<string>();
	const visit = (node: Expression): void => {
		if (!holds(node, facts)) return;
		if (node.kind === 'and' || node.kind === 'or') return node.parts.forEach(visit);
		if (node.kind === 'answered') return void ids.add(node.question);
		if (node.kind === 'not') {
			if (node.part.kind === 'answered') ids.add(node.part.question);
			return;
		}
		for (const operand of operands(node)) {
			if (operand.kind === 'score') ids.add(operand.of);
			else if (operand.kind === 'value' || operand.kind === 'count') ids.add(operand.question);
		}
	};
	visit(expression);
	return [...ids];
}

function judgeOf(node: Expression): Judge {
	switch (node.kind) {
		case 'and': {
			const parts = node.parts.map(compileCondition);
			return (facts) => parts.every((part) => part(facts));
		}
		case 'or': {
			const parts = node.parts.map(compileCondition);
			return (facts) => parts.some((part) => part(facts));
		}
		case 'not': {
			const part = compileCondition(node.part);
			return (facts) => !part(facts);
		}
		case 'answered': {
			const { question } = node;
			return (facts) => facts.answered(question);
		}
		case 'compare': {
			const left = reader(node.left);
			const right = reader(node.right);
			const compare = comparison[node.operator];
			return (facts) => {
				const a = left(facts);
				if (a === undefined) return false;
				const b = right(facts);
				return b !== undefined && compare(a, b);
			};
		}
		case 'in': {
			const left = reader(node.left);
			const list = new Set<unknown>(node.list.map((item) => item.value));
			return (facts) => list.has(left(facts));
		}
		case 'contains': {
			const read = node.left.kind === 'value' ? node.left.question : undefined;
			const item = node.item.value;
			return (facts) => {
				const value = read === undefined ? undefined : facts.value(read);
				return Array.isArray(value) && typeof item === 'string' && value.includes(item);
			};
		}
	}
}

const numbers =
	(compare: (a: number, b: number) => boolean) =>
	(a: Scalar, b: Scalar): boolean =>
		typeof a === 'number' && typeof b === 'number' && compare(a, b);

const comparison: Record<Comparison, (a: Scalar, b: Scalar) => boolean> = {
	'=': (a, b) => a === b,
	'!=': (a, b) => a !== b,
	'<': numbers((a, b) => a < b),
	'<=': numbers((a, b) => a <= b),
	'>': numbers((a, b) => a > b),
	'>=': numbers((a, b) => a >= b)
};

function reader(operand: Operand): (facts: Facts) => Scalar | undefined {
	switch (operand.kind) {
		case 'literal': {
			const { value } = operand;
			return () => value;
		}
		case 'value': {
			const { question } = operand;
			return (facts) => scalar(facts.value(question));
		}
		case 'score': {
			const { of } = operand;
			return (facts) => scalar(facts.score(of));
		}
		case 'profile': {
			const { field } = operand;
			return (facts) => scalar(facts.profile(field));
		}
		case 'count': {
			const { question, state } = operand;
			return (facts) => count(facts.value(question), state);
		}
	}
}

// a list, an absence or a broken number compares with nothing
function scalar(value: unknown): Scalar | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
	return typeof value === 'string' || typeof value === 'boolean' ? value : undefined;
}

/** `count(M3)`: how many options are chosen; `count(K2, "owned")`: how many items are in that state. */
function count(value: Value | undefined, state: string | undefined): number | undefined {
	if (Array.isArray(value)) return state === undefined ? value.length : undefined;
	if (typeof value !== 'object' || value === null || state === undefined) return undefined;
	let items = 0;
	for (const item of Object.values(value)) if (item === state) items += 1;
	return items;
}
