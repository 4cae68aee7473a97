import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';
import type { ComparableResult } from '#lib/core/scoring/compare.ts';
import { readResult } from '#lib/core/scoring/read-result.ts';
import { readJsonFile, type FileKind } from './read-json-file.ts';

/** A result as `score` printed it. Null where the file is wrong: then every fault is already said on standard error. */
export async function loadResult(
	file: string,
	language: Language
): Promise<ComparableResult | null> {
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

/** Why two results cannot stand beside one another. */
export const otherQuestionnaire = (one: string, other: string) => ({
	de: `Dieses Ergebnis gehört zum Fragebogen ${quoted(other, 'de')}, das frühere zu ${quoted(one, 'de')}. Vergleichen lassen sich nur Ergebnisse desselben Fragebogens.`,
	en: `This result belongs to the questionnaire ${quoted(other)}, the earlier one to ${quoted(one)}. Only results of the same questionnaire can be compared.`
});
