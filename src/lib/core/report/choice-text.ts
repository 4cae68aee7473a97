import type { ActionChoice } from '../assessment/plan-choices.ts';
import type { ActionText } from './action-text.ts';
import { dateText } from './date-text.ts';
import type { Findings } from './findings.ts';

/** Who takes care of an action and until when, as people have decided or as it was recommended. */
export interface OwnerText {
	/** The name; the roles where nobody has decided anything; "offen" where somebody has, and named nobody. */
	owner: string;
	/** Whether a person has named the owner. */
	named: boolean;
	/** "angenommen, bis 15.12.2026"; null where neither was decided. */
	decided: string | null;
	/** The roles that were recommended, where somebody has decided and named nobody. */
	suggestion: string | null;
}

const words = {
	de: {
		open: 'offen',
		accepted: 'angenommen',
		until: (date: string) => `bis ${date}`,
		suggested: (roles: string) => `Vorschlag: ${roles}`,
		missing: {
			deferred: (step: string) => `Setzt Schritt ${step} voraus, der zurückgestellt ist.`,
			dropped: (step: string) => `Setzt Schritt ${step} voraus, der gestrichen ist.`
		}
	},
	en: {
		open: 'open',
		accepted: 'accepted',
		until: (date: string) => `by ${date}`,
		suggested: (roles: string) => `Suggested: ${roles}`,
		missing: {
			deferred: (step: string) => `Builds on step ${step}, which is deferred.`,
			dropped: (step: string) => `Builds on step ${step}, which was dropped.`
		}
	}
};

/** Says who and until when. `roles`: what was recommended, in words; null for an action that nobody recommended. */
export function ownerTexts(
	{ language }: Findings,
	choice: Pick<ActionChoice, 'decision' | 'owner' | 'due'> | undefined,
	roles: string | null
): OwnerText {
	const w = words[language];
	const { decision, owner, due } = choice ?? {};
	const touched = decision !== undefined || owner !== undefined || due !== undefined;
	if (roles !== null && !touched) {
		return { owner: roles, named: false, decided: null, suggestion: null };
	}
	const decided = [
		decision === 'accepted' && w.accepted,
		due && w.until(dateText(due, language))
	].filter(Boolean);
	const suggests = owner === undefined && roles !== null && roles !== w.open;
	return {
		owner: owner ?? w.open,
		named: owner !== undefined,
		decided: decided.length > 0 ? decided.join(', ') : null,
		suggestion: suggests ? w.suggested(roles) : null
	};
}

/** Says of an action that somebody has deferred or dropped that another one builds on it. */
export function missingText(
	{ language }: Findings,
	{ number, title, decision }: Pick<ActionText, 'number' | 'title' | 'decision'>
): string {
	const { dropped, deferred } = words[language].missing;
	return (decision === 'dropped' ? dropped : deferred)(`${number} (${title})`);
}
