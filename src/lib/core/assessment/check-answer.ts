import type { Issue } from '../questionnaire/issue.ts';
import type { Question, Text } from '../questionnaire/questionnaire.ts';
import { quoted } from '../questionnaire/quoted.ts';
import type { Answer } from './assessment.ts';
import { checkValue } from './check-value.ts';
import { error, misfit, ownEntries } from './finding.ts';

export const limits = { note: 4000, reason: 500, evidence: 2000, company: 200 };

const known = new Set(['value', 'unknown', 'notApplicable', 'reason', 'note', 'evidence']);
const evidenceStates: ReadonlySet<unknown> = new Set(['none', 'shown', 'checked']);

/**
 * Checks one answer to one question, every fault at once. `answer` holds only what is known and is null if
 * anything is wrong. `path` is put before the paths of the issues.
 */
export function checkAnswer(
	question: Question,
	given: unknown,
	path = `answers.${question.id}`
): { answer: Answer | null; issues: Issue[] } {
	const entries = ownEntries(given);
	if (!entries) {
		const hint: Text = {
			de: 'Eine Antwort sieht so aus: { "value": 3 }.',
			en: 'An answer looks like this: { "value": 3 }.'
		};
		const message: Text = {
			de: `${quoted(given, 'de')} ist keine Antwort.`,
			en: `${quoted(given)} is not an answer.`
		};
		return { answer: null, issues: [error('answer-type', path, message, hint)] };
	}
	const fields = new Map(entries.filter(([, value]) => value !== undefined));
	const issues: Issue[] = [];
	const answer: Answer = {};
	for (const key of [...fields.keys()].filter((name) => !known.has(name)).slice(0, 20)) {
		issues.push(unknownField(key, path));
	}

	const states = ['value', 'unknown', 'notApplicable'].filter((key) => fields.has(key));
	if (states.length > 1) issues.push(severalAtOnce(states, path));
	for (const key of ['unknown', 'notApplicable'] as const) {
		if (!fields.has(key)) continue;
		if (fields.get(key) === true) answer[key] = true;
		else issues.push(notTrue(key, `${path}.${key}`));
	}
	if (fields.has('value')) {
		const checked = checkValue(question, fields.get('value'), `${path}.value`);
		if ('issues' in checked) issues.push(...checked.issues);
		else answer.value = checked.value;
	} else if (question.kind === 'derived' && states.length > 0) {
		const checked = checkValue(question, undefined, path);
		if ('issues' in checked) issues.push(...checked.issues);
	}

	const text = (key: 'reason' | 'note'): void => {
		if (!fields.has(key)) return;
		const checked = checkText(fields.get(key), limits[key], `${path}.${key}`);
		if (typeof checked !== 'string') issues.push(checked);
		else if (checked !== '') answer[key] = checked;
	};
	text('note');
	text('reason');
	if (answer.notApplicable) issues.push(...checkNotApplicable(question, fields, path));
	if (fields.has('evidence')) checkEvidence(fields.get('evidence'), path, answer, issues);
	return { answer: issues.length > 0 ? null : answer, issues };
}

function checkNotApplicable(
	question: Question,
	fields: Map<string, unknown>,
	path: string
): Issue[] {
	if (!question.notApplicable) {
		return [
			error(
				'not-applicable',
				`${path}.notApplicable`,
				{
					de: 'Diese Frage trifft auf jedes Haus zu.',
					en: 'This question applies to every company.'
				},
				{
					de: 'Wählen Sie eine Antwort, oder „unknown“, wenn es niemand weiß.',
					en: 'Choose an answer, or "unknown" if nobody knows.'
				}
			)
		];
	}
	const reason = fields.get('reason') ?? '';
	if (typeof reason !== 'string' || reason.trim() !== '') return [];
	return [
		error(
			'reason-missing',
			`${path}.reason`,
			{
				de: 'Der Grund fehlt, warum die Frage nicht zutrifft.',
				en: 'The reason why the question does not apply is missing.'
			},
			reasonHint(question.notApplicable)
		)
	];
}

// On the web the questionnaire's own sentence is taken where nobody writes another.
function reasonHint(own: Text): Text {
	return {
		de: `Ein halber Satz genügt; gilt der des Fragebogens, dann "reason": ${JSON.stringify(own.de)}.`,
		en: `Half a sentence is enough; if the questionnaire's own holds, "reason": ${JSON.stringify(own.en)}.`
	};
}

function checkEvidence(given: unknown, path: string, answer: Answer, issues: Issue[]): void {
	const entries = ownEntries(given);
	const fields = new Map(entries ?? []);
	const state = fields.get('state');
	if (!evidenceStates.has(state)) {
		const wanted = { de: 'none, shown oder checked', en: 'none, shown or checked' };
		issues.push(misfit('evidence-state', `${path}.evidence.state`, state, wanted));
	}
	for (const key of fields.keys()) {
		if (key !== 'state' && key !== 'text') issues.push(unknownField(key, `${path}.evidence`));
	}
	const text = fields.get('text');
	const checked =
		text === undefined ? '' : checkText(text, limits.evidence, `${path}.evidence.text`);
	if (typeof checked !== 'string') issues.push(checked);
	else {
		const evidence = { state: state as 'none' | 'shown' | 'checked' };
		answer.evidence = checked === '' ? evidence : { ...evidence, text: checked };
	}
}

/** A person's own words: the text, or what is wrong with it. */
export function checkText(given: unknown, longest: number, path: string): string | Issue {
	if (typeof given !== 'string') {
		return error(
			'text-type',
			path,
			{ de: `${quoted(given, 'de')} ist kein Text.`, en: `${quoted(given)} is not a text.` },
			{ de: 'Setzen Sie ihn in Anführungszeichen.', en: 'Put it in quotes.' }
		);
	}
	if (given.length <= longest) return given;
	return error(
		'text-long',
		path,
		{
			de: `Der Text hat ${given.length} Zeichen, Platz ist für ${longest}.`,
			en: `The text has ${given.length} characters; there is room for ${longest}.`
		},
		{ de: 'Kürzen Sie ihn auf das Wichtigste.', en: 'Shorten it to what matters most.' }
	);
}

/** A field that nobody asked for. */
export function unknownField(key: string, path: string): Issue {
	return error(
		'unknown-field',
		path,
		{
			de: `Die Angabe ${quoted(key, 'de')} ist hier nicht bekannt.`,
			en: `${quoted(key)} is not known here.`
		},
		{
			de: 'Prüfen Sie die Schreibung, oder entfernen Sie sie.',
			en: 'Check the spelling, or remove it.'
		}
	);
}

function severalAtOnce(states: string[], path: string): Issue {
	const list = states.join(', ');
	return error(
		'answer-several',
		path,
		{ de: `Zugleich angegeben: ${list}.`, en: `Given at the same time: ${list}.` },
		{ de: 'Behalten Sie eines davon.', en: 'Keep one of them.' }
	);
}

function notTrue(key: string, path: string): Issue {
	return error(
		'flag-true',
		path,
		{ de: `„${key}“ kann nur true sein.`, en: `"${key}" can only be true.` },
		{ de: 'Lassen Sie die Angabe sonst weg.', en: 'Leave it out otherwise.' }
	);
}
