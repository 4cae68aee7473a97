import { gapBetween, type DimensionMeasure } from './measure-dimension.ts';

/** Levels to be added to dimensions, by id: what actions are expected to gain. */
export type Lifts = Readonly<Record<string, number>>;

export const NO_LIFTS: Lifts = {};

/**
 * A dimension as it would stand after actions that gain it `levels`: score and both ends of its range rise by as much,
 * up to the end of the scale, and the gap shrinks. The mean of the answers stays, for no answer has changed; the
 * weakest link holds the dimension back as long as the lifted score is below that mean. A dimension without a score
 * gains none: what cannot be said today cannot be said to have risen.
 */
export function liftDimension(
	measured: DimensionMeasure,
	levels: number | undefined,
	top: number
): DimensionMeasure {
	if (!levels || measured.score === null) return measured;
	const raised = (score: number) => Math.min(top, score + levels);
	const score = raised(measured.score);
	return {
		...measured,
		score,
		low: measured.low === null ? null : raised(measured.low),
		high: measured.high === null ? null : raised(measured.high),
		limitedBy: measured.mean !== null && score < measured.mean ? measured.limitedBy : null,
		gap: gapBetween(score, measured.target)
	};
}
