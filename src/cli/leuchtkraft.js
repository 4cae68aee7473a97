#!/usr/bin/env node
// Plain JavaScript without imports: an older Node must get as far as the message below.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
	console.error(
		`Leuchtkraft braucht Node 24; dies ist ${process.versions.node}. ` +
			'Nach "npm ci" bringt "npx leuchtkraft …" die passende Version mit (Linux x64).\n' +
			`Leuchtkraft needs Node 24; this is ${process.versions.node}. ` +
			'After "npm ci", "npx leuchtkraft …" brings the right version along (Linux x64).'
	);
	process.exit(2);
}

// a reader that closes early, such as head, is no fault
process.stdout.on('error', (error) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit(0);
});

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
