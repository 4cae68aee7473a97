import { isMap, isScalar } from 'yaml';
import { known, type Draft, type DraftQuestion } from './draft.ts';
import { refer } from './check-references.ts';
import { quoted } from './quoted.ts';
import type { Text } from './questionnaire.ts';
import { limits } from './schema.ts';
import { nodeAt, within, type Place, type Report } from './source.ts';

/** What the parts of a question must be to each other. */
export function checkQuestions(draft: Draft, report: Report): void {
	const byId = new Map(draft.questions.map((question) => [question.id, question]));
	for (const question of draft.questions) {
		checkKnots(within(question.place, 'knots'), report);
		checkKnots(within(question.place, 'table'), report);
		checkOne(question, byId, draft, report);
	}
	draft.root.data?.profile?.forEach((question, index) => {
		const place = within({ source: draft.root.source, path: [] }, 'profile', index);
		if (question && 'min' in question) checkBounds(question, place, report);
	});
	checkHours(draft, byId, report);
	const surplus = draft.questions[limits.questions];
	if (surplus) {
		report(
			surplus.place,
			fault(
				'limit-questions',
				{
					de: `Der Fragebogen hat ${draft.questions.length} Fragen, erlaubt sind ${limits.questions}.`,
					en: `The questionnaire has ${draft.questions.length} questions; ${limits.questions} are allowed.`
				},
				{ de: 'Streichen Sie, was niemandem hilft.', en: 'Drop what helps nobody.' }
			)
		);
	}
}

// the plan reads hours from this answer: any other kind would silently count as no hours at all
function checkHours(draft: Draft, byId: Map<string, DraftQuestion>, report: Report): void {
	const id = draft.root.data?.plan?.hours?.question;
	const data = id === undefined ? undefined : byId.get(id)?.data;
	if (!data || !('kind' in data) || data.kind === 'number') return;
	report(
		{ source: draft.root.source, path: ['plan', 'hours', 'question'] },
		fault(
			'hours-question',
			{
				de: `${quoted(id, 'de')} fragt nicht nach einer Zahl.`,
				en: `${quoted(id)} does not ask for a number.`
			},
			{
				de: 'Nennen Sie die Frage nach den Stunden in der Woche.',
				en: 'Name the question about the hours a week.'
			}
		)
	);
}

function checkOne(
	{ data, place }: DraftQuestion,
	byId: Map<string, DraftQuestion>,
	draft: Draft,
	report: Report
): void {
	if (!data || !('kind' in data)) return;
	if (data.kind === 'number') checkBounds(data, place, report);
	if (data.kind === 'status' && data.scored !== false) {
		report(
			place,
			fault(
				'status-scored',
				{
					de: 'Eine Frage nach dem Zustand hat keine eigenen Punkte.',
					en: 'A status question has no score of its own.'
				},
				{
					de: 'Schreiben Sie „scored: false“; gewertet wird die Frage, die daraus folgt.',
					en: 'Write "scored: false"; what is scored is the question derived from it.'
				}
			)
		);
	}
	if (data.kind === 'multi-choice') {
		const options = known(
			data.options?.map((option) => option?.id),
			data.options !== undefined
		);
		if (data.exclusive !== undefined && options.complete && !options.ids.has(data.exclusive)) {
			report(within(place, 'exclusive'), noOption(data.exclusive));
		}
		if (
			data.scored !== false &&
			data.counts !== 'scores' &&
			data.table === undefined &&
			nodeAt(place.source, [...place.path, 'table']) === null
		) {
			report(
				within(place, 'table'),
				fault(
					'table-missing',
					{
						de: 'Eine gewertete Frage mit mehreren Antworten braucht eine Tabelle.',
						en: 'A scored question with several answers needs a table.'
					},
					{
						de: 'Zahl der Antworten links, Punkte rechts: table: { 0: 0, 3: 2, 8: 5 }. Oder „scored: false“.',
						en: 'Number of answers on the left, score on the right: table: { 0: 0, 3: 2, 8: 5 }. Or "scored: false".'
					}
				)
			);
		}
	}
	if (data.kind === 'derived') {
		const source = data.from === undefined ? undefined : byId.get(data.from);
		refer('question', draft.known.questions, data.from, within(place, 'from'), report);
		if (!source?.data || !('kind' in source.data)) return;
		if (source.data.kind !== 'status') {
			report(
				within(place, 'from'),
				fault(
					'derived-from',
					{
						de: `${quoted(data.from, 'de')} ist keine Frage nach dem Zustand (kind: status).`,
						en: `${quoted(data.from)} is not a status question (kind: status).`
					},
					{
						de: 'Nennen Sie die Frage, aus deren Zuständen der Wert folgt.',
						en: 'Name the question from whose states the value follows.'
					}
				)
			);
			return;
		}
		const { states } = source.data;
		const names = known(
			states?.map((state) => state?.id),
			states !== undefined
		);
		for (const part of ['of', 'among'] as const) {
			data.ratio?.[part]?.forEach((id, index) =>
				refer('state', names, id, within(place, 'ratio', part, index), report)
			);
		}
	}
}

function checkBounds(data: { min?: number; max?: number }, place: Place, report: Report): void {
	if (data.min === undefined || data.max === undefined || data.min < data.max) return;
	report(
		within(place, 'max'),
		fault(
			'number-bounds',
			{
				de: `„max“ (${data.max}) muss über „min“ (${data.min}) liegen.`,
				en: `"max" (${data.max}) must be above "min" (${data.min}).`
			},
			{ de: 'Vertauschen oder ändern Sie die Grenzen.', en: 'Swap or change the bounds.' }
		)
	);
}

// in the order of the file: read as data, a map of numbers would already be sorted
function checkKnots(place: Place, report: Report): void {
	const map = nodeAt(place.source, place.path);
	if (!isMap(map)) return;
	let last = -Infinity;
	const seen = new Set<string>();
	for (const { key } of map.items) {
		const value = isScalar(key) ? Number(key.value) : NaN;
		// what stands there twice, or is no number, is said where it is read
		const name = isScalar(key) ? String(key.value) : '';
		if (seen.has(name) || !Number.isFinite(value)) continue;
		seen.add(name);
		if (value <= last) {
			report(
				{ ...within(place, name), at: 'key' },
				fault(
					'knots-order',
					{
						de: `${value} steht nach ${last}.`,
						en: `${value} stands after ${last}.`
					},
					{
						de: 'Ordnen Sie die Werte aufsteigend.',
						en: 'Put the values in ascending order.'
					}
				)
			);
			return;
		}
		last = value;
	}
}

const noOption = (id: string) =>
	fault(
		'unknown-option',
		{
			de: `Eine Antwort ${quoted(id, 'de')} gibt es hier nicht.`,
			en: `There is no option ${quoted(id)} here.`
		},
		{ de: 'Nennen Sie eine der „options“.', en: 'Name one of the "options".' }
	);

const fault = (code: string, message: Text, hint: Text) => ({ code, message, hint });
