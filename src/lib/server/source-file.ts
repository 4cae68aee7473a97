import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where a file of the source lies that a thread runs, in the built server too: Node reads TypeScript, and a built copy
 * would be a second one. From build/ the way to it leads up to the project's folder.
 */
export function sourceFile(path: string): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, path)) && folder !== dirname(folder)) folder = dirname(folder);
	return join(folder, path);
}
