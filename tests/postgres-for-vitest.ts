import type { TestProject } from 'vitest/node';
import { hasPostgres, startPostgres } from './postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Empty where the packages of tests/ are not installed. */
		postgresUrl: string;
	}
}

/** One PostgreSQL server for all database tests of a run. `npm test` insists on it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
	if (!hasPostgres()) {
		if (process.env.LEUCHTKRAFT_TESTS === 'all') {
			throw new Error('PostgreSQL is missing. Run: npm ci --prefix tests');
		}
		console.warn('No PostgreSQL in tests/node_modules: database tests run on SQLite only.');
		provide('postgresUrl', '');
		return async () => {};
	}
	const { url, stop } = await startPostgres();
	provide('postgresUrl', url);
	return stop;
}
