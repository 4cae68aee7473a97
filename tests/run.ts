import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Everything that CI runs, in the order in which it fails fastest. Each step prints its duration;
 * the first that fails ends the run with its exit code.
 */
const root = join(import.meta.dirname, '..');

interface Step {
	name: string;
	command: string[];
	folder?: string;
}

const steps: Step[] = [
	{ name: 'browser and PostgreSQL for the tests', command: ['npm', 'ci'], folder: 'tests' },
	{ name: 'format', command: ['npx', 'prettier', '--check', '.'] },
	{ name: 'lint, with the borders between rooms', command: ['npx', 'eslint', '.'] },
	// Types first: they lay the generated types of the routes, which the next step reads.
	{ name: 'types', command: ['npm', 'run', 'types'] },
	{ name: 'what nobody uses', command: ['npx', 'knip'] },
	{
		name: 'questionnaire',
		command: ['npx', 'leuchtkraft', 'check', 'questionnaires/communication-maturity']
	},
	{ name: 'unit and database tests', command: ['npx', 'vitest', 'run'] },
	{
		name: 'the same numbers in Node and in a browser',
		command: ['node', 'tests/same-everywhere.ts', '--cases', '10000']
	},
	{
		name: 'spoilt questionnaire files',
		command: ['node', 'tests/fuzz/fuzz.ts', '--count', '2000']
	},
	{ name: 'build', command: ['npm', 'run', 'build'] },
	{ name: 'journeys in a browser', command: ['npx', 'playwright', 'test'], folder: 'tests' },
	{ name: 'kill -9 between answers', command: ['node', 'tests/kill.ts', '--rounds', '8'] }
];

const wanted = process.argv.slice(2);
const began = Date.now();
let failed = 0;
let passed = 0;
for (const { name, command, folder } of steps) {
	if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
	if (folder === 'tests' && command[1] === 'ci' && isInstalled()) continue;
	console.log(`\n── ${name}`);
	const start = Date.now();
	const [program, ...rest] = command as [string, ...string[]];
	const { status } = spawnSync(program, rest, {
		cwd: join(root, folder ?? ''),
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, LEUCHTKRAFT_TESTS: 'all' }
	});
	console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds(start)}`);
	if (status !== 0) {
		failed += 1;
		break;
	}
	passed += 1;
}
console.log(`\nsteps: ${passed} passed, ${failed} failed`);
console.log(`all in ${seconds(began)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function seconds(start: number): string {
	return `${((Date.now() - start) / 1000).toFixed(1)} s`;
}

/** The packages of tests/ are there and not older than their lockfile. */
function isInstalled(): boolean {
	const installed = join(root, 'tests/node_modules/.package-lock.json');
	const wantedLock = join(root, 'tests/package-lock.json');
	if (!existsSync(installed)) return false;
	const version = (path: string): string =>
		JSON.stringify(
			Object.entries(
				JSON.parse(readFileSync(path, 'utf8')).packages as Record<
					string,
					{ version: string; optional?: boolean }
				>
			)
				.filter(([name, entry]) => name !== '' && !entry.optional)
				.map(([name, entry]) => [name, entry.version])
		);
	return (
		statSync(installed).mtimeMs >= statSync(wantedLock).mtimeMs ||
		version(installed) === version(wantedLock)
	);
}
