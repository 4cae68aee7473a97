import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built server is made of. Questionnaires are read when it starts. */
const SOURCES = [
	'package.json',
	'package-lock.json',
	'static',
	'src',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Builds the server unless the build at hand was made of exactly these sources. */
export function buildIfNeeded(root: string): void {
	const fingerprint = fingerprintOf(root, SOURCES);
	const stamp = join(root, 'build', 'made-of');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;

	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	if (!existsSync(vite)) {
		throw new Error('The packages for building are not installed. Run: npm ci');
	}
	console.log('Building, this takes a moment …');
	const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024
	});
	if (status !== 0) throw new Error(`The build failed:\n${stdout}\n${stderr}`);
	writeFileSync(stamp, fingerprint);
}

/** A hash of the contents of files and folders, by their paths. Tests and notes do not count. */
export function fingerprintOf(root: string, paths: string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((entry) => filesOf(root, entry)).sort()) {
		const content = readFileSync(join(root, path));
		hash.update(`${path}\0${content.byteLength}\0`).update(content);
	}
	return hash.digest('hex');
}

function filesOf(root: string, path: string): string[] {
	const full = join(root, path);
	if (!existsSync(full)) return [];
	const entries = readdirSyncOrNull(full);
	if (!entries) return [path];
	return entries.flatMap((entry) =>
		/\.test\.ts$|\.md$|^fixtures$/.test(entry) ? [] : filesOf(root, join(path, entry))
	);
}

function readdirSyncOrNull(path: string): string[] | null {
	try {
		return readdirSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
		throw error;
	}
}
