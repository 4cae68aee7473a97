import { error } from '@sveltejs/kit';
import { messages } from './messages.ts';
import type { Stored } from './stored.ts';

/** The assessment of this visit; where there is none, a page that says what to do. */
export async function requireAssessment(locals: App.Locals): Promise<Stored> {
	const stored = await locals.assessment();
	if (!stored) error(401, messages.notStarted[locals.language]);
	return stored;
}
