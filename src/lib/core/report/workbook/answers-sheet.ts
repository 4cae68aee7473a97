import { showsBand, type Findings } from '../findings.ts';
import { answerEntries, type AnswerEntry } from './answer-entry.ts';
import { score, text, type Sheet } from './cell.ts';
import { columnsOf, filledOf, type Column } from './column.ts';

const words = {
	de: {
		name: 'Antworten',
		number: 'Nr.',
		field: 'Feld',
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
		number: 'No.',
		field: 'Field',
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

/** Every question that was asked, with all that was said about it; without values where only a band may be said. */
export function answersSheet(findings: Findings): Sheet {
	const entries = answerEntries(findings);
	return {
		id: 'answers',
		name: words[findings.language].name,
		frozen: 2,
		filtered: true,
		...columnsOf(columns(findings, entries), entries)
	};
}

function columns(findings: Findings, entries: AnswerEntry[]): Column<AnswerEntry>[] {
	const w = words[findings.language];
	const values: Column<AnswerEntry>[] = [
		{ head: w.score, width: 8, cell: ({ score: value }) => score(value) },
		{ head: w.weight, width: 10, cell: ({ weight }) => score(weight) },
		{ head: w.gained, width: 10, cell: ({ points }) => score(points?.gained) },
		{ head: w.available, width: 10, cell: ({ points }) => score(points?.available) }
	];
	return [
		{ head: w.number, width: 7, cell: ({ id }) => text(id, true) },
		{ head: w.field, width: 20, cell: ({ field }) => text(field) },
		{ head: w.question, width: 48, cell: ({ question }) => text(question) },
		{ head: w.answer, width: 48, cell: ({ answer }) => text(answer) },
		{ head: w.status, width: 18, cell: ({ status }) => text(status) },
		...(showsBand(findings) ? [] : values),
		...filledOf(
			[
				{ head: w.key, width: 15, cell: ({ key }) => text(key) },
				{ head: w.reason, width: 36, cell: ({ reason }) => text(reason) },
				{ head: w.note, width: 48, cell: ({ note }) => text(note) },
				{
					head: w.evidenceState,
					width: 16,
					cell: ({ evidenceState }) => text(evidenceState)
				},
				{ head: w.evidence, width: 40, cell: ({ evidence }) => text(evidence) }
			],
			entries
		)
	];
}
