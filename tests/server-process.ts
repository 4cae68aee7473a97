import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface RunningServer {
	address: string;
	/** From the process's start until it said that it serves, in milliseconds. */
	readyAfter: number;
	/** All that it has printed. */
	output: () => string;
	/** kill -9. */
	kill: () => Promise<void>;
	/** SIGTERM; resolves to the exit code. */
	stop: () => Promise<number | null>;
}

/** Starts the server as `npm start` does. Rejects with what it printed if it ends instead. */
export async function startServer(
	port: number,
	env: Record<string, string>
): Promise<RunningServer> {
	const began = performance.now();
	const server = spawn(process.execPath, [join(root, 'src/serve/start.ts')], {
		cwd: root,
		env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', ...env },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	// Whatever ends the test, its server ends with it.
	const endWithTest = (): boolean => server.kill('SIGKILL');
	process.once('exit', endWithTest);
	server.once('exit', () => process.off('exit', endWithTest));
	const output = await ready(server);
	const end = async (signal: NodeJS.Signals): Promise<number | null> => {
		const ended = once(server, 'exit');
		server.kill(signal);
		const [code] = (await ended) as [number | null];
		return code;
	};
	return {
		address: `http://127.0.0.1:${port}`,
		readyAfter: performance.now() - began,
		output,
		kill: async () => void (await end('SIGKILL')),
		stop: () => end('SIGTERM')
	};
}

function ready(server: ChildProcess): Promise<() => string> {
	return new Promise((resolve, reject) => {
		let output = '';
		const read = (chunk: Buffer): void => {
			output += chunk.toString();
			if (/^Leuchtkraft: http/m.test(output)) resolve(() => output);
		};
		server.stdout!.on('data', read);
		server.stderr!.on('data', read);
		server.once('error', reject);
		server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${output}`)));
	});
}
