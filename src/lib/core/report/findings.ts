import type { Answer, Assessment } from '../assessment/assessment.ts';
import type { Plan } from '../plan/plan.ts';
import type {
	Dimension,
	Language,
	Question,
	Questionnaire,
	Variant
} from '../questionnaire/questionnaire.ts';
import type { ComparableResult } from '../scoring/compare.ts';
import type { Timing } from '../scoring/look-again.ts';
import type { DimensionResult, Result } from '../scoring/result.ts';
import { r1 } from '../scoring/rounding.ts';

/** All that is known about one company, and the language to say it in: what every sentence starts from. */
export interface Findings {
	questionnaire: Questionnaire;
	assessment: Assessment;
	result: Result;
	plan: Plan;
	language: Language;
	/** How long the answers took, where it is known. */
	timing?: Timing | undefined;
	/** The company's own result of an earlier time, of the same questionnaire. */
	before?: ComparableResult | undefined;
	/** Notes, evidence and reasons were left out of the assessment; nobody is to take that for their absence. */
	withoutNotes?: boolean | undefined;
}

export interface MeasuredDimension {
	dimension: Dimension;
	measured: DimensionResult;
}

/** The dimensions of the result with their wording, in reporting order. */
export function measuredDimensions({ questionnaire, result }: Findings): MeasuredDimension[] {
	return questionnaire.dimensions.flatMap((dimension) => {
		const measured = result.dimensions[dimension.id];
		return measured ? [{ dimension, measured }] : [];
	});
}

/** The highest level of the scale. */
export function topOf({ scale }: Questionnaire): number {
	return scale.length - 1;
}

/** What a question, a group or a dimension is called. */
export function nameOf(questionnaire: Questionnaire, id: string, language: Language): string {
	const groups = questionnaire.dimensions.flatMap(({ groups = [] }) => groups);
	const part = [...questionnaire.dimensions, ...groups].find((one) => one.id === id);
	return (part?.name ?? questionOf(questionnaire, id)?.label)?.[language] ?? id;
}

export function dimensionOf(questionnaire: Questionnaire, id: string): Dimension | undefined {
	return questionnaire.dimensions.find((dimension) => dimension.id === id);
}

export function questionOf(questionnaire: Questionnaire, id: string): Question | undefined {
	for (const dimension of questionnaire.dimensions) {
		const found = dimension.questions.find((question) => question.id === id);
		if (found) return found;
	}
	return undefined;
}

/** The answer behind a question; a derived one has that of the question it follows from. */
export function answerOf({ assessment }: Findings, question: Question): Answer | undefined {
	return assessment.answers[question.kind === 'derived' ? question.from : question.id];
}

export function variantOf({ questionnaire, result }: Findings): Variant | undefined {
	return questionnaire.variants.find((variant) => variant.id === result.variant);
}

/** Whether some target lies between two levels: then all of them are written with their decimal. */
export function exactTargets({ result }: Findings): boolean {
	return Object.values(result.dimensions).some(({ target }) => !Number.isInteger(r1(target)));
}

/** A share of the scale as a score: on a scale from 0 to 5, two fifths are 2. */
export function partOfScale({ questionnaire }: Findings, share: number): number {
	return r1(topOf(questionnaire) * share);
}

/** Only a band and the weakest dimensions by name may be said, as in the quick variant. */
export function showsBand(findings: Findings): boolean {
	return variantOf(findings)?.shows === 'band';
}
