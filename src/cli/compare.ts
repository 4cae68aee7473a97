import { compareResults } from '#lib/core/scoring/compare.ts';
import { comparisonTable } from './comparison-table.ts';
import { loadResult, otherQuestionnaire } from './load-result.ts';
import { languageOf, readArguments, UsageError } from './usage.ts';

/** Compares two results of one company as `score` printed them, the earlier one first: as a table, or as JSON. */
export async function compare(args: string[]): Promise<number> {
	const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
	const language = languageOf(values.lang as string | undefined);
	const [earlier, later, ...more] = positionals;
	if (earlier === undefined || later === undefined || more.length > 0) throw new UsageError(usage);
	const before = await loadResult(earlier, language);
	const after = await loadResult(later, language);
	if (!before || !after) return 1;
	const say = (text: string): void => void process.stderr.write(`${text}\n`);
	const [one, other] = [before.questionnaire.id, after.questionnaire.id];
	if (one !== other) {
		say(`${later}  ${otherQuestionnaire(one, other)[language]}`);
		return 1;
	}
	if (before.date && after.date && before.date > after.date) say(`${later}  ${older[language]}`);
	const comparison = compareResults(before, after);
	process.stdout.write(
		values.json
			? `${JSON.stringify(comparison, null, '\t')}\n`
			: comparisonTable(comparison, { ...before.dimensions, ...after.dimensions }, language)
	);
	return 0;
}

const usage = {
	de: 'Aufruf: npx leuchtkraft compare FRÜHER.json SPÄTER.json',
	en: 'Usage: npx leuchtkraft compare EARLIER.json LATER.json'
};

const older = {
	de: 'Dieses Ergebnis ist älter als das andere. Nennen Sie das frühere zuerst, wenn Sie den Fortschritt sehen wollen.',
	en: 'This result is older than the other one. Name the earlier one first if you want to see progress.'
};
