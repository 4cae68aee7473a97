import { checkChoice, checkOwnAction } from '#lib/core/assessment/check-choice.ts';
import type { ActionChoice, OwnAction } from '#lib/core/assessment/plan-choices.ts';
import type { Issue } from '#lib/core/questionnaire/issue.ts';
import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { planWords } from '#lib/text/plan-words.ts';

/** By field name: what has to be mended, in words. */
type Problems = Record<string, string>;

/** Reads what was decided about a recommended action. What does not belong to the decision is left out. */
export function choiceFromForm(
	form: FormData,
	language: Language
): { choice: ActionChoice | null; problems: Problems } {
	const deferred = form.get('decision') === 'deferred';
	const given = filled({
		decision: text(form, 'decision'),
		reason: deferred ? text(form, 'reason') : '',
		review: deferred ? isoDay(text(form, 'review')) : '',
		owner: text(form, 'owner'),
		due: isoDay(text(form, 'due'))
	});
	const { choice, issues } = checkChoice(given, 'form');
	return { choice, problems: problemsOf(issues, form, language) };
}

/** Reads an action of the company's own. */
export function ownFromForm(
	id: string,
	form: FormData,
	language: Language
): { own: Omit<OwnAction, 'id'> | null; problems: Problems } {
	const horizon = text(form, 'horizon');
	const given = filled({
		id,
		title: text(form, 'title'),
		firstStep: text(form, 'firstStep'),
		owner: text(form, 'owner'),
		due: isoDay(text(form, 'due')),
		horizon: /^\d+$/.test(horizon) ? Number(horizon) : horizon
	});
	const { own, issues } = checkOwnAction(given, 'form');
	const problems = problemsOf(issues, form, language);
	if (!own) return { own, problems };
	const { id: _, ...rest } = own;
	return { own: rest, problems };
}

/** A browser counts a line break as one letter and sends it as two. */
function text(form: FormData, name: string): string {
	return String(form.get(name) ?? '')
		.replace(/\r\n?/g, '\n')
		.trim();
}

function filled(fields: Record<string, string | number>): Record<string, string | number> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** Where a browser has no field for dates, a day is written by hand: 15.3.2027 → 2027-03-15. */
function isoDay(given: string): string {
	const [, day, month, year] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(given) ?? [];
	return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : given;
}

function problemsOf(issues: Issue[], form: FormData, language: Language): Problems {
	const { problems: w } = planWords(language);
	return Object.fromEntries(
		issues.map(({ code, path, message, hint }) => {
			const field = path.replace('form.', '');
			const said: Record<string, string> = {
				'reason-missing': w.reason,
				'review-missing': w.review,
				'title-missing': w.title,
				date: w.noDay(text(form, field)),
				'text-long': `${message[language]} ${hint[language]}`
			};
			return [field, said[code] ?? w.notOffered];
		})
	);
}
