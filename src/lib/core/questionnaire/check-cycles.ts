import { references } from './conditions.ts';
import type { Draft } from './draft.ts';
import type { DraftCondition } from './draft-conditions.ts';
import { within, type Place, type Report } from './source.ts';

type Graph = Map<string, { place: Place; to: Set<string> }>;

/** Nothing may wait for itself: questions by their conditions, recommendations by what they need. */
export function checkCycles(
	draft: Draft,
	conditions: readonly DraftCondition[],
	report: Report
): void {
	const questions: Graph = new Map();
	const edge = (graph: Graph, from: string, to: string[], place: Place): void => {
		const node = graph.get(from) ?? { place, to: new Set() };
		for (const id of to) node.to.add(id);
		graph.set(from, node);
	};
	for (const { expression, place, question } of conditions) {
		if (question === undefined) continue;
		const read = references(expression);
		edge(questions, question, [...read.questions, ...read.scores], place);
	}
	for (const { id, data, place } of draft.questions) {
		if (!data || !('kind' in data) || data.kind !== 'derived' || data.from === undefined) continue;
		edge(questions, id, [data.from], within(place, 'from'));
	}
	for (const { chain, place } of cycles(questions)) report(place, shownByItself(chain));

	const needs: Graph = new Map();
	draft.advice?.data?.recommendations?.forEach((one, index) => {
		if (one?.id === undefined || !one.needs) return;
		const place = { source: draft.advice!.source, path: ['recommendations', index, 'needs'] };
		edge(
			needs,
			one.id,
			one.needs.filter((id) => id !== undefined),
			place
		);
	});
	for (const { chain, place } of cycles(needs)) report(place, neededByItself(chain));
}

function cycles(graph: Graph): { chain: string; place: Place }[] {
	const found: { chain: string; place: Place }[] = [];
	const done = new Set<string>();
	const way: string[] = [];
	const visit = (id: string): void => {
		const node = graph.get(id);
		if (!node || done.has(id)) return;
		way.push(id);
		for (const next of node.to) {
			const start = way.indexOf(next);
			if (start < 0) visit(next);
			else {
				const place = graph.get(next)?.place ?? node.place;
				found.push({ chain: chainText([...way.slice(start), next]), place });
			}
		}
		way.pop();
		done.add(id);
	};
	for (const id of graph.keys()) visit(id);
	return found;
}

/** `A1 → A2 → A1`; of a long chain both ends. */
export function chainText(ids: string[]): string {
	const shown = ids.length > 12 ? [...ids.slice(0, 6), '…', ...ids.slice(-5)] : ids;
	return shown.join(' → ');
}

const shownByItself = (chain: string) => ({
	code: 'condition-cycle',
	message: {
		de: `Ob die Frage erscheint, hängt von ihr selbst ab: ${chain}.`,
		en: `Whether the question appears depends on itself: ${chain}.`
	},
	hint: { de: 'Lösen Sie eine der Bedingungen.', en: 'Remove one of the conditions.' }
});

const neededByItself = (chain: string) => ({
	code: 'needs-cycle',
	message: {
		de: `Die Empfehlung setzt sich selbst voraus: ${chain}.`,
		en: `The recommendation needs itself: ${chain}.`
	},
	hint: { de: 'Streichen Sie eine der Voraussetzungen.', en: 'Drop one of the prerequisites.' }
});
