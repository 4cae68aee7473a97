import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { sentenceOf, phraseOf } from '#lib/core/report/list-text.ts';
import { countText } from '#lib/core/report/number-text.ts';
import type { Stored } from '#lib/server/stored.ts';
import { words } from '#lib/text/words.ts';

export interface ProfileFact {
	id: string;
	kind: 'choice' | 'number' | 'yes-no';
	ask: string;
	help?: string;
	unit?: string;
	choices?: { value: string; text: string }[];
}

export interface TargetField {
	id: string;
	name: string;
	about: string;
	/** Set by hand: the level as text, else empty. */
	given: string;
	reason: string;
}

/** Everything that the profile's page shows, with the stored facts as the form writes them. */
export function profilePage({ questionnaire, assessment }: Stored, language: Language) {
	const { profile, targets, company, mode } = assessment;
	return {
		lead: leadText(questionnaire, language),
		/** Null where the questionnaire does not score by evidence: then it makes no difference. */
		mode: questionnaire.scoring.evidence ? mode : null,
		company: company.name ?? '',
		facts: questionnaire.profile.map((question): ProfileFact => ({
			id: question.id,
			kind: question.kind,
			ask: question.ask[language],
			help: question.help?.[language],
			unit: question.kind === 'number' ? question.unit[language] : undefined,
			choices:
				question.kind === 'choice'
					? question.options.map(({ id, text }) => ({ value: id, text: text[language] }))
					: undefined
		})),
		given: Object.fromEntries(
			questionnaire.profile.map(({ id }) => [id, fieldText(profile[id], language)])
		),
		levels: questionnaire.scale.map(({ name, line }) => ({
			name: name[language],
			line: line?.[language] ?? ''
		})),
		proposals: proposals(questionnaire),
		targets: questionnaire.dimensions.map(({ id, name, about }): TargetField => ({
			id,
			name: name[language],
			about: about?.[language] ?? '',
			given: targets[id] ? String(targets[id].value) : '',
			reason: targets[id]?.reason ?? ''
		}))
	};
}

/** How many facts are asked for, and what follows from them in this questionnaire. */
export function leadText(questionnaire: Questionnaire, language: Language): string {
	const { profile, targets, dimensions, variants } = questionnaire;
	const w = words(language).profile;
	if (profile.length === 0) return w.leadNone;
	const conditions = [...dimensions, ...variants].flatMap(({ questions }) =>
		questions.map(({ when = '' }) => when)
	);
	const steersQuestions = conditions.some((condition) => condition.includes('profile.'));
	const steersTargets =
		profile.some(({ id }) => id === 'type') && Object.keys(targets.types).length > 0;
	const steered = steersTargets
		? steersQuestions
			? 'both'
			: 'targets'
		: steersQuestions
			? 'questions'
			: 'neither';
	const count = phraseOf(sentenceOf(countText(profile.length, language)));
	return [w.lead(count, profile.length === 1), w.steers[steered]].filter(Boolean).join(' ');
}

/** The proposed level of each dimension, by company type; '' where none is chosen. */
function proposals({ targets }: Questionnaire): Record<string, Record<string, number>> {
	return {
		'': targets.none,
		...Object.fromEntries(Object.entries(targets.types).map(([type, { levels }]) => [type, levels]))
	};
}

function fieldText(value: unknown, language: Language): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (typeof value === 'number') return String(value).replace('.', language === 'de' ? ',' : '.');
	return String(value);
}
