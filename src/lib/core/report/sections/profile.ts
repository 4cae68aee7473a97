import type { Block, Section, TableBlock } from '../blocks.ts';
import { evidenceRule, evidenceSentence, showsEvidence } from '../evidence-text.ts';
import { measuredDimensions, type Findings } from '../findings.ts';
import { phraseOf } from '../list-text.ts';
import { visibleRange } from '../open-questions.ts';
import { profileRows, profileSentence, radarFigure } from '../profile-figures.ts';

const words = {
	de: {
		title: 'Heute und Ziel',
		sheet: 'Profil',
		caption: 'Je Feld der heutige Stand, das Ziel und der Abstand, der weiteste zuerst',
		heads: { field: 'Feld', now: 'Heute', target: 'Ziel', self: 'Selbstbild', evidenced: 'Belegt' },
		legend: 'So liest man die Bilder',
		evidence: 'Selbstbild und Belege',
		now: 'Heute: der Stand, den die Antworten belegen.',
		self: 'Selbstbild: der Stand heute, wie Ihre Antworten ihn ergeben.',
		target: 'Ziel: wo Ihr Haus stehen soll.',
		range: 'Spanne: So weit kann der Wert noch rücken, solange Antworten offen sind.',
		hatched: 'Dünn belegt: weniger als vier Fünftel des Gewichts sind beantwortet.',
		hidden: 'Nicht gezeigt: zu viel ist offen. Die Strichlinie zeigt, wo der Wert liegen kann.',
		rangeOf: (range: string) => `Spanne ${range}`,
		type: (ask: string, said: string) =>
			`Die vorgeschlagenen Ziele folgen aus Ihrer Angabe: ${ask} ${said}.`,
		noType: (ask: string) =>
			`Die vorgeschlagenen Ziele gelten für jedes Unternehmen; diese Angabe fehlt: ${ask}`
	},
	en: {
		title: 'Now and target',
		sheet: 'Profile',
		caption: 'For each field where you stand today, the target and the distance, the longest first',
		heads: {
			field: 'Field',
			now: 'Now',
			target: 'Target',
			self: 'Self-image',
			evidenced: 'Evidenced'
		},
		legend: 'How to read the figures',
		evidence: 'Self-image and evidence',
		now: 'Now: where your answers place you.',
		self: 'Self-image: where your answers place you today.',
		target: 'Target: where your company should stand.',
		range: 'Range: how far the value may still move while answers are open.',
		hatched: 'Thin evidence: less than four fifths of the weight has been answered.',
		hidden: 'Not shown: too much is open. The dashed line shows where the value may lie.',
		rangeOf: (range: string) => `range ${range}`,
		type: (ask: string, said: string) =>
			`The proposed targets follow from what you stated: ${ask} ${said}.`,
		noType: (ask: string) =>
			`The proposed targets hold for any company; this was not stated: ${ask}`
	}
};

/** Current against target per dimension, as dumbbells sorted by gap, with the radar beside. */
export function profileSection(findings: Findings): Section {
	const { questionnaire, language } = findings;
	const w = words[language];
	const rows = profileRows(findings);
	const evidence = showsEvidence(findings);
	const radar = radarFigure(findings, 20);
	const legend: Block[] = [
		{ kind: 'heading', text: w.legend },
		{ kind: 'legend', items: legendItems(findings) },
		...evidenceBlocks(findings)
	];
	return {
		id: 'profile',
		title: w.title,
		sheet: w.sheet,
		lead: profileSentence(findings),
		// without a radar it is short, and has room on the page before
		begins: radar ? 'page' : 'here',
		onePage: false,
		blocks: [
			{
				kind: 'table',
				caption: w.caption,
				size: 'large',
				open: true,
				columns: [
					{ head: w.heads.field, width: evidence ? 36 : 38, names: true },
					...standColumns(findings),
					{ head: w.heads.target, width: evidence ? 8 : 11, align: 'end' },
					{
						head: '',
						width: evidence ? 95 : 100,
						levels: questionnaire.scale.map(({ name }) => name[language])
					}
				],
				rows: rows.map(({ name, now, evidenced, target, gap, range, drawing }) => [
					{ text: name },
					{ text: now },
					...(evidenced === null ? [] : [{ text: evidenced }]),
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
				: { kind: 'columns', widths: [1], columns: [legend] },
			...typeBlocks(findings)
		]
	};
}

/** The kind of company, where targets follow from it. */
function typeBlocks({ questionnaire, assessment, language }: Findings): Block[] {
	const w = words[language];
	const question = questionnaire.profile.find(({ id }) => id === 'type');
	if (question?.kind !== 'choice' || Object.keys(questionnaire.targets.types).length === 0)
		return [];
	const ask = question.ask[language];
	const said = question.options.find(({ id }) => id === assessment.profile.type);
	const text = said ? w.type(ask, phraseOf(said.text[language])) : w.noType(ask);
	return [{ kind: 'paragraph', voice: 'note', text }];
}

/** Today; with a consultant the self-image, and beside it what the evidence carries. */
function standColumns(findings: Findings): TableBlock['columns'] {
	const { heads } = words[findings.language];
	if (!showsEvidence(findings)) return [{ head: heads.now, width: 16, align: 'end' }];
	return [
		{ head: heads.self, width: 14, align: 'end' },
		{ head: heads.evidenced, width: 13, align: 'end' }
	];
}

function evidenceBlocks(findings: Findings): Block[] {
	const sentence = evidenceSentence(findings);
	const rule = showsEvidence(findings) ? evidenceRule(findings) : null;
	return [
		...(sentence
			? [
					{ kind: 'heading' as const, text: words[findings.language].evidence },
					{ kind: 'paragraph' as const, voice: 'plain' as const, text: sentence }
				]
			: []),
		...(rule ? [{ kind: 'paragraph' as const, voice: 'note' as const, text: rule }] : [])
	];
}

function legendItems(
	findings: Findings
): { sign: 'now' | 'target' | 'range' | 'hatched' | 'hidden'; text: string }[] {
	const w = words[findings.language];
	const all = measuredDimensions(findings).map(({ measured }) => measured);
	const shown = all.filter(({ score }) => score !== null);
	return [
		...(shown.length > 0
			? [{ sign: 'now' as const, text: showsEvidence(findings) ? w.self : w.now }]
			: []),
		{ sign: 'target' as const, text: w.target },
		...(shown.some((d) => visibleRange(d)) ? [{ sign: 'range' as const, text: w.range }] : []),
		...(shown.some((d) => d.hatched) ? [{ sign: 'hatched' as const, text: w.hatched }] : []),
		...(shown.length < all.length ? [{ sign: 'hidden' as const, text: w.hidden }] : [])
	];
}
