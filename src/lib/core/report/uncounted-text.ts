import type { Question } from '../questionnaire/questionnaire.ts';
import type { Findings } from './findings.ts';
import { listText } from './list-text.ts';
import { uncountedQuestions } from './open-questions.ts';
import { quoteText } from './quote-text.ts';

const words = {
	de: {
		uncounted: (labels: string, one: boolean) =>
			`Ohne die Zahl der Beschäftigten ${one ? 'lässt' : 'lassen'} sich ${labels} nicht werten`,
		widens: 'das macht die Spanne breiter'
	},
	en: {
		uncounted: (labels: string) => `Without the number of employees, ${labels} cannot be scored`,
		widens: 'that widens the range'
	}
};

/** Which answers have no score while the headcount is missing, as a sentence; empty where there are none. */
export function uncountedText(findings: Findings, ids: readonly string[]): string {
	const questions = uncountedQuestions(findings, ids);
	return questions.length === 0 ? '' : `${phrase(findings, questions)}.`;
}

/** The same for the whole assessment, with what it does to the numbers. */
export function allUncountedText(findings: Findings): string {
	const questions = uncountedQuestions(findings);
	return questions.length === 0
		? ''
		: `${phrase(findings, questions)}; ${words[findings.language].widens}.`;
}

function phrase({ language }: Findings, questions: Question[]): string {
	const labels = questions.map(({ label }) => quoteText(label[language], language));
	return words[language].uncounted(listText(labels, language), labels.length === 1);
}
