import { r1 } from '../../scoring/rounding.ts';
import type { Block, Cell, Section } from '../blocks.ts';
import { dimensionOf, exactTargets, measuredDimensions, type Findings } from '../findings.ts';
import { groupWeightText } from '../group-text.ts';
import { methodText } from '../method-text.ts';
import { numberText, scoreText, targetText } from '../number-text.ts';
import { visibleRange } from '../open-questions.ts';
import { ruleTexts } from '../rule-text.ts';
import { sensitivityText } from '../sensitivity-text.ts';

const words = {
	de: {
		title: 'Anhang: der Rechenweg',
		sheet: 'Rechenweg',
		lead: 'Von der Antwort zur Zahl, Schritt für Schritt.',
		fields: 'Die Felder',
		fieldHeads: [
			'Feld',
			'Gewicht',
			'Abdeckung',
			'Mittel',
			'Grenze',
			'Wert',
			'Spanne',
			'Ziel',
			'Abstand',
			'Vorrang'
		],
		fieldsCaption:
			'Rechenweg je Feld: Gewicht, Abdeckung, Mittel, Grenze, Wert, Spanne, Ziel, Abstand und Vorrang',
		fieldsNote: 'Gewicht und Abdeckung (der beantwortete Teil) in Prozent. Vorrang: ',
		limitNote: 'Grenze: was die schwächste Schlüsselfrage oder ein anderes Feld zulässt.',
		groups: 'Gruppen in den Feldern',
		groupHeads: ['Gruppe', 'Feld', 'Gewicht', 'Wert', 'Spanne', 'Einordnung'],
		priority: {
			'weight-gap': 'Gewicht mal Abstand',
			gap: 'der Abstand',
			'relative-gap': 'Abstand durch Ziel',
			'weight-relative-gap': 'Gewicht mal Abstand durch Ziel',
			'weight-gap-squared': 'Gewicht mal Abstand im Quadrat'
		},
		bottleneck: (factor: string) => `, bei einem Engpass mal ${factor}`,
		whole: 'Das Ganze',
		wholeCaption: 'Rechenweg des Ganzen',
		together: (method: string) => `${method} der gezeigten Felder`,
		gate: (name: string, add: string) => `Schranke: ${name} plus ${add}`,
		bites: 'greift',
		idle: 'greift nicht',
		result: 'Ergebnis',
		index: 'Als Zahl von 0 bis 100',
		range: 'Spanne',
		none: '–'
	},
	en: {
		title: 'Appendix: the calculation',
		sheet: 'Calculation',
		lead: 'From the answer to the number, step by step.',
		fields: 'The fields',
		fieldHeads: [
			'Field',
			'Weight',
			'Covered',
			'Mean',
			'Limit',
			'Value',
			'Range',
			'Target',
			'Distance',
			'Priority'
		],
		fieldsCaption:
			'Calculation per field: weight, coverage, mean, limit, value, range, target, distance and priority',
		fieldsNote: 'Weight and Covered in percent. Priority: ',
		limitNote: 'Limit: what the weakest key question or another field allows.',
		groups: 'Groups within the fields',
		groupHeads: ['Group', 'Field', 'Weight', 'Value', 'Range', 'Classed as'],
		priority: {
			'weight-gap': 'weight times distance',
			gap: 'the distance',
			'relative-gap': 'distance by target',
			'weight-relative-gap': 'weight times distance by target',
			'weight-gap-squared': 'weight times distance squared'
		},
		bottleneck: (factor: string) => `, times ${factor} for a bottleneck`,
		whole: 'The whole',
		wholeCaption: 'Calculation of the whole',
		together: (method: string) => `${method} of the fields shown`,
		gate: (name: string, add: string) => `Gate: ${name} plus ${add}`,
		bites: 'applies',
		idle: 'does not apply',
		result: 'Result',
		index: 'As a number from 0 to 100',
		range: 'Range',
		none: '–'
	}
};

/** The numbers behind every number: weights, means, limits, gates. */
export function calculationSection(findings: Findings): Section {
	const w = words[findings.language];
	return {
		id: 'calculation',
		title: w.title,
		sheet: w.sheet,
		lead: w.lead,
		begins: 'here',
		onePage: false,
		blocks: [
			{
				kind: 'points',
				items: ruleTexts(findings.questionnaire, findings.language).map((text, i) => ({
					title: String(i + 1),
					value: null,
					text,
					lit: false,
					drawing: null
				}))
			},
			...fieldBlocks(findings),
			...groupBlocks(findings),
			...wholeBlocks(findings)
		]
	};
}

function fieldBlocks(findings: Findings): Block[] {
	const { language } = findings;
	const w = words[language];
	const number = (value: number | null) => (value === null ? w.none : scoreText(value, language));
	const limited = measuredDimensions(findings).some(({ measured }) => measured.limit !== null);
	const widths = [36, 13, 17, 13, 13, 13, 18, 11, 15, 15];
	return [
		{ kind: 'heading', text: w.fields, rule: true },
		{
			kind: 'table',
			caption: w.fieldsCaption,
			size: 'small',
			columns: w.fieldHeads.map((head, i) => ({
				head,
				width: widths[i]!,
				...(i === 0 ? { names: true } : { align: 'end' as const })
			})),
			rows: measuredDimensions(findings).map(({ dimension, measured }): Cell[] => {
				const range = visibleRange(measured);
				return [
					{ text: dimension.name[language] },
					{ text: numberText(r1(measured.weight), language) },
					{ text: String(Math.round(measured.coverage * 100)) },
					{ text: number(measured.shown ? measured.mean : null) },
					{ text: number(measured.shown ? measured.limit : null) },
					{ text: number(measured.score), strong: true },
					{ text: range ? `${number(range.low)}–${number(range.high)}` : w.none },
					{ text: targetText(measured.target, language, exactTargets(findings)) },
					{ text: number(measured.gap) },
					{ text: number(measured.priority) }
				];
			})
		},
		{
			kind: 'paragraph',
			voice: 'note',
			text: `${w.fieldsNote}${priorityText(findings)}.${limited ? ` ${w.limitNote}` : ''}`
		}
	];
}

/** The groups within the fields, where the questionnaire has any. */
function groupBlocks(findings: Findings): Block[] {
	const { questionnaire, result, language } = findings;
	const w = words[language];
	const number = (value: number | null) => (value === null ? w.none : scoreText(value, language));
	const classed = questionnaire.dimensions.some(({ groups = [] }) =>
		groups.some(({ bands = [] }) => bands.length > 0)
	);
	const rows = questionnaire.dimensions.flatMap((dimension) =>
		(dimension.groups ?? []).flatMap((group): Cell[][] => {
			const measured = result.groups[group.id];
			if (!measured) return [];
			const { low, high, score, band } = measured;
			const range =
				low === null || r1(low) === r1(high!) ? w.none : `${number(low)}–${number(high)}`;
			const named = band === null ? undefined : group.bands?.[band];
			return [
				[
					{ text: group.name[language] },
					{ text: dimension.name[language] },
					{ text: groupWeightText(questionnaire, dimension, group, language) ?? w.none },
					{ text: number(score), strong: true },
					{ text: range },
					...(classed ? [{ text: named?.name[language] ?? '' }] : [])
				]
			];
		})
	);
	if (rows.length === 0) return [];
	const widths = [46, 46, 16, 14, 20, ...(classed ? [22] : [])];
	return [
		{ kind: 'heading', text: w.groups, rule: true },
		{
			kind: 'table',
			caption: w.groups,
			size: 'small',
			columns: widths.map((width, i) => ({
				head: w.groupHeads[i]!,
				width,
				...(i === 0 ? { names: true } : {}),
				...(i >= 2 && i <= 4 ? { align: 'end' as const } : {})
			})),
			rows
		}
	];
}

function priorityText({ questionnaire, language }: Findings): string {
	const { priority = 'weight-gap', bottlenecks } = questionnaire.scoring;
	const w = words[language];
	const factors = [...new Set(bottlenecks.map(({ factor }) => factor))];
	const [factor] = factors.length === 1 ? factors : [];
	return (
		w.priority[priority] + (factor === undefined ? '' : w.bottleneck(numberText(factor, language)))
	);
}

function wholeBlocks(findings: Findings): Block[] {
	const { questionnaire, result, language } = findings;
	const { overall } = result;
	const w = words[language];
	const number = (value: number | null) => (value === null ? w.none : scoreText(value, language));
	if (!overall.shown) return [];
	const range = visibleRange(overall);
	const { method = 'geometric' } = questionnaire.scoring.overall ?? {};
	const rows: Cell[][] = [
		[
			{ text: w.together(methodText(method, language).name) },
			{ text: number(overall.ungated) },
			{ text: '' }
		],
		...overall.gates.map(({ dimension, limit }): Cell[] => [
			{
				text: w.gate(
					dimensionOf(questionnaire, dimension)?.name[language] ?? dimension,
					number(questionnaire.scoring.gates.find((gate) => gate.dimension === dimension)?.add ?? 0)
				)
			},
			{ text: number(limit) },
			{ text: overall.limitedBy === dimension ? w.bites : w.idle }
		]),
		[
			{ text: w.result, strong: true },
			{ text: number(overall.score), strong: true },
			{ text: overall.level === null ? '' : questionnaire.scale[overall.level]!.name[language] }
		],
		[
			{ text: w.index },
			{ text: overall.index === null ? w.none : String(overall.index) },
			{ text: '' }
		],
		...(range
			? [[{ text: w.range }, { text: `${number(range.low)}–${number(range.high)}` }, { text: '' }]]
			: [])
	];
	const sensitivity = sensitivityText(findings);
	return [
		{ kind: 'heading', text: w.whole, rule: true },
		{
			kind: 'table',
			caption: w.wholeCaption,
			size: 'small',
			columns: [
				{ head: '', width: 84, names: true },
				{ head: '', width: 20, align: 'end' },
				{ head: '', width: 60 }
			],
			rows
		},
		...(sensitivity
			? [{ kind: 'paragraph' as const, voice: 'note' as const, text: sensitivity }]
			: [])
	];
}
