import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from './questionnaires.ts';

const SHIPPED = 'questionnaires/communication-maturity';

/**
 * The questionnaire that new assessments start with: the one that the setting LEUCHTKRAFT_QUESTIONNAIRE names,
 * a folder or a single file, else the shipped one. Throws where its files hold an error, with every place.
 */
export async function offeredQuestionnaire(setting?: string): Promise<Questionnaire> {
	const path = setting?.trim() || SHIPPED;
	const { questionnaire, issues } = await loadQuestionnaire(path);
	const errors = issues.filter(({ severity }) => severity === 'error');
	if (questionnaire && errors.length === 0) return questionnaire;
	const lines = errors.map(
		({ file, line, column, code, path, message, hint }) =>
			`${file}:${line}:${column}  ${code}  ${path}  ${message.en}  ${hint.en}`
	);
	const subject = path === SHIPPED ? 'The' : 'LEUCHTKRAFT_QUESTIONNAIRE: the';
	throw new Error(
		`${subject} questionnaire in ${path} cannot be used:\n${lines.join('\n')}\n` +
			`Mend these lines, then look with: npx leuchtkraft check ${path}`
	);
}

/** One line that says what is served, for whoever starts the server. */
export function offeredLine(
	{ id, version, dimensions }: Questionnaire,
	setting: string | undefined
): string {
	const questions = dimensions.reduce((sum, dimension) => sum + dimension.questions.length, 0);
	const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
	return (
		`Questionnaire: ${id}, version ${version}, ${counted(dimensions.length, 'dimension')}, ` +
		`${counted(questions, 'question')}, from ${setting?.trim() || SHIPPED}`
	);
}
