import type { Operand } from './condition-expression.ts';
import type { Draft, DraftQuestion } from './draft.ts';
import type { Text } from './questionnaire.ts';

/** What an operand of a condition can be: numbers with their bounds, one or several of some names, or yes/no. */
export type OperandType =
	| { type: 'number'; min: number; max: number; values?: number[]; names?: string[] }
	| { type: 'name'; names: string[] | null }
	| { type: 'names'; names: string[] | null }
	| { type: 'yes-no' }
	/** It cannot be said, since a part of the files is wrong: nothing is to be complained about. */
	| { type: 'unclear' };

/** The operand makes no sense; `hint` says what does. */
export interface Misuse {
	message: Text;
	hint: Text;
}

const unclear: OperandType = { type: 'unclear' };

/** The type of an operand whose ids are known to exist. */
export function operandType(operand: Operand, draft: Draft): OperandType | Misuse {
	switch (operand.kind) {
		case 'literal':
			return unclear;
		case 'profile':
			return profileType(operand.field, draft);
		case 'score':
			return scoreType(operand.of, draft);
		case 'value':
			return valueType(find(operand.question, draft));
		case 'count':
			return countType(operand.question, operand.state, draft);
	}
}

function find(id: string, draft: Draft): DraftQuestion | undefined {
	return draft.questions.find((question) => question.id === id);
}

function valueType(question: DraftQuestion | undefined): OperandType | Misuse {
	const data = question?.data;
	if (!data || !('kind' in data)) return unclear;
	switch (data.kind) {
		case 'anchored':
			return levelType(data.anchors?.length);
		case 'yes-no':
			return { type: 'yes-no' };
		case 'choice':
			return { type: 'name', names: names(data.options) };
		case 'multi-choice':
			return { type: 'names', names: names(data.options) };
		case 'number':
			return {
				type: 'number',
				min: data.min ?? -Infinity,
				max: data.max ?? Infinity,
				names: names(data.exceptions) ?? []
			};
		case 'derived':
			return {
				message: {
					de: `${question.id} wird nicht gefragt, sondern folgt aus ${data.from}.`,
					en: `${question.id} is not asked; it follows from ${data.from}.`
				},
				hint: { de: `Schreiben Sie score(${question.id}).`, en: `Write score(${question.id}).` }
			};
		case 'status':
			return {
				message: {
					de: `${question.id} hat einen Zustand je Eintrag, keinen einzelnen Wert.`,
					en: `${question.id} has a state for each item, not one value.`
				},
				hint: {
					de: `Zählen Sie: count(${question.id}, "${names(data.states)?.[0] ?? '…'}").`,
					en: `Count them: count(${question.id}, "${names(data.states)?.[0] ?? '…'}").`
				}
			};
		default:
			return unclear;
	}
}

function scoreType(id: string, draft: Draft): OperandType | Misuse {
	// an id that a dimension or group and a question both bear is reported as such, and here means the former
	const { dimensions, groups } = draft.known;
	const together = dimensions.ids.has(id) || groups.ids.has(id);
	const data = together ? undefined : find(id, draft)?.data;
	const top = (draft.root.data?.scale?.length ?? 6) - 1;
	const scale: OperandType = { type: 'number', min: 0, max: top };
	if (!data || !('kind' in data)) return scale;
	if (data.scored === false || data.kind === 'status') {
		return {
			message: {
				de: `${id} wird nicht gewertet und hat keine Punkte.`,
				en: `${id} is not scored.`
			},
			hint: { de: `Vergleichen Sie die Antwort: ${id} = …`, en: `Compare the answer: ${id} = …` }
		};
	}
	// Other points than the levels' own are brought onto the scale: any score is possible then.
	if (data.range || ('points' in data && data.points)) return scale;
	if (data.kind === 'anchored' && data.anchors?.length === top + 1) {
		return { ...scale, values: data.anchors.map((_, level) => level) };
	}
	if (data.kind === 'yes-no') return { ...scale, values: [0, top] };
	if (data.kind !== 'choice') return scale;
	const scores = data.options?.map((option) => option?.score) ?? [undefined];
	return scores.includes(undefined) ? scale : { ...scale, values: scores as number[] };
}

function levelType(anchors = 0): OperandType {
	const values = Array.from({ length: anchors }, (_, level) => level);
	return anchors === 0 ? unclear : { type: 'number', min: 0, max: anchors - 1, values };
}

function countType(id: string, state: string | undefined, draft: Draft): OperandType | Misuse {
	const data = find(id, draft)?.data;
	if (!data || !('kind' in data)) return unclear;
	if (data.kind === 'multi-choice' && state === undefined) {
		return { type: 'number', min: 0, max: data.options?.length ?? Infinity };
	}
	if (data.kind === 'status' && state !== undefined) {
		const states = names(data.states);
		if (!states || states.includes(state)) {
			return { type: 'number', min: 0, max: data.items?.length ?? Infinity };
		}
		return {
			message: { de: `${id} kennt diesen Zustand nicht.`, en: `${id} does not know this state.` },
			hint: { de: `Möglich ist: ${states.join(', ')}.`, en: `Possible: ${states.join(', ')}.` }
		};
	}
	return {
		message: { de: `${id} lässt sich so nicht zählen.`, en: `${id} cannot be counted like this.` },
		hint: {
			de: 'count(M3) zählt gewählte Antworten, count(K2, "owned") Einträge in einem Zustand.',
			en: 'count(M3) counts chosen options, count(K2, "owned") items in a state.'
		}
	};
}

function profileType(field: string, draft: Draft): OperandType | Misuse {
	const profile = draft.root.data?.profile;
	if (!profile) return unclear;
	const question = profile.find((one) => one?.id === field);
	if (!question) {
		const ids = profile.map((one) => one?.id);
		if (ids.includes(undefined)) return unclear;
		return {
			message: {
				de: 'Diese Angabe gibt es im Unternehmensprofil nicht.',
				en: 'The company profile has no such entry.'
			},
			hint: { de: `Möglich ist: ${ids.join(', ')}.`, en: `Possible: ${ids.join(', ')}.` }
		};
	}
	if (!('kind' in question)) return unclear;
	if (question.kind === 'yes-no') return { type: 'yes-no' };
	if (question.kind === 'choice') return { type: 'name', names: names(question.options) };
	if (question.kind !== 'number') return unclear;
	return { type: 'number', min: question.min ?? -Infinity, max: question.max ?? Infinity };
}

function names(options: ({ id?: string } | undefined)[] | undefined): string[] | null {
	const ids = options?.map((option) => option?.id);
	return ids && !ids.includes(undefined) ? (ids as string[]) : null;
}
