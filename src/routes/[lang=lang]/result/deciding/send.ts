import type { SubmitFunction } from '@sveltejs/kit';
import { invalidateAll } from '$app/navigation';

/** Sends a form of the plan without leaving the page. */
export const send: SubmitFunction =
	() =>
	async ({ result, update }) => {
		await update({ reset: false });
		// What was refused because somebody else was faster is shown beside what stands now.
		if (result.type === 'failure') await invalidateAll();
	};
