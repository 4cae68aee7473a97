import { join } from 'node:path';

if (Number(process.versions.node.split('.')[0]) < 24) {
	console.error(
		`Leuchtkraft needs Node 24 or newer; this is ${process.versions.node}. ` +
			'On Linux x64 "npm ci && npm start" brings its own. Elsewhere install Node 24.'
	);
	process.exit(1);
}

// Loaded only now: an older Node could not even read it.
const { serve } = await import('./serve.ts');
try {
	await serve(join(import.meta.dirname, '../..'));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
