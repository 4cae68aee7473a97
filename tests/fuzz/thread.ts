import { parentPort, workerData } from 'node:worker_threads';
import { parseQuestionnaire } from '../../src/lib/core/questionnaire/parse.ts';
import { mutant, type File } from './mutant.ts';

export interface Work {
	seed: number;
	from: number;
	to: number;
	/** Which mutant is being read, for the one who watches from outside. */
	at: Int32Array<SharedArrayBuffer>;
}

/** What a thread says of its mutants: a fault as it is found, the rest at the end. */
export type Said =
	| { kind: 'fault'; number: number; fault: string }
	| { kind: 'done'; sound: number; findings: number; slowest: number; slowestNumber: number };

const unsafe =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]|undefined|\[object/;

const { seed, from, to, at } = workerData as Work;
const say = (said: Said): void => parentPort!.postMessage(said);
let [sound, findings, slowest, slowestNumber] = [0, 0, 0, from];
for (let number = from; number < to; number += 1) {
	const files = mutant(seed, number);
	Atomics.store(at, 0, number);
	const began = performance.now();
	try {
		const { questionnaire, issues } = parseQuestionnaire(files);
		if (questionnaire) sound += 1;
		findings += issues.length;
		const fault = faultIn(files, questionnaire !== null, issues);
		if (fault) say({ kind: 'fault', number, fault });
	} catch (error) {
		say({ kind: 'fault', number, fault: String((error as Error).stack) });
	}
	const took = performance.now() - began;
	if (took > slowest) [slowest, slowestNumber] = [took, number];
}
say({ kind: 'done', sound, findings, slowest, slowestNumber });

function faultIn(
	files: File[],
	isSound: boolean,
	issues: ReturnType<typeof parseQuestionnaire>['issues']
): string | null {
	if (isSound === issues.some(({ severity }) => severity === 'error'))
		return 'an error and a questionnaire';
	if (issues.length > 1001) return `${issues.length} findings`;
	for (const issue of issues) {
		const { file, line, column, code, path, message, hint } = issue;
		const lines = files.find((one) => one.path === file)?.text.split('\n') ?? [''];
		if (line < 1 || line > lines.length) return `line ${line} of ${lines.length}: ${code}`;
		if (column < 1 || column > lines[line - 1]!.length + 1)
			return `column ${column} in line ${line}: ${code}`;
		const said = [path, message.de, message.en, hint.de, hint.en].join(' ');
		if (unsafe.test(said)) return `${code} says ${JSON.stringify(said)}`;
		if (said.length > 5000) return `${code} says ${said.length} characters`;
	}
	return null;
}
