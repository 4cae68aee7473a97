import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';

/** Texts that neither scoring nor planning nor the what-if section reads. */
const unread = new Set([
	...['about', 'why', 'undone', 'keep', 'evidence', 'nextAction'],
	...['note', 'because', 'reason', 'firstStep', 'steps', 'sign', 'buildsOn']
]);

/**
 * A questionnaire cut to what the browser needs to score and plan one variant and to say so in one language. Every
 * rule stays, and so does the version: the numbers are those of the whole questionnaire.
 */
export function cutQuestionnaire(
	questionnaire: Questionnaire,
	variant: string,
	language: Language
): Questionnaire {
	const asked = new Set(
		questionnaire.variants.find(({ id }) => id === variant)?.questions.map(({ id }) => id)
	);
	const cut: Questionnaire = {
		...questionnaire,
		variants: questionnaire.variants.filter(({ id }) => id === variant),
		dimensions: questionnaire.dimensions.map((dimension) => ({
			...dimension,
			questions: dimension.questions.filter(({ id }) => asked.has(id))
		})),
		roles: {},
		profile: [],
		facts: [],
		combinations: questionnaire.combinations.map((one) => ({ ...one, text: { de: '', en: '' } }))
	};
	return inOneLanguage(cut, language) as Questionnaire;
}

/** Keeps every value, and of every text only the one language; what nobody reads here becomes empty. */
function inOneLanguage(value: unknown, language: Language): unknown {
	if (Array.isArray(value)) return value.map((part) => inOneLanguage(part, language));
	if (typeof value !== 'object' || value === null) return value;
	if (isText(value)) return { de: '', en: '', [language]: value[language] };
	return Object.fromEntries(
		Object.entries(value).map(([key, part]) => [
			key,
			unread.has(key) ? emptied(part) : inOneLanguage(part, language)
		])
	);
}

function emptied(value: unknown): unknown {
	if (Array.isArray(value)) return [];
	return typeof value === 'object' && value !== null && isText(value) ? { de: '', en: '' } : value;
}

function isText(value: object): value is Record<Language, string> {
	return 'de' in value && 'en' in value && Object.keys(value).length === 2;
}
