import { measuredDimensions, showsBand, variantOf, type Findings } from '../findings.ts';
import { answerEntries, type AnswerEntry } from './answer-entry.ts';
import { date, score, text, type Cell, type Sheet } from './cell.ts';
import { columnsOf, type Column } from './column.ts';

const words = {
	de: {
		name: 'Antworten',
		company: 'Unternehmen',
		date: 'Datum',
		variant: 'Fassung',
		fieldId: 'Feld-Nr.',
		field: 'Feld',
		fieldScore: 'Stand des Feldes',
		fieldTarget: 'Ziel des Feldes',
		id: 'Frage-Nr.',
		question: 'Frage',
		key: 'Schlüsselfrage',
		answer: 'Antwort',
		status: 'Zustand',
		score: 'Wert',
		weight: 'Gewicht',
		gained: 'Punkte',
		available: 'Punkte möglich',
		reason: 'Trifft nicht zu, weil',
		note: 'Notiz',
		evidenceState: 'Belegt?',
		evidence: 'Beleg'
	},
	en: {
		name: 'Answers',
		company: 'Company',
		date: 'Date',
		variant: 'Variant',
		fieldId: 'Field no.',
		field: 'Field',
		fieldScore: 'Field now',
		fieldTarget: 'Field target',
		id: 'Question no.',
		question: 'Question',
		key: 'Key question',
		answer: 'Answer',
		status: 'State',
		score: 'Value',
		weight: 'Weight',
		gained: 'Points',
		available: 'Points available',
		reason: 'Does not apply because',
		note: 'Note',
		evidenceState: 'Evidenced?',
		evidence: 'Evidence'
	}
};

/**
 * One table that stands alone: a row for each asked question, and on each of them the company, the date, the variant
 * and the field. Its columns are the same whatever was answered, so that the tables of several companies can be put
 * under one another; what may not be said in a variant is empty.
 */
export function flatTable(findings: Findings): Sheet {
	return {
		id: 'answers',
		name: words[findings.language].name,
		frozen: 0,
		filtered: true,
		...columnsOf(columns(findings), answerEntries(findings))
	};
}

function columns(findings: Findings): Column<AnswerEntry>[] {
	const { assessment, result, language } = findings;
	const w = words[language];
	const variant = variantOf(findings)?.name[language] ?? result.variant;
	const fields = new Map(
		measuredDimensions(findings).map(({ dimension, measured }) => [dimension.id, measured])
	);
	const target = (id: string) => (showsBand(findings) ? null : fields.get(id)?.target);
	const all: [head: string, cell: (entry: AnswerEntry) => Cell][] = [
		[w.company, () => text(assessment.company.name)],
		[w.date, () => date(assessment.date)],
		[w.variant, () => text(variant)],
		[w.fieldId, ({ dimension }) => text(dimension)],
		[w.field, ({ field }) => text(field)],
		[w.fieldScore, ({ dimension }) => score(fields.get(dimension)?.score)],
		[w.fieldTarget, ({ dimension }) => score(target(dimension))],
		[w.id, ({ id }) => text(id)],
		[w.question, ({ question }) => text(question)],
		[w.key, ({ key }) => text(key)],
		[w.answer, ({ answer }) => text(answer)],
		[w.status, ({ status }) => text(status)],
		[w.score, ({ score: value }) => score(value)],
		[w.weight, ({ weight }) => score(weight)],
		[w.gained, ({ points }) => score(points?.gained)],
		[w.available, ({ points }) => score(points?.available)],
		[w.reason, ({ reason }) => text(reason)],
		[w.note, ({ note }) => text(note)],
		[w.evidenceState, ({ evidenceState }) => text(evidenceState)],
		[w.evidence, ({ evidence }) => text(evidence)]
	];
	return all.map(([head, cell]) => ({ head, width: 20, cell }));
}
