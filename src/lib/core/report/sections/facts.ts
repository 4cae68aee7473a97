import type { Block } from '../blocks.ts';
import { sourceText } from '../fact-text.ts';
import type { Findings } from '../findings.ts';
import { urgentDimensions } from '../gaps.ts';

const words = {
	de: {
		title: 'Quellen',
		caption: 'Zitierte Angaben mit Herausgeber, Titel und Jahr',
		heads: ['Angabe', 'Herausgeber, Titel, Jahr']
	},
	en: {
		title: 'Sources',
		caption: 'Figures quoted with publisher, title and year',
		heads: ['Figure', 'Publisher, title, year']
	}
};

/** The facts that belong to the three gaps, with their sources. Empty where there are none. */
export function factBlocks(findings: Findings): Block[] {
	const { questionnaire, language } = findings;
	const w = words[language];
	const cited = new Set(urgentDimensions(findings).map(({ dimension }) => dimension.fact));
	const facts = questionnaire.facts.filter(({ id }) => cited.has(id));
	if (facts.length === 0) return [];
	return [
		{ kind: 'heading', text: w.title, rule: true },
		{
			kind: 'table',
			caption: w.caption,
			size: 'small',
			columns: [
				{ head: w.heads[0]!, width: 90, names: true },
				{ head: w.heads[1]!, width: 74 }
			],
			rows: facts.map((fact) => [
				{ text: fact.text[language] },
				{ text: sourceText(fact, language) }
			])
		}
	];
}
