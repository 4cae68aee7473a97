import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { mostAsked } from '#lib/core/scoring/most-asked.ts';
import { progress } from '#lib/core/scoring/progress.ts';

export interface Offer {
	id: string;
	name: string;
	about: string;
	minutes: number;
	default: boolean;
	/** Questions asked of a company of which nothing is known yet, and the most that can be asked. */
	questions: number;
	most: number;
}

/** The variants as the door offers them. */
export function offers(questionnaire: Questionnaire, language: Language): Offer[] {
	return questionnaire.variants.map((variant) => ({
		id: variant.id,
		name: variant.name[language],
		about: variant.about[language],
		minutes: variant.minutes,
		default: variant.default,
		questions: askedAtFirst(questionnaire, variant.id),
		most: mostAsked(questionnaire, variant)
	}));
}

function askedAtFirst(questionnaire: Questionnaire, variant: string): number {
	const nothingKnown: Assessment = {
		questionnaire: questionnaire.id,
		variant,
		date: '2000-01-01',
		mode: 'self',
		company: {},
		profile: {},
		targets: {},
		answers: {}
	};
	return progress(questionnaire, nothingKnown).asked;
}
