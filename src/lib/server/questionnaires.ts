import { Worker } from 'node:worker_threads';
import type { FileIssue } from '#lib/core/questionnaire/issue.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';
import type { Text } from '#lib/core/questionnaire/questionnaire.ts';
import type { Loaded } from './read-questionnaire.ts';
import { sourceFile } from './source-file.ts';

/** What reading one questionnaire may take: a sound one needs a tenth of either. */
const allowed = { milliseconds: 10_000, megabytes: 192 };

/**
 * Reads and checks the questionnaire in a folder or in a single file. With an error, `questionnaire` is null;
 * `issues` then name every place, their files as seen from where `path` is seen. Never throws and never holds the caller up: the files are
 * read in a thread of their own, and one that takes too much time or memory is ended there, with a finding.
 */
export function loadQuestionnaire(path: string, limits = allowed): Promise<Loaded> {
	return new Promise((resolve) => {
		const worker = new Worker(sourceFile('src/lib/server/questionnaire-worker.ts'), {
			workerData: { path },
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 }
		});
		const settle = (loaded: Loaded): void => {
			clearTimeout(timer);
			resolve(loaded);
			void worker.terminate();
		};
		const timer = setTimeout(
			() => settle(refused(path, 'reading-time', tooSlow)),
			limits.milliseconds
		);
		worker.once('message', (json: string) => settle(JSON.parse(json) as Loaded));
		worker.once('error', (error: NodeJS.ErrnoException) => {
			const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
			settle(
				full
					? refused(path, 'reading-memory', tooBig)
					: refused(path, 'reading-failed', failed(error))
			);
		});
		// after a message or an error this changes nothing: the first answer stands
		worker.once('exit', () => settle(refused(path, 'reading-failed', failed('exit'))));
	});
}

interface Wording {
	message: Text;
	hint: Text;
}

function refused(file: string, code: string, { message, hint }: Wording): Loaded {
	const place = { file, line: 1, column: 1, path: '' };
	const issue: FileIssue = { severity: 'error', code, ...place, message, hint };
	return { questionnaire: null, issues: [issue] };
}

const shorten: Text = {
	de: 'Kürzen Sie den Fragebogen, oder teilen Sie seine Dateien.',
	en: 'Shorten the questionnaire, or split its files.'
};
const tooSlow: Wording = {
	message: {
		de: 'Den Fragebogen zu lesen dauert zu lange; es wurde abgebrochen.',
		en: 'Reading the questionnaire takes too long; it was broken off.'
	},
	hint: shorten
};
const tooBig: Wording = {
	message: {
		de: 'Den Fragebogen zu lesen braucht zu viel Speicher; es wurde abgebrochen.',
		en: 'Reading the questionnaire takes too much memory; it was broken off.'
	},
	hint: shorten
};
const failed = (reason: unknown): Wording => ({
	message: {
		de: `Der Fragebogen ließ sich nicht lesen (${quoted(String(reason), 'de')}).`,
		en: `The questionnaire could not be read (${quoted(String(reason))}).`
	},
	hint: {
		de: 'Das ist ein Fehler in Leuchtkraft, nicht in Ihren Dateien. Bitte melden Sie ihn mit den Dateien.',
		en: 'This is a fault of Leuchtkraft, not of your files. Please report it, with the files.'
	}
});
