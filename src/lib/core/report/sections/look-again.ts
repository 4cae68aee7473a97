import { lookAgain } from '../../scoring/look-again.ts';
import type { Block } from '../blocks.ts';
import type { Findings } from '../findings.ts';
import { listText } from '../list-text.ts';
import { questionsAgain, signTexts } from '../look-again-text.ts';
import { quoteText } from '../quote-text.ts';

const words = {
	de: {
		again: 'Worum wir noch einmal baten',
		text: (signs: string, labels: string) =>
			`${signs} Darum baten wir um einen zweiten Blick auf ${labels}. Die Antworten blieben, wie sie sind, und zählen unverändert.`
	},
	en: {
		again: 'What we asked you to look at again',
		text: (signs: string, labels: string) =>
			`${signs} So we asked for a second look at ${labels}. The answers were left as they are and count unchanged.`
	}
};

/** Signs that answers were given without looking, where they were left: said, not reckoned with. */
export function lookAgainBlocks({
	questionnaire,
	assessment,
	timing,
	language
}: Findings): Block[] {
	const w = words[language];
	const again = lookAgain(questionnaire, assessment, timing);
	if (!again.flag) return [];
	const labels = questionsAgain(questionnaire, again, language).map(({ label }) =>
		quoteText(label, language)
	);
	const signs = signTexts(questionnaire, again, language).join(' ');
	return [
		{ kind: 'heading', text: w.again, rule: true },
		{ kind: 'paragraph', voice: 'plain', text: w.text(signs, listText(labels, language)) }
	];
}
