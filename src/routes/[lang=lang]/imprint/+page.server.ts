import { env } from '$env/dynamic/private';
import type { PageServerLoad } from './$types';

export const csr = false;

/** Who runs this installation says so in LEUCHTKRAFT_IMPRINT: plain text, `\n` for a new line. */
export const load: PageServerLoad = () => ({
	lines: (env.LEUCHTKRAFT_IMPRINT ?? '')
		.split(/\r?\n|\\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '')
});
