import type { Question } from '../questionnaire/questionnaire.ts';
import { EPSILON, r1 } from '../scoring/rounding.ts';
import { labelledAnswer } from './answer-text.ts';
import { dimensionHeadline } from './dimension-text.ts';
import {
	measuredDimensions,
	questionOf,
	type Findings,
	type MeasuredDimension
} from './findings.ts';

/** From here on a gap is worth a page. */
const SMALLEST = 0.5;
const MOST = 3;

export interface Gap {
	id: string;
	name: string;
	/** Rounded, as printed. */
	now: number;
	target: number;
	gap: number;
	/** The answer that weighs on it most, as a sentence. */
	text: string;
	/** What stays undone while the company stands here. */
	undone: string;
}

/** The three most urgent dimensions: by priority, with a gap of at least half a level. */
export function urgentDimensions(findings: Findings): MeasuredDimension[] {
	return measuredDimensions(findings)
		.filter(({ measured }) => (measured.gap ?? 0) >= SMALLEST - EPSILON)
		.sort((a, b) => {
			const difference = b.measured.priority! - a.measured.priority!;
			// A tie keeps the reporting order.
			return Math.abs(difference) > EPSILON ? difference : 0;
		})
		.slice(0, MOST);
}

/** What is open could still put the dimension below its target, by a gap that would be worth a page if so asked. */
export function mayFallShort({ measured }: MeasuredDimension, worthAPage = false): boolean {
	const allowed = measured.target - (worthAPage ? SMALLEST : 0);
	return measured.low !== null && r1(measured.low) < r1(allowed);
}

/** The three gaps with their words, the most urgent first. */
export function gaps(findings: Findings): Gap[] {
	return urgentDimensions(findings).map((entry) => {
		const { dimension, measured } = entry;
		const lowest = lowestQuestion(findings, entry);
		return {
			id: dimension.id,
			name: dimension.name[findings.language],
			now: r1(measured.score!),
			target: measured.target,
			gap: r1(measured.gap!),
			text: lowest ? labelledAnswer(findings, lowest) : '',
			undone: undoneText(findings, entry)
		};
	});
}

/** The question that limits the dimension, else its lowest answer (tie: weight, then order). */
export function lowestQuestion(
	{ questionnaire, result }: Findings,
	{ measured }: MeasuredDimension
): Question | undefined {
	if (measured.limitedBy) return questionOf(questionnaire, measured.limitedBy);
	const scored = measured.questions
		.map((id) => ({ id, ...result.questions[id]! }))
		.filter(({ score }) => score !== null)
		.sort((a, b) => a.score! - b.score! || b.weight - a.weight);
	return scored[0] && questionOf(questionnaire, scored[0].id);
}

/** Up to this level a field may be said to be weak; above, only what is still open there. */
const WEAK_UP_TO = 3;

/**
 * The sentence on a weak field. Null where the field does well and merely has a higher target. Where the questionnaire
 * has none, only of the most urgent field it is said that most is to be done there.
 */
export function weakText(
	{ language }: Findings,
	{ dimension, measured }: MeasuredDimension,
	mostUrgent = true
): string | null {
	return measured.level !== null && measured.level <= WEAK_UP_TO
		? dimensionHeadline(dimension, mostUrgent ? 'weak' : 'alsoWeak', language)
		: null;
}

/** What stays undone at this level: up to 1, up to 3, above. Empty where no level may be said. */
export function undoneText(
	{ language }: Findings,
	{ dimension, measured }: MeasuredDimension
): string {
	const { level } = measured;
	if (level === null) return '';
	return dimension.undone?.[level <= 1 ? 0 : level <= 3 ? 1 : 2]?.[language] ?? '';
}
