import { createHash } from 'node:crypto';
import { logError } from '../log-error.ts';
import type { ReportInputs } from './report-file.ts';
import type { ReportFormat } from './report-format.ts';
import { QueueFull, ReportQueue } from './report-queue.ts';

/** A report that nobody fetches is thrown away after so long. */
const KEPT = 60_000;

export type Handed = { bytes: Uint8Array } | { state: 'waiting' | 'full' | 'failed' };

/**
 * Hands reports out: at once where it goes quickly, else it says that the person must wait, and the same question
 * again finds the work going on or done. A finished report is kept until it is fetched, a minute at most.
 */
export class ReportDesk {
	readonly #queue: ReportQueue;
	readonly #jobs = new Map<string, Promise<Handed>>();

	constructor(queue = new ReportQueue()) {
		this.#queue = queue;
	}

	async ask(format: ReportFormat, inputs: ReportInputs, patience: number): Promise<Handed> {
		const key = keyOf(format, inputs);
		const job = this.#jobs.get(key) ?? this.#begin(key, format, inputs);
		let timer: NodeJS.Timeout | undefined;
		const impatient = new Promise<Handed>((resolve) => {
			timer = setTimeout(() => resolve({ state: 'waiting' }), patience);
		});
		const handed = await Promise.race([job, impatient]);
		clearTimeout(timer);
		// whatever came out is said once; asked again, it begins anew
		if (!('state' in handed) || handed.state !== 'waiting') this.#jobs.delete(key);
		return handed;
	}

	close(): Promise<void> {
		return this.#queue.close();
	}

	#begin(key: string, format: ReportFormat, inputs: ReportInputs): Promise<Handed> {
		const job = this.#queue.render(format, inputs).then(
			(bytes): Handed => ({ bytes }),
			(error: unknown): Handed => {
				if (error instanceof QueueFull) return { state: 'full' };
				logError('A report failed:', error);
				return { state: 'failed' };
			}
		);
		this.#jobs.set(key, job);
		void job.then(() => {
			setTimeout(() => {
				if (this.#jobs.get(key) === job) this.#jobs.delete(key);
			}, KEPT).unref();
		});
		return job;
	}
}

function keyOf(format: ReportFormat, { questionnaire, ...rest }: ReportInputs): string {
	const text = JSON.stringify([format, questionnaire.version, rest]);
	return createHash('sha256').update(text).digest('base64');
}
