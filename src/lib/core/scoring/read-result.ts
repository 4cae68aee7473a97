import { error, isReservedKey, misfit, ownEntries } from '../assessment/finding.ts';
import type { Issue } from '../questionnaire/issue.ts';
import type { Text } from '../questionnaire/questionnaire.ts';
import type { ComparableResult } from './compare.ts';
import type { QuestionResult, QuestionStatus } from './result.ts';

const id = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const day = /^\d{4}-\d\d-\d\d$/;
const plain = /^[^\p{Cc}\p{Cf}]{1,200}$/u;
const statuses: ReadonlySet<unknown> = new Set<QuestionStatus>([
	'answered',
	'unknown',
	'notApplicable',
	'blank',
	'hidden'
]);
const mostIssues = 20;
/** No scale has a higher step. */
const highest = 10;

/**
 * Reads what `score` printed, of this version or an older one, as far as two of them are compared. What a later
 * version adds is passed over. With a fault there is no result; every fault is said with its path.
 */
export function readResult(json: unknown): { result: ComparableResult | null; issues: Issue[] } {
	const entries = ownEntries(json);
	if (!entries) return { result: null, issues: [noResult] };
	const fields = new Map(entries);
	const issues: Issue[] = [];
	const questionnaire = fieldsOf(fields.get('questionnaire'), 'questionnaire', issues);
	const overall = fieldsOf(fields.get('overall'), 'overall', issues);
	const date = fields.get('date');
	const result: ComparableResult = {
		questionnaire: {
			id: word(questionnaire.get('id'), 'questionnaire.id', issues),
			version: word(questionnaire.get('version'), 'questionnaire.version', issues)
		},
		variant: word(fields.get('variant'), 'variant', issues),
		date: typeof date === 'string' && day.test(date) ? date : null,
		overall: {
			score: score(overall.get('score'), 'overall.score', issues),
			low: score(overall.get('low'), 'overall.low', issues),
			high: score(overall.get('high'), 'overall.high', issues)
		},
		dimensions: entriesOf(fields.get('dimensions'), 'dimensions', issues, (one, path) => ({
			score: score(one.get('score'), `${path}.score`, issues),
			gap: score(one.get('gap'), `${path}.gap`, issues),
			weight: weight(one.get('weight'), `${path}.weight`, issues),
			name: nameOf(one.get('name'))
		})),
		questions: entriesOf(fields.get('questions'), 'questions', issues, (one, path) => ({
			status: statusOf(one.get('status'), `${path}.status`, issues),
			score: score(one.get('score'), `${path}.score`, issues),
			weight: weight(one.get('weight'), `${path}.weight`, issues),
			dimension: word(one.get('dimension'), `${path}.dimension`, issues)
		}))
	};
	return { result: issues.length > 0 ? null : result, issues };
}

type Fields = Map<string, unknown>;

function fieldsOf(given: unknown, path: string, issues: Issue[]): Fields {
	const entries = ownEntries(given);
	if (!entries) refuse('result-part', path, given, { de: '{ … }', en: '{ … }' }, issues);
	return new Map(entries ?? []);
}

function entriesOf<One>(
	given: unknown,
	path: string,
	issues: Issue[],
	read: (one: Fields, path: string) => One
): Record<string, One> {
	const found: Record<string, One> = {};
	for (const [key, one] of fieldsOf(given, path, issues)) {
		if (!id.test(key) || isReservedKey(key)) {
			refuse('result-id', path, key, { de: 'eine Kennung wie A1', en: 'an id such as A1' }, issues);
			continue;
		}
		found[key] = read(fieldsOf(one, `${path}.${key}`, issues), `${path}.${key}`);
	}
	return found;
}

function word(given: unknown, path: string, issues: Issue[]): string {
	if (typeof given === 'string' && plain.test(given)) return given;
	refuse('result-text', path, given, { de: 'ein kurzer Text', en: 'a short text' }, issues);
	return '';
}

function score(given: unknown, path: string, issues: Issue[]): number | null {
	if (given === null) return null;
	if (typeof given === 'number' && given >= 0 && given <= highest) return given;
	const wanted = { de: 'eine Zahl von 0 bis 10 oder null', en: 'a number from 0 to 10 or null' };
	refuse('result-score', path, given, wanted, issues);
	return null;
}

function weight(given: unknown, path: string, issues: Issue[]): number {
	if (typeof given === 'number' && given >= 0 && given <= 1000) return given;
	const wanted = { de: 'eine Zahl von 0 bis 1000', en: 'a number from 0 to 1000' };
	refuse('result-weight', path, given, wanted, issues);
	return 0;
}

function statusOf(given: unknown, path: string, issues: Issue[]): QuestionResult['status'] {
	if (statuses.has(given)) return given as QuestionStatus;
	const names = [...statuses].join(', ');
	refuse(
		'result-status',
		path,
		given,
		{ de: `eines von: ${names}`, en: `one of: ${names}` },
		issues
	);
	return 'blank';
}

// a name is for reading only: where it is odd, the id stands for it
function nameOf(given: unknown): Text | undefined {
	const { de, en } = Object.fromEntries(ownEntries(given) ?? []);
	const fits = [de, en].every((name) => typeof name === 'string' && plain.test(name));
	return fits ? { de: de as string, en: en as string } : undefined;
}

/** One fault for a part that is missing, not one for each of its fields; and no more than a person reads. */
function refuse(code: string, path: string, given: unknown, wanted: Text, issues: Issue[]): void {
	if (issues.length >= mostIssues) return;
	const inMissing = issues.some(
		(issue) => issue.code === 'result-part' && path.startsWith(`${issue.path}.`)
	);
	if (!inMissing) issues.push(misfit(code, path, given, wanted));
}

const noResult = error(
	'result-type',
	'',
	{ de: 'Das ist kein Ergebnis.', en: 'This is not a result.' },
	{
		de: 'Ein Ergebnis schreibt: npx leuchtkraft score FRAGEBOGEN ANTWORTEN.json > ERGEBNIS.json',
		en: 'A result is written by: npx leuchtkraft score QUESTIONNAIRE ANSWERS.json > RESULT.json'
	}
);
