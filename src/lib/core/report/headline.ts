import { levelOf } from '../scoring/rounding.ts';
import { dimensionHeadline } from './dimension-text.ts';
import { dimensionOf, showsBand, type Findings } from './findings.ts';
import { urgentDimensions, weakText } from './gaps.ts';
import { strongDimensions } from './strengths.ts';

const words = {
	de: {
		open: 'Das Bild ist noch lückenhaft.',
		between: (low: string, high: string) => `Zwischen ${low} und ${high}.`,
		at: (level: string) => `Auf der Stufe ${level}.`
	},
	en: {
		open: 'The picture is not complete yet.',
		between: (low: string, high: string) => `Between “${low}” and “${high}”.`,
		at: (level: string) => `At the level “${level}”.`
	}
};

/**
 * The one sentence (often two short ones): what the best dimension allows, and what the most urgent gap costs.
 * Falls back to the headline of the level; a quick check and an incomplete picture have their own.
 */
export function headline(findings: Findings): string {
	const { questionnaire, result, language } = findings;
	const { overall } = result;
	if (showsBand(findings)) return bandHeadline(findings);

	const [urgent] = urgentDimensions(findings);
	const weak = urgent ? weakText(findings, urgent) : null;
	if (!overall.shown) return [words[language].open, weak].filter(Boolean).join(' ');
	const best = strongDimensions(findings)[0]?.dimension;
	const strong = best && dimensionHeadline(best, 'strong', language);
	if (strong && weak) return `${strong} ${weak}`;
	const level = questionnaire.scale[overall.level!]!;
	return level.headline?.[language] ?? stand(findings);
}

/** The level, or both between which the range lies. */
function stand({ questionnaire, result, language }: Findings): string {
	const { low, high, level } = result.overall;
	const w = words[language];
	const name = (one: number) => questionnaire.scale[one]!.name[language];
	if (low !== null && high !== null && levelOf(low) !== levelOf(high)) {
		return w.between(name(levelOf(low)), name(levelOf(high)));
	}
	return w.at(name(level!));
}

function bandHeadline({ questionnaire, result, language }: Findings): string {
	const { shown, low, high, weakest } = result.overall;
	const w = words[language];
	const weakestOne = dimensionOf(questionnaire, weakest?.[0] ?? '');
	const weak = weakestOne && dimensionHeadline(weakestOne, 'weak', language);
	const level = (score: number) => questionnaire.scale[levelOf(score)]!.name[language];
	const stand =
		!shown || low === null || high === null
			? w.open
			: level(low) === level(high)
				? w.at(level(low))
				: w.between(level(low), level(high));
	return [stand, weak].filter(Boolean).join(' ');
}
