import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import type { Language, Questionnaire, Text } from '#lib/core/questionnaire/questionnaire.ts';
import { score } from '#lib/core/scoring/score.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { issueLine } from './check.ts';
import { answersFile, readJsonFile } from './read-json-file.ts';

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

	const read = await readJsonFile(file, answersFile);
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
	const unplanned = choicesWithoutAction(questionnaire, assessment);
	if (unplanned.length > 0) say(`${file}  ${unplannedLine(unplanned)[language]}`);
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

/** Actions about which somebody has decided and which the plan of these answers does not hold. */
function choicesWithoutAction(questionnaire: Questionnaire, assessment: Assessment): string[] {
	const { actions, chosen } = plan(questionnaire, assessment);
	const planned = new Set([...actions, ...(chosen?.dropped ?? [])].map(({ id }) => id));
	return Object.keys(assessment.plan?.actions ?? {}).filter((id) => !planned.has(id));
}

const unplannedLine = (ids: string[]): Text => ({
	de: `Behalten, aber nicht gedruckt (bei diesen Antworten nicht im Fahrplan): ${ids.join(', ')}`,
	en: `Kept, but not printed (not in the plan of these answers): ${ids.join(', ')}`
});

const keptLine = (ids: string[], variant: string): Text => ({
	de: `Behalten, aber nicht gewertet (in der Fassung „${variant}“ nicht gefragt oder ausgeblendet): ${ids.join(', ')}`,
	en: `Kept, but not scored (not asked in variant "${variant}", or hidden): ${ids.join(', ')}`
});
