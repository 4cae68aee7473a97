import type { Timing } from '#lib/core/scoring/look-again.ts';
import type { Stored } from './stored.ts';

/**
 * How long the answers took, as far as the moments of saving tell: from the first saved one to the last, for all that
 * were saved after the first moment. How long that first one took (without JavaScript a whole page) nobody knows.
 */
export function timingOf({
	assessment,
	revisions
}: Pick<Stored, 'assessment' | 'revisions'>): Timing | undefined {
	const saved = Object.keys(assessment.answers).flatMap((id) => {
		const at = revisions[id]?.savedAt;
		return at === undefined ? [] : [{ id, at: Date.parse(at) }];
	});
	if (saved.length === 0) return undefined;
	const moments = saved.map(({ at }) => at);
	const first = Math.min(...moments);
	return {
		seconds: (Math.max(...moments) - first) / 1000,
		questions: new Set(saved.filter(({ at }) => at > first).map(({ id }) => id))
	};
}
