import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { findBrowser } from './browser.ts';

// Several people may run journeys on one machine: each takes a port of their own.
const port = Number(process.env.JOURNEYS_PORT ?? 3399);
const data = join(tmpdir(), `leuchtkraft-journeys-${process.pid}`);
const launchOptions = await findBrowser();

export default defineConfig({
	testDir: './journeys',
	outputDir: './results',
	fullyParallel: true,
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions,
		trace: 'retain-on-failure',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin'
	},
	webServer: {
		command: 'npm start',
		cwd: '..',
		url: `http://localhost:${port}/de`,
		timeout: 120_000,
		env: { PORT: String(port), HOST: '127.0.0.1', LEUCHTKRAFT_DATA: data }
	}
});
