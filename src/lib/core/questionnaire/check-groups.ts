import { chainText } from './check-cycles.ts';
import { refer } from './check-references.ts';
import { known, type Draft } from './draft.ts';
import { within, type Place, type Report } from './source.ts';

/** Groups lie within each other without a circle, and what caps or belongs is there. */
export function checkGroups(draft: Draft, report: Report): void {
	const { dimensions, groups, questions } = draft.known;
	const scored = {
		ids: new Set([...questions.ids, ...groups.ids, ...dimensions.ids]),
		complete: questions.complete && groups.complete && dimensions.complete
	};
	for (const { source, data, id } of draft.dimensions) {
		const place: Place = { source, path: [] };
		refer('scored', scored, data?.cap?.by, within(place, 'cap', 'by'), report);
		const own = known(
			(data?.groups ?? []).map((group) => group?.id),
			data !== undefined
		);
		const parents = new Map<string, string>();
		data?.groups?.forEach((group, index) => {
			const at = within(place, 'groups', index);
			refer('group', own, group?.in, within(at, 'in'), report);
			refer('scored', scored, group?.cap?.by, within(at, 'cap', 'by'), report);
			if (group?.id === undefined || group.in === undefined) return;
			parents.set(group.id, group.in);
			const way = wayBack(group.id, parents);
			if (way) report(within(at, 'in'), circle(chainText(way)));
		});
		for (const question of draft.questions) {
			if (question.dimension !== id) continue;
			refer('group', own, question.data?.group, within(question.place, 'group'), report);
		}
	}
}

/** From a group outwards until it comes to itself again; null where it never does. */
function wayBack(start: string, parents: ReadonlyMap<string, string>): string[] | null {
	const way = [start];
	for (let at = parents.get(start); at !== undefined; at = parents.get(at)) {
		way.push(at);
		if (at === start) return way;
		if (way.length > parents.size) return null;
	}
	return null;
}

const circle = (chain: string) => ({
	code: 'group-cycle',
	message: {
		de: `Die Gruppen liegen im Kreis ineinander: ${chain}.`,
		en: `The groups lie within each other in a circle: ${chain}.`
	},
	hint: {
		de: 'Streichen Sie eines der „in“: Die äußerste Gruppe hat keines.',
		en: 'Drop one of the "in": the outermost group has none.'
	}
});
