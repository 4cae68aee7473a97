import type { Section } from '../blocks.ts';
import { sourceText } from '../fact-text.ts';
import type { Findings } from '../findings.ts';
import { urgentDimensions } from '../gaps.ts';

const words = {
	de: {
		title: 'Quellen',
		sheet: 'Quellen',
		caption: 'Zitierte Angaben mit Herausgeber, Titel und Jahr',
		heads: ['Angabe', 'Herausgeber, Titel, Jahr']
	},
	en: {
		title: 'Sources',
		sheet: 'Sources',
		caption: 'Figures quoted with publisher, title and year',
		heads: ['Figure', 'Publisher, title, year']
	}
};

/** The facts that belong to the three gaps, with their sources. Null where there are none. */
export function factsSection(findings: Findings): Section | null {
	const { questionnaire, language } = findings;
	const w = words[language];
	const cited = new Set(urgentDimensions(findings).map(({ dimension }) => dimension.fact));
	const facts = questionnaire.facts.filter(({ id }) => cited.has(id));
	if (facts.length === 0) return null;
	return {
		id: 'facts',
		title: w.title,
		sheet: w.sheet,
		lead: null,
		begins: 'here',
		onePage: false,
		blocks: [
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
		]
	};
}
