import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './server-process.ts';
import { Visitor } from './visitor.ts';

/**
 * Answers questions, ends the server with kill -9 at a random moment, starts it again, and looks
 * whether every answer that was acknowledged is there, once and whole. Usage:
 * node tests/kill.ts --rounds 50 [--port 3230] [--visitors 4]
 */
const { values } = parseArgs({
	options: {
		rounds: { type: 'string', default: '50' },
		port: { type: 'string', default: '3230' },
		visitors: { type: 'string', default: '4' }
	}
});
const rounds = Number(values.rounds);
const port = Number(values.port);
if (!(rounds >= 1)) throw new Error(`--rounds ${values.rounds}: give a number from 1.`);

const SINGLE = ['A1', 'A3', 'A5', 'S1', 'S3', 'T1'];
/** Answered as one page: all of it is stored, or nothing. */
const PAGE = ['A1', 'A3', 'A5'];

interface Write {
	answer: { value: number; note: string };
	clientId: string;
	revision: number;
}

/** What one question's writer knows. */
interface Known {
	acknowledged: { answer: Write['answer'] | null; revision: number };
	/** Sent without a reply: stored or not, both are right, but nothing between. */
	pending: Write | null;
}

interface Writer {
	visitor: Visitor;
	known: Map<string, Known>;
}

interface PageWriter {
	visitor: Visitor;
	acknowledged: string | null;
	pending: string | null;
}

const faults: string[] = [];
let acknowledgements = 0;
let count = 0;

const data = mkdtempSync(join(tmpdir(), 'leuchtkraft-kill-'));
const env = { LEUCHTKRAFT_DATA: data };
let server = await startServer(port, env);
const writers: Writer[] = [];
for (let index = 0; index < Number(values.visitors); index++) {
	const visitor = new Visitor(server.address);
	await visitor.start('full');
	const known = new Map(
		SINGLE.map((id): [string, Known] => [
			id,
			{ acknowledged: { answer: null, revision: 0 }, pending: null }
		])
	);
	writers.push({ visitor, known });
}
const pageWriter: PageWriter = {
	visitor: new Visitor(server.address),
	acknowledged: null,
	pending: null
};
await pageWriter.visitor.start('full');

let slowest = 0;
let kills = 0;
for (let round = 1; round <= rounds; round++) {
	let running = true;
	const work = [
		...writers.map((writer) => answerOneByOne(writer, () => running)),
		answerPages(pageWriter, () => running)
	];
	await new Promise((resolve) => setTimeout(resolve, randomInt(15, 250)));
	await server.kill();
	kills += 1;
	running = false;
	await Promise.all(work);
	server = await startServer(port, env);
	slowest = Math.max(slowest, server.readyAfter);
	for (const [index, writer] of writers.entries()) {
		await check(writer, `round ${round}, visitor ${index + 1}`);
	}
	await checkPage(pageWriter, `round ${round}`);
	if (faults.length > 0) break;
}
const exitCode = await server.stop();
rmSync(data, { recursive: true, force: true });

console.log(`${kills} times kill -9, ${acknowledgements} acknowledged writes`);
console.log(
	`ready again after at most ${Math.round(slowest)} ms; SIGTERM ended it with ${exitCode}`
);
if (acknowledgements < rounds) faults.push('hardly anything was written: this run proves nothing');
if (exitCode !== 0) faults.push(`SIGTERM ended the server with ${exitCode}`);
for (const fault of faults) console.error(`FAULT: ${fault}`);
if (faults.length === 0) console.log('nothing lost, nothing doubled, nothing half applied');
process.exit(faults.length === 0 ? 0 : 1);

async function answerOneByOne({ visitor, known }: Writer, running: () => boolean): Promise<void> {
	while (running()) {
		const [id, state] = [...known][randomInt(known.size)]!;
		const value = randomInt(6);
		const write = {
			answer: { value, note: `${value} in write ${++count}` },
			clientId: `write-${count}`,
			revision: state.acknowledged.revision
		};
		state.pending = write;
		if (!(await send(visitor, id, state))) return;
	}
}

/** Sends the pending write of a question. False: the server is gone. */
async function send(visitor: Visitor, id: string, state: Known): Promise<boolean> {
	const write = state.pending!;
	let response: Response;
	let body: { revision: number };
	try {
		response = await visitor.put(id, write);
		body = (await response.json()) as { revision: number };
	} catch {
		return false;
	}
	if (response.status !== 200) {
		faults.push(`${id}: status ${response.status} ${JSON.stringify(body)}`);
		return false;
	}
	if (body.revision !== write.revision + 1) {
		faults.push(`${id}: revision ${body.revision} after ${write.revision}: applied twice`);
	}
	acknowledgements += 1;
	state.acknowledged = { answer: write.answer, revision: body.revision };
	state.pending = null;
	return true;
}

async function check({ visitor, known }: Writer, when: string): Promise<void> {
	const { answers } = await visitor.stored();
	for (const [id, state] of known) {
		const stored = JSON.stringify(answers[id] ?? null);
		const right = [state.acknowledged.answer, state.pending?.answer].filter(
			(answer) => answer !== undefined
		);
		if (!right.some((answer) => JSON.stringify(answer) === stored)) {
			faults.push(`${when}, ${id}: ${stored} is stored, expected ${JSON.stringify(right)}`);
		}
		// The same write again, as a page does that got no reply: stored once, whichever it was.
		if (state.pending) await send(visitor, id, state);
	}
}

async function answerPages(writer: PageWriter, running: () => boolean): Promise<void> {
	while (running()) {
		writer.pending = `page ${++count}`;
		const fields = Object.fromEntries(
			PAGE.flatMap((id) => [
				[`${id}.revision`, '1000000'],
				[id, '3'],
				[`${id}.note`, writer.pending!]
			])
		) as Record<string, string>;
		try {
			const response = await writer.visitor.form('/de/questions/AWARE?/save', fields);
			await response.arrayBuffer();
			if (response.status !== 303) {
				faults.push(`a page of answers: status ${response.status}`);
				return;
			}
		} catch {
			return;
		}
		acknowledgements += 1;
		writer.acknowledged = writer.pending;
		writer.pending = null;
	}
}

async function checkPage(writer: PageWriter, when: string): Promise<void> {
	const { answers } = await writer.visitor.stored();
	const notes = new Set(PAGE.map((id) => answers[id]?.note ?? null));
	if (notes.size > 1) faults.push(`${when}: half a page is stored: ${[...notes].join(', ')}`);
	const [note] = notes;
	if (note !== writer.acknowledged && note !== writer.pending) {
		faults.push(`${when}: the page ${note} is stored, expected ${writer.acknowledged}`);
	}
	writer.acknowledged = note ?? null;
	writer.pending = null;
}
