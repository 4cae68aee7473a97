import type { Block } from '../blocks.ts';
import { measuredDimensions, type Findings } from '../findings.ts';
import { openKeyQuestions, uncountedQuestions } from '../open-questions.ts';
import { rolesText } from '../roles-text.ts';

const words = {
	de: {
		clarify: 'Was zuerst zu klären ist',
		clarifyCaption: 'Offene Schlüsselfragen und wer sie am besten weiß',
		clarifyHeads: ['Feld', 'Schlüsselfrage', 'Weiß am besten'],
		headcount: ['Unternehmensprofil', 'Wie viele Menschen arbeiten bei Ihnen?', 'Sie selbst']
	},
	en: {
		clarify: 'What to settle first',
		clarifyCaption: 'Open key questions and who knows best',
		clarifyHeads: ['Field', 'Key question', 'Knows best'],
		headcount: ['Company profile', 'How many people work for you?', 'You']
	}
};

const MOST = 8;
/** Where other findings share the page. */
const MOST_BESIDE = 3;

/** Where the whole may not be said yet: the key questions that would settle most, and whom to ask. */
export function clarifyBlocks(findings: Findings, nothingElse: boolean): Block[] {
	const { language } = findings;
	const w = words[language];
	const open = measuredDimensions(findings)
		.sort((a, b) => b.measured.weight - a.measured.weight)
		.flatMap((entry) => openKeyQuestions(findings, entry).map((question) => ({ entry, question })))
		.slice(0, nothingElse ? MOST : MOST_BESIDE);
	const uncounted = uncountedQuestions(findings).length > 0;
	if (open.length === 0 && !uncounted) return [];
	return [
		{ kind: 'heading', text: w.clarify, rule: true },
		{
			kind: 'table',
			caption: w.clarifyCaption,
			size: 'small',
			columns: [
				{ head: w.clarifyHeads[0]!, width: 36, names: true },
				{ head: w.clarifyHeads[1]!, width: 82 },
				{ head: w.clarifyHeads[2]!, width: 46 }
			],
			rows: [
				// It needs nobody's asking around, so it comes first.
				...(uncounted ? [w.headcount.map((text) => ({ text }))] : []),
				...open.map(({ entry, question }) => [
					{ text: entry.dimension.name[language] },
					{ text: question.ask[language] },
					{ text: rolesText(findings, question.answeredBy) }
				])
			]
		}
	];
}
