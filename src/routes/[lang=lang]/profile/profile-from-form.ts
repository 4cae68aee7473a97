import type { Assessment, Profile } from '#lib/core/assessment/assessment.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { parseNumber } from '#lib/text/parse-number.ts';
import { words } from '#lib/text/words.ts';

export interface FormProfile {
	company: { name?: string };
	profile: Profile;
	targets: Record<string, { value: number; reason: string }>;
	/** Not there where the form does not ask for it. */
	mode?: Assessment['mode'];
	/** By field name: what cannot be read as meant. */
	problems: Record<string, string>;
}

/** Reads the profile's form. Fields left open are left out; a target left as proposed is none. */
export function profileFromForm(
	questionnaire: Questionnaire,
	form: FormData,
	language: Language
): FormProfile {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const { problems: sentences } = words(language);
	const problems: Record<string, string> = {};

	const profile: Record<string, unknown> = {};
	for (const question of questionnaire.profile) {
		const given = text(question.id);
		if (given === '') continue;
		if (question.kind === 'choice') profile[question.id] = given;
		else if (question.kind === 'yes-no') profile[question.id] = given === 'yes';
		else {
			const value = parseNumber(given, language);
			if (value === null) problems[question.id] = sentences.notANumber(given);
			else profile[question.id] = value;
		}
	}

	const targets: FormProfile['targets'] = {};
	for (const { id, name } of questionnaire.dimensions) {
		const level = text(`target.${id}`);
		if (level === '') continue;
		const reason = text(`reason.${id}`);
		if (reason === '') problems[`target.${id}`] = sentences.targetReason(name[language]);
		targets[id] = { value: Number(level), reason };
	}

	const name = text('company');
	return {
		company: name ? { name } : {},
		profile: profile as Profile,
		targets,
		...(form.has('mode') && { mode: text('mode') === 'consultant' ? 'consultant' : 'self' }),
		problems
	};
}
