import { parentPort } from 'node:worker_threads';
import type { Report } from '../../core/report/blocks.ts';
import { renderDocx } from './render-docx.ts';

// One text crosses the threads faster than the same as a tree of objects.
parentPort!.on('message', async ({ id, json }: { id: number; json: string }) => {
	try {
		const file = await renderDocx(JSON.parse(json) as Report);
		parentPort!.postMessage({ id, file });
	} catch (error) {
		parentPort!.postMessage({ id, error });
	}
});
