import type { Draft, Known } from './draft.ts';
import { known } from './draft.ts';
import { nearest } from './nearest.ts';
import { quoted } from './quoted.ts';
import type { Text } from './questionnaire.ts';
import { within, type Place, type Report } from './source.ts';

type Sort =
	| 'dimension'
	| 'group'
	| 'scored'
	| 'question'
	| 'recommendation'
	| 'role'
	| 'fact'
	| 'type'
	| 'state';

const names: Record<Sort, Text> = {
	dimension: { de: 'ein Feld', en: 'dimension' },
	group: { de: 'eine Gruppe dieses Feldes', en: 'group' },
	scored: { de: 'eine Frage, eine Gruppe oder ein Feld', en: 'question, group or dimension' },
	question: { de: 'eine Frage', en: 'question' },
	recommendation: { de: 'eine Empfehlung', en: 'recommendation' },
	role: { de: 'eine Rolle', en: 'role' },
	fact: { de: 'eine Quelle', en: 'fact' },
	type: { de: 'ein Unternehmenstyp', en: 'company type' },
	state: { de: 'ein Zustand', en: 'state' }
};

/** Reports an id that nothing is called by, unless an unreadable part of the files may hold it. */
export function refer(sort: Sort, to: Known, id: unknown, place: Place, report: Report): void {
	if (typeof id !== 'string' || !to.complete || to.ids.has(id)) return;
	const close = nearest(id, to.ids);
	report(place, {
		code: `unknown-${sort}`,
		message: {
			de: `${quoted(id, 'de')}: So heißt hier nichts; gemeint sein muss ${names[sort].de}.`,
			en: `There is no ${names[sort].en} ${quoted(id)}${sort === 'group' ? ' in this dimension' : ''}.`
		},
		hint: close ? { de: `Meinten Sie ${close}?`, en: `Did you mean ${close}?` } : existing(to)
	});
}

/** So many ids are listed where somebody named one that does not exist. */
const MOST_LISTED = 12;

function existing({ ids }: Known): Text {
	const sound = [...ids].filter((id) => /^[\w.-]{1,40}$/.test(id));
	const list = sound.slice(0, MOST_LISTED).join(', ') + (sound.length > MOST_LISTED ? ', …' : '');
	return list === ''
		? { de: 'Legen Sie an, was fehlt.', en: 'Add what is missing.' }
		: {
				de: `Es gibt: ${list}. Prüfen Sie die Kennung, oder legen Sie das Fehlende an.`,
				en: `There are: ${list}. Check the id, or add what is missing.`
			};
}

/** Everything that is named must be there. */
export function checkReferences(draft: Draft, report: Report): void {
	const { dimensions, questions, recommendations, roles, facts } = draft.known;
	const root: Place = { source: draft.root.source, path: [] };
	const data = draft.root.data;

	const all = (sort: Sort, to: Known, ids: unknown[] | undefined, place: Place) =>
		ids?.forEach((id, index) => refer(sort, to, id, within(place, index), report));
	const keys = (sort: Sort, to: Known, map: object | undefined, place: Place) => {
		for (const key of Object.keys(map ?? {})) {
			refer(sort, to, key, { ...within(place, key), at: 'key' }, report);
		}
	};

	all('dimension', dimensions, data?.dimensions, within(root, 'dimensions'));
	data?.dimensions?.forEach((id, index, list) => {
		if (id === undefined || list.indexOf(id) === index) return;
		report(within(root, 'dimensions', index), listedTwice(id));
	});
	checkUnlisted(draft, report);
	for (const [id, variant] of Object.entries(data?.variants ?? {})) {
		const place = within(root, 'variants', id);
		if (Array.isArray(variant?.questions)) {
			variant.questions.forEach((entry, index) => {
				const one = within(place, 'questions', index);
				if (typeof entry === 'string') refer('question', questions, entry, one, report);
				else refer('question', questions, entry?.id, within(one, 'id'), report);
			});
		}
		const band = within(place, 'band', 'oneFromEach');
		all('dimension', dimensions, variant?.band?.oneFromEach, band);
	}
	const scoring = within(root, 'scoring');
	data?.scoring?.gates?.forEach((gate, index) => {
		const place = within(scoring, 'gates', index, 'dimension');
		refer('dimension', dimensions, gate?.dimension, place, report);
	});
	data?.scoring?.bottlenecks?.forEach((bottleneck, index) => {
		const place = within(scoring, 'bottlenecks', index, 'dimension');
		refer('dimension', dimensions, bottleneck?.dimension, place, report);
	});
	const required = within(scoring, 'show', 'overall', 'required');
	all('dimension', dimensions, data?.scoring?.show?.overall?.required, required);
	const hours = within(root, 'plan', 'hours');
	refer('question', questions, data?.plan?.hours?.question, within(hours, 'question'), report);
	all('recommendation', recommendations, data?.plan?.hours?.first, within(hours, 'first'));
	checkTargets(draft, report, keys);
	data?.sanity?.contradictions?.forEach((one, index) => {
		const place = within(root, 'sanity', 'contradictions', index, 'questions');
		all('question', questions, one?.questions, place);
	});

	for (const { source, data: dimension } of draft.dimensions) {
		refer('fact', facts, dimension?.fact, { source, path: ['fact'] }, report);
	}
	for (const { data: question, place } of draft.questions) {
		all('role', roles, question?.answeredBy, within(place, 'answeredBy'));
	}
	if (!draft.advice) return;
	const advice: Place = { source: draft.advice.source, path: [] };
	draft.advice.data?.recommendations?.forEach((recommendation, index) => {
		const place = within(advice, 'recommendations', index);
		keys('dimension', dimensions, recommendation?.lift, within(place, 'lift'));
		all('role', roles, recommendation?.owner, within(place, 'owner'));
		all('recommendation', recommendations, recommendation?.needs, within(place, 'needs'));
	});
	draft.advice.data?.combinations?.forEach((combination, index) => {
		const place = within(advice, 'combinations', index, 'first');
		refer('recommendation', recommendations, combination?.first, place, report);
	});
}

const listedTwice = (id: string) => ({
	code: 'duplicate-dimension',
	message: {
		de: `Das Feld ${quoted(id, 'de')} steht zweimal in der Liste.`,
		en: `The dimension ${quoted(id)} stands in the list twice.`
	},
	hint: { de: 'Behalten Sie eines von beiden.', en: 'Keep one of the two.' }
});

function checkUnlisted(draft: Draft, report: Report): void {
	const listed = draft.root.data?.dimensions;
	if (!listed || listed.includes(undefined as never)) return;
	for (const { source, id } of draft.dimensions) {
		if (id === undefined || (listed as string[]).includes(id)) continue;
		report(
			{ source, path: ['id'] },
			{
				code: 'unlisted-dimension',
				message: {
					de: `Das Feld ${quoted(id, 'de')} steht nicht in der Liste „dimensions“ von questionnaire.yaml.`,
					en: `The dimension ${quoted(id)} is not in the list "dimensions" of questionnaire.yaml.`
				},
				hint: {
					de: 'Nehmen Sie es dort auf, oder entfernen Sie die Datei.',
					en: 'Add it there, or remove the file.'
				}
			}
		);
	}
}

function checkTargets(
	draft: Draft,
	report: Report,
	keys: (sort: Sort, to: Known, map: object | undefined, place: Place) => void
): void {
	const { dimensions } = draft.known;
	const targets = draft.root.data?.targets;
	const place: Place = { source: draft.root.source, path: ['targets'] };
	const complete = (levels: object | undefined, at: Place) => {
		keys('dimension', dimensions, levels, at);
		for (const id of dimensions.ids) {
			if (!levels || !dimensions.complete || id in levels) continue;
			report(at, missingTarget(id));
		}
	};
	complete(targets?.none, within(place, 'none'));
	const profile = draft.root.data?.profile;
	const type = profile?.find((question) => question?.id === 'type');
	const options = type && 'options' in type ? type.options?.map((option) => option?.id) : undefined;
	const types = known(options ?? [], profile !== undefined && (!type || options !== undefined));
	keys('type', types, targets?.types, within(place, 'types'));
	for (const [id, entry] of Object.entries(targets?.types ?? {})) {
		complete(entry?.levels, within(place, 'types', id, 'levels'));
		keys('dimension', dimensions, entry?.weights, within(place, 'types', id, 'weights'));
	}
}

const missingTarget = (id: string) => ({
	code: 'target-missing',
	message: {
		de: `Für das Feld ${quoted(id, 'de')} fehlt hier das Ziel.`,
		en: `The target of dimension ${quoted(id)} is missing here.`
	},
	hint: { de: 'Ergänzen Sie eine Stufe.', en: 'Add a level.' }
});
