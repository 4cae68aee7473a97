import type { Language, Text } from '#lib/core/questionnaire/questionnaire.ts';
import { numberText, scoreText } from '#lib/core/report/number-text.ts';
import type { Change, Comparison, DimensionChange } from '#lib/core/scoring/compare.ts';

const words = {
	de: {
		title: (id: string) => `Vergleich: ${id}`,
		before: 'Vorher',
		after: 'Nachher',
		undated: 'ohne Datum',
		of: (date: string, variant: string, version: string) =>
			`${date}, Fassung ${variant}, Fragebogen ${version}`,
		heads: ['Feld', 'vorher', 'nachher', 'Änderung', 'Lücke geschlossen', ''],
		whole: 'Das Ganze',
		noise: 'kein sicherer Unterschied',
		otherQuestions: 'andere Fragen als vorher',
		new: 'neu',
		removed: 'entfallen',
		noiseNote: (bound: string) =>
			`Unter ${bound} Stufen ist eine Änderung kein sicherer Unterschied.`,
		progressNote: 'Lücke geschlossen: Anteil am Abstand, der beim ersten Mal zum Ziel fehlte.',
		matched: (count: string) => `Fragen, die beide Male gestellt wurden: ${count}`,
		asked: 'Neu gestellt',
		dropped: 'Nicht mehr gestellt',
		changed: 'Anders beantwortet',
		none: 'keine'
	},
	en: {
		title: (id: string) => `Comparison: ${id}`,
		before: 'Before',
		after: 'After',
		undated: 'no date',
		of: (date: string, variant: string, version: string) =>
			`${date}, variant ${variant}, questionnaire ${version}`,
		heads: ['Field', 'before', 'after', 'change', 'gap closed', ''],
		whole: 'The whole',
		noise: 'no certain difference',
		otherQuestions: 'other questions than before',
		new: 'new',
		removed: 'removed',
		noiseNote: (bound: string) => `Below ${bound} levels a change is no certain difference.`,
		progressNote: 'Gap closed: share of the distance to the target as it was the first time.',
		matched: (count: string) => `Questions asked both times: ${count}`,
		asked: 'Asked anew',
		dropped: 'No longer asked',
		changed: 'Answered differently',
		none: 'none'
	}
};

/** A comparison for people to read in a terminal. A dimension without a name of its own goes by its id. */
export function comparisonTable(
	comparison: Comparison,
	dimensions: Record<string, { name?: Text | undefined }>,
	language: Language
): string {
	const w = words[language];
	const { date, variant, questionnaire, overall, questions, noiseBelow } = comparison;
	const of = (side: 'before' | 'after') =>
		w.of(date[side] ?? w.undated, variant[side], questionnaire[side]);
	const rows = [
		w.heads,
		rowOf(w.whole, overall, [overall.noise && w.noise], language, overall.range),
		...Object.entries(comparison.dimensions).map(([id, change]) =>
			rowOf(dimensions[id]?.name?.[language] ?? id, change, remarks(change, language), language)
		)
	];
	const sides = aligned([
		[w.before, of('before')],
		[w.after, of('after')]
	]);
	const changed = questions.matched.filter(({ change }) => change !== null && change !== 0);
	const text = (score: number | null) => scoreText(score!, language);
	const lists = aligned([
		[`${w.asked}:`, questions.new.join(', ') || w.none],
		[`${w.dropped}:`, questions.removed.join(', ') || w.none],
		[
			`${w.changed}:`,
			changed.map(({ id, before, after }) => `${id} ${text(before)} → ${text(after)}`).join(', ') ||
				w.none
		]
	]);
	return [
		w.title(questionnaire.id),
		...sides,
		'',
		...aligned(rows, [1, 2, 3, 4]),
		'',
		w.noiseNote(scoreText(noiseBelow, language)),
		w.progressNote,
		'',
		w.matched(numberText(questions.matched.length, language)),
		...lists,
		''
	].join('\n');
}

function remarks(change: DimensionChange, language: Language): (string | false)[] {
	const w = words[language];
	if (change.state !== 'matched') return [w[change.state]];
	return [change.noise && w.noise, !change.sameQuestions && w.otherQuestions];
}

/** Where the whole is only known as a range, the range stands for it. */
function rowOf(
	name: string,
	{ before, after, change, progress }: Change,
	remarks: (string | false)[],
	language: Language,
	range?: Comparison['overall']['range']
): string[] {
	const stand = (score: number | null, side: 'before' | 'after') => {
		if (score !== null) return scoreText(score, language);
		const { low, high } = range?.[side] ?? { low: null, high: null };
		return low === null || high === null
			? '–'
			: `${scoreText(low, language)}–${scoreText(high, language)}`;
	};
	return [
		name,
		stand(before, 'before'),
		stand(after, 'after'),
		change === null ? '–' : signed(change, language),
		progress === null ? '–' : `${Math.round(progress * 100)} %`,
		remarks.filter(Boolean).join(', ')
	];
}

function signed(change: number, language: Language): string {
	const size = scoreText(Math.abs(change), language);
	if (Number(size.replace(',', '.')) === 0) return size;
	return `${change < 0 ? '−' : '+'}${size}`;
}

/** Columns side by side, numbers to the right. */
function aligned(rows: string[][], right: number[] = []): string[] {
	const widths = rows[0]!.map((_, column) =>
		Math.max(...rows.map((row) => [...row[column]!].length))
	);
	return rows.map((row) =>
		row
			.map((cell, column) => {
				const space = ' '.repeat(widths[column]! - [...cell].length);
				return right.includes(column) ? space + cell : cell + space;
			})
			.join('  ')
			.trimEnd()
	);
}
