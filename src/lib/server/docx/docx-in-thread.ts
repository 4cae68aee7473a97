import { Worker } from 'node:worker_threads';
import type { Report } from '../../core/report/blocks.ts';
import { sourceFile } from '../source-file.ts';

interface Waiting {
	resolve: (file: Uint8Array) => void;
	reject: (error: unknown) => void;
	/** Ends the thread if no answer comes. */
	timer: NodeJS.Timeout;
}

/** In milliseconds; a long report takes a tenth. */
const LONGEST = 60_000;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/**
 * Sets a report as a Word document without holding the caller up: laying its pages out takes about a second. One thread
 * serves all, one report after the other, and keeps what it has learnt; if it dies, the next report starts another.
 */
export function docxInThread(report: Report): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const thread = (worker ??= started());
		const id = asked++;
		const timer = setTimeout(() => void thread.terminate(), LONGEST);
		waiting.set(id, { resolve, reject, timer });
		// A process ends when nobody waits any more.
		thread.ref();
		thread.postMessage({ id, json: JSON.stringify(report) });
	});
}

interface Answer {
	id: number;
	file?: Uint8Array;
	error?: unknown;
}

function started(): Worker {
	const thread = new Worker(sourceFile('src/lib/server/docx/docx-worker.ts'), { execArgv: [] });
	thread.on('message', ({ id, file, error }: Answer) => {
		const asker = waiting.get(id);
		waiting.delete(id);
		clearTimeout(asker?.timer);
		if (waiting.size === 0) thread.unref();
		if (file) asker?.resolve(file);
		else asker?.reject(error);
	});
	const end = (reason: unknown): void => {
		if (worker !== thread) return;
		worker = null;
		for (const { reject, timer } of waiting.values()) {
			clearTimeout(timer);
			reject(reason);
		}
		waiting.clear();
	};
	thread.on('error', end);
	thread.on('exit', (code) =>
		end(new Error(`The thread that sets Word documents ended (${code}).`))
	);
	return thread;
}
