import { actionTexts } from '../action-text.ts';
import type { Block, Section } from '../blocks.ts';
import { openText } from '../coverage-text.ts';
import { dimensionOf, type Findings } from '../findings.ts';
import { headline } from '../headline.ts';
import { countText } from '../number-text.ts';
import { furtherText } from '../plan-text.ts';
import { rulerFigure } from '../profile-figures.ts';
import { strengths } from '../strengths.ts';
import { labelledAnswer } from '../answer-text.ts';
import { verdict } from '../verdict.ts';
import { clarifyBlocks } from './clarify.ts';
import { lookAgainBlocks } from './look-again.ts';
import { ownerCell } from './owner-cell.ts';

const MOST_STEPS = 3;

const words = {
	de: {
		sheet: 'Für die Geschäftsleitung',
		stand: 'Wo Sie stehen',
		open: 'Wie sicher das ist',
		weakest: [
			'',
			'Das schwächste Feld',
			'Die zwei schwächsten Felder',
			'Die drei schwächsten Felder'
		],
		strong: 'Was schon trägt',
		steps: (n: string) => `${n} erste Schritte`,
		step: 'Ein erster Schritt',
		caption: 'Erste Schritte mit Anlass, Aufwand und Zuständigen',
		heads: ['Pos.', 'Schritt und Anlass', 'Diese Woche', 'Aufwand', 'Zuständig'],
		further: 'Wie es weitergeht'
	},
	en: {
		sheet: 'For management',
		stand: 'Where you stand',
		open: 'How sure this is',
		weakest: ['', 'The weakest field', 'The two weakest fields', 'The three weakest fields'],
		strong: 'What already works',
		steps: (n: string) => `${n} first steps`,
		step: 'A first step',
		caption: 'First steps with cause, effort and owner',
		heads: ['Pos.', 'Step and cause', 'This week', 'Effort', 'Owner'],
		further: 'How to go on'
	}
};

/** All that a quick check can say, on one page: a band, the weakest fields by name, first steps. */
export function quickSection(findings: Findings): Section {
	const w = words[findings.language];
	const ruler = rulerFigure(findings);
	const further = furtherText(findings);
	return {
		id: 'quick',
		title: headline(findings),
		sheet: w.sheet,
		lead: null,
		begins: 'page',
		onePage: true,
		blocks: [
			...(ruler ? [{ kind: 'scale' as const, ...ruler }] : []),
			...besideEachOther([
				[
					{ kind: 'heading', text: w.stand },
					{ kind: 'paragraph', voice: 'prose', text: verdict(findings).text }
				],
				// Where nothing can be said yet, the verdict has already counted what is open.
				findings.result.overall.shown
					? [
							{ kind: 'heading', text: w.open },
							{ kind: 'paragraph', voice: 'prose', text: openText(findings) }
						]
					: []
			]),
			...besideEachOther([strongBlocks(findings), weakBlocks(findings)]),
			...(findings.result.overall.shown ? [] : clarifyBlocks(findings, true)),
			...stepBlocks(findings),
			...(further
				? ([
						{ kind: 'heading', text: w.further, rule: true },
						{ kind: 'paragraph', voice: 'prose', text: further }
					] satisfies Block[])
				: []),
			...lookAgainBlocks(findings)
		]
	};
}

/** Parts side by side; what is empty leaves no hole and no line. */
function besideEachOther(parts: Block[][]): Block[] {
	const columns = parts.filter((blocks) => blocks.length > 0);
	if (columns.length === 0) return [];
	return [{ kind: 'columns', widths: columns.map(() => 1), rule: true, columns }];
}

function weakBlocks(findings: Findings): Block[] {
	const { questionnaire, result, language } = findings;
	const weakest = (result.overall.weakest ?? []).flatMap(
		(id) => dimensionOf(questionnaire, id) ?? []
	);
	if (weakest.length === 0) return [];
	return [
		{ kind: 'heading', text: words[language].weakest[weakest.length]! },
		{
			kind: 'points',
			items: weakest.map((dimension) => {
				const lowest = dimension.questions
					.filter(({ id }) => (result.questions[id]?.score ?? null) !== null)
					.sort((a, b) => result.questions[a.id]!.score! - result.questions[b.id]!.score!)[0];
				return {
					title: dimension.name[language],
					value: null,
					text: lowest ? labelledAnswer(findings, lowest) : '',
					lit: false,
					drawing: null
				};
			})
		}
	];
}

function strongBlocks(findings: Findings): Block[] {
	const strong = strengths(findings);
	if (strong.length === 0) return [];
	return [
		{ kind: 'heading', text: words[findings.language].strong },
		{
			kind: 'points',
			items: strong.map(({ name, text }) => ({
				title: name,
				value: null,
				text,
				lit: true,
				drawing: null
			}))
		}
	];
}

function stepBlocks(findings: Findings): Block[] {
	const { language } = findings;
	const w = words[language];
	const steps = actionTexts(findings)
		.filter(({ horizon }) => horizon !== null)
		.slice(0, MOST_STEPS);
	if (steps.length === 0) return [];
	const count = countText(steps.length, language);
	return [
		{
			kind: 'heading',
			text: steps.length === 1 ? w.step : w.steps(count.charAt(0).toUpperCase() + count.slice(1)),
			rule: true
		},
		{
			kind: 'table',
			caption: w.caption,
			size: 'normal',
			columns: [
				{ head: w.heads[0]!, width: 10 },
				{ head: w.heads[1]!, width: 60, names: true },
				{ head: w.heads[2]!, width: 54 },
				{ head: w.heads[3]!, width: 18 },
				{ head: w.heads[4]!, width: 30 }
			],
			rows: steps.map((step) => [
				{ text: String(step.number) },
				{ text: step.title, detail: step.because.slice(0, 2).join('\n') },
				{ text: step.firstStep },
				{ text: step.effort },
				ownerCell(step)
			])
		}
	];
}
