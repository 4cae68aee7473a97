import type { Answer, Evidence, Value } from '#lib/core/assessment/assessment.ts';
import { parseNumber } from '#lib/text/parse-number.ts';
import type { AskedQuestion } from './asked-question.ts';

/** What a form cannot mean: it is said beside the question before the answer is checked any further. */
export type Problem =
	{ kind: 'notANumber'; given: string } | { kind: 'oneOnly' } | { kind: 'twice' };

export interface FormAnswer {
	/** Null: nothing was given, the question is blank. */
	answer: Answer | null;
	problem: Problem | null;
}

/**
 * Reads one question's fields, the same in the browser and on the server. Fields: `S1` the answer,
 * `S1.other` ticks beside it, `S1.item.<id>` one stage's state, `S1.reason`, `S1.note`, `S1.evidence` and its
 * state `S1.evidence.state`.
 */
export function answerFromForm(
	question: AskedQuestion,
	form: FormData,
	language: string
): FormAnswer {
	const given = (name: string): string[] =>
		form
			.getAll(name ? `${question.id}.${name}` : question.id)
			.filter((value) => typeof value === 'string')
			.map((value) => value.trim())
			.filter((value) => value !== '');

	const { said, problem } = saidIn(question, given, language);
	const answer: Answer = { ...said };
	const [note] = given('note');
	const evidence = evidenceIn(given);
	if (note) answer.note = note;
	if (evidence) answer.evidence = evidence;
	return { answer: Object.keys(answer).length > 0 ? answer : null, problem };
}

/** Evidence named where nobody asks for its state is taken as shown; "none" is said only beside a text. */
function evidenceIn(given: Given): Evidence | null {
	const [text] = given('evidence');
	const [state = 'shown'] = given('evidence.state');
	if (!text && (state === 'none' || given('evidence.state').length === 0)) return null;
	// checkAnswer refuses a state that is none
	return { state: state as Evidence['state'], ...(text && { text }) };
}

type Given = (name: string) => string[];
type Said = { said: Answer | null; problem: Problem | null };

function saidIn(question: AskedQuestion, given: Given, language: string): Said {
	const { field } = question;
	const others = given('other');
	const values =
		field.kind === 'status'
			? field.items.flatMap(({ value }) => given(`item.${value}`))
			: given('');
	const [first] = values;
	if (others.length + (values.length > 0 ? 1 : 0) > 1) return refused({ kind: 'oneOnly' });
	if (others[0] === 'unknown' || first === 'unknown') return said({ unknown: true });
	if (others[0]) return said({ value: others[0] });
	if (first === undefined) return said(null);
	if (first === 'notApplicable') {
		// The sentence that the person agreed to is a reason by itself.
		const reason = given('reason')[0] ?? question.notApplicable;
		return said({ notApplicable: true, ...(reason && { reason }) });
	}
	switch (field.kind) {
		case 'one':
			return said({ value: oneValue(field.of, first) });
		case 'several':
			return said({ value: values });
		case 'ranked':
			return new Set(values).size < values.length
				? refused({ kind: 'twice' })
				: said({ value: values });
		case 'status':
			return said({ value: statusValue(field.items, given) });
		case 'number': {
			const value = parseNumber(first, language);
			return value === null ? refused({ kind: 'notANumber', given: first }) : said({ value });
		}
	}
}

const said = (answer: Answer | null): Said => ({ said: answer, problem: null });
const refused = (problem: Problem): Said => ({ said: null, problem });

/** Levels travel as digits, yes and no as words; an option travels as its id. */
function oneValue(of: 'level' | 'option' | 'boolean', given: string): Value {
	if (of === 'level' && /^\d$/.test(given)) return Number(given);
	if (of === 'boolean' && (given === 'yes' || given === 'no')) return given === 'yes';
	return given;
}

function statusValue(items: { value: string }[], given: Given): Record<string, string> {
	const states: Record<string, string> = {};
	for (const { value } of items) {
		const [state] = given(`item.${value}`);
		if (state) states[value] = state;
	}
	return states;
}
