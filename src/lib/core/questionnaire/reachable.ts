import { operands, type Expression, type Operand } from './condition-expression.ts';
import { parseCondition } from './condition-parser.ts';
import type { Draft } from './draft.ts';
import { contradictions } from './never-true.ts';
import type { Question, Questionnaire, Variant } from './questionnaire.ts';

/** What can come about in one variant. */
export interface Reach {
	/** Questions that some answers make appear. */
	questions: ReadonlySet<string>;
	/** Dimensions, with their groups, that can have a score to compare. */
	dimensions: ReadonlySet<string>;
}

/**
 * The questions that can ever appear in a variant. A question that only another one's answer shows falls
 * with it, so what is left is looked through again until nothing more falls.
 */
export function reachable(questionnaire: Questionnaire, variant: Variant, draft: Draft): Reach {
	const entries = new Map(variant.questions.map((entry) => [entry.id, entry.when]));
	const asked = questionnaire.dimensions
		.flatMap(({ questions }) => questions)
		.filter(({ id }) => entries.has(id))
		.map((question) => ({ question, shown: shownBy(question, entries.get(question.id)) }));
	const reach = { questions: new Set<string>(), dimensions: new Set<string>() };
	for (const { question } of asked) reach.questions.add(question.id);
	for (let size = -1; size !== reach.questions.size;) {
		size = reach.questions.size;
		for (const { question, shown } of asked) {
			const sourceGone = question.kind === 'derived' && !reach.questions.has(question.from);
			if (sourceGone || !canHold(shown, reach, draft)) reach.questions.delete(question.id);
		}
	}
	for (const { id, questions, groups = [] } of questionnaire.dimensions) {
		if (!questions.some((one) => one.scored && reach.questions.has(one.id))) continue;
		reach.dimensions.add(id);
		for (const group of groups) reach.dimensions.add(group.id);
	}
	return reach;
}

function shownBy({ when }: Question, inVariant: string | undefined): Expression {
	const conditions = [when, inVariant].filter((condition) => condition !== undefined);
	return { kind: 'and', parts: conditions.map((condition) => parseCondition(condition)) };
}

/** Whether some answers make a condition true. Says yes where it cannot tell. */
export function canHold(node: Expression, reach: Reach, draft: Draft): boolean {
	switch (node.kind) {
		case 'and': {
			const parts = node.parts.flatMap((part) => (part.kind === 'and' ? part.parts : [part]));
			return (
				parts.every((part) => canHold(part, reach, draft)) &&
				contradictions(parts, draft).length === 0
			);
		}
		case 'or':
			return node.parts.some((part) => canHold(part, reach, draft));
		case 'not':
			return canFail(node.part, reach, draft);
		case 'answered':
			return reach.questions.has(node.question);
		default:
			return (
				operands(node).every((operand) => canBeThere(operand, reach)) &&
				contradictions([node], draft).length === 0
			);
	}
}

// anything may be left open, and then its comparison fails
function canFail(node: Expression, reach: Reach, draft: Draft): boolean {
	switch (node.kind) {
		case 'and':
			return node.parts.some((part) => canFail(part, reach, draft));
		case 'or':
			return node.parts.every((part) => canFail(part, reach, draft));
		case 'not':
			return canHold(node.part, reach, draft);
		default:
			return true;
	}
}

function canBeThere(operand: Operand, { questions, dimensions }: Reach): boolean {
	switch (operand.kind) {
		case 'value':
		case 'count':
			return questions.has(operand.question);
		case 'score':
			return questions.has(operand.of) || dimensions.has(operand.of);
		default:
			return true;
	}
}
