import { operands, type Expression, type Literal, type Operand } from './condition-expression.ts';
import { refer } from './check-references.ts';
import type { Draft } from './draft.ts';
import type { DraftCondition } from './draft-conditions.ts';
import { nearest } from './nearest.ts';
import { neverTrue } from './never-true.ts';
import { operandType, type OperandType } from './operand-type.ts';
import type { Text } from './questionnaire.ts';
import { quoted } from './quoted.ts';
import type { Place, Report } from './source.ts';

type Atom = Exclude<Expression, { kind: 'and' | 'or' | 'not' }>;

/** Whether conditions name what exists and compare what can be compared. */
export function checkConditions(
	draft: Draft,
	conditions: readonly DraftCondition[],
	report: Report
): void {
	for (const condition of conditions) {
		let sound = true;
		const tell: Report = (place, finding) => {
			sound = false;
			report(place, finding);
		};
		for (const atom of atoms(condition.expression)) checkAtom(atom, condition, draft, tell);
		if (!sound) continue;
		for (const { column } of neverTrue(condition.expression, draft)) {
			report({ ...condition.place, column }, never);
		}
	}
}

function* atoms(node: Expression): Generator<Atom> {
	if (node.kind === 'and' || node.kind === 'or') for (const part of node.parts) yield* atoms(part);
	else if (node.kind === 'not') yield* atoms(node.part);
	else yield node;
}

function checkAtom(atom: Atom, condition: DraftCondition, draft: Draft, report: Report): void {
	const at = (column: number): Place => ({ ...condition.place, column });
	const { questions, groups, dimensions } = draft.known;
	if (atom.kind === 'answered') {
		refer('question', questions, atom.question, at(atom.column), report);
		return;
	}
	const types = new Map<Operand, OperandType>();
	for (const operand of operands(atom)) {
		const place = at(operand.column);
		if (operand.kind === 'literal') continue;
		if (operand.kind === 'score') {
			const together = dimensions.ids.has(operand.of) || groups.ids.has(operand.of);
			if (condition.use === 'visibility' && together) {
				report(place, dimensionScore(operand.of));
				return;
			}
			const scored = {
				ids: new Set([...questions.ids, ...groups.ids, ...dimensions.ids]),
				complete: questions.complete && groups.complete && dimensions.complete
			};
			refer('question', scored, operand.of, place, report);
		} else if (operand.kind !== 'profile') {
			refer('question', questions, operand.question, place, report);
		}
		const type = operandType(operand, draft);
		if ('message' in type) {
			report(place, { code: 'condition-type', ...type });
			return;
		}
		types.set(operand, type);
	}
	checkTypes(atom, types, at, report);
}

function checkTypes(
	atom: Exclude<Atom, { kind: 'answered' }>,
	types: Map<Operand, OperandType>,
	at: (column: number) => Place,
	report: Report
): void {
	const left = types.get(atom.left);
	if (atom.kind === 'contains') {
		if (left?.type === 'unclear' || !left) return;
		if (left.type === 'names') fits(left, atom.item.value, '=', at(atom.item.column), report);
		else report(at(atom.column), notSeveral);
		return;
	}
	if (atom.kind === 'in') {
		for (const item of atom.list)
			if (left) compares(left, item.value, '=', at(item.column), report);
		return;
	}
	const { left: one, right: other, operator } = atom;
	const right = types.get(other);
	if (one.kind === 'literal' && right) compares(right, one.value, operator, at(one.column), report);
	else if (other.kind === 'literal' && left) {
		compares(left, other.value, operator, at(other.column), report);
	} else if (left && right && left.type !== 'unclear' && right.type !== 'unclear') {
		const ordered = operator !== '=' && operator !== '!=';
		if (left.type !== right.type || left.type === 'names' || (ordered && left.type !== 'number')) {
			report(at(atom.column), mismatch);
		}
	}
}

// several answers are never equal to one
function compares(...[type, literal, operator, place, report]: Parameters<typeof fits>): void {
	if (type.type === 'names') report(place, expects(type, literal));
	else fits(type, literal, operator, place, report);
}

function fits(
	type: OperandType,
	literal: Literal,
	operator: string,
	place: Place,
	report: Report
): void {
	if (type.type === 'unclear') return;
	const ordered = operator !== '=' && operator !== '!=';
	if (typeof literal === 'number' && type.type === 'number') return;
	if (typeof literal === 'boolean' && type.type === 'yes-no' && !ordered) return;
	if (typeof literal === 'string' && 'names' in type && type.names !== undefined && !ordered) {
		if (type.type === 'number' && type.names?.length === 0) report(place, expects(type, literal));
		else if (type.names && !type.names.includes(literal)) {
			report(place, unknownOption(literal, type.names));
		}
		return;
	}
	report(place, expects(type, literal));
}

const never = {
	severity: 'warning' as const,
	code: 'condition-never',
	message: { de: 'Das kann nie zutreffen.', en: 'This can never be true.' },
	hint: {
		de: 'Prüfen Sie Grenze und Richtung des Vergleichs.',
		en: 'Check the limit and the direction of the comparison.'
	}
};

const fault = (code: string, message: Text, hint: Text) => ({ code, message, hint });

const dimensionScore = (id: string) =>
	fault(
		'condition-dimension',
		{
			de: `Ob eine Frage erscheint, kann nicht vom Wert des Feldes ${quoted(id, 'de')} abhängen.`,
			en: `Whether a question appears cannot depend on the score of dimension ${quoted(id)}.`
		},
		{ de: 'Nennen Sie hier eine einzelne Frage.', en: 'Name a single question here.' }
	);

const notSeveral = fault(
	'condition-type',
	{
		de: 'Vor „contains“ steht keine Frage mit mehreren Antworten.',
		en: 'Before "contains" stands no question with several answers.'
	},
	{
		de: 'Vergleichen Sie eine einzelne Antwort mit „=“ oder „in“.',
		en: 'Compare a single answer with "=" or "in".'
	}
);

const mismatch = fault(
	'condition-type',
	{ de: 'Diese beiden lassen sich nicht vergleichen.', en: 'These two cannot be compared.' },
	{
		de: 'Vergleichen Sie Zahl mit Zahl, etwa score(A1) < score(A3).',
		en: 'Compare number with number, as in score(A1) < score(A3).'
	}
);

function expects(type: OperandType, literal: Literal) {
	const names = 'names' in type && type.names ? type.names : [];
	const example = names.length > 0 ? `"${names[0]}"` : '"…"';
	const hints: Record<Exclude<OperandType['type'], 'unclear'>, Text> = {
		number: {
			de: 'Vergleichen Sie mit einer Zahl, etwa <= 2.',
			en: 'Compare with a number, as in <= 2.'
		},
		name: {
			de: `Vergleichen Sie mit = ${example}, oder nehmen Sie score(…).`,
			en: `Compare with = ${example}, or use score(…).`
		},
		names: {
			de: `Schreiben Sie contains ${example}, oder count(…).`,
			en: `Write contains ${example}, or use count(…).`
		},
		'yes-no': {
			de: 'Vergleichen Sie mit = true oder = false.',
			en: 'Compare with = true or = false.'
		}
	};
	const shown = typeof literal === 'string' ? quoted(literal) : String(literal);
	return fault(
		'condition-type',
		{
			de: `Mit ${shown} lässt sich das nicht so vergleichen.`,
			en: `This cannot be compared with ${shown} like this.`
		},
		type.type === 'unclear' ? mismatch.hint : hints[type.type]
	);
}

function unknownOption(literal: string, names: string[]) {
	const close = nearest(literal, names);
	return fault(
		'unknown-option',
		{
			de: `Eine Antwort ${quoted(literal, 'de')} gibt es dort nicht.`,
			en: `There is no option ${quoted(literal)} there.`
		},
		close
			? { de: `Meinten Sie „${close}“?`, en: `Did you mean "${close}"?` }
			: { de: `Möglich ist: ${names.join(', ')}.`, en: `Possible: ${names.join(', ')}.` }
	);
}
