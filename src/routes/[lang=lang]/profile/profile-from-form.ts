import type { Assessment, Profile } from '#lib/core/assessment/assessment.ts';
import { checkText, limits } from '#lib/core/assessment/check-answer.ts';
import { checkProfile } from '#lib/core/assessment/check-profile.ts';
import { readTargets } from '#lib/core/assessment/read-targets.ts';
import type { Issue } from '#lib/core/questionnaire/issue.ts';
import type {
	Language,
	ProfileQuestion,
	Questionnaire
} from '#lib/core/questionnaire/questionnaire.ts';
import { parseNumber } from '#lib/text/parse-number.ts';
import { words } from '#lib/text/words.ts';

/** What holds, without what has to be mended first. */
export interface FormProfile extends Pick<Assessment, 'company' | 'profile' | 'targets'> {
	/** Not there where the form does not ask for it. */
	mode?: Assessment['mode'];
	/** By field name: what has to be mended, in words. */
	problems: Record<string, string>;
}

/**
 * Reads the profile's form and checks it as an answers file is checked. Fields left open are left out; a
 * target left as proposed is none.
 */
export function profileFromForm(
	questionnaire: Questionnaire,
	form: FormData,
	language: Language
): FormProfile {
	const text = (name: string) => String(form.get(name) ?? '').trim();
	const { problems: sentences, profile: labels } = words(language);
	const problems: Record<string, string> = {};
	const said = ({ message, hint }: Issue) => `${message[language]} ${hint[language]}`.trim();

	const name = text('company');
	const checkedName = checkText(name, limits.company, 'company.name');
	if (typeof checkedName !== 'string') problems.company = said(checkedName);

	const profile: Record<string, unknown> = {};
	for (const question of questionnaire.profile) {
		const given = text(question.id);
		if (given === '') continue;
		const value = factValue(question, given, language);
		const [issue] = checkProfile(questionnaire, { [question.id]: value }).issues;
		if (value === null) problems[question.id] = sentences.notANumber(given);
		else if (!issue) profile[question.id] = value;
		// What is no option was not chosen on our page: its list of ids would help nobody.
		else problems[question.id] = question.kind === 'number' ? said(issue) : sentences.notOffered;
	}

	const targets: FormProfile['targets'] = {};
	for (const { id, name } of questionnaire.dimensions) {
		const level = text(`target.${id}`);
		if (level === '') continue;
		const target = {
			value: /^\d+$/.test(level) ? Number(level) : level,
			reason: text(`reason.${id}`)
		};
		const issues: Issue[] = [];
		Object.assign(targets, readTargets(questionnaire, { [id]: target }, issues));
		const [issue] = issues;
		if (!issue) continue;
		problems[`target.${id}`] =
			issue.code === 'reason-missing'
				? sentences.targetReason(name[language])
				: `${labels.target(name[language])}: ${said(issue)}`;
	}

	const company = name && !problems.company ? { name } : {};
	return {
		company,
		profile: profile as Profile,
		targets,
		...(form.has('mode') && { mode: text('mode') === 'consultant' ? 'consultant' : 'self' }),
		problems
	};
}

/** Null: not a number. */
function factValue({ kind }: ProfileQuestion, given: string, language: Language) {
	if (kind === 'number') return parseNumber(given, language);
	if (kind === 'choice') return given;
	return given === 'yes' || given === 'no' ? given === 'yes' : given;
}
