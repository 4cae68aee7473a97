import { readFile } from 'node:fs/promises';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { answerAll, answerPage, begin, goOn, words } from './person.ts';

/** The main job, whole: start, answer, leave, come back elsewhere, finish, result, PDF. */

async function reportText(page: Page): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('link', { name: words.de.pdf }).first().click()
	]);
	const bytes = await readFile(await download.path());
	const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
		mergePages: true
	});
	return text;
}

async function mainJob(browser: Browser, javaScriptEnabled: boolean, baseURL: string) {
	const first = await browser.newContext({ javaScriptEnabled, baseURL, locale: 'de-DE' });
	const page = await first.newPage();
	await begin(page, 'standard');
	await page.getByLabel('Wie heißt Ihr Unternehmen?').fill('Prüfstand Muster GmbH');
	await page.getByLabel('Maschinen- und Anlagenbauer').check();
	await page.getByLabel('Wie viele Menschen arbeiten bei Ihnen?').fill('180');
	await page.getByLabel('Welcher Teil Ihres Umsatzes kommt aus dem Ausland?').fill('40');
	await page.getByRole('group', { name: 'Messen' }).getByLabel('Ja').check();
	await page.getByRole('button', { name: words.de.toQuestions }).click();

	await answerPage(page);
	if (javaScriptEnabled) await expect(page.getByText(words.de.saved).first()).toBeVisible();
	await goOn(page);
	await answerPage(page);
	await goOn(page);

	await page.goto('/de/review');
	await expect(page.getByRole('main')).toContainText('offen');
	const link = await page
		.getByLabel('Der Link')
		.or(page.locator('code'))
		.first()
		.evaluate((node) => (node as HTMLInputElement).value ?? node.textContent);
	await first.close();

	const second = await browser.newContext({ javaScriptEnabled, baseURL, locale: 'de-DE' });
	const again = await second.newPage();
	await again.goto(link!.trim());
	expect(await second.cookies()).toEqual([]);
	await again.getByRole('button', { name: words.de.open }).click();
	await expect(again.getByRole('main')).toContainText('offen');
	await again.goto('/de/questions/PASSION');
	await answerAll(again);
	await expect(again).toHaveURL(/\/de\/review/);
	await again.getByRole('button', { name: words.de.finish }).click();
	await expect(again).toHaveURL(/\/de\/result/);
	await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(again.getByRole('main')).toContainText('Takt');
	const text = await reportText(again);
	expect(text).toContain('Takt');
	expect(text).toContain('Prüfstand Muster GmbH');
	await second.close();
}

test('an executive answers the standard variant in two sittings and takes the report along', async ({
	browser,
	baseURL
}) => {
	await mainJob(browser, true, baseURL!);
});

test('the same without JavaScript', async ({ browser, baseURL }) => {
	await mainJob(browser, false, baseURL!);
});

test('starting again asks first, and what was begun is not dropped', async ({ page }) => {
	await begin(page, 'quick');
	await page.getByRole('button', { name: words.de.toQuestions }).click();
	await page.waitForURL(/questions/);
	await answerPage(page);
	await goOn(page);
	await page.goto('/de');
	await page.getByRole('button', { name: words.de.standard, exact: true }).click();
	await expect(page).toHaveURL(/\/de\/anew/);
	await expect(page.getByRole('main')).toContainText('1 von 12 Fragen ist beantwortet');
	await page.getByRole('button', { name: 'Weiter in der Fassung „Standard“' }).click();
	await page.goto('/de/review');
	await expect(page.getByRole('main')).toContainText('27 Fragen sind offen');

	await page.goto('/de');
	await page.getByRole('button', { name: words.de.quick, exact: true }).click();
	await page.getByRole('button', { name: 'Neu anfangen: Kurz' }).click();
	await expect(page).toHaveURL(/\/de\/profile/);
});
