import type { Findings } from './findings.ts';
import { listText } from './list-text.ts';

const words = { de: { none: 'offen' }, en: { none: 'open' } };

/** "Vertrieb und Marketing"; "offen" where nobody is named. */
export function rolesText({ questionnaire, language }: Findings, roles: readonly string[]): string {
	const names = roles.map((role, i) => {
		const name = questionnaire.roles[role]?.[language] ?? role;
		// English roles are common nouns; abbreviations such as IT stay as they are.
		const common = i > 0 && language === 'en' && /^\p{Lu}\p{Ll}/u.test(name);
		return common ? name.charAt(0).toLowerCase() + name.slice(1) : name;
	});
	if (names.length === 0) return words[language].none;
	// "Marketing und Technik und Werkstatt" would be one "und" too many.
	const paired = names.some((name) => / (und|and) /.test(name));
	return paired ? names.join(', ') : listText(names, language);
}
