import { error, type RequestEvent } from '@sveltejs/kit';
import { messages } from './messages.ts';
import type { Stored } from './stored.ts';

/** The assessment of this visit; where there is none, a page that says what to do. */
export async function requireAssessment(locals: App.Locals): Promise<Stored> {
	const stored = await locals.assessment();
	if (stored) return stored;
	const { language, holdsLink } = locals;
	if (!holdsLink()) error(401, messages.notStarted[language]);
	return error(404, { title: messages.goneTitle[language], message: messages.gone[language] });
}

/**
 * The assessment that a form of ours was made for, with what was filled in. Another tab may have opened
 * another assessment in this browser since: that one is left alone.
 */
export async function requireMeant({
	locals,
	request
}: Pick<RequestEvent, 'locals' | 'request'>): Promise<{ stored: Stored; form: FormData }> {
	const stored = await requireAssessment(locals);
	const form = await request.formData();
	const meant = form.get('assessment');
	if (meant === null) error(400, messages.notUnderstood[locals.language]);
	if (meant !== stored.id) {
		const { another, anotherTitle } = messages;
		error(409, { title: anotherTitle[locals.language], message: another[locals.language] });
	}
	return { stored, form };
}
