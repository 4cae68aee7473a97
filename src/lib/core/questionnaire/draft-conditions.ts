import { ConditionError } from './condition-error.ts';
import type { Expression } from './condition-expression.ts';
import { parseCondition } from './condition-parser.ts';
import type { Draft } from './draft.ts';
import { within, type Place, type Report } from './source.ts';

/** A condition of the files that can be read, what it decides, and for whom. */
export interface DraftCondition {
	expression: Expression;
	place: Place;
	use: 'visibility' | 'judgement';
	/** The question that it shows. */
	question?: string;
}

/** Reads every condition of the files; reports those that cannot be read, at the column of their fault. */
export function readConditions(draft: Draft, report: Report): DraftCondition[] {
	const conditions: DraftCondition[] = [];
	const read = (
		source: string | undefined,
		place: Place,
		use: DraftCondition['use'],
		question?: string
	): void => {
		if (source === undefined) return;
		try {
			const expression = parseCondition(source);
			conditions.push({ expression, place, use, ...(question === undefined ? {} : { question }) });
		} catch (error) {
			if (!(error instanceof ConditionError)) throw error;
			report({ ...place, column: error.column }, { code: error.code, message: error.text, hint });
		}
	};

	for (const { id, data, place } of draft.questions) {
		if (data && 'when' in data) read(data.when, within(place, 'when'), 'visibility', id);
	}
	const root: Place = { source: draft.root.source, path: [] };
	for (const [id, variant] of Object.entries(draft.root.data?.variants ?? {})) {
		if (!Array.isArray(variant?.questions)) continue;
		variant.questions.forEach((entry, index) => {
			if (typeof entry !== 'object') return;
			const place = within(root, 'variants', id, 'questions', index, 'when');
			read(entry.when, place, 'visibility', entry.id);
		});
	}
	draft.root.data?.scoring?.bottlenecks?.forEach((bottleneck, index) => {
		const place = within(root, 'scoring', 'bottlenecks', index, 'when');
		read(bottleneck?.when, place, 'judgement');
	});
	draft.root.data?.sanity?.contradictions?.forEach((one, index) => {
		const place = within(root, 'sanity', 'contradictions', index, 'when');
		read(one?.when, place, 'judgement');
	});
	if (!draft.advice) return conditions;
	const advice: Place = { source: draft.advice.source, path: [] };
	draft.advice.data?.recommendations?.forEach((one, index) =>
		read(one?.trigger, within(advice, 'recommendations', index, 'trigger'), 'judgement')
	);
	draft.advice.data?.combinations?.forEach((one, index) =>
		read(one?.when, within(advice, 'combinations', index, 'when'), 'judgement')
	);
	return conditions;
}

const hint = {
	de: 'Eine Bedingung sieht so aus: score(F1) <= 2 or A4 contains "technology".',
	en: 'A condition looks like this: score(F1) <= 2 or A4 contains "technology".'
};
