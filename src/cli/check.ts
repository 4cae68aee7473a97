import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileIssue } from '#lib/core/questionnaire/issue.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { languageOf, readArguments, UsageError } from './usage.ts';

/** Says every error and warning in the questionnaires of some folders: 0 without errors, else 1. */
export async function check(args: string[]): Promise<number> {
	const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
	const language = languageOf(values.lang);
	if (positionals.length === 0) throw new UsageError(noFolder);
	const all: FileIssue[] = [];
	for (const folder of positionals) {
		if (await isFile(folder)) throw new UsageError(singleFile);
		const { questionnaire, issues } = await loadQuestionnaire(folder);
		all.push(...issues.map((issue) => ({ ...issue, file: join(folder, issue.file) })));
		if (values.json) continue;
		if (questionnaire && issues.length === 0) {
			process.stdout.write(`${folder}  ${soundLine(questionnaire, language)}\n`);
		}
	}
	if (values.json) process.stdout.write(`${JSON.stringify(all, null, '\t')}\n`);
	else for (const issue of all) process.stdout.write(`${issueLine(issue, language)}\n`);
	return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** `file:line:column  code  path  message  hint` */
export function issueLine(issue: FileIssue, language: Language): string {
	const { severity, code, file, line, column, path, message, hint } = issue;
	const mark = severity === 'warning' ? { de: 'Warnung: ', en: 'Warning: ' }[language] : '';
	const said = mark + message[language];
	return [`${file}:${line}:${column}`, code, path || '-', said, hint[language]].join('  ');
}

function soundLine(questionnaire: Questionnaire, language: Language): string {
	const { dimensions, recommendations, version } = questionnaire;
	const questions = dimensions.reduce((sum, dimension) => sum + dimension.questions.length, 0);
	return {
		de: `ohne Befund: ${dimensions.length} Felder, ${questions} Fragen, ${recommendations.length} Empfehlungen, Version ${version}`,
		en: `no findings: ${dimensions.length} dimensions, ${questions} questions, ${recommendations.length} recommendations, version ${version}`
	}[language];
}

async function isFile(path: string): Promise<boolean> {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false; // what is not there is said with the other findings
	}
}

const noFolder = {
	de: 'Welchen Ordner? npx leuchtkraft check questionnaires/communication-maturity',
	en: 'Which folder? npx leuchtkraft check questionnaires/communication-maturity'
};

const singleFile = {
	de: 'Ein Fragebogen in einer einzelnen Datei kommt in einer späteren Fassung. Nennen Sie den Ordner.',
	en: 'A questionnaire in a single file comes with a later version. Name the folder.'
};
