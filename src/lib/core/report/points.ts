import { topOf, type Findings } from './findings.ts';

export interface Points {
	gained: number;
	available: number;
}

/** Points gained of points available: the weight times the value, and times the top of the scale. */
export function pointsOf({ questionnaire, result }: Findings, id: string): Points | null {
	const { score, countsAs, weight } = result.questions[id]!;
	const counted = score ?? countsAs;
	if (counted === undefined || counted === null || weight === 0) return null;
	return { gained: weight * counted, available: weight * topOf(questionnaire) };
}

/** The points of several questions, and of how many of them; null where none of them counts. */
export function totalPoints(
	findings: Findings,
	questions: readonly string[]
): (Points & { of: number }) | null {
	const counted = questions.flatMap((id) => pointsOf(findings, id) ?? []);
	if (counted.length === 0) return null;
	const sum = (part: keyof Points) => counted.reduce((all, points) => all + points[part], 0);
	return { gained: sum('gained'), available: sum('available'), of: counted.length };
}
