import { readFile, stat } from 'node:fs/promises';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import type { Language, Questionnaire, Text } from '#lib/core/questionnaire/questionnaire.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';
import { score } from '#lib/core/scoring/score.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { issueLine } from './check.ts';

const largest = 5 * 1024 * 1024;

/**
 * Reads a questionnaire and an answers file. Null where one of them is wrong: then every fault is already
 * said on standard error. Answers that do not count in the chosen variant are said there too.
 */
export async function loadInputs(
	path: string,
	file: string,
	language: Language
): Promise<{ questionnaire: Questionnaire; assessment: Assessment } | null> {
	const say = (line: string): void => void process.stderr.write(`${line}\n`);
	const { questionnaire, issues: faults } = await loadQuestionnaire(path);
	for (const fault of faults) say(issueLine(fault, language));
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
	try {
		return { json: JSON.parse(text) as unknown };
	} catch (error) {
		return { place: `${file}${placeIn(text, error as Error)}`, fault: noJson(error as Error) };
	}
}

// V8 says where it stopped in words; without them it stopped at the end
function placeIn(text: string, { message }: Error): string {
	const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
	const before = text.slice(0, position).split('\n');
	return `:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

const noJson = ({ message }: Error): Text => {
	const reason = quoted(message.replace(/(, "| in JSON at| \(line).*/s, ''));
	return {
		de: `Die Antwortdatei ist kein gültiges JSON (${reason}). Prüfen Sie Kommas, Klammern und Anführungszeichen an dieser Stelle.`,
		en: `The answers file is not valid JSON (${reason}). Check commas, brackets and quotes at this place.`
	};
};

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
