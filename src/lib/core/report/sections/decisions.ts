import { actionTexts, decisions, type ActionText } from '../action-text.ts';
import type { Block, TableBlock } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import { measuredDimensions, type Findings } from '../findings.ts';
import { mayFallShort } from '../gaps.ts';
import { countText } from '../number-text.ts';
import { notNow } from '../plan-text.ts';
import { ownerCell } from './owner-cell.ts';

const words = {
	de: {
		decisions: (n: string) => `${n} Entscheidungen, um die wir bitten`,
		decision: 'Eine Entscheidung, um die wir bitten',
		taken: (n: string, one: boolean) =>
			one ? 'Eine Entscheidung ist getroffen' : `${n} Entscheidungen sind getroffen`,
		someTaken: (n: string, taken: string) => `${n} Entscheidungen, davon ${taken} schon getroffen`,
		yes: 'ja',
		nothing: 'Zu entscheiden ist nichts',
		nothingText: (date: string, sure: boolean) =>
			`${sure ? 'Gemessen an Ihren Zielen' : 'Soweit die Antworten reichen,'} ist nichts Dringendes zu tun. Sehen Sie am ${date} wieder nach: mit denselben Fragen und möglichst mit denselben Leuten.`,
		steps: 'Was als Nächstes ansteht',
		stepsCaption: 'Nächste Schritte mit Aufwand und Zuständigen',
		step: 'Schritt',
		caption: 'Entscheidungen mit erstem Schritt, Aufwand und Zuständigen',
		heads: [
			'Pos.',
			'Entscheidung',
			'Erster Schritt',
			'Aufwand',
			'Zuständig',
			'beschlossen',
			'vertagt'
		]
	},
	en: {
		decisions: (n: string) => `${n} decisions we ask for`,
		decision: 'One decision we ask for',
		taken: (n: string, one: boolean) =>
			one ? 'One decision has been taken' : `${n} decisions have been taken`,
		someTaken: (n: string, taken: string) => `${n} decisions, ${taken} of them taken already`,
		yes: 'yes',
		nothing: 'Nothing to decide',
		nothingText: (date: string, sure: boolean) =>
			`${sure ? 'Measured against your targets' : 'As far as the answers go'}, nothing urgent needs doing. Look again on ${date}, with the same questions and if possible the same people.`,
		steps: 'What comes next',
		stepsCaption: 'Next steps with effort and owner',
		step: 'Step',
		caption: 'Decisions with first step, effort and owner',
		heads: ['Pos.', 'Decision', 'First step', 'Effort', 'Owner', 'agreed', 'deferred']
	}
};

const MOST_STEPS = 3;

/** What management is asked to decide; else what happens anyway; else when to look again. */
export function decisionBlocks(findings: Findings): Block[] {
	const w = words[findings.language];
	const asked = decisions(findings);
	if (asked.length === 0) return nextBlocks(findings);
	const table: TableBlock = {
		kind: 'table',
		caption: w.caption,
		size: 'normal',
		columns: [
			{ head: w.heads[0]!, width: 9 },
			{ head: w.heads[1]!, width: 38, names: true },
			{ head: w.heads[2]!, width: 52 },
			{ head: w.heads[3]!, width: 19 },
			{ head: w.heads[4]!, width: 31 },
			{ head: w.heads[5]!, width: 20, align: 'middle' },
			{ head: w.heads[6]!, width: 13, align: 'middle' }
		],
		rows: asked.map((action) => [
			{ text: String(action.number) },
			{ text: action.title },
			{ text: action.firstStep },
			{ text: action.effort },
			ownerCell(action),
			...(action.decision === 'accepted'
				? [{ text: w.yes, strong: true }, { text: '' }]
				: [
						{ text: w.heads[5]!, circle: true },
						{ text: w.heads[6]!, circle: true }
					])
		])
	};
	return [{ kind: 'heading', text: headingText(findings, asked), rule: true }, table];
}

/** What was accepted on the page is no longer asked for. */
function headingText({ language }: Findings, asked: ActionText[]): string {
	const w = words[language];
	const taken = asked.filter(({ decision }) => decision === 'accepted').length;
	const counted = countText(asked.length, language);
	const count = counted.charAt(0).toUpperCase() + counted.slice(1);
	if (taken === 0) return asked.length === 1 ? w.decision : w.decisions(count);
	if (taken === asked.length) return w.taken(count, taken === 1);
	return w.someTaken(count, countText(taken, language));
}

/** Where management has nothing to decide, the page says what happens anyway. */
function nextBlocks(findings: Findings): Block[] {
	const w = words[findings.language];
	const next = actionTexts(findings)
		.filter(({ horizon }) => horizon !== null)
		.slice(0, MOST_STEPS);
	if (next.length === 0) return findings.result.overall.shown ? nothingBlocks(findings) : [];
	return [
		{ kind: 'heading', text: w.steps, rule: true },
		{
			kind: 'table',
			caption: w.stepsCaption,
			size: 'normal',
			columns: [
				{ head: w.heads[0]!, width: 9 },
				{ head: w.step, width: 50, names: true },
				{ head: w.heads[2]!, width: 56 },
				{ head: w.heads[3]!, width: 21 },
				{ head: w.heads[4]!, width: 36 }
			],
			rows: next.map((action) => [
				{ text: String(action.number) },
				{ text: action.title },
				{ text: action.firstStep },
				{ text: action.effort },
				ownerCell(action)
			])
		}
	];
}

function nothingBlocks(findings: Findings): Block[] {
	const w = words[findings.language];
	const sure = measuredDimensions(findings).every((entry) => !mayFallShort(entry, true));
	const date = dateText(notNow(findings).review, findings.language);
	return [
		{ kind: 'heading', text: w.nothing, rule: true },
		{ kind: 'paragraph', voice: 'prose', text: w.nothingText(date, sure) }
	];
}
