import type { Issue } from '../questionnaire/issue.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';
import { quoted } from '../questionnaire/quoted.ts';
import type { Answer, Assessment } from './assessment.ts';
import { checkAnswer, checkText, limits, unknownField } from './check-answer.ts';
import { checkProfile } from './check-profile.ts';
import { error, misfit, ownEntries } from './finding.ts';
import { aDay, isDay } from './iso-day.ts';
import { readPlan } from './read-plan.ts';
import { readTargets } from './read-targets.ts';

const fields = new Set([
	'questionnaire',
	'version',
	'variant',
	'date',
	'mode',
	'seconds',
	'company',
	'profile',
	'targets',
	'answers',
	'plan'
]);
const mostEntries = 1000;

/**
 * Reads an answers file (parsed JSON) against its questionnaire, every fault at once with its path. With a
 * fault there is no assessment. Answers to hidden or unselected questions are no fault; they are kept.
 * Left out: `variant` is the default one, `mode` is self, profile, targets and answers are empty; the date
 * must be given, since the core knows no clock.
 */
export function readAssessment(
	questionnaire: Questionnaire,
	json: unknown
): { assessment: Assessment | null; issues: Issue[] } {
	const entries = ownEntries(json);
	if (!entries) return { assessment: null, issues: [noObject(json)] };
	const given = new Map(entries.filter(([, value]) => value !== undefined));
	const issues: Issue[] = [];
	const names = [...given.keys()].filter((key) => !fields.has(key));
	for (const name of names.slice(0, 20)) issues.push(unknownField(name, ''));

	checkQuestionnaire(questionnaire, given, issues);
	const { profile, issues: profileIssues } = checkProfile(
		questionnaire,
		given.get('profile') ?? {}
	);
	issues.push(...profileIssues);
	const version = given.get('version');
	const assessment: Assessment = {
		questionnaire: questionnaire.id,
		...(version === undefined ? {} : { version: questionnaire.version }),
		variant: readVariant(questionnaire, given.get('variant'), issues),
		date: readDate(given.get('date'), issues),
		mode: readMode(given.get('mode'), issues),
		...readSeconds(given.get('seconds'), issues),
		company: readCompany(given.get('company') ?? {}, issues),
		profile: profile ?? {},
		targets: readTargets(questionnaire, given.get('targets') ?? {}, issues),
		answers: readAnswers(questionnaire, given.get('answers') ?? {}, issues),
		...readPlan(given.get('plan'), issues)
	};
	return { assessment: issues.length > 0 ? null : assessment, issues };
}

function checkQuestionnaire(
	{ id, version }: Questionnaire,
	given: Map<string, unknown>,
	issues: Issue[]
): void {
	if (given.get('questionnaire') !== id) {
		const name = given.get('questionnaire');
		const wanted = { de: `"questionnaire": "${id}"`, en: `"questionnaire": "${id}"` };
		if (name === undefined || name === null) {
			issues.push(misfit('questionnaire-other', 'questionnaire', name, wanted));
			return checkVersion(version, given, issues);
		}
		issues.push(
			error(
				'questionnaire-other',
				'questionnaire',
				{
					de: `Diese Antworten gehören zum Fragebogen ${quoted(name, 'de')}, nicht zu ${quoted(id, 'de')}.`,
					en: `These answers belong to the questionnaire ${quoted(name)}, not to ${quoted(id)}.`
				},
				{ de: `Erwartet wird "questionnaire": "${id}".`, en: `Expected "questionnaire": "${id}".` }
			)
		);
	}
	checkVersion(version, given, issues);
}

function checkVersion(version: string, given: Map<string, unknown>, issues: Issue[]): void {
	const stated = given.get('version');
	if (stated === undefined || stated === version) return;
	issues.push(
		error(
			'version-other',
			'version',
			{
				de: `Die Antworten gehören zur Version ${quoted(stated, 'de')} des Fragebogens; dieser hat die Version ${quoted(version, 'de')}.`,
				en: `The answers belong to version ${quoted(stated)} of the questionnaire; this one has version ${quoted(version)}.`
			},
			{
				de: 'Nehmen Sie den Fragebogen in der passenden Version, oder prüfen Sie die Antworten und lassen Sie „version“ weg.',
				en: 'Use the questionnaire in the matching version, or review the answers and leave "version" out.'
			}
		)
	);
}

function readVariant({ variants }: Questionnaire, given: unknown, issues: Issue[]): string {
	if (given === undefined) return variants.find((variant) => variant.default)!.id;
	if (variants.some(({ id }) => id === given)) return given as string;
	const ids = variants.map(({ id }) => id).join(', ');
	issues.push(
		misfit('variant-unknown', 'variant', given, { de: `eines von: ${ids}`, en: `one of: ${ids}` })
	);
	return '';
}

function readDate(given: unknown, issues: Issue[]): string {
	if (typeof given === 'string' && isDay(given)) return given;
	issues.push(misfit('date', 'date', given, aDay));
	return '';
}

function readMode(given: unknown, issues: Issue[]): 'self' | 'consultant' {
	if (given === undefined || given === 'self') return 'self';
	if (given === 'consultant') return 'consultant';
	issues.push(
		misfit('mode', 'mode', given, { de: '"self" oder "consultant"', en: '"self" or "consultant"' })
	);
	return 'self';
}

function readSeconds(given: unknown, issues: Issue[]): { seconds?: number } {
	if (given === undefined) return {};
	if (typeof given === 'number' && given >= 0 && given <= 1e9) return { seconds: given };
	const wanted = { de: 'eine Zahl von Sekunden ab 0', en: 'a number of seconds from 0' };
	issues.push(misfit('seconds', 'seconds', given, wanted));
	return {};
}

function readCompany(given: unknown, issues: Issue[]): { name?: string } {
	const entries = ownEntries(given);
	if (!entries) {
		issues.push(
			misfit('company', 'company', given, { de: '{ "name": "…" }', en: '{ "name": "…" }' })
		);
		return {};
	}
	for (const [key] of entries.slice(0, 20)) {
		if (key !== 'name') issues.push(unknownField(key, 'company'));
	}
	const name = new Map(entries).get('name');
	if (name === undefined) return {};
	const checked = checkText(name, limits.company, 'company.name');
	if (typeof checked === 'string') return checked.trim() === '' ? {} : { name: checked };
	issues.push(checked);
	return {};
}

function readAnswers(
	{ dimensions }: Questionnaire,
	given: unknown,
	issues: Issue[]
): Record<string, Answer> {
	const answers: Record<string, Answer> = {};
	const entries = ownEntries(given);
	if (!entries) {
		const shape = '{ "A1": { "value": 3 } }';
		issues.push(misfit('answers', 'answers', given, { de: shape, en: shape }));
		return answers;
	}
	const questions = new Map<string, Question>();
	for (const dimension of dimensions) {
		for (const question of dimension.questions) questions.set(question.id, question);
	}
	for (const [id, one] of entries.slice(0, mostEntries)) {
		const question = questions.get(id);
		if (!question) {
			issues.push(unknownQuestion(id));
			continue;
		}
		const { answer, issues: found } = checkAnswer(question, one);
		if (answer) answers[id] = answer;
		issues.push(...found);
	}
	return answers;
}

function unknownQuestion(id: string): Issue {
	return error(
		'unknown-question',
		'answers',
		{
			de: `Eine Frage ${quoted(id, 'de')} hat dieser Fragebogen nicht.`,
			en: `This questionnaire has no question ${quoted(id)}.`
		},
		{
			de: 'Prüfen Sie die Kennung, oder entfernen Sie die Antwort.',
			en: 'Check the id, or remove the answer.'
		}
	);
}

function noObject(given: unknown): Issue {
	return error(
		'assessment-type',
		'',
		{
			de: `${quoted(given, 'de')} ist keine Antwortdatei.`,
			en: `${quoted(given)} is not an answers file.`
		},
		{
			de: 'Sie beginnt mit { "questionnaire": "…", "date": "2026-11-22", "answers": { … } }.',
			en: 'It begins with { "questionnaire": "…", "date": "2026-11-22", "answers": { … } }.'
		}
	);
}
