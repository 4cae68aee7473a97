import { ruleTexts } from '#lib/core/report/rule-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { questionnaire, language } }) => ({
	version: questionnaire.method.version,
	note: questionnaire.method.note[language],
	rules: ruleTexts(questionnaire, language),
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
