import type { Issue } from '../questionnaire/issue.ts';
import type { Language, NumberQuestion, Option, Question } from '../questionnaire/questionnaire.ts';
import { quoted } from '../questionnaire/quoted.ts';
import type { Value } from './assessment.ts';
import { error, isReservedKey, misfit, ownEntries } from './finding.ts';

type Checked = { value: Value } | { issues: Issue[] };

/** Whether a value is one that the question can take; what is wrong with it otherwise. */
export function checkValue(question: Question, given: unknown, path: string): Checked {
	switch (question.kind) {
		case 'anchored':
			return question.anchors.some((_, level) => level === given)
				? { value: given as number }
				: wrong('value-level', path, given, levelsUpTo(question.anchors.length - 1));
		case 'yes-no':
			return typeof given === 'boolean'
				? { value: given }
				: wrong('value-type', path, given, { de: 'true oder false', en: 'true or false' });
		case 'choice':
			return hasOption(question.options, given)
				? { value: given as string }
				: wrong('value-option', path, given, oneOf(question.options));
		case 'multi-choice':
			return checkList(question, given, path);
		case 'number':
			return checkNumber(question, given, path);
		case 'status':
			return checkStates(question, given, path);
		case 'derived':
			return {
				issues: [
					error(
						'value-derived',
						path,
						{
							de: `Diese Frage wird nicht beantwortet: Sie folgt aus ${question.from}.`,
							en: `This question takes no answer: it follows from ${question.from}.`
						},
						{
							de: `Entfernen Sie die Antwort und beantworten Sie ${question.from}.`,
							en: `Remove the answer and answer ${question.from}.`
						}
					)
				]
			};
	}
}

function checkList(
	question: Extract<Question, { kind: 'multi-choice' }>,
	given: unknown,
	path: string
): Checked {
	if (!Array.isArray(given)) {
		return wrong('value-type', path, given, {
			de: 'eine Liste von Antworten',
			en: 'a list of options'
		});
	}
	const { options, exclusive, max } = question;
	const issues: Issue[] = [];
	const seen = new Set<unknown>();
	// a list longer than all options says nothing new about its faults
	given.slice(0, options.length + 1).forEach((item, index) => {
		if (!hasOption(options, item)) {
			issues.push(misfit('value-option', `${path}[${index}]`, item, oneOf(options)));
		} else if (seen.has(item)) {
			issues.push(
				error(
					'value-twice',
					`${path}[${index}]`,
					{
						de: `${named(options, item, 'de')} steht zweimal da.`,
						en: `${named(options, item, 'en')} stands there twice.`
					},
					{ de: 'Nennen Sie jede Antwort einmal.', en: 'Name each option once.' }
				)
			);
		}
		seen.add(item);
	});
	if (exclusive !== undefined && seen.has(exclusive) && given.length > 1) {
		issues.push(
			error(
				'value-exclusive',
				path,
				{
					de: `${named(options, exclusive, 'de')} schließt jede andere Antwort aus.`,
					en: `${named(options, exclusive, 'en')} excludes every other option.`
				},
				{
					de: 'Wählen Sie entweder diese eine oder die anderen.',
					en: 'Choose either this one or the others.'
				}
			)
		);
	}
	if (max !== undefined && given.length > max) {
		issues.push(
			error(
				'value-many',
				path,
				{
					de: `Das sind ${given.length} Antworten, erlaubt sind ${max}.`,
					en: `These are ${given.length} options; ${max} are allowed.`
				},
				{ de: 'Behalten Sie die wichtigsten.', en: 'Keep the most important ones.' }
			)
		);
	}
	return issues.length > 0 ? { issues } : { value: [...given] as string[] };
}

function checkNumber(question: NumberQuestion, given: unknown, path: string): Checked {
	const { min, max, whole, exceptions } = question;
	if (typeof given === 'string' && hasOption(exceptions, given)) return { value: given };
	const names = exceptions.map(({ id }) => `"${id}"`).join(', ');
	if (typeof given !== 'number' || !Number.isFinite(given)) {
		return wrong('value-type', path, given, {
			de: names ? `eine Zahl oder ${names}` : 'eine Zahl',
			en: names ? `a number or ${names}` : 'a number'
		});
	}
	if (given < min || given > max) {
		return wrong('value-range', path, given, {
			de: `eine Zahl von ${min} bis ${max}`,
			en: `a number from ${min} to ${max}`
		});
	}
	if (whole && !Number.isInteger(given)) {
		return wrong('value-whole', path, given, { de: 'eine ganze Zahl', en: 'a whole number' });
	}
	return { value: given === 0 ? 0 : given };
}

function checkStates(
	question: Extract<Question, { kind: 'status' }>,
	given: unknown,
	path: string
): Checked {
	const entries = ownEntries(given);
	if (!entries) {
		return wrong('value-type', path, given, {
			de: `zu jedem Eintrag ein Zustand, etwa { "${question.items[0]?.id}": "${question.states[0]?.id}" }`,
			en: `a state for each item, such as { "${question.items[0]?.id}": "${question.states[0]?.id}" }`
		});
	}
	if (entries.length === 0) return { issues: [noState(question, path)] };
	const issues: Issue[] = [];
	const value: Record<string, string> = {};
	for (const [item, state] of entries.slice(0, question.items.length + 10)) {
		if (isReservedKey(item) || !hasOption(question.items, item)) {
			issues.push(misfit('value-item', path, item, oneOf(question.items)));
		} else if (!hasOption(question.states, state)) {
			issues.push(misfit('value-state', `${path}.${item}`, state, oneOf(question.states)));
		} else value[item] = state as string;
	}
	return issues.length > 0 ? { issues } : { value };
}

/** Where nothing is said, nothing follows: what is not there has a state of its own. */
function noState(question: Extract<Question, { kind: 'status' }>, path: string): Issue {
	const [item, state] = [question.items[0]?.id, question.states[0]?.id];
	return error(
		'value-empty',
		path,
		{ de: 'Zu keinem Eintrag steht ein Zustand.', en: 'No item has a state.' },
		{
			de: `Nennen Sie mindestens einen, etwa { "${item}": "${state}" }, oder „unknown“, wenn es niemand weiß.`,
			en: `Name at least one, such as { "${item}": "${state}" }, or "unknown" if nobody knows.`
		}
	);
}

function hasOption(options: readonly Option[], id: unknown): boolean {
	return options.some((option) => option.id === id);
}

/** An option by its words, as people know it. */
function named(options: readonly Option[], id: unknown, language: Language): string {
	const text = options.find((option) => option.id === id)?.text[language] ?? id;
	return quoted(typeof text === 'string' ? text.replace(/\.$/, '') : text, language);
}

function levelsUpTo(top: number): { de: string; en: string } {
	const levels = Array.from({ length: top }, (_, level) => level).join(', ');
	return { de: `eine Stufe: ${levels} oder ${top}`, en: `a level: ${levels} or ${top}` };
}

function oneOf(options: readonly Option[]): { de: string; en: string } {
	const ids = options.map(({ id }) => id).join(', ');
	return { de: `eines von: ${ids}`, en: `one of: ${ids}` };
}

function wrong(code: string, path: string, given: unknown, wanted: { de: string; en: string }) {
	return { issues: [misfit(code, path, given, wanted)] };
}
