import type { Answer } from '#lib/core/assessment/assessment.ts';
import type { Language, Question } from '#lib/core/questionnaire/questionnaire.ts';
import { words } from '#lib/text/words.ts';
import { shuffled } from './shuffled.ts';

export interface Choice {
	/** As the form sends it. */
	value: string;
	text: string;
}

/** How a question is answered on screen. */
export type Field =
	/** `of` says what the chosen one stands for: a level, an option's id, or yes and no. */
	| { kind: 'one'; of: 'level' | 'option' | 'boolean'; choices: Choice[] }
	| { kind: 'several'; choices: Choice[]; exclusive?: string }
	| { kind: 'ranked'; choices: Choice[]; exclusive?: string; max: number }
	| { kind: 'status'; states: Choice[]; items: Choice[] }
	| { kind: 'number'; unit: string; exceptions: Choice[] };

/** One question as a page shows it: in one language, without weights, scores or levels. */
export interface AskedQuestion {
	id: string;
	ask: string;
	help?: string;
	evidence?: string;
	/** The sentence that says when the question does not apply. */
	notApplicable?: string;
	field: Field;
	answer: Answer | null;
}

/** `seed` keeps a shuffled order the same for one assessment. */
export function askedQuestion(
	question: Question,
	language: Language,
	seed: string
): Omit<AskedQuestion, 'answer'> {
	return {
		id: question.id,
		ask: question.ask[language],
		help: question.help?.[language],
		evidence: question.evidence?.[language],
		notApplicable: question.notApplicable?.[language],
		field: fieldOf(question, language, seed)
	};
}

function fieldOf(question: Question, language: Language, seed: string): Field {
	const choices = (options: { id: string; text: Record<Language, string> }[]): Choice[] =>
		options.map(({ id, text }) => ({ value: id, text: text[language] }));
	switch (question.kind) {
		case 'anchored': {
			const anchors = question.anchors.map((text, level) => ({
				value: String(level),
				text: text[language]
			}));
			const ordered = question.shuffle ? shuffled(anchors, `${seed}/${question.id}`) : anchors;
			return { kind: 'one', of: 'level', choices: ordered };
		}
		case 'choice': {
			const options = choices(question.options);
			return {
				kind: 'one',
				of: 'option',
				choices: question.shuffle ? shuffled(options, `${seed}/${question.id}`) : options
			};
		}
		case 'yes-no':
			return {
				kind: 'one',
				of: 'boolean',
				choices: [
					{ value: 'yes', text: words(language).questions.yes },
					{ value: 'no', text: words(language).questions.no }
				]
			};
		case 'multi-choice':
			return question.ranked
				? {
						kind: 'ranked',
						choices: choices(question.options),
						exclusive: question.exclusive,
						max: question.max ?? question.options.length
					}
				: {
						kind: 'several',
						choices: choices(question.options),
						exclusive: question.exclusive
					};
		case 'status':
			return { kind: 'status', states: choices(question.states), items: choices(question.items) };
		case 'number':
			return {
				kind: 'number',
				unit: question.unit[language],
				exceptions: choices(question.exceptions)
			};
		case 'derived':
			throw new Error(`${question.id} follows from ${question.from} and is not asked`);
	}
}
