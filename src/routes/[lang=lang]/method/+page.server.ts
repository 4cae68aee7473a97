import { LEAST_HOURS } from '#lib/core/plan/make-plan.ts';
import { hourCount } from '#lib/core/report/plan-text.ts';
import { ruleTexts } from '#lib/core/report/rule-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { questionnaire, language } }) => ({
	version: questionnaire.method.version,
	note: questionnaire.method.note[language],
	rules: ruleTexts(questionnaire, language),
	/** What the plan assumes where nobody is asked for hours. */
	assumedHours: questionnaire.plan.hours ? null : hourCount(LEAST_HOURS, language),
	scale: questionnaire.scale.map(({ name, line }) => ({
		name: name[language],
		line: line?.[language] ?? ''
	})),
	fields: questionnaire.dimensions.map(({ id, name, about, weight }) => ({
		id,
		name: name[language],
		about: about?.[language] ?? '',
		weight
	}))
});
