import type { Issue } from '../questionnaire/issue.ts';
import { quoted } from '../questionnaire/quoted.ts';
import type { Assessment } from './assessment.ts';
import { unknownField } from './check-answer.ts';
import { checkChoice, checkOwnAction, isOwnId } from './check-choice.ts';
import { error, isReservedKey, misfit, ownEntries } from './finding.ts';
import { planLimits, type PlanChoices } from './plan-choices.ts';

const mostEntries = 1000;
const longestId = 100;

/**
 * What people have decided about the plan. Choices about actions that no plan holds are no fault; they are kept.
 * Adds what is wrong to `issues`. Empty where nothing was decided.
 */
export function readPlan(given: unknown, issues: Issue[]): Pick<Assessment, 'plan'> {
	if (given === undefined) return {};
	const entries = ownEntries(given);
	if (!entries) {
		const shape = '{ "actions": { "R01": { "decision": "accepted" } }, "own": [] }';
		issues.push(misfit('plan', 'plan', given, { de: shape, en: shape }));
		return {};
	}
	const parts = new Map(entries);
	for (const key of [...parts.keys()].slice(0, 20)) {
		if (key !== 'actions' && key !== 'own') issues.push(unknownField(key, 'plan'));
	}
	const actions = readActions(parts.get('actions') ?? {}, issues);
	const own = readOwn(parts.get('own') ?? [], issues);
	return Object.keys(actions).length > 0 || own.length > 0 ? { plan: { actions, own } } : {};
}

function readActions(given: unknown, issues: Issue[]): PlanChoices['actions'] {
	const actions: PlanChoices['actions'] = {};
	const entries = ownEntries(given);
	if (!entries) {
		const shape = '{ "R01": { "decision": "accepted" } }';
		issues.push(misfit('plan-actions', 'plan.actions', given, { de: shape, en: shape }));
		return actions;
	}
	for (const [id, one] of entries.slice(0, mostEntries)) {
		if (isReservedKey(id) || isOwnId(id) || id.length > longestId) {
			const wanted = {
				de: 'die Kennung einer Empfehlung, wie "R01"; eigene Schritte stehen unter "own"',
				en: 'the id of a recommendation, such as "R01"; own steps stand under "own"'
			};
			issues.push(misfit('plan-action', 'plan.actions', id, wanted));
			continue;
		}
		const { choice, issues: found } = checkChoice(one, `plan.actions.${id}`);
		issues.push(...found);
		if (choice && Object.keys(choice).length > 0) actions[id] = choice;
	}
	return actions;
}

function readOwn(given: unknown, issues: Issue[]): PlanChoices['own'] {
	if (!Array.isArray(given)) {
		const shape = '[{ "id": "own-1", "title": "…" }]';
		issues.push(misfit('plan-own', 'plan.own', given, { de: shape, en: shape }));
		return [];
	}
	if (given.length > planLimits.own) issues.push(tooMany(given.length));
	const own: PlanChoices['own'] = [];
	given.slice(0, planLimits.own).forEach((one, index) => {
		const { own: read, issues: found } = checkOwnAction(one, `plan.own[${index}]`);
		issues.push(...found);
		if (!read) return;
		if (own.some(({ id }) => id === read.id)) issues.push(twice(read.id, `plan.own[${index}].id`));
		else own.push(read);
	});
	return own;
}

function tooMany(count: number): Issue {
	return error(
		'plan-own-many',
		'plan.own',
		{
			de: `Das sind ${count} eigene Schritte, Platz ist für ${planLimits.own}.`,
			en: `These are ${count} own steps; there is room for ${planLimits.own}.`
		},
		{ de: 'Behalten Sie die wichtigsten.', en: 'Keep the most important ones.' }
	);
}

function twice(id: string, path: string): Issue {
	return error(
		'plan-own-twice',
		path,
		{ de: `${quoted(id, 'de')} steht zweimal da.`, en: `${quoted(id)} stands there twice.` },
		{ de: 'Geben Sie jedem Schritt eine eigene Kennung.', en: 'Give each step an id of its own.' }
	);
}
