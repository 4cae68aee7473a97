import type { Block, Section } from '../blocks.ts';
import { measuredDimensions, type Findings } from '../findings.ts';
import { visibleRange } from '../open-questions.ts';
import { profileRows, profileSentence, radarFigure } from '../profile-figures.ts';

const words = {
	de: {
		title: 'Heute und Ziel',
		sheet: 'Profil',
		caption: 'Je Feld der heutige Stand, das Ziel und der Abstand, der weiteste zuerst',
		heads: ['Feld', 'Heute', 'Ziel'],
		legend: 'So liest man die Bilder',
		now: 'Heute: der Stand, den die Antworten belegen.',
		target: 'Ziel: wo Ihr Haus stehen soll.',
		range: 'Spanne: So weit kann der Wert noch rücken, solange Antworten offen sind.',
		hatched: 'Dünn belegt: weniger als vier Fünftel des Gewichts sind beantwortet.',
		hidden: 'Nicht gezeigt: zu viel ist offen. Die Strichlinie zeigt, wo der Wert liegen kann.',
		rangeOf: (range: string) => `Spanne ${range}`
	},
	en: {
		title: 'Now and target',
		sheet: 'Profile',
		caption: 'For each field where you stand today, the target and the distance, the longest first',
		heads: ['Field', 'Now', 'Target'],
		legend: 'How to read the figures',
		now: 'Now: where your answers place you.',
		target: 'Target: where your company should stand.',
		range: 'Range: how far the value may still move while answers are open.',
		hatched: 'Thin evidence: less than four fifths of the weight has been answered.',
		hidden: 'Not shown: too much is open. The dashed line shows where the value may lie.',
		rangeOf: (range: string) => `range ${range}`
	}
};

/** Current against target per dimension, as dumbbells sorted by gap, with the radar beside. */
export function profileSection(findings: Findings): Section {
	const { questionnaire, language } = findings;
	const w = words[language];
	const rows = profileRows(findings);
	const radar = radarFigure(findings, 20);
	const legend: Block[] = [
		{ kind: 'heading', text: w.legend },
		{ kind: 'legend', items: legendItems(findings) }
	];
	return {
		id: 'profile',
		title: w.title,
		sheet: w.sheet,
		lead: profileSentence(findings),
		begins: 'page',
		onePage: false,
		blocks: [
			{
				kind: 'table',
				caption: w.caption,
				size: 'large',
				open: true,
				columns: [
					{ head: w.heads[0]!, width: 38, names: true },
					{ head: w.heads[1]!, width: 16, align: 'end' },
					{ head: w.heads[2]!, width: 11, align: 'end' },
					{
						head: '',
						width: 100,
						levels: questionnaire.scale.map(({ name }) => name[language])
					}
				],
				rows: rows.map(({ name, now, target, gap, range, drawing }) => [
					{ text: name },
					{ text: now },
					{ text: target },
					{ text: [gap, range && w.rangeOf(range)].filter(Boolean).join(', '), drawing }
				])
			},
			radar
				? {
						kind: 'columns',
						widths: [106, 52],
						align: 'middle',
						columns: [[{ kind: 'figure', figure: radar, width: 1 }], legend]
					}
				: { kind: 'columns', widths: [1], columns: [legend] }
		]
	};
}

function legendItems(
	findings: Findings
): { sign: 'now' | 'target' | 'range' | 'hatched' | 'hidden'; text: string }[] {
	const w = words[findings.language];
	const all = measuredDimensions(findings).map(({ measured }) => measured);
	const shown = all.filter(({ score }) => score !== null);
	return [
		...(shown.length > 0 ? [{ sign: 'now' as const, text: w.now }] : []),
		{ sign: 'target' as const, text: w.target },
		...(shown.some((d) => visibleRange(d)) ? [{ sign: 'range' as const, text: w.range }] : []),
		...(shown.some((d) => d.hatched) ? [{ sign: 'hatched' as const, text: w.hatched }] : []),
		...(shown.length < all.length ? [{ sign: 'hidden' as const, text: w.hidden }] : [])
	];
}
