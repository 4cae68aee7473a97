import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isOwnId } from '#lib/core/assessment/check-choice.ts';
import {
	planLimits,
	type ActionChoice,
	type OwnAction
} from '#lib/core/assessment/plan-choices.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import { messages } from '#lib/server/messages.ts';
import { requireMeant } from '#lib/server/require-assessment.ts';
import type { Stored } from '#lib/server/stored.ts';
import { nextOwnId, saveChoice } from '#lib/server/stored-plan.ts';
import { planWords } from '#lib/text/plan-words.ts';
import { choiceFromForm, ownFromForm } from './choice-from-form.ts';

type Visit = Pick<RequestEvent, 'locals' | 'request'>;

/** A person decides about a recommended action: takes it on, defers it, drops it, or leaves it open. */
export async function decide(event: Visit) {
	const { stored, form } = await requireMeant(event);
	const id = String(form.get('step') ?? '');
	if (!isRecommended(stored, id)) return refused(event, form, 'gone');
	const { choice, problems } = choiceFromForm(form, event.locals.language);
	return choice ? store(event, stored, form, choice) : mend(form, problems);
}

/** A deferred or dropped action stands in the plan again; who was to do it until when stays. */
export async function takeUp(event: Visit) {
	const { stored, form } = await requireMeant(event);
	const id = String(form.get('step') ?? '');
	const choice = stored.assessment.plan?.actions[id];
	if (!isRecommended(stored, id) || !choice) return refused(event, form, 'gone');
	const { owner, due } = choice;
	return store(event, stored, form, { ...(owner && { owner }), ...(due && { due }) });
}

/** Adds an action of the company's own, or changes it. */
export async function saveOwn(event: Visit) {
	const { stored, form } = await requireMeant(event);
	const id = String(form.get('step') ?? '');
	const known = stored.assessment.plan?.own.some((own) => own.id === id);
	// The page that was sent twice names an id that is taken since: then the two are compared.
	if (!isOwnId(id) || (!known && id !== nextOwnId(stored))) {
		return refused(event, form, 'gone');
	}
	const { own, problems } = ownFromForm(id, form, event.locals.language);
	return own ? store(event, stored, form, own) : mend(form, problems);
}

export async function removeOwn(event: Visit) {
	const { stored, form } = await requireMeant(event);
	const id = String(form.get('step') ?? '');
	if (!isOwnId(id)) return refused(event, form, 'gone');
	return store(event, stored, form, null);
}

function isRecommended({ questionnaire, assessment }: Stored, id: string): boolean {
	const { actions, chosen } = plan(questionnaire, assessment);
	return [...actions, ...(chosen?.dropped ?? [])].some((action) => action.id === id);
}

async function store(
	event: Visit,
	stored: Stored,
	form: FormData,
	choice: ActionChoice | Omit<OwnAction, 'id'> | null
) {
	const { db, language } = event.locals;
	const id = String(form.get('step'));
	const revision = Number(form.get('revision')) || 0;
	const saved = await saveChoice(db, stored.id, id, choice, { revision, now: new Date() });
	if (saved === 'gone') error(404, messages.gone[language]);
	if (saved === 'stale' || saved === 'full') return refused(event, form, saved);
	redirect(303, `/${language}/result?step=${id}#${choice === null ? 'plan' : `step-${id}`}`);
}

function refused({ locals }: Visit, form: FormData, reason: 'stale' | 'full' | 'gone') {
	const { problems } = planWords(locals.language);
	const { stale, full, gone } = problems;
	return mend(form, { '': { stale, full: full(planLimits.own), gone }[reason] }, 409);
}

/** What was typed comes back with what has to be mended. */
function mend(form: FormData, problems: Record<string, string>, status = 400) {
	const given = Object.fromEntries(form) as Record<string, string>;
	// What is to be added has no place in the plan yet, and its id may be another's by now.
	const step = form.has('new') ? 'new' : (given['step'] ?? '');
	return fail(status, { step, problems, given });
}
