import type { Evidence } from '../../assessment/assessment.ts';
import { answerText } from '../answer-text.ts';
import {
	measuredDimensions,
	questionOf,
	showsBand,
	type Findings,
	type MeasuredDimension
} from '../findings.ts';
import { numberText } from '../number-text.ts';
import { pointsOf, type Points } from '../points.ts';

/** All that is known about one asked question. Numbers are null where there are none, or where none may be said. */
export interface AnswerEntry {
	id: string;
	dimension: string;
	field: string;
	question: string;
	/** "ja" for a key question, else empty. */
	key: string;
	/** In words, never empty. */
	answer: string;
	status: string;
	score: number | null;
	weight: number | null;
	points: Points | null;
	/** Why it does not apply. */
	reason: string;
	note: string;
	evidenceState: string;
	evidence: string;
}

const words = {
	de: {
		key: 'ja',
		status: {
			answered: 'beantwortet',
			unknown: 'nicht bekannt',
			notApplicable: 'trifft nicht zu',
			blank: 'offen',
			hidden: 'nicht gefragt'
		},
		missing: 'beantwortet, ohne Wert, solange die Zahl der Beschäftigten fehlt',
		countsAs: (score: string) => `zählt als ${score}`,
		evidence: { none: 'kein Beleg', shown: 'vorgelegt', checked: 'geprüft' }
	},
	en: {
		key: 'yes',
		status: {
			answered: 'answered',
			unknown: 'not known',
			notApplicable: 'does not apply',
			blank: 'open',
			hidden: 'not asked'
		},
		missing: 'answered, no value while the number of employees is missing',
		countsAs: (score: string) => `counts as ${score}`,
		evidence: { none: 'no evidence', shown: 'shown', checked: 'checked' }
	}
};

/** The asked questions in reporting order. */
export function answerEntries(findings: Findings): AnswerEntry[] {
	return measuredDimensions(findings).flatMap((entry) =>
		entry.measured.questions.map((id) => answerEntry(findings, entry, id))
	);
}

function answerEntry(
	findings: Findings,
	{ dimension }: MeasuredDimension,
	id: string
): AnswerEntry {
	const { questionnaire, assessment, result, language } = findings;
	const w = words[language];
	const question = questionOf(questionnaire, id)!;
	const { score, weight, status, missing, countsAs } = result.questions[id]!;
	const answer = assessment.answers[id];
	const state = evidenceState(findings, id);
	const band = showsBand(findings);
	const counts = countsAs === undefined || band ? '' : w.countsAs(numberText(countsAs, language));
	return {
		id,
		dimension: dimension.id,
		field: dimension.name[language],
		question: question.ask[language],
		key: question.key ? w.key : '',
		answer: answerText(findings, question),
		status: [missing && !band ? w.missing : w.status[status], counts].filter(Boolean).join(', '),
		score: band ? null : score,
		weight: band || weight === 0 || status === 'notApplicable' ? null : weight,
		points: band ? null : pointsOf(findings, id),
		reason: answer?.notApplicable ? (answer.reason ?? '') : '',
		note: answer?.note ?? '',
		evidenceState: state === null ? '' : w.evidence[state],
		evidence: answer?.evidence?.text ?? ''
	};
}

/**
 * Whether evidence was seen. With a consultant an answer without any says so; alone nobody is asked, and "none" would
 * then say what nobody said.
 */
function evidenceState({ assessment, result }: Findings, id: string): Evidence['state'] | null {
	const state = assessment.answers[id]?.evidence?.state ?? 'none';
	if (state !== 'none') return state;
	const asked = assessment.mode === 'consultant' && assessment.answers[id] !== undefined;
	return asked && result.questions[id]!.status === 'answered' ? state : null;
}
