import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A file of this project's source, by its path from the project's folder. Threads run from the source, in the built
 * server too: Node reads TypeScript, and a built copy would be a second one. From build/ the way leads up.
 */
export function sourceFile(file: string): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, file)) && folder !== dirname(folder)) folder = dirname(folder);
	return join(folder, file);
}
