import type { Issue } from '../questionnaire/issue.ts';
import type { Text } from '../questionnaire/questionnaire.ts';
import { checkText, unknownField } from './check-answer.ts';
import { error, misfit, ownEntries } from './finding.ts';
import { aDay, isDay } from './iso-day.ts';
import { planLimits, type ActionChoice, type OwnAction } from './plan-choices.ts';

const decisions: ReadonlySet<unknown> = new Set(['accepted', 'deferred', 'dropped']);
const choiceFields = ['decision', 'reason', 'review', 'owner', 'due'];
const ownFields = ['id', 'title', 'firstStep', 'owner', 'due', 'horizon'];
const horizons: ReadonlySet<unknown> = new Set([30, 90, 180]);

type Fields = Map<string, unknown>;

/** Checks what was made of one action, every fault at once; null if anything is wrong. */
export function checkChoice(
	given: unknown,
	path: string
): { choice: ActionChoice | null; issues: Issue[] } {
	const shape = '{ "decision": "accepted", "owner": "…", "due": "2026-11-22" }';
	const fields = fieldsOf(given, path, shape);
	if (!(fields instanceof Map)) return { choice: null, issues: fields };
	const issues = unknownFields(fields, path, choiceFields);
	const choice: ActionChoice = {};
	const decision = fields.get('decision');
	if (decisions.has(decision)) choice.decision = decision as ActionChoice['decision'];
	else if (decision !== undefined) {
		const wanted = { de: 'accepted, deferred oder dropped', en: 'accepted, deferred or dropped' };
		issues.push(misfit('plan-decision', `${path}.decision`, decision, wanted));
	}
	for (const name of ['reason', 'owner'] as const) {
		const text = readText(fields, name, planLimits[name], path, issues);
		if (text) choice[name] = text;
	}
	for (const name of ['review', 'due'] as const) {
		const day = readDay(fields, name, path, issues);
		if (day) choice[name] = day;
	}
	if (choice.decision === 'deferred') {
		if (isEmpty(fields.get('reason'))) issues.push(missing('reason', path));
		if (isEmpty(fields.get('review'))) issues.push(missing('review', path));
	}
	return { choice: issues.length > 0 ? null : choice, issues };
}

/** Checks an action that the company has added itself, every fault at once; null if anything is wrong. */
export function checkOwnAction(
	given: unknown,
	path: string
): { own: OwnAction | null; issues: Issue[] } {
	const fields = fieldsOf(given, path, '{ "id": "own-1", "title": "…" }');
	if (!(fields instanceof Map)) return { own: null, issues: fields };
	const issues = unknownFields(fields, path, ownFields);
	const id = fields.get('id');
	if (typeof id !== 'string' || !isOwnId(id)) {
		const wanted = { de: 'eine Kennung wie "own-1"', en: 'an id such as "own-1"' };
		issues.push(misfit('plan-own-id', `${path}.id`, id, wanted));
	}
	const own: OwnAction = { id: id as string, title: '' };
	own.title = readText(fields, 'title', planLimits.title, path, issues) ?? '';
	if (isEmpty(fields.get('title'))) issues.push(missing('title', path));
	const firstStep = readText(fields, 'firstStep', planLimits.step, path, issues);
	if (firstStep) own.firstStep = firstStep;
	const owner = readText(fields, 'owner', planLimits.owner, path, issues);
	if (owner) own.owner = owner;
	const due = readDay(fields, 'due', path, issues);
	if (due) own.due = due;
	const horizon = fields.get('horizon');
	if (horizons.has(horizon)) own.horizon = horizon as NonNullable<OwnAction['horizon']>;
	else if (horizon !== undefined) {
		const wanted = { de: '30, 90 oder 180', en: '30, 90 or 180' };
		issues.push(misfit('plan-horizon', `${path}.horizon`, horizon, wanted));
	}
	return { own: issues.length > 0 ? null : own, issues };
}

/** Whether an id is that of an action which the company has added itself. */
export function isOwnId(id: string): boolean {
	return /^own-[1-9]\d{0,5}$/.test(id);
}

/** 3 of own-3: own actions stand in the order in which they were added. */
export function ownNumber(id: string): number {
	return Number(id.slice('own-'.length));
}

function fieldsOf(given: unknown, path: string, shape: string): Fields | Issue[] {
	const entries = ownEntries(given);
	if (!entries) return [misfit('plan-entry', path, given, { de: shape, en: shape })];
	return new Map(entries.filter(([, value]) => value !== undefined));
}

function unknownFields(fields: Fields, path: string, names: string[]): Issue[] {
	return [...fields.keys()]
		.filter((key) => !names.includes(key))
		.slice(0, 20)
		.map((key) => unknownField(key, path));
}

function readText(
	fields: Fields,
	name: string,
	longest: number,
	path: string,
	issues: Issue[]
): string | null {
	if (!fields.has(name)) return null;
	const checked = checkText(fields.get(name), longest, `${path}.${name}`);
	if (typeof checked === 'string') return checked.trim() || null;
	issues.push(checked);
	return null;
}

function readDay(fields: Fields, name: string, path: string, issues: Issue[]): string | null {
	const given = fields.get(name);
	if (given === undefined) return null;
	if (typeof given === 'string' && isDay(given)) return given;
	issues.push(misfit('date', `${path}.${name}`, given, aDay));
	return null;
}

function isEmpty(given: unknown): boolean {
	return given === undefined || (typeof given === 'string' && given.trim() === '');
}

const missingTexts: Record<string, { message: Text; hint: Text }> = {
	reason: {
		message: {
			de: 'Der Grund fehlt, warum der Schritt zurückgestellt ist.',
			en: 'The reason why the step is deferred is missing.'
		},
		hint: { de: 'Ein halber Satz genügt.', en: 'Half a sentence is enough.' }
	},
	review: {
		message: {
			de: 'Der Tag fehlt, an dem der zurückgestellte Schritt wieder auf den Tisch kommt.',
			en: 'The day on which the deferred step is looked at again is missing.'
		},
		hint: {
			de: 'Hierhin gehört ein Tag wie "2026-11-22".',
			en: 'Expected a day such as "2026-11-22".'
		}
	},
	title: {
		message: { de: 'Der eigene Schritt hat keinen Namen.', en: 'The own step has no name.' },
		hint: {
			de: 'Sagen Sie in wenigen Worten, was geschehen soll.',
			en: 'Say in a few words what is to be done.'
		}
	}
};

function missing(name: 'reason' | 'review' | 'title', path: string): Issue {
	const { message, hint } = missingTexts[name]!;
	return error(`${name}-missing`, `${path}.${name}`, message, hint);
}
