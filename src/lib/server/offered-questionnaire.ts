import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from './questionnaires.ts';

const FOLDER = 'questionnaires/communication-maturity';

/** The questionnaire that new assessments start with. Throws where its files hold an error, with every place. */
export async function offeredQuestionnaire(folder = FOLDER): Promise<Questionnaire> {
	const { questionnaire, issues } = await loadQuestionnaire(folder);
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (questionnaire && errors.length === 0) return questionnaire;
	const lines = errors.map(
		({ file, line, column, code, path, message, hint }) =>
			`${file}:${line}:${column}  ${code}  ${path}  ${message.en}  ${hint.en}`
	);
	throw new Error(
		`The questionnaire in ${folder} cannot be used:\n${lines.join('\n')}\n` +
			`Mend these lines, then look with: npx leuchtkraft check ${folder}`
	);
}
