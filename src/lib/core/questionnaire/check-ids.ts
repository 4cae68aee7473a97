import { words } from './condition-tokens.ts';
import type { Draft } from './draft.ts';
import { quoted } from './quoted.ts';
import { whereIs, within, type Place, type Report } from './source.ts';

interface Named {
	id: unknown;
	place: Place;
}

/** Every id once among its like; two that differ only by case count as the same. */
export function checkIds(draft: Draft, report: Report): void {
	const root: Place = { source: draft.root.source, path: [] };
	const scored: Named[] = [
		...draft.dimensions.map(({ source, id }) => ({ id, place: { source, path: ['id'] } })),
		...draft.dimensions.flatMap(({ source, data }) =>
			listed(data?.groups, { source, path: ['groups'] })
		),
		...draft.questions.map(({ id, place }) => ({ id, place: within(place, 'id') }))
	];
	distinct(scored, report);
	for (const { id, place } of scored)
		if (words.has(String(id))) report(place, reserved(String(id)));

	for (const { data, place } of draft.questions) {
		if (!data) continue;
		if ('options' in data) distinct(listed(data.options, within(place, 'options')), report);
		if ('states' in data) distinct(listed(data.states, within(place, 'states')), report);
		if ('items' in data) distinct(listed(data.items, within(place, 'items')), report);
		if ('exceptions' in data)
			distinct(listed(data.exceptions, within(place, 'exceptions')), report);
	}

	const { data } = draft.root;
	distinct(listed(data?.facts, within(root, 'facts')), report);
	distinct(listed(data?.profile, within(root, 'profile')), report);
	const contradictions = within(root, 'sanity', 'contradictions');
	distinct(listed(data?.sanity?.contradictions, contradictions), report);
	distinct(keys(data?.roles, within(root, 'roles')), report);
	distinct(keys(data?.variants, within(root, 'variants')), report);
	distinct(keys(data?.targets?.types, within(root, 'targets', 'types')), report);
	data?.profile?.forEach((question, index) => {
		if (question && 'options' in question) {
			distinct(listed(question.options, within(root, 'profile', index, 'options')), report);
		}
	});
	if (!draft.advice) return;
	const advice: Place = { source: draft.advice.source, path: [] };
	distinct(
		[
			...listed(draft.advice.data?.recommendations, within(advice, 'recommendations')),
			...listed(draft.advice.data?.combinations, within(advice, 'combinations'))
		],
		report
	);
}

function listed(list: ({ id?: unknown } | undefined)[] | undefined, place: Place): Named[] {
	return (list ?? []).map((item, index) => ({ id: item?.id, place: within(place, index, 'id') }));
}

function keys(map: object | undefined, place: Place): Named[] {
	return Object.keys(map ?? {}).map((id) => ({
		id,
		place: { ...within(place, id), at: 'key' as const }
	}));
}

function distinct(named: Named[], report: Report): void {
	const first = new Map<string, Named>();
	for (const one of named) {
		if (typeof one.id !== 'string') continue;
		const folded = one.id.normalize('NFKC').toLowerCase();
		const other = first.get(folded);
		if (!other) {
			first.set(folded, one);
			continue;
		}
		const same = other.id === one.id;
		const where = whereIs(other.place);
		report(one.place, {
			code: same ? 'duplicate-id' : 'similar-id',
			message: same
				? {
						de: `Die Kennung ${quoted(one.id, 'de')} ist schon vergeben: ${where}.`,
						en: `The id ${quoted(one.id)} is already taken: ${where}.`
					}
				: {
						de: `Die Kennung ${quoted(one.id, 'de')} unterscheidet sich nur in der Schreibung von ${quoted(other.id, 'de')}: ${where}.`,
						en: `The id ${quoted(one.id)} differs only in spelling from ${quoted(other.id)}: ${where}.`
					},
			hint: { de: 'Wählen Sie eine andere Kennung.', en: 'Choose another id.' }
		});
	}
}

const reserved = (id: string) => ({
	code: 'reserved-id',
	message: {
		de: `${quoted(id, 'de')} ist ein Wort der Bedingungen und kann keine Kennung sein.`,
		en: `${quoted(id)} is a word of conditions and cannot be an id.`
	},
	hint: { de: 'Wählen Sie eine andere Kennung.', en: 'Choose another id.' }
});
