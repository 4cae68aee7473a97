import type { Block, Section } from '../blocks.ts';
import type { Findings } from '../findings.ts';
import { holdingBack } from '../holding-back.ts';
import { strengths } from '../strengths.ts';

const words = {
	de: {
		title: 'Worauf Sie bauen können',
		sheet: 'Stärken und Bremsen',
		lead: 'Was trägt, soll bleiben. Es kostet weniger, eine Stärke zu erhalten, als eine neue aufzubauen.',
		brakes: 'Was Sie bremst',
		brakesTitle: 'Was Sie bremst',
		brakesCaption: 'Felder, die das Haus zurückhalten, mit Wert und Begründung',
		heads: ['Feld', 'Wert', 'Warum'],
		together: 'Was zusammen auffällt'
	},
	en: {
		title: 'What you can build on',
		sheet: 'Strengths and brakes',
		lead: 'What carries you should stay. Keeping a strength costs less than building a new one.',
		brakes: 'What holds you back',
		brakesTitle: 'What holds you back',
		brakesCaption: 'Fields that hold the company back, with value and reason',
		heads: ['Field', 'Value', 'Why'],
		together: 'What stands out in combination'
	}
};

/** What to keep and why, what holds the company back, and what several fields say together. Null without either. */
export function strengthsSection(findings: Findings): Section | null {
	const w = words[findings.language];
	const strong = strengths(findings);
	const blocks = [
		...strengthBlocks(findings),
		...brakeBlocks(findings, strong.length > 0),
		...combinationBlocks(findings)
	];
	if (blocks.length === 0) return null;
	return {
		id: 'strengths',
		title: strong.length > 0 ? w.title : w.brakesTitle,
		sheet: w.sheet,
		lead: strong.length > 0 ? w.lead : null,
		blocks,
		begins: 'page',
		onePage: false
	};
}

function strengthBlocks(findings: Findings): Block[] {
	const strong = strengths(findings);
	if (strong.length === 0) return [];
	return [
		{
			kind: 'columns',
			widths: strong.map(() => 1),
			rule: true,
			columns: strong.map(({ name, value, text, also, keep }) => [
				{
					kind: 'points',
					items: [
						{
							title: name,
							value,
							text: [text, also].filter(Boolean).join(' '),
							lit: true,
							drawing: null,
							...(keep ? { more: keep } : {})
						}
					]
				}
			])
		}
	];
}

function brakeBlocks(findings: Findings, titled: boolean): Block[] {
	const w = words[findings.language];
	const brakes = holdingBack(findings);
	if (brakes.length === 0) return [];
	return [
		...(titled ? [{ kind: 'heading' as const, text: w.brakes, rule: true }] : []),
		{
			kind: 'table',
			caption: w.brakesCaption,
			size: 'normal',
			columns: [
				{ head: w.heads[0]!, width: 40, names: true },
				{ head: w.heads[1]!, width: 30 },
				{ head: w.heads[2]!, width: 94 }
			],
			rows: brakes.map(({ name, score, note, text }) => [
				{ text: name },
				{ text: score, detail: note },
				{ text }
			])
		}
	];
}

function combinationBlocks({ questionnaire, plan, language }: Findings): Block[] {
	const found = questionnaire.combinations.filter(({ id }) => plan.combinations.includes(id));
	if (found.length === 0) return [];
	return [
		{ kind: 'heading', text: words[language].together, rule: true },
		...found.flatMap(({ name, text }): Block[] => [
			{ kind: 'heading', text: name[language], minor: true },
			{ kind: 'paragraph', voice: 'prose', text: text[language] }
		])
	];
}
