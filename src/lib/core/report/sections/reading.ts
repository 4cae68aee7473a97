import type { Block, Section } from '../blocks.ts';
import { openText, thinFields } from '../coverage-text.ts';
import { exactTargets, measuredDimensions, questionOf, type Findings } from '../findings.ts';
import { targetText } from '../number-text.ts';
import { quoteText } from '../quote-text.ts';
import { lookAgainBlocks } from './look-again.ts';

const words = {
	de: {
		title: 'So liest sich dieser Bericht',
		sheet: 'Zum Lesen',
		lead: 'Es ist eine Standortbestimmung, kein Zeugnis. Ziel ist die beste Stufe für Ihr Haus, nicht die höchste.',
		levels: 'Die Stufen',
		levelHeads: ['Stufe', 'Name', 'Was sie heißt'],
		half: 'Eine halbe Stufe zählt noch nicht: 2,5 steht für Stufe 2, 2,6 für Stufe 3.',
		fields: 'Die Felder',
		fieldHeads: ['Feld', 'Worum es geht'],
		open: 'Was offen ist',
		thin: 'Felder, in denen noch Antworten fehlen',
		thinHeads: ['Feld', 'Wert', 'Warum'],
		out: 'Was nicht zutrifft',
		outText: 'Diese Fragen treffen auf Ihr Haus nicht zu. Sie zählen weder für noch gegen Sie.',
		outHeads: ['Frage', 'Grund'],
		noReason: 'Ohne Angabe',
		withheld: 'Nicht weitergegeben',
		byHand: 'Ziele, die Sie gesetzt haben',
		byHandHeads: ['Feld', 'Ziel', 'Grund']
	},
	en: {
		title: 'How to read this report',
		sheet: 'How to read this',
		lead: 'It shows where you stand; it is not a grade. The target is the best level for your company, not the highest.',
		levels: 'The levels',
		levelHeads: ['Level', 'Name', 'What it means'],
		half: 'Half a level does not count yet: 2.5 stands for level 2, 2.6 for level 3.',
		fields: 'The fields',
		fieldHeads: ['Field', 'What it is about'],
		open: 'What is open',
		thin: 'Fields in which answers are missing',
		thinHeads: ['Field', 'Value', 'Why'],
		out: 'What does not apply',
		outText:
			'These questions do not apply to your company. They count neither for nor against you.',
		outHeads: ['Question', 'Reason'],
		noReason: 'Not given',
		withheld: 'Not passed on',
		byHand: 'Targets that you set',
		byHandHeads: ['Field', 'Target', 'Reason']
	}
};

/** The levels, what was left out as not relevant, and where the answers were thin. */
export function readingSection(findings: Findings): Section {
	const { questionnaire, language } = findings;
	const w = words[language];
	const described = questionnaire.scale.some(({ line }) => line);
	return {
		id: 'reading',
		title: w.title,
		sheet: w.sheet,
		lead: w.lead,
		begins: 'page',
		onePage: true,
		blocks: [
			{ kind: 'heading', text: w.levels, rule: true },
			described ? levelTable(findings) : levelLine(findings),
			{ kind: 'paragraph', voice: 'note', text: w.half },
			...fieldBlocks(findings),
			{ kind: 'heading', text: w.open, rule: true },
			{ kind: 'paragraph', voice: 'prose', text: openText(findings) },
			...thinBlocks(findings),
			...notApplicableBlocks(findings),
			...targetBlocks(findings),
			...lookAgainBlocks(findings)
		]
	};
}

function levelTable({ questionnaire, language }: Findings): Block {
	const w = words[language];
	return {
		kind: 'table',
		caption: w.levels,
		size: 'small',
		columns: [
			{ head: w.levelHeads[0]!, width: 10 },
			{ head: w.levelHeads[1]!, width: 26, names: true },
			{ head: w.levelHeads[2]!, width: 128 }
		],
		rows: questionnaire.scale.map(({ name, line }, level) => [
			{ text: String(level) },
			{ text: name[language] },
			{ text: line?.[language] ?? '' }
		])
	};
}

/** Where the levels have only names, one line holds them. */
function levelLine({ questionnaire, language }: Findings): Block {
	const levels = questionnaire.scale.map(({ name }, level) => `${level} ${name[language]}`);
	return { kind: 'paragraph', voice: 'plain', text: levels.join(' · ') };
}

/** What each field is about, where the questionnaire says so. */
function fieldBlocks(findings: Findings): Block[] {
	const { language } = findings;
	const w = words[language];
	const entries = measuredDimensions(findings).filter(({ dimension }) => dimension.about);
	if (entries.length === 0) return [];
	return [
		{ kind: 'heading', text: w.fields, rule: true },
		{
			kind: 'table',
			caption: w.fields,
			size: 'small',
			columns: [
				{ head: w.fieldHeads[0]!, width: 36, names: true },
				{ head: w.fieldHeads[1]!, width: 128 }
			],
			rows: entries.map(({ dimension }) => [
				{ text: dimension.name[language] },
				{ text: dimension.about?.[language] ?? '' }
			])
		}
	];
}

function thinBlocks(findings: Findings): Block[] {
	const w = words[findings.language];
	const thin = thinFields(findings);
	if (thin.length === 0) return [];
	return [
		{
			kind: 'table',
			caption: w.thin,
			size: 'small',
			columns: [
				{ head: w.thinHeads[0]!, width: 36, names: true },
				{ head: w.thinHeads[1]!, width: 32 },
				{ head: w.thinHeads[2]!, width: 96 }
			],
			rows: thin.map(({ name, range, text }) => [{ text: name }, { text: range ?? '–' }, { text }])
		}
	];
}

function notApplicableBlocks(findings: Findings): Block[] {
	const { questionnaire, result, assessment, language } = findings;
	const w = words[language];
	const ids = Object.keys(result.questions).filter(
		(id) => result.questions[id]!.status === 'notApplicable'
	);
	if (ids.length === 0) return [];
	return [
		{ kind: 'heading', text: w.out, rule: true },
		{ kind: 'paragraph', voice: 'plain', text: w.outText },
		{
			kind: 'table',
			caption: w.out,
			size: 'small',
			columns: [
				{ head: w.outHeads[0]!, width: 68, names: true },
				{ head: w.outHeads[1]!, width: 96 }
			],
			rows: ids.map((id) => [
				{ text: questionOf(questionnaire, id)?.label[language] ?? id },
				{
					text: findings.withoutNotes
						? w.withheld
						: saidText(assessment.answers[id]?.reason, findings)
				}
			])
		}
	];
}

/** A reason in the words of whoever gave it. */
function saidText(reason: string | null | undefined, { language }: Findings): string {
	const said = (reason ?? '').trim();
	return said === '' ? words[language].noReason : quoteText(said, language);
}

/** Targets set by hand: the best for this company, with the reason given. */
function targetBlocks(findings: Findings): Block[] {
	const { language } = findings;
	const w = words[language];
	const changed = measuredDimensions(findings).filter(
		({ measured }) => measured.targetReason !== null
	);
	if (changed.length === 0) return [];
	return [
		{ kind: 'heading', text: w.byHand, rule: true },
		{
			kind: 'table',
			caption: w.byHand,
			size: 'small',
			columns: [
				{ head: w.byHandHeads[0]!, width: 36, names: true },
				{ head: w.byHandHeads[1]!, width: 32 },
				{ head: w.byHandHeads[2]!, width: 96 }
			],
			rows: changed.map(({ dimension, measured }) => [
				{ text: dimension.name[language] },
				{ text: targetText(measured.target, language, exactTargets(findings)) },
				{ text: saidText(measured.targetReason, findings) }
			])
		}
	];
}
