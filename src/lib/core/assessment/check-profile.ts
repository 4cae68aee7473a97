import type { Issue } from '../questionnaire/issue.ts';
import type { ProfileQuestion, Questionnaire } from '../questionnaire/questionnaire.ts';
import { quoted } from '../questionnaire/quoted.ts';
import type { Profile } from './assessment.ts';
import { unknownField } from './check-answer.ts';
import { error, misfit, ownEntries } from './finding.ts';

/** Checks the facts about the company; each may be left out. `profile` is null if anything is wrong. */
export function checkProfile(
	questionnaire: Questionnaire,
	given: unknown,
	path = 'profile'
): { profile: Profile | null; issues: Issue[] } {
	const entries = ownEntries(given);
	if (!entries) {
		const message = {
			de: `${quoted(given, 'de')} ist kein Unternehmensprofil.`,
			en: `${quoted(given)} is not a company profile.`
		};
		const hint = {
			de: 'Es sieht so aus: { "type": "machine-builder", "employees": 180 }.',
			en: 'It looks like this: { "type": "machine-builder", "employees": 180 }.'
		};
		return { profile: null, issues: [error('profile-type', path, message, hint)] };
	}
	const issues: Issue[] = [];
	const profile: Record<string, unknown> = {};
	for (const [field, value] of entries.slice(0, 100)) {
		const question = questionnaire.profile.find(({ id }) => id === field);
		if (!question) {
			issues.push(unknownField(field, path));
			continue;
		}
		if (value === undefined) continue;
		const wanted = unfit(question, value);
		if (!wanted) profile[field] = value;
		else {
			issues.push(misfit('profile-value', `${path}.${field}`, value, wanted));
		}
	}
	return { profile: issues.length > 0 ? null : profile, issues };
}

function unfit(question: ProfileQuestion, value: unknown): { de: string; en: string } | null {
	if (question.kind === 'yes-no') {
		return typeof value === 'boolean' ? null : { de: 'true oder false', en: 'true or false' };
	}
	if (question.kind === 'choice') {
		if (question.options.some(({ id }) => id === value)) return null;
		const ids = question.options.map(({ id }) => id).join(', ');
		return { de: `eines von: ${ids}`, en: `one of: ${ids}` };
	}
	const { min, max, whole } = question;
	const fits = typeof value === 'number' && value >= min && value <= max;
	if (fits && (!whole || Number.isInteger(value))) return null;
	return {
		de: `eine ${whole ? 'ganze ' : ''}Zahl von ${min} bis ${max}`,
		en: `a ${whole ? 'whole ' : ''}number from ${min} to ${max}`
	};
}
