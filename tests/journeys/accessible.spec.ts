import { expect, test, type Page } from '@playwright/test';
import {
	answerAll,
	answerPage,
	begin,
	expectAccessible,
	goOn,
	words,
	type Language
} from './person.ts';

/** axe on every page and state, and nothing wider than the screen. */

async function expectFits(page: Page, state: string): Promise<void> {
	const [content, screen] = await page.evaluate(() => [
		document.documentElement.scrollWidth,
		document.documentElement.clientWidth
	]);
	expect(content, `${state} is wider than the screen`).toBeLessThanOrEqual(screen!);
}

async function unfold(page: Page): Promise<void> {
	await page.locator('main details').evaluateAll((folds) => {
		for (const fold of folds) (fold as HTMLDetailsElement).open = true;
	});
}

async function look(page: Page, state: string): Promise<void> {
	await expectAccessible(page, state);
	await expectFits(page, state);
}

async function wholeWay(page: Page, language: Language): Promise<void> {
	await page.goto(`/${language}`);
	await look(page, 'door');
	for (const quiet of ['privacy', 'imprint', 'method']) {
		await page.goto(`/${language}/${quiet}`);
		await look(page, quiet);
	}
	await page.goto(`/${language}/nowhere`);
	await look(page, 'not found');
	await page.goto(`/${language}/resume/wrong-link`);
	await look(page, 'wrong link');
	for (const state of ['waiting', 'full', 'failed']) {
		await page.goto(`/${language}/waiting/pdf?${state}`);
		await look(page, `a report that is ${state}`);
	}

	await begin(page, 'full', language);
	await look(page, 'profile');
	await unfold(page);
	await look(page, 'profile with targets');
	await page.getByRole('button', { name: words[language].toQuestions }).click();
	await page.waitForURL(/questions/);
	let seen = 0;
	while (/\/questions\//.test(page.url())) {
		if ((seen += 1) % 3 === 1 || (page.viewportSize()?.width ?? 0) > 700) {
			await unfold(page);
			await look(page, page.url());
		}
		await answerPage(page);
		await goOn(page);
	}
	await look(page, 'review');
	await page.getByRole('button', { name: words[language].finish }).click();
	await page.waitForURL(/result/);
	await look(page, 'result');
	await unfold(page);
	await look(page, 'result with everything unfolded');
}

test('a desk, in German', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 1440, height: 900 });
	await wholeWay(page, 'de');
});

test('a phone of 320 pixels, in English, in the dark', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 320, height: 640 });
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await wholeWay(page, 'en');
});

test('the quick variant, with what nobody knows, in forced colours', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await begin(page, 'quick');
	await page.getByRole('button', { name: words.de.toQuestions }).click();
	await page.waitForURL(/questions/);
	await answerAll(page, 2);
	await page.getByRole('button', { name: words.de.finish }).click();
	await page.waitForURL(/result/);
	await look(page, 'quick result');
});

test('errors are said where they are, at the top and in the title', async ({ page }) => {
	await begin(page, 'standard');
	await page.getByLabel('Wie viele Menschen arbeiten bei Ihnen?').fill('ungefähr hundert');
	await page.getByRole('button', { name: words.de.toQuestions }).click();
	await expect(page).toHaveTitle(/^Fehler:/);
	await expect(
		page.getByRole('alert').or(page.locator('.summary, [tabindex="-1"]')).first()
	).toBeFocused();
	await look(page, 'profile with an error');
});
