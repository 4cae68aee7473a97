import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

const database = [
	'src/lib/server/database/*.test.ts',
	'src/lib/server/assessments.test.ts',
	'src/lib/server/shares.test.ts',
	'src/lib/server/stored-plan.test.ts',
	'src/lib/server/stored-questionnaires.test.ts'
];

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		environment: 'node',
		// Only to end a test that hangs: none is to fail because the machine is busy.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'questionnaires/**/*.test.ts'],
					exclude: database
				}
			},
			{
				// Only these need a PostgreSQL server, which starts when one of them runs.
				extends: true,
				test: {
					name: 'database',
					include: database,
					globalSetup: ['tests/postgres-for-vitest.ts']
				}
			}
		]
	}
});
