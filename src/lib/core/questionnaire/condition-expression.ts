/** A condition once it is parsed: plain data that survives JSON. `column` counts from 1 in the source. */
export type Expression =
	| { kind: 'and'; parts: Expression[] }
	| { kind: 'or'; parts: Expression[] }
	| { kind: 'not'; part: Expression }
	| { kind: 'answered'; question: string; column: number }
	| { kind: 'compare'; operator: Comparison; left: Operand; right: Operand; column: number }
	| { kind: 'in'; left: Operand; list: LiteralOperand[]; column: number }
	| { kind: 'contains'; left: Operand; item: LiteralOperand; column: number };

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Literal = number | string | boolean;
export type LiteralOperand = { kind: 'literal'; value: Literal; column: number };

export type Operand =
	| LiteralOperand
	| { kind: 'value'; question: string; column: number }
	| { kind: 'score'; of: string; column: number }
	| { kind: 'count'; question: string; state?: string; column: number }
	| { kind: 'profile'; field: string; column: number };

/** The operands of a comparison, in the order in which they are written. */
export function operands(atom: Exclude<Expression, { kind: 'and' | 'or' | 'not' | 'answered' }>) {
	if (atom.kind === 'compare') return [atom.left, atom.right];
	return atom.kind === 'in' ? [atom.left, ...atom.list] : [atom.left, atom.item];
}

/** What a condition reads, each id once, in order of appearance. */
export function references(expression: Expression): {
	questions: string[];
	scores: string[];
	profile: string[];
} {
	const questions = new Set<string>();
	const scores = new Set<string>();
	const profile = new Set<string>();
	const visit = (node: Expression): void => {
		if (node.kind === 'and' || node.kind === 'or') return node.parts.forEach(visit);
		if (node.kind === 'not') return visit(node.part);
		if (node.kind === 'answered') return void questions.add(node.question);
		for (const operand of operands(node)) {
			if (operand.kind === 'score') scores.add(operand.of);
			else if (operand.kind === 'profile') profile.add(operand.field);
			else if (operand.kind !== 'literal') questions.add(operand.question);
		}
	};
	visit(expression);
	return { questions: [...questions], scores: [...scores], profile: [...profile] };
}
