import { refer } from './check-references.ts';
import { known, type Draft } from './draft.ts';
import { quoted } from './quoted.ts';
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
			if (leadsBack(group.id, parents)) report(within(at, 'in'), circle(group.id, group.in));
		});
		for (const question of draft.questions) {
			if (question.dimension !== id) continue;
			refer('group', own, question.data?.group, within(question.place, 'group'), report);
		}
	}
}

function leadsBack(start: string, parents: ReadonlyMap<string, string>): boolean {
	const seen = new Set<string>();
	for (let at = parents.get(start); at !== undefined; at = parents.get(at)) {
		if (at === start) return true;
		if (seen.has(at)) return false;
		seen.add(at);
	}
	return false;
}

const circle = (id: string, parent: string) => ({
	code: 'group-cycle',
	message: {
		de: `Die Gruppe ${quoted(id, 'de')} liegt in ${quoted(parent, 'de')}, und diese in ihr.`,
		en: `The group ${quoted(id)} lies in ${quoted(parent)}, which lies in it.`
	},
	hint: {
		de: 'Streichen Sie eines der beiden „in“: Die äußerste Gruppe hat keines.',
		en: 'Drop one of the two "in": the outermost group has none.'
	}
});
