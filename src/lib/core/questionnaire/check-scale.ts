import type { Draft, DraftQuestion } from './draft.ts';
import { quoted } from './quoted.ts';
import { within, type Place, type Report } from './source.ts';

/** Levels are on the scale, and the points of a question within its range. */
export function checkScale(draft: Draft, report: Report): void {
	const { data, source } = draft.root;
	// Where the scale itself is wrong, nothing can be said of what stands on it.
	if (!data?.scale || data.scale.length < 2) return;
	const top = data.scale.length - 1;
	const root: Place = { source, path: [] };
	const fits = (value: number | undefined, place: Place): void => {
		if (value !== undefined && value > top) report(place, offScale(value, top));
	};
	const levels = (map: Record<string, number | undefined> | undefined, place: Place): void => {
		for (const [id, value] of Object.entries(map ?? {})) fits(value, within(place, id));
	};
	levels(data.targets?.none, within(root, 'targets', 'none'));
	for (const [type, entry] of Object.entries(data.targets?.types ?? {})) {
		levels(entry?.levels, within(root, 'targets', 'types', type, 'levels'));
	}
	levels(data.scoring?.evidence, within(root, 'scoring', 'evidence'));
	const link = within(root, 'scoring', 'weakestLink');
	fits(data.scoring?.weakestLink?.unknown, within(link, 'unknown'));
	for (const question of draft.questions) checkPoints(question, top, report);
	for (const { source, data } of draft.dimensions) {
		data?.groups?.forEach((group, index) =>
			fits(group?.level, { source, path: ['groups', index, 'level'] })
		);
	}
}

function checkPoints({ data, place }: DraftQuestion, top: number, report: Report): void {
	if (!data || !('kind' in data)) return;
	if (data.level !== undefined && data.level > top) {
		report(within(place, 'level'), offScale(data.level, top));
	}
	if (typeof data.unknown === 'number' && data.unknown > top) {
		report(within(place, 'unknown'), offScale(data.unknown, top));
	}
	const [lowest, highest] = data.range ?? [0, top];
	if (lowest === undefined || highest === undefined) return;
	if (lowest >= highest) return report(within(place, 'range'), emptyRange);
	const fits = (value: number | undefined, at: Place): void => {
		if (value === undefined || (value >= lowest && value <= highest)) return;
		report(at, outOfRange(value, lowest, highest));
	};
	const all = (map: Record<string, number | undefined> | undefined, at: Place): void => {
		for (const [key, value] of Object.entries(map ?? {})) fits(value, within(at, key));
	};
	if (data.kind === 'anchored' && data.anchors && !data.points && !data.range) {
		const count = data.anchors.length;
		if (count !== top + 1) report(within(place, 'anchors'), anchorsCount(count, top));
	}
	if (data.kind === 'anchored' && data.points) {
		if (data.anchors && data.points.length !== data.anchors.length) {
			report(within(place, 'points'), pointsLength(data.points.length, data.anchors.length));
		} else if (data.range) data.points.forEach((one, i) => fits(one, within(place, 'points', i)));
	}
	if (data.kind === 'choice') {
		data.options?.forEach((option, i) => fits(option?.score, within(place, 'options', i, 'score')));
	}
	if (data.kind === 'multi-choice') all(data.table, within(place, 'table'));
	if (data.kind === 'number' || data.kind === 'derived') all(data.knots, within(place, 'knots'));
	if (data.kind === 'number') {
		data.exceptions?.forEach((one, i) => fits(one?.score, within(place, 'exceptions', i, 'score')));
	}
}

const offScale = (value: number, top: number) => ({
	code: 'level-off-scale',
	message: {
		de: `Die Stufe ${value} gibt es nicht: Die Skala reicht bis ${top}.`,
		en: `There is no level ${value}: the scale goes up to ${top}.`
	},
	hint: {
		de: 'Nennen Sie eine Stufe der Skala.',
		en: 'Name a level of the scale.'
	}
});

const outOfRange = (value: number, lowest: number, highest: number) => ({
	code: 'score-range',
	message: {
		de: `${quoted(value, 'de')} liegt außerhalb von ${lowest} bis ${highest}.`,
		en: `${quoted(value)} lies outside ${lowest} to ${highest}.`
	},
	hint: {
		de: 'Ändern Sie die Punkte, oder geben Sie der Frage eine eigene Spanne: range: [0, 10].',
		en: 'Change the points, or give the question a range of its own: range: [0, 10].'
	}
});

const emptyRange = {
	code: 'range-order',
	message: {
		de: 'Die Spanne endet nicht über ihrem Anfang.',
		en: 'The range does not end above its beginning.'
	},
	hint: { de: 'Erst die niedrigsten Punkte: [0, 10].', en: 'The lowest points first: [0, 10].' }
};

const pointsLength = (points: number, anchors: number) => ({
	code: 'points-length',
	message: {
		de: `${points} Punktwerte für ${anchors} Stufen.`,
		en: `${points} values for ${anchors} levels.`
	},
	hint: { de: 'Nennen Sie für jede Stufe einen.', en: 'Give one for each level.' }
});

const anchorsCount = (count: number, top: number) => ({
	code: 'anchors-count',
	message: {
		de: `Hier stehen ${count} Stufen, die Skala hat ${top + 1}.`,
		en: `There are ${count} levels here; the scale has ${top + 1}.`
	},
	hint: {
		de: `Schreiben Sie ${top + 1}, einen für jede Stufe; oder verteilen Sie die ${count} gleichmäßig über die Skala: range: [0, ${top}].`,
		en: `Write ${top + 1}, one for each level; or spread the ${count} evenly over the scale: range: [0, ${top}].`
	}
});
