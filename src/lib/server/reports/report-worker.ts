import { parentPort } from 'node:worker_threads';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { reportFile, type ReportInputs } from './report-file.ts';
import type { ReportFormat } from './report-format.ts';

/** One report to be made. A questionnaire comes along only the first time that this thread meets its version. */
export interface ReportJob {
	id: number;
	format: ReportFormat;
	version: string;
	questionnaire: Questionnaire | null;
	inputs: Omit<ReportInputs, 'questionnaire'>;
}

export type ReportDone = { id: number } & ({ bytes: Uint8Array } | { fault: string });

const questionnaires = new Map<string, Questionnaire>();

parentPort!.on('message', async ({ id, format, version, questionnaire, inputs }: ReportJob) => {
	if (questionnaire) questionnaires.set(version, questionnaire);
	try {
		const known = questionnaires.get(version)!;
		const bytes = new Uint8Array(await reportFile(format, { ...inputs, questionnaire: known }));
		parentPort!.postMessage({ id, bytes } satisfies ReportDone, [bytes.buffer]);
	} catch (error) {
		const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
		parentPort!.postMessage({ id, fault } satisfies ReportDone);
	}
});
