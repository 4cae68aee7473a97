import { Worker } from 'node:worker_threads';
import { sourceFile } from '../source-file.ts';
import type { ReportInputs } from './report-file.ts';
import type { ReportFormat } from './report-format.ts';
import type { ReportDone, ReportJob } from './report-worker.ts';

export interface QueueLimits {
	/** Reports that may wait at once. */
	waiting: number;
	/** What one report may take: a hundred times what an ordinary one does. */
	milliseconds: number;
	megabytes: number;
	/** A thread without work ends after so long, and gives its memory back. */
	idle: number;
}

const usual: QueueLimits = { waiting: 40, milliseconds: 20_000, megabytes: 512, idle: 120_000 };

/** Too many reports wait already. */
export class QueueFull extends Error {
	constructor() {
		super('Too many reports are waiting');
		this.name = 'QueueFull';
	}
}

interface Waiting {
	format: ReportFormat;
	inputs: ReportInputs;
	/** A thread that died under it gets one successor. */
	tries: number;
	resolve: (bytes: Uint8Array) => void;
	reject: (error: Error) => void;
}

/**
 * Makes reports one after the other in a thread of its own, so that no report holds up an answer. The same inputs
 * give the same bytes, on a second try too.
 */
export class ReportQueue {
	readonly #limits: QueueLimits;
	readonly #waiting: Waiting[] = [];
	#current: (Waiting & { id: number; timer: NodeJS.Timeout }) | null = null;
	#worker: Worker | null = null;
	#known = new Set<string>();
	#lastId = 0;
	#rest: NodeJS.Timeout | null = null;

	constructor(limits: Partial<QueueLimits> = {}) {
		this.#limits = { ...usual, ...limits };
	}

	/** Rejects with QueueFull, or with what went wrong. */
	render(format: ReportFormat, inputs: ReportInputs): Promise<Uint8Array> {
		if (this.#waiting.length >= this.#limits.waiting) return Promise.reject(new QueueFull());
		return new Promise((resolve, reject) => {
			this.#waiting.push({ format, inputs, tries: 0, resolve, reject });
			this.#next();
		});
	}

	/** Ends the thread; what waits is rejected. */
	async close(): Promise<void> {
		if (this.#rest) clearTimeout(this.#rest);
		const ended = new Error('The server is shutting down');
		for (const one of this.#waiting.splice(0)) one.reject(ended);
		if (this.#current) {
			clearTimeout(this.#current.timer);
			this.#current.reject(ended);
			this.#current = null;
		}
		await this.#dismiss();
	}

	#next(): void {
		if (this.#current) return;
		if (this.#rest) clearTimeout(this.#rest);
		this.#rest = null;
		const next = this.#waiting.shift();
		if (!next) {
			this.#rest = setTimeout(() => void this.#dismiss(), this.#limits.idle).unref();
			return;
		}
		const worker = (this.#worker ??= this.#hire());
		const id = ++this.#lastId;
		const timer = setTimeout(
			() => this.#fail(new Error('The report took too long')),
			this.#limits.milliseconds
		);
		this.#current = { ...next, id, timer };
		const { questionnaire, ...inputs } = next.inputs;
		const { version } = questionnaire;
		const job: ReportJob = {
			id,
			format: next.format,
			version,
			questionnaire: this.#known.has(version) ? null : questionnaire,
			inputs
		};
		this.#known.add(version);
		worker.ref();
		worker.postMessage(job);
	}

	#hire(): Worker {
		const worker = new Worker(sourceFile('src/lib/server/reports/report-worker.ts'), {
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes }
		});
		worker.on('message', (done: ReportDone) => {
			const job = this.#current;
			if (job?.id !== done.id) return;
			this.#finish();
			if ('bytes' in done) job.resolve(done.bytes);
			else job.reject(new Error(done.fault));
		});
		worker.on('error', (error) => this.#died(worker, error));
		worker.on('exit', () => this.#died(worker, new Error('The thread ended')));
		return worker;
	}

	/** Out of memory, or a fault that no report should cause: the next thread tries once more. */
	#died(worker: Worker, error: Error): void {
		if (worker !== this.#worker) return;
		this.#forget();
		const job = this.#current;
		if (!job) return;
		clearTimeout(job.timer);
		this.#current = null;
		if (job.tries > 0) job.reject(error);
		else this.#waiting.unshift({ ...job, tries: 1 });
		this.#next();
	}

	#fail(error: Error): void {
		const job = this.#current;
		void this.#dismiss();
		this.#finish();
		job?.reject(error);
	}

	#finish(): void {
		if (this.#current) clearTimeout(this.#current.timer);
		this.#current = null;
		// a thread without work does not keep the server alive
		this.#worker?.unref();
		this.#next();
	}

	#forget(): void {
		this.#worker = null;
		this.#known = new Set();
	}

	async #dismiss(): Promise<void> {
		const worker = this.#worker;
		this.#forget();
		await worker?.terminate();
	}
}
