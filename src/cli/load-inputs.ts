import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import type { Language, Questionnaire, Text } from '#lib/core/questionnaire/questionnaire.ts';
import { score } from '#lib/core/scoring/score.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { issueLine } from './check.ts';
import { jsonFault } from './json-fault.ts';

const largest = 5 * 1024 * 1024;

/**
 * Reads a questionnaire and an answers file. Null where one of them is wrong: then every fault is already
 * said on standard error. Answers that do not count in the chosen variant are said there too.
 */
export async function loadInputs(
	folder: string,
	file: string,
	language: Language
): Promise<{ questionnaire: Questionnaire; assessment: Assessment } | null> {
	const say = (line: string): void => void process.stderr.write(`${line}\n`);
	const { questionnaire, issues: faults } = await loadQuestionnaire(folder);
	for (const fault of faults) {
		say(issueLine({ ...fault, file: join(folder, fault.file) }, language));
	}
	if (!questionnaire) return null;

	const read = await readJson(file);
	if ('fault' in read) {
		say(`${read.place}  ${read.fault[language]}`);
		return null;
	}
	const { assessment, issues } = readAssessment(questionnaire, read.json);
	for (const { code, path, message, hint } of issues) {
		say([file, code, path || '-', message[language], hint[language]].join('  '));
	}
	if (!assessment) return null;
	const kept = uncounted(questionnaire, assessment);
	if (kept.length > 0) say(`${file}  ${keptLine(kept, assessment.variant)[language]}`);
	return { questionnaire, assessment };
}

/** Answered questions that the variant does not ask or that a condition hides. */
function uncounted(questionnaire: Questionnaire, assessment: Assessment): string[] {
	const { questions } = score(questionnaire, assessment);
	return Object.keys(assessment.answers).filter((id) => {
		const status = Object.hasOwn(questions, id) ? questions[id]!.status : 'hidden';
		return status === 'hidden';
	});
}

const keptLine = (ids: string[], variant: string): Text => ({
	de: `Behalten, aber nicht gewertet (in der Fassung „${variant}“ nicht gefragt oder ausgeblendet): ${ids.join(', ')}`,
	en: `Kept, but not scored (not asked in variant "${variant}", or hidden): ${ids.join(', ')}`
});

type Read = { json: unknown } | { place: string; fault: Text };

async function readJson(file: string): Promise<Read> {
	let bytes: Uint8Array;
	try {
		const { size } = await stat(file);
		if (size > largest) return { place: file, fault: tooLarge };
		bytes = await readFile(file);
	} catch (error) {
		const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		return { place: file, fault: missing ? notThere : unreadable };
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { place: file, fault: encoding };
	}
	const found = jsonFault(text);
	if (!found) return { json: JSON.parse(text) as unknown };
	return {
		place: `${file}:${found.line}:${found.column}`,
		fault: found.broken ? noJson(found.message) : found.message
	};
}

const noJson = (reason: Text): Text => ({
	de: `Die Antwortdatei ist kein gültiges JSON. ${reason.de}`,
	en: `The answers file is not valid JSON. ${reason.en}`
});

const notThere: Text = {
	de: 'Diese Antwortdatei gibt es nicht. Prüfen Sie den Pfad; Beispiele liegen unter examples/.',
	en: 'There is no such answers file. Check the path; examples are in examples/.'
};
const unreadable: Text = {
	de: 'Die Antwortdatei lässt sich nicht lesen. Prüfen Sie, ob sie eine Datei ist und ob Sie sie lesen dürfen.',
	en: 'The answers file cannot be read. Check that it is a file and that you may read it.'
};
const tooLarge: Text = {
	de: 'Die Antwortdatei ist größer als 5 MiB. Kürzen Sie die Notizen.',
	en: 'The answers file is larger than 5 MiB. Shorten the notes.'
};
const encoding: Text = {
	de: 'Die Antwortdatei ist nicht in UTF-8 gespeichert. Speichern Sie sie mit der Kodierung UTF-8.',
	en: 'The answers file is not saved as UTF-8. Save it with the encoding UTF-8.'
};
