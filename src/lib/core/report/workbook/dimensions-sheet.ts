import { thinFields } from '../coverage-text.ts';
import { evidencedStand, showsEvidence } from '../evidence-text.ts';
import { measuredDimensions, nameOf, type Findings, type MeasuredDimension } from '../findings.ts';
import { columnsOf, type Column } from './column.ts';
import { number, percent, score, text, type Sheet } from './cell.ts';

const words = {
	de: {
		name: 'Felder',
		field: 'Feld',
		now: 'Stand',
		self: 'Selbstbild',
		evidenced: 'Belegt',
		level: 'Stufe',
		levelName: 'Name der Stufe',
		band: 'Einordnung',
		low: 'Spanne von',
		high: 'Spanne bis',
		coverage: 'Abdeckung',
		target: 'Ziel',
		gap: 'Abstand',
		milestone: 'In zwölf Monaten',
		priority: 'Vorrang',
		weight: 'Gewicht',
		limited: 'Begrenzt durch',
		remark: 'Hinweis',
		bottleneck: 'Engpass: zählt beim Vorrang mehr.',
		reason: 'Grund für das Ziel'
	},
	en: {
		name: 'Fields',
		field: 'Field',
		now: 'Now',
		self: 'Self-image',
		evidenced: 'Evidenced',
		level: 'Level',
		levelName: 'Name of the level',
		band: 'Classed as',
		low: 'Range from',
		high: 'Range to',
		coverage: 'Coverage',
		target: 'Target',
		gap: 'Distance',
		milestone: 'In twelve months',
		priority: 'Priority',
		weight: 'Weight',
		limited: 'Limited by',
		remark: 'Remark',
		bottleneck: 'Bottleneck: counts more for priority.',
		reason: 'Reason for the target'
	}
};

/** One row a field; a number that may not be shown is empty, and the remark says why. */
export function dimensionsSheet(findings: Findings): Sheet {
	const { language } = findings;
	const entries = measuredDimensions(findings);
	return {
		id: 'dimensions',
		name: words[language].name,
		frozen: 1,
		filtered: true,
		...columnsOf(columns(findings, entries), entries)
	};
}

function columns(findings: Findings, entries: MeasuredDimension[]): Column<MeasuredDimension>[] {
	const { questionnaire, language } = findings;
	const w = words[language];
	const remarks = new Map(thinFields(findings).map(({ id, text }) => [id, text]));
	const evidence = showsEvidence(findings);
	const all: (Column<MeasuredDimension> | false)[] = [
		{ head: w.field, width: 26, cell: ({ dimension }) => text(dimension.name[language], true) },
		{ head: evidence ? w.self : w.now, width: 11, cell: ({ measured }) => score(measured.score) },
		evidence && {
			head: w.evidenced,
			width: 11,
			cell: (entry) =>
				score(evidencedStand(findings, entry) === null ? null : entry.measured.evidenced)
		},
		{ head: w.level, width: 8, cell: ({ measured }) => number(measured.level, 0) },
		{
			head: w.levelName,
			width: 20,
			cell: ({ measured: { level } }) =>
				text(level === null ? '' : questionnaire.scale[level]?.name[language])
		},
		entries.some(({ dimension }) => dimension.bands !== undefined) && {
			head: w.band,
			width: 20,
			cell: ({ dimension, measured: { band } }) =>
				text(band === null ? '' : dimension.bands?.[band]?.name[language])
		},
		{ head: w.low, width: 9, cell: ({ measured }) => score(measured.low) },
		{ head: w.high, width: 9, cell: ({ measured }) => score(measured.high) },
		{ head: w.coverage, width: 12, cell: ({ measured }) => percent(measured.coverage) },
		{ head: w.target, width: 8, cell: ({ measured }) => score(measured.target) },
		{ head: w.gap, width: 10, cell: ({ measured }) => score(measured.gap) },
		{ head: w.milestone, width: 10, cell: ({ measured }) => score(measured.milestone) },
		{ head: w.priority, width: 10, cell: ({ measured }) => score(measured.priority) },
		{ head: w.weight, width: 10, cell: ({ measured }) => percent(measured.weight / 100, 1) },
		{
			head: w.limited,
			width: 30,
			cell: ({ measured: { limitedBy } }) =>
				text(limitedBy === null ? '' : nameOf(questionnaire, limitedBy, language))
		},
		{
			head: w.remark,
			width: 50,
			cell: ({ dimension, measured }) =>
				text(
					[remarks.get(dimension.id), measured.bottleneck && w.bottleneck].filter(Boolean).join(' ')
				)
		},
		entries.some(({ measured }) => (measured.targetReason ?? '').trim() !== '') && {
			head: w.reason,
			width: 40,
			cell: ({ measured }) => text(measured.targetReason)
		}
	];
	return all.filter((column) => column !== false);
}
