import type { Answer, Assessment } from './assessment.ts';

/**
 * An assessment as others may see it: every answer and every number stay, what was written beside an answer goes (note,
 * what the evidence is, why a question does not apply), and how long it took.
 */
export function withoutNotes({ seconds: _, ...assessment }: Assessment): Assessment {
	return {
		...assessment,
		answers: Object.fromEntries(
			Object.entries(assessment.answers).map(([id, answer]) => [id, bare(answer)])
		)
	};
}

// What may stay is named, so that a field that comes later does not slip through.
function bare({ value, unknown, notApplicable, evidence }: Answer): Answer {
	return {
		...(value !== undefined && { value }),
		...(unknown && { unknown }),
		...(notApplicable && { notApplicable }),
		...(evidence && { evidence: { state: evidence.state } })
	};
}
