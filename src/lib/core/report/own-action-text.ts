import type { PlannedOwn } from '../plan/plan.ts';
import type { ActionText } from './action-text.ts';
import { ownerTexts } from './choice-text.ts';
import type { Findings } from './findings.ts';

const words = {
	de: { own: 'Eigener Schritt', unknown: 'nicht geschätzt', open: 'offen' },
	en: { own: 'Own step', unknown: 'not estimated', open: 'open' }
};

/** An action that the company has added itself, in its own words. */
export function ownActionText(findings: Findings, own: PlannedOwn): ActionText {
	const w = words[findings.language];
	return {
		id: own.id,
		own: true,
		decision: null,
		number: own.position,
		title: own.title,
		reason: w.own,
		because: [w.own],
		firstStep: own.firstStep ?? w.open,
		steps: [],
		effect: w.unknown,
		effort: w.unknown,
		...ownerTexts(findings, own, null),
		roles: null,
		ownerRoles: [],
		sign: w.open,
		buildsOn: null,
		lifts: [],
		horizon: own.horizon,
		later: own.horizon === null ? 'date' : null,
		needs: [],
		missing: []
	};
}
