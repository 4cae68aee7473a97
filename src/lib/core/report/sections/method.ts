import type { Block, Section } from '../blocks.ts';
import { variantOf, type Findings } from '../findings.ts';
import { factBlocks } from './facts.ts';

const words = {
	de: {
		title: 'Die Methode und ihre Grenzen',
		sheet: 'Methode',
		version: (method: string, id: string, version: string) =>
			`Methode ${method}. Fragebogen ${id}, Fassung ${version}.`,
		variant: (name: string) => `Gestellt wurde die Fassung „${name}“.`,
		limits: [
			'Alle Angaben stammen von Ihnen. Wer sich selbst einschätzt, sieht sich oft freundlicher als andere.',
			'Die höchste Stufe ist nicht für jedes Haus das richtige Ziel. Die Zielwerte richten sich nach der Art des Unternehmens; Sie können sie ändern und den Grund dazuschreiben.',
			'Wiederholen Sie die Einschätzung nach 180 Tagen, mit denselben Fragen und möglichst mit denselben Leuten. Ein Unterschied unter einer halben Stufe je Feld besagt wenig.'
		]
	},
	en: {
		title: 'The method and its limits',
		sheet: 'Method',
		version: (method: string, id: string, version: string) =>
			`Method ${method}. Questionnaire ${id}, version ${version}.`,
		variant: (name: string) => `The variant asked was “${name}”.`,
		limits: [
			'Everything here rests on what you stated. People who assess themselves often see themselves in a kinder light than others do.',
			'The highest level is not the right target for every company. The targets follow from the kind of company; you can change them and note the reason.',
			'Repeat the assessment after 180 days, with the same questions and if possible the same people. A difference of less than half a level per field says little.'
		]
	}
};

/** What the numbers can carry and what they cannot, and where what is quoted was read. */
export function methodSection(findings: Findings): Section {
	const { questionnaire, result, language } = findings;
	const w = words[language];
	const variant = variantOf(findings)?.name[language] ?? result.variant;
	const { id, version } = result.questionnaire;
	return {
		id: 'method',
		title: w.title,
		sheet: w.sheet,
		lead: null,
		begins: 'here',
		onePage: false,
		blocks: [
			...[questionnaire.method.note[language], ...w.limits].map((text): Block => ({
				kind: 'paragraph',
				voice: 'prose',
				text
			})),
			{
				kind: 'paragraph',
				voice: 'note',
				text: `${w.version(questionnaire.method.version, id, version.slice(0, 12))} ${w.variant(variant)}`
			},
			...factBlocks(findings)
		]
	};
}
