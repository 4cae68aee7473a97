import type { RadarData } from '../figures/radar.ts';
import { r1 } from '../scoring/rounding.ts';
import { measuredDimensions, showsBand, type Findings } from './findings.ts';
import { scoreText } from './number-text.ts';
import { visibleRange } from './open-questions.ts';

/** A gap from here on is worth a dimension line in the figure. */
const WORTH_DIMENSIONING = 1;

/** What the figure of a company shows, in reporting order. Null where no field may be shown. */
export function radarData(findings: Findings): RadarData | null {
	const { questionnaire, language } = findings;
	if (showsBand(findings)) return null;
	const entries = measuredDimensions(findings);
	// Fewer axes enclose nothing.
	if (entries.length < 3) return null;
	if (entries.every(({ measured }) => measured.score === null)) return null;
	const widest = Math.max(...entries.map(({ measured }) => measured.gap ?? 0));
	return {
		axes: entries.map(({ dimension, measured }) => ({
			name: dimension.name[language],
			now: measured.score === null ? null : r1(measured.score),
			target: measured.target,
			hatched: measured.hatched,
			range: visibleRange(measured)
		})),
		levels: questionnaire.scale.length - 1,
		largest:
			r1(widest) >= WORTH_DIMENSIONING
				? {
						axis: entries.findIndex(({ measured }) => measured.gap === widest),
						text: scoreText(widest, language)
					}
				: null
	};
}
