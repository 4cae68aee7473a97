import { ConditionError } from './condition-error.ts';
import type {
	Comparison,
	Expression,
	Literal,
	LiteralOperand,
	Operand
} from './condition-expression.ts';
import { tokens, type Token } from './condition-tokens.ts';
import { quoted } from './quoted.ts';

const limits = { nodes: 100, depth: 16 };
const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);

/**
 * Reads a condition such as `score(F1) <= 2 or A4 contains "technology"`.
 * `not` binds closest after comparisons, then `and`, then `or`; parentheses as usual.
 * @throws {ConditionError} with the column, for wrong syntax and for a condition past its limits:
 * 500 characters, 100 nodes, 16 levels.
 */
export function parseCondition(source: string): Expression {
	const all = tokens(source);
	let position = 0;
	let nodes = 0;
	let depth = 0;

	const peek = (): Token => all[position]!;
	const next = (): Token => all[position++]!;
	const sees = (text: string): boolean => {
		const token = peek();
		return (token.kind === 'word' || token.kind === 'symbol') && token.text === text;
	};
	const take = (text: string): boolean => {
		if (!sees(text)) return false;
		position += 1;
		return true;
	};
	const demand = (text: string): void => {
		if (!take(text)) throw expected(peek(), { de: `„${text}“`, en: `"${text}"` });
	};
	const node = <T extends object>(made: T & { column?: number }): T => {
		nodes += 1;
		if (nodes > limits.nodes) throw tooBig(made.column ?? peek().column);
		return made;
	};

	const chain = (word: 'and' | 'or', part: () => Expression): Expression => {
		const first = part();
		if (!sees(word)) return first;
		const parts = [first];
		while (take(word)) parts.push(part());
		return node({ kind: word, parts });
	};
	const either = (): Expression => chain('or', both);
	const both = (): Expression => chain('and', single);

	const single = (): Expression => {
		const token = peek();
		if (sees('not') || sees('(')) {
			depth += 1;
			if (depth > limits.depth) throw tooDeep(token.column);
			let inner: Expression;
			if (take('not')) inner = node({ kind: 'not', part: single() });
			else {
				demand('(');
				inner = either();
				demand(')');
			}
			depth -= 1;
			return inner;
		}
		if (take('answered')) {
			const question = inParentheses(id);
			return node({ kind: 'answered', question, column: token.column });
		}
		return comparison();
	};

	const comparison = (): Expression => {
		const left = operand();
		const sign = peek();
		const column = left.column;
		if (sign.kind === 'symbol' && comparisons.has(sign.text)) {
			next();
			const right = operand();
			if (left.kind === 'literal' && right.kind === 'literal') throw constant(column);
			const operator = sign.text as Comparison;
			return node({ kind: 'compare', operator, left, right, column });
		}
		if (left.kind === 'literal' && (sees('in') || sees('contains'))) throw constant(column);
		if (take('in')) return node({ kind: 'in', left, list: list(), column });
		if (take('contains')) {
			if (left.kind !== 'value') throw notAList(column);
			return node({ kind: 'contains', left, item: literal(), column });
		}
		throw expected(sign, {
			de: 'ein Vergleich (= != < <= > >= in contains)',
			en: 'a comparison (= != < <= > >= in contains)'
		});
	};

	const operand = (): Operand => {
		const token = peek();
		const column = token.column;
		if (token.kind === 'name') return node({ kind: 'value', question: next().text, column });
		if (take('score')) return node({ kind: 'score', of: inParentheses(id), column });
		if (take('count')) return node(inParentheses(() => counted(column)));
		if (take('profile')) {
			demand('.');
			return node({ kind: 'profile', field: id(), column });
		}
		return literal();
	};

	const counted = (column: number): Operand => {
		const question = id();
		if (!take(',')) return { kind: 'count', question, column };
		const state = next();
		if (state.kind !== 'string') {
			throw expected(state, { de: 'ein Zustand wie "owned"', en: 'a state such as "owned"' });
		}
		return { kind: 'count', question, state: state.text, column };
	};

	const inParentheses = <T>(read: () => T): T => {
		demand('(');
		const inside = read();
		demand(')');
		return inside;
	};

	const id = (): string => {
		const token = next();
		if (token.kind !== 'name') throw expected(token, { de: 'eine Kennung', en: 'an id' });
		return token.text;
	};

	const list = (): LiteralOperand[] => {
		demand('[');
		const items = [literal()];
		while (take(',')) items.push(literal());
		demand(']');
		return items;
	};

	const literal = (): LiteralOperand => {
		const token = next();
		const value = literalValue(token);
		if (value === undefined) {
			throw expected(token, {
				de: 'eine Kennung, eine Zahl oder ein Text in Anführungszeichen',
				en: 'an id, a number or a text in quotation marks'
			});
		}
		return node({ kind: 'literal', value, column: token.column });
	};

	const whole = either();
	if (peek().kind !== 'end') {
		throw expected(peek(), { de: '„and“, „or“ oder das Ende', en: '"and", "or" or the end' });
	}
	return whole;
}

function literalValue(token: Token): Literal | undefined {
	if (token.kind === 'number') return Number(token.text);
	if (token.kind === 'string') return token.text;
	if (token.kind === 'word' && token.text === 'true') return true;
	if (token.kind === 'word' && token.text === 'false') return false;
	return undefined;
}

function expected(token: Token, what: { de: string; en: string }): ConditionError {
	const end = token.kind === 'end';
	return new ConditionError('condition-syntax', token.column, {
		de: `Hier fehlt ${what.de}; es steht da: ${end ? 'nichts mehr' : quoted(token.text, 'de')}.`,
		en: `Expected ${what.en} here, found ${end ? 'the end' : quoted(token.text)}.`
	});
}

function constant(column: number): ConditionError {
	return new ConditionError('condition-syntax', column, {
		de: 'Hier werden zwei feste Werte verglichen. Eine Seite muss eine Frage, eine Punktzahl oder das Profil sein.',
		en: 'Two fixed values are compared here. One side must be a question, a score or the profile.'
	});
}

function notAList(column: number): ConditionError {
	return new ConditionError('condition-syntax', column, {
		de: 'Vor „contains“ steht die Kennung einer Frage mit mehreren Antworten, wie in A4 contains "technology".',
		en: 'Before "contains" stands the id of a question with several answers, as in A4 contains "technology".'
	});
}

function tooBig(column: number): ConditionError {
	return new ConditionError('condition-limit', column, {
		de: `Die Bedingung hat zu viele Teile: höchstens ${limits.nodes}.`,
		en: `The condition has too many parts: at most ${limits.nodes}.`
	});
}

function tooDeep(column: number): ConditionError {
	return new ConditionError('condition-limit', column, {
		de: `Die Bedingung ist zu tief verschachtelt: höchstens ${limits.depth} Ebenen.`,
		en: `The condition is nested too deeply: at most ${limits.depth} levels.`
	});
}
