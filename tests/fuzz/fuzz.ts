import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { loadQuestionnaire } from '../../src/lib/server/questionnaires.ts';
import { mutant } from './mutant.ts';
import type { Said, Work } from './thread.ts';

/**
 * Spoils questionnaire files in many ways and reads them. None may crash the reader, hang it, or give a
 * finding without a place; and through the server's own door none may hold the main loop up. Usage:
 * node tests/fuzz/fuzz.ts [--count 100000] [--seed 1] [--threads 2] [--show NUMBER]
 */
const { values } = parseArgs({
	options: {
		count: { type: 'string', default: '100000' },
		seed: { type: 'string', default: '1' },
		threads: { type: 'string', default: '2' },
		show: { type: 'string' }
	}
});
const [count, seed, threads] = [values.count, values.seed, values.threads].map(Number) as [
	number,
	number,
	number
];
if (![count, seed, threads].every((value) => Number.isInteger(value) && value > 0)) {
	throw new Error('--count, --seed and --threads: give whole numbers from 1.');
}

/** A mutant that is read for longer is cut off, as the server would do. */
const bound = 10_000;
/** What the main loop may reckon between two ticks. */
const stall = 50;

const folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-fuzz-'));
if (values.show !== undefined) {
	write(Number(values.show), folder);
	console.log(folder);
	process.exit();
}

const began = performance.now();
const faults: string[] = [];
const total = { sound: 0, findings: 0, slowest: 0, slowestNumber: 0, cutOff: [] as number[] };

// the thread's own time between two ticks: what a busy machine takes away is not the loop's fault
let longest = 0;
let last = process.threadCpuUsage();
const ticking = setInterval(() => {
	const used = process.threadCpuUsage(last);
	longest = Math.max(longest, (used.user + used.system) / 1000);
	last = process.threadCpuUsage();
}, 2);

const share = Math.ceil(count / threads);
await Promise.all(
	Array.from({ length: threads }, (_, i) => run(i * share, Math.min(count, (i + 1) * share)))
);
await throughTheDoor();
clearInterval(ticking);
rmSync(folder, { recursive: true });

if (longest > stall) faults.push(`the main loop stood still for ${longest.toFixed(0)} ms`);
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(
	`${count} mutants in ${((performance.now() - began) / 1000).toFixed(0)} s: ${total.sound} still sound, ${total.findings} findings, ` +
		`${total.cutOff.length} cut off after ${bound / 1000} s${total.cutOff.map((number) => ` #${number}`).join('')}, ` +
		`slowest ${total.slowest.toFixed(0)} ms (#${total.slowestNumber}), ` +
		`main loop at most ${longest.toFixed(1)} ms, ${faults.length} faults`
);
process.exit(faults.length === 0 ? 0 : 1);

/** Reads the mutants from one number to below another in a thread; starts it anew behind one that is cut off. */
async function run(from: number, to: number): Promise<void> {
	const at = new Int32Array(new SharedArrayBuffer(4));
	at[0] = from;
	const work: Work = { seed, from, to, at };
	const worker = new Worker(join(import.meta.dirname, 'thread.ts'), {
		workerData: work,
		resourceLimits: { maxOldGenerationSizeMb: 192 }
	});
	const outcome = await new Promise<'done' | 'cut off'>((resolve, reject) => {
		let [number, since] = [from, performance.now()];
		const watch = setInterval(() => {
			const now = Atomics.load(at, 0);
			if (now !== number) [number, since] = [now, performance.now()];
			else if (performance.now() - since > bound) resolve('cut off');
		}, 100);
		worker.on('message', (said: Said) => {
			if (said.kind === 'fault') faults.push(`#${said.number}: ${said.fault}`);
			else {
				total.sound += said.sound;
				total.findings += said.findings;
				if (said.slowest > total.slowest) {
					[total.slowest, total.slowestNumber] = [said.slowest, said.slowestNumber];
				}
				resolve('done');
			}
		});
		worker.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('cut off') : reject(error)
		);
		worker.once('exit', () => {
			clearInterval(watch);
			reject(new Error(`the thread ended at #${Atomics.load(at, 0)}`));
		});
	});
	const number = Atomics.load(at, 0);
	await worker.terminate();
	if (outcome === 'done') return;
	total.cutOff.push(number);
	if (number + 1 < to) await run(number + 1, to);
}

/** Some mutants, and the slowest, as the server and the command line read them: from disk. */
async function throughTheDoor(): Promise<void> {
	const step = Math.max(1, Math.floor(count / Math.max(20, count / 500)));
	const numbers = [total.slowestNumber, ...total.cutOff];
	for (let number = 0; number < count; number += step) numbers.push(number);
	for (const number of numbers) {
		const home = join(folder, String(number));
		write(number, home);
		const { issues } = await loadQuestionnaire(home);
		if (issues.some(({ code }) => code === 'reading-failed'))
			faults.push(`#${number}: reading failed`);
		rmSync(home, { recursive: true, force: true });
	}
}

function write(number: number, home: string): void {
	for (const { path, text } of mutant(seed, number)) {
		const file = join(home, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}
