import type { ActionChoice, OwnAction } from '#lib/core/assessment/plan-choices.ts';

/** All that the forms of the plan stand on. */
export interface Deciding {
	actions: Record<string, ActionChoice>;
	own: OwnAction[];
	/** By action id: what this page has seen. */
	revisions: Record<string, number>;
	nextOwn: string;
	/** The step that was last decided about; `new` while one is being added. */
	step: string | null;
	/** ISO date that is proposed to whoever defers a step. */
	reviewOn: string;
	/** What has to be mended in the form of `step`, with what was typed. */
	refused: { problems: Record<string, string>; given: Record<string, string> } | null;
}

/** What stands in a field: what was typed and refused, else what is stored. */
export function fieldOf(deciding: Deciding, step: string) {
	const refused = deciding.step === step ? deciding.refused : null;
	return (name: string, stored: string | number | undefined) => ({
		value: String(refused ? (refused.given[name] ?? '') : (stored ?? '')),
		problem: refused?.problems[name]
	});
}
