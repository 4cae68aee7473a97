import type { Assessment, Evidence } from '../assessment/assessment.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';
import { measureReading, type Measure } from './measure.ts';
import type { Result } from './result.ts';

/**
 * Adds to a result what the evidence carries: the same formulas over min(s, cap), the cap being the questionnaire's
 * for none, shown or checked evidence. A derived question takes the evidence of the one it follows from. Which
 * questions count does not change, so nothing is shown or hidden that was not before. Formula: DOMAIN §2.
 */
export function addEvidenced(
	result: Result,
	questionnaire: Questionnaire,
	assessment: Assessment,
	measured: Measure
): void {
	const capped = measureEvidence(questionnaire, assessment, measured);
	result.overall.evidenced = result.overall.score === null ? null : (capped?.overall.score ?? null);
	measured.dimensions.forEach(({ id }, index) => {
		const dimension = result.dimensions[id]!;
		dimension.evidenced =
			dimension.score === null ? null : (capped?.dimensions[index]!.score ?? null);
	});
}

/** Which evidence an answer has; a derived question has that of the one it follows from. */
export function evidenceOf({ answers }: Assessment, question: Question): Evidence['state'] {
	return (
		answers[question.kind === 'derived' ? question.from : question.id]?.evidence?.state ?? 'none'
	);
}

/** The same measure over what the evidence carries; null where the questionnaire does not score by evidence. */
export function measureEvidence(
	questionnaire: Questionnaire,
	assessment: Assessment,
	{ model, reading, dimensions }: Measure,
	ways: { everyTree?: boolean } = {}
): Measure | null {
	const caps = questionnaire.scoring.evidence;
	if (!caps) return null;
	const scores = model.items.map(({ question }, index) => {
		const score = reading.scores[index]!;
		// what counts without an answer has no evidence to show
		if (score === null || reading.statuses[index] !== 'answered') return score;
		return Math.min(score, caps[evidenceOf(assessment, question)]);
	});
	const capped = { ...reading, scores, dimensionScores: new Map<string, number | null>() };
	const targets = dimensions.map(({ target, targetReason }) => ({
		value: target,
		reason: targetReason
	}));
	return measureReading(questionnaire, assessment, { model, reading: capped, targets }, ways);
}
