import type { Block, Section } from '../blocks.ts';
import { dimensionOf, measuredDimensions, topOf, type Findings } from '../findings.ts';
import { gaps, mayFallShort, urgentDimensions } from '../gaps.ts';
import { headline } from '../headline.ts';
import { countText, scoreText } from '../number-text.ts';
import { dimensionLine, rulerFigure } from '../profile-figures.ts';
import { strengths } from '../strengths.ts';
import { verdict } from '../verdict.ts';
import { clarifyBlocks } from './clarify.ts';
import { decisionBlocks } from './decisions.ts';

const words = {
	de: {
		sheet: 'Für die Geschäftsleitung',
		stand: 'Wo Sie stehen',
		undone: 'Was liegen bleibt',
		keep: 'Was Sie bewahren sollten',
		strengths: ['', 'Eine Stärke', 'Zwei Stärken', 'Drei Stärken'],
		gaps: [
			'',
			'Eine Lücke: von heute zum Ziel',
			'Zwei Lücken: von heute zum Ziel',
			'Drei Lücken: von heute zum Ziel'
		],
		noGaps: 'Keine Lücken',
		noGapsText: 'Kein Feld liegt um eine halbe Stufe oder mehr unter seinem Ziel.',
		noneSeen: 'Lücken',
		noneSeenText: (fields: string, one: boolean) =>
			`Soweit die Antworten reichen, liegt kein Feld um eine halbe Stufe oder mehr unter seinem Ziel. In ${one ? 'einem Feld' : `${fields} Feldern`} ist dafür zu viel offen.`,
		noStrengths: 'Stärken',
		noStrengthsText:
			'Kein Feld und keine einzelne Antwort hebt sich heute ab. Das ändert sich mit dem ersten Schritt.',
		noneShownStrong: 'Von dem, was sich zeigen lässt, trägt noch nichts.'
	},
	en: {
		sheet: 'For management',
		stand: 'Where you stand',
		undone: 'What stays undone',
		keep: 'What to keep',
		strengths: ['', 'One strength', 'Two strengths', 'Three strengths'],
		gaps: [
			'',
			'One gap: from now to target',
			'Two gaps: from now to target',
			'Three gaps: from now to target'
		],
		noGaps: 'No gaps',
		noGapsText: 'No field lies half a level or more below its target.',
		noneSeen: 'Gaps',
		noneSeenText: (fields: string, one: boolean) =>
			`As far as the answers go, no field lies half a level or more below its target. In ${one ? 'one field' : `${fields} fields`} too much is open to tell.`,
		noStrengths: 'Strengths',
		noStrengthsText:
			'No field and no single answer stands out today. That changes with the first step.',
		noneShownStrong: 'Nothing that can be shown is strong enough to build on yet.'
	}
};

/** The one page for management: it must stand alone. */
export function managementSection(findings: Findings): Section {
	const w = words[findings.language];
	const ruler = rulerFigure(findings);
	const undone = gaps(findings)[0]?.undone || null;
	const beside = undone ?? keepText(findings);
	const stand: Block[] = [
		{ kind: 'heading', text: w.stand },
		{ kind: 'paragraph', voice: 'prose', text: verdict(findings).text }
	];
	const blocks: Block[] = [
		...(ruler ? [{ kind: 'scale' as const, ...ruler }] : []),
		beside
			? {
					kind: 'columns',
					widths: [1, 1],
					rule: true,
					columns: [
						stand,
						[
							{ kind: 'heading', text: undone ? w.undone : w.keep },
							{ kind: 'paragraph', voice: 'prose', text: beside }
						]
					]
				}
			: { kind: 'columns', widths: [1], rule: true, columns: [stand] },
		...(nothingShown(findings)
			? []
			: [
					{
						kind: 'columns' as const,
						widths: [1, 1],
						rule: true,
						columns: [strengthBlocks(findings), gapBlocks(findings)]
					}
				]),
		...(findings.result.overall.shown ? [] : clarifyBlocks(findings, nothingShown(findings))),
		...decisionBlocks(findings)
	];
	return {
		id: 'management',
		title: headline(findings),
		sheet: w.sheet,
		lead: null,
		blocks,
		begins: 'page',
		onePage: true
	};
}

function strengthBlocks(findings: Findings): Block[] {
	const w = words[findings.language];
	const found = strengths(findings);
	if (found.length === 0) {
		return [
			{ kind: 'heading', text: w.noStrengths },
			{
				kind: 'paragraph',
				voice: 'prose',
				text: everyFieldShown(findings) ? w.noStrengthsText : w.noneShownStrong
			}
		];
	}
	return [
		{ kind: 'heading', text: w.strengths[found.length]! },
		{
			kind: 'points',
			items: found.map(({ name, value, text }) => ({
				title: name,
				value,
				text,
				lit: true,
				drawing: null
			}))
		}
	];
}

/** Beside a title the scale is short: a number needs this share of it to stand over its line. */
const NARROW_WHEN_SMALL = 0.28;

function gapBlocks(findings: Findings): Block[] {
	const w = words[findings.language];
	const found = gaps(findings);
	if (found.length === 0) {
		const unsure = measuredDimensions(findings).filter((entry) => mayFallShort(entry, true));
		if (unsure.length > 0) {
			const fields = countText(unsure.length, findings.language);
			return [
				{ kind: 'heading', text: w.noneSeen },
				{ kind: 'paragraph', voice: 'prose', text: w.noneSeenText(fields, unsure.length === 1) }
			];
		}
		return [
			{ kind: 'heading', text: w.noGaps },
			{ kind: 'paragraph', voice: 'prose', text: w.noGapsText }
		];
	}
	const urgent = urgentDimensions(findings);
	return [
		{ kind: 'heading', text: w.gaps[found.length]! },
		{
			kind: 'points',
			items: found.map(({ name, text, now, target }, i) => ({
				title: name,
				value: `${scoreText(now, findings.language)} → ${scoreText(target, findings.language)}`,
				text,
				lit: false,
				drawing: dimensionLine(
					findings,
					urgent[i]!,
					NARROW_WHEN_SMALL * topOf(findings.questionnaire)
				)
			}))
		}
	];
}

function everyFieldShown({ result }: Findings): boolean {
	return Object.values(result.dimensions).every(({ score }) => score !== null);
}

function nothingShown({ result }: Findings): boolean {
	return Object.values(result.dimensions).every(({ score }) => score === null);
}

/** Where nothing is missing, what to keep alive takes the place of what stays undone. */
function keepText(findings: Findings): string | null {
	const best = strengths(findings).find(({ kind }) => kind === 'dimension');
	return best
		? (dimensionOf(findings.questionnaire, best.id)?.keep?.[findings.language] ?? null)
		: null;
}
