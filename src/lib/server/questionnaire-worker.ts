import { parentPort, workerData } from 'node:worker_threads';
import { readQuestionnaire } from './read-questionnaire.ts';

// One text crosses the threads faster than the same as a tree of objects.
const { path } = workerData as { path: string };
parentPort!.postMessage(JSON.stringify(await readQuestionnaire(path)));
