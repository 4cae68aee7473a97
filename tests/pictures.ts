import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { answer, begin, goOn, words } from './journeys/person.ts';
import { startServer } from './server-process.ts';

/** Makes the README's pictures from the real program. Needs pdftoppm for the report's pages. */

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs/pictures');
const data = mkdtempSync(join(tmpdir(), 'leuchtkraft-pictures-'));
mkdirSync(pictures, { recursive: true });

const server = await startServer(3398, { LEUCHTKRAFT_DATA: data });
const browser = await chromium.launch(await findBrowser());
try {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 960 },
		baseURL: 'http://localhost:3398',
		locale: 'de-DE'
	});
	await page.goto('/de');
	await take(page, 'door');
	await assess(page);
	await take(page, 'result');
} finally {
	await browser.close();
	await server.stop();
	rmSync(data, { recursive: true, force: true });
}
await reportPages();

async function take(page: Page, name: string): Promise<void> {
	// As it stands before anybody touches it: from the top, nothing under the pointer, nothing in focus.
	await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.mouse.move(0, 0);
	await page.evaluate(() => scrollTo(0, 0));
	await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Answers as somebody would who is strong with customers and says little outside. */
async function assess(page: Page): Promise<void> {
	const levels: Record<string, number> = { BOND: 4, TECH: 4, TEAM: 3, STORY: 1, PASSION: 2 };
	await begin(page, 'standard');
	await page.getByLabel('Wie heißt Ihr Unternehmen?').fill('Ohlendiek Sondermaschinen GmbH');
	await page.getByLabel('Maschinen- und Anlagenbauer').check();
	await page.getByLabel('Wie viele Menschen arbeiten bei Ihnen?').fill('250');
	await page.getByRole('button', { name: words.de.toQuestions }).click();
	await page.waitForURL(/questions/);
	while (/\/questions\//.test(page.url())) {
		const dimension = page.url().match(/questions\/([A-Z]+)/)![1]!;
		const questions = await page.locator('[data-question]:visible').all();
		for (const [index, question] of questions.entries()) {
			if (dimension === 'STORY' && index === 2) continue;
			await answer(question, levels[dimension] ?? 2);
		}
		if (dimension === 'STORY') await take(page, 'questions');
		await goOn(page);
	}
	await page.getByRole('button', { name: words.de.finish }).click();
	await page.waitForURL(/result/);
}

async function reportPages(): Promise<void> {
	const pdf = join(pictures, 'report.pdf');
	const run = async (command: string, parameters: string[]): Promise<void> => {
		const [code] = (await once(
			spawn(command, parameters, { cwd: root, stdio: 'inherit' }),
			'exit'
		)) as [number];
		if (code !== 0) throw new Error(`${command} ended with ${code}`);
	};
	const example = 'examples/silent-world-leader.json';
	await run('npx', [
		...['leuchtkraft', 'report', 'questionnaires/communication-maturity', example],
		...['--lang', 'de', '--out', pdf]
	]);
	// for management, and the map of benefit and effort
	for (const [name, page] of [
		['report', '2'],
		['report-map', '9']
	] as const) {
		const only = ['-r', '80', '-f', page, '-l', page, '-png', '-singlefile'];
		await run('pdftoppm', [...only, pdf, join(pictures, name)]);
	}
	rmSync(pdf);
}
