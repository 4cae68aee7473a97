import type { FileIssue } from '#lib/core/questionnaire/issue.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { visible } from '#lib/core/questionnaire/quoted.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { languageOf, readArguments, UsageError } from './usage.ts';

/** Says every error and warning in some questionnaires, folders or single files: 0 without errors, else 1. */
export async function check(args: string[]): Promise<number> {
	const { values, positionals } = readArguments(args, { json: { type: 'boolean' } });
	const language = languageOf(values.lang);
	if (positionals.length === 0) throw new UsageError(noFolder);
	const all: FileIssue[] = [];
	for (const path of positionals) {
		const { questionnaire, issues } = await loadQuestionnaire(path);
		all.push(...issues);
		if (values.json) continue;
		if (questionnaire && issues.length === 0) {
			process.stdout.write(`${path}  ${soundLine(questionnaire, language)}\n`);
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
	return [`${visible(file)}:${line}:${column}`, code, path || '-', said, hint[language]].join('  ');
}

function soundLine(questionnaire: Questionnaire, language: Language): string {
	const { dimensions, recommendations, version } = questionnaire;
	const questions = dimensions.reduce((sum, dimension) => sum + dimension.questions.length, 0);
	return {
		de: `ohne Befund: ${dimensions.length} Felder, ${questions} Fragen, ${recommendations.length} Empfehlungen, Version ${version}`,
		en: `no findings: ${dimensions.length} dimensions, ${questions} questions, ${recommendations.length} recommendations, version ${version}`
	}[language];
}

const noFolder = {
	de: 'Welchen Fragebogen? npx leuchtkraft check questionnaires/communication-maturity',
	en: 'Which questionnaire? npx leuchtkraft check questionnaires/communication-maturity'
};
