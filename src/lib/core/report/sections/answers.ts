import type { Evidence } from '../../assessment/assessment.ts';
import type { Dimension, Question } from '../../questionnaire/questionnaire.ts';
import { answerText } from '../answer-text.ts';
import type { Block, Cell, Section } from '../blocks.ts';
import { showsEvidence } from '../evidence-text.ts';
import {
	measuredDimensions,
	questionOf,
	type Findings,
	type MeasuredDimension
} from '../findings.ts';
import { groupWeightText, hasGroups } from '../group-text.ts';
import { scoreText } from '../number-text.ts';
import { pointsOf, totalPoints, type Points } from '../points.ts';

const words = {
	de: {
		title: 'Anhang: Ihre Antworten',
		sheet: 'Antworten',
		lead: 'Jede Frage, die gestellt wurde, mit Ihrer Antwort, Ihrem Grund und Ihrer Notiz.',
		leadWithoutNotes:
			'Jede Frage, die gestellt wurde, mit Ihrer Antwort. Notizen, Belege und Gründe stehen nicht in dieser Fassung, die weitergegeben wurde.',
		caption: (name: string) => `Fragen und Antworten im Feld ${name}`,
		heads: ['Nr.', 'Frage', 'Antwort', 'Wert', 'Punkte'],
		points: (gained: string, available: string) => `${gained} von ${available}`,
		together: 'Zusammen',
		group: (name: string, weight: string | null) =>
			weight === null ? `Gruppe ${name}` : `Gruppe ${name}, Gewicht ${weight}`,
		field: 'Das Feld, aus den Gruppen',
		uncounted: 'Ohne Wert, solange die Zahl der Beschäftigten fehlt.',
		reason: (text: string) => `Grund: ${text}`,
		note: (text: string) => `Notiz: ${text}`,
		noteOn: (question: string) => `Notiz zu ${question}`,
		evidenceOn: (question: string) => `Beleg zu ${question}`,
		below: 'steht unter der Tabelle.',
		evidence: (text: string) => `Beleg: ${text}`,
		states: { none: 'Kein Beleg', shown: 'Beleg vorgelegt', checked: 'Beleg geprüft' }
	},
	en: {
		title: 'Appendix: your answers',
		sheet: 'Answers',
		lead: 'Every question that was asked, with your answer, your reason and your note.',
		leadWithoutNotes:
			'Every question that was asked, with your answer. Notes, evidence and reasons are not in this version, which was passed on.',
		caption: (name: string) => `Questions and answers in the field ${name}`,
		heads: ['No.', 'Question', 'Answer', 'Value', 'Points'],
		points: (gained: string, available: string) => `${gained} of ${available}`,
		together: 'Together',
		group: (name: string, weight: string | null) =>
			weight === null ? `Group ${name}` : `Group ${name}, weight ${weight}`,
		field: 'The field, from its groups',
		uncounted: 'No value while the number of employees is missing.',
		reason: (text: string) => `Reason: ${text}`,
		note: (text: string) => `Note: ${text}`,
		noteOn: (question: string) => `Note on ${question}`,
		evidenceOn: (question: string) => `Evidence on ${question}`,
		below: 'see below the table.',
		evidence: (text: string) => `Evidence: ${text}`,
		states: { none: 'No evidence', shown: 'Evidence shown', checked: 'Evidence checked' }
	}
};

/** Every answer, with its note and the reason of what does not apply. */
export function answersSection(findings: Findings): Section | null {
	const w = words[findings.language];
	const blocks = measuredDimensions(findings).flatMap((entry) => answerBlocks(findings, entry));
	if (blocks.length === 0) return null;
	return {
		id: 'answers',
		title: w.title,
		sheet: w.sheet,
		lead: findings.withoutNotes ? w.leadWithoutNotes : w.lead,
		begins: 'page',
		onePage: false,
		blocks
	};
}

function answerBlocks(findings: Findings, { dimension, measured }: MeasuredDimension): Block[] {
	const { questionnaire, language } = findings;
	const w = words[language];
	const name = dimension.name[language];
	if (measured.questions.length === 0) return [];
	return [
		{ kind: 'heading', text: name, rule: true },
		{
			kind: 'table',
			caption: w.caption(name),
			size: 'dense',
			columns: [
				{ head: w.heads[0]!, width: 10 },
				{ head: w.heads[1]!, width: 60, names: true },
				{ head: w.heads[2]!, width: 68 },
				{ head: w.heads[3]!, width: 9, align: 'end' },
				{ head: w.heads[4]!, width: 18, align: 'end' }
			],
			rows: [
				...measured.questions.map((id) => answerRow(findings, questionOf(questionnaire, id)!)),
				...(hasGroups(dimension)
					? groupRows(findings, dimension, measured.score)
					: totalRow(findings, measured.questions))
			]
		},
		...measured.questions.flatMap((id) => longBlocks(findings, id))
	];
}

/** What is longer would make a tall, narrow column beside much white: it runs over the full width instead. */
const LONGEST_BESIDE = 600;

function isLong(text: string): boolean {
	return text.trim().length > LONGEST_BESIDE;
}

function longBlocks({ assessment, language }: Findings, id: string): Block[] {
	const w = words[language];
	const { note = '', evidence } = assessment.answers[id] ?? {};
	const texts: [string, string][] = [
		[w.noteOn(id), note],
		[w.evidenceOn(id), evidence?.text ?? '']
	];
	return texts
		.filter(([, text]) => isLong(text))
		.flatMap(([title, text]): Block[] => [
			{ kind: 'heading', text: title, minor: true },
			{ kind: 'paragraph', voice: 'said', text: text.trim() }
		]);
}

function answerRow(findings: Findings, question: Question): Cell[] {
	const { assessment, result, language } = findings;
	const w = words[language];
	const answer = assessment.answers[question.id];
	const { score, missing } = result.questions[question.id]!;
	const detail = [
		missing && w.uncounted,
		answer?.notApplicable && answer.reason && w.reason(answer.reason),
		answer?.note?.trim() && w.note(beside(answer.note, w.below)),
		answer?.evidence && evidenceText(findings, answer.evidence)
	]
		.filter(Boolean)
		.join('\n');
	return [
		{ text: question.id },
		{ text: question.ask[language] },
		{ text: answerText(findings, question), ...(detail ? { detail } : {}) },
		{ text: score === null ? '–' : scoreText(score, language) },
		{ text: pointsText(findings, pointsOf(findings, question.id)) }
	];
}

function pointsText({ language }: Findings, points: Points | null): string {
	if (!points) return '–';
	const { gained, available } = points;
	return words[language].points(scoreText(gained, language), scoreText(available, language));
}

function totalRow(findings: Findings, questions: string[]): Cell[][] {
	const total = totalPoints(findings, questions);
	if (!total || total.of < 2) return [];
	return [
		[
			{ text: '' },
			{ text: words[findings.language].together, strong: true },
			{ text: '' },
			{ text: '' },
			{ text: pointsText(findings, total), strong: true }
		]
	];
}

/** Where groups lie between answers and field, each has its subtotal; one sum over all answers would mislead. */
function groupRows(findings: Findings, dimension: Dimension, stands: number | null): Cell[][] {
	const { questionnaire, result, language } = findings;
	const w = words[language];
	const groups = dimension.groups!.filter(({ id }) => result.groups[id]);
	const points = (id: string): Points[] => [
		...dimension.questions
			.filter((question) => question.group === id && result.questions[question.id])
			.flatMap((question) => pointsOf(findings, question.id) ?? []),
		...groups.filter((group) => group.in === id).flatMap((group) => points(group.id))
	];
	const row = (name: string, score: number | null, sum: Points[]): Cell[] => [
		{ text: '' },
		{ text: name, strong: true },
		{ text: '' },
		{ text: score === null ? '–' : scoreText(score, language), strong: true },
		{ text: sum.length === 0 ? '' : pointsText(findings, added(sum)) }
	];
	return [
		...groups.map((group) => {
			const name = w.group(
				group.name[language],
				groupWeightText(questionnaire, dimension, group, language)
			);
			return row(name, result.groups[group.id]!.score, points(group.id));
		}),
		row(w.field, stands, [])
	];
}

function added(all: Points[]): Points {
	const sum = (part: keyof Points) => all.reduce((before, points) => before + points[part], 0);
	return { gained: sum('gained'), available: sum('available') };
}

function beside(text: string, below: string): string {
	return isLong(text) ? below : text.trim();
}

/** With a consultant the state of the evidence counts and is said; without, only what was named. */
function evidenceText(findings: Findings, { state, text = '' }: Evidence): string {
	const w = words[findings.language];
	const named = beside(text, w.below);
	if (!showsEvidence(findings)) return named && w.evidence(named);
	return `${w.states[state]}${named ? `: ${named}` : '.'}`;
}
