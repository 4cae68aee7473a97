import type { Block, Section } from '../blocks.ts';
import { measuredDimensions, partOfScale, type Findings } from '../findings.ts';
import { undoneText, urgentDimensions } from '../gaps.ts';
import { holdingBack } from '../holding-back.ts';
import { numberText } from '../number-text.ts';
import { radarData } from '../radar-data.ts';
import { strengths, strongAnswers, type Strength } from '../strengths.ts';

const words = {
	de: {
		title: 'Worauf Sie bauen können',
		sheet: 'Stärken und Bremsen',
		lead: 'Was trägt, soll bleiben. Es kostet weniger, eine Stärke zu erhalten, als eine neue aufzubauen.',
		brakes: 'Was Sie bremst',
		brakesTitle: 'Was Sie bremst',
		brakesCaption: 'Felder, die das Haus zurückhalten, mit Wert und Begründung',
		heads: ['Feld', 'Wert', 'Warum'],
		together: 'Was zusammen auffällt',
		undone: 'Was in den übrigen Feldern liegen bleibt',
		undoneHeads: ['Feld', 'Was liegen bleibt'],
		further: 'Was außerdem gut steht',
		furtherCaption: (from: string) => `Weitere Antworten mit einem Wert von ${from} oder mehr`,
		furtherHeads: ['Frage', 'Antwort', 'Wert']
	},
	en: {
		title: 'What you can build on',
		sheet: 'Strengths and brakes',
		lead: 'Keep what works. Holding on to a strength costs less than building a new one.',
		brakes: 'What holds you back',
		brakesTitle: 'What holds you back',
		brakesCaption: 'Fields that hold the company back, with value and reason',
		heads: ['Field', 'Value', 'Why'],
		together: 'What stands out in combination',
		undone: 'What stays undone in the other fields',
		undoneHeads: ['Field', 'What stays undone'],
		further: 'What else is going well',
		furtherCaption: (from: string) => `Further answers with a value of ${from} or more`,
		furtherHeads: ['Question', 'Answer', 'Value']
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
	// Where nothing holds the company back, the page has room for what else does well.
	if (blocks.length === 1 && strong.length > 0) blocks.push(...furtherBlocks(findings, strong));
	// Where there is little to build on, it says what the fields without a page of their own would give.
	if (strong.length === 0 || blocks.length === 1) blocks.push(...undoneBlocks(findings, strong));
	return {
		id: 'strengths',
		title: strong.length > 0 ? w.title : w.brakesTitle,
		sheet: w.sheet,
		lead: strong.length > 0 ? w.lead : null,
		blocks,
		// beside a radar there is no room for it; a small profile leaves some
		begins: radarData(findings) ? 'page' : 'here',
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

const MOST_FURTHER = 9;
/** What has an owner, hours and a standard is worth naming where the page has room. */
const FURTHER_FROM = 0.6;

function furtherBlocks(findings: Findings, named: Strength[]): Block[] {
	const w = words[findings.language];
	const further = strongAnswers(findings, new Set(named.map(({ id }) => id)), FURTHER_FROM)
		.filter(({ id }) => named.every((one) => one.id !== id))
		.slice(0, MOST_FURTHER);
	if (further.length === 0) return [];
	return [
		{ kind: 'heading', text: w.further, rule: true },
		{
			kind: 'table',
			caption: w.furtherCaption(numberText(partOfScale(findings, FURTHER_FROM), findings.language)),
			size: 'small',
			columns: [
				{ head: w.furtherHeads[0]!, width: 54, names: true },
				{ head: w.furtherHeads[1]!, width: 98 },
				{ head: w.furtherHeads[2]!, width: 12, align: 'end' }
			],
			rows: further.map(({ name, text, value }) => [{ text: name }, { text }, { text: value }])
		}
	];
}

/** What stays undone in fields that have no page of their own and are no strength. */
function undoneBlocks(findings: Findings, strong: Strength[]): Block[] {
	const w = words[findings.language];
	const elsewhere = new Set([
		...urgentDimensions(findings).map(({ dimension }) => dimension.id),
		...strong.map(({ id }) => id)
	]);
	const rows = measuredDimensions(findings)
		.filter(({ dimension, measured }) => !elsewhere.has(dimension.id) && measured.gap)
		.map((entry) => ({
			name: entry.dimension.name[findings.language],
			text: undoneText(findings, entry)
		}))
		.filter(({ text }) => text !== '');
	if (rows.length === 0) return [];
	return [
		{ kind: 'heading', text: w.undone, rule: true },
		{
			kind: 'table',
			caption: w.undone,
			size: 'normal',
			columns: [
				{ head: w.undoneHeads[0]!, width: 40, names: true },
				{ head: w.undoneHeads[1]!, width: 124 }
			],
			rows: rows.map(({ name, text }) => [{ text: name }, { text }])
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
