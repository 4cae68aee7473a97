import { compareResults, type ComparableResult } from '#lib/core/scoring/compare.ts';
import { readResult } from '#lib/core/scoring/read-result.ts';
import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';
import { comparisonTable } from './comparison-table.ts';
import { readJsonFile, type FileKind } from './read-json-file.ts';
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

/** Null where the file is wrong: then every fault is already said on standard error. */
async function loadResult(file: string, language: Language): Promise<ComparableResult | null> {
	const read = await readJsonFile(file, resultFile);
	if ('fault' in read) {
		process.stderr.write(`${read.place}  ${read.fault[language]}\n`);
		return null;
	}
	const { result, issues } = readResult(read.json);
	for (const { code, path, message, hint } of issues) {
		const line = [file, code, path || '-', message[language], hint[language]].join('  ');
		process.stderr.write(`${line}\n`);
	}
	return result;
}

const resultFile: FileKind = {
	name: { de: 'Ergebnisdatei', en: 'result file' },
	missing: {
		de: 'Prüfen Sie den Pfad. Ein Ergebnis schreibt: npx leuchtkraft score FRAGEBOGEN ANTWORTEN.json > ERGEBNIS.json',
		en: 'Check the path. A result is written by: npx leuchtkraft score QUESTIONNAIRE ANSWERS.json > RESULT.json'
	},
	large: {
		de: 'So groß ist kein Ergebnis. Prüfen Sie, ob es die richtige Datei ist.',
		en: 'No result is that large. Check that it is the right file.'
	}
};

const usage = {
	de: 'Aufruf: npx leuchtkraft compare FRÜHER.json SPÄTER.json',
	en: 'Usage: npx leuchtkraft compare EARLIER.json LATER.json'
};

const otherQuestionnaire = (one: string, other: string) => ({
	de: `Dieses Ergebnis gehört zum Fragebogen ${quoted(other, 'de')}, das frühere zu ${quoted(one, 'de')}. Vergleichen lassen sich nur Ergebnisse desselben Fragebogens.`,
	en: `This result belongs to the questionnaire ${quoted(other)}, the earlier one to ${quoted(one)}. Only results of the same questionnaire can be compared.`
});

const older = {
	de: 'Dieses Ergebnis ist älter als das andere. Nennen Sie das frühere zuerst, wenn Sie den Fortschritt sehen wollen.',
	en: 'This result is older than the other one. Name the earlier one first if you want to see progress.'
};
