import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does, by what stands on the page. */

export type Language = 'de' | 'en';

export const words = {
	de: {
		standard: 'Standard',
		quick: 'Kurz',
		full: 'Vollständig',
		toQuestions: 'Weiter zu den Fragen',
		next: /^Weiter/,
		saved: /Gespeichert um \d\d:\d\d Uhr/,
		// „So lassen …“ or „Abschließen …“
		finish: 'und Ergebnis ansehen',
		open: 'Einschätzung öffnen',
		pdf: /PDF/,
		unknown: 'Weiß ich nicht'
	},
	en: {
		standard: 'Standard',
		quick: 'Quick',
		full: 'Full',
		toQuestions: 'On to the questions',
		next: /^(Next|On)/,
		saved: /Saved at/,
		finish: 'and see the result',
		open: 'Open the assessment',
		pdf: /PDF/,
		unknown: 'I don’t know'
	}
} as const;

export async function begin(
	page: Page,
	variant: 'quick' | 'standard' | 'full',
	language: Language = 'de'
): Promise<void> {
	await page.goto(`/${language}`);
	await page.getByRole('button', { name: words[language][variant], exact: true }).click();
	await expect(page).toHaveURL(new RegExp(`/${language}/profile`));
}

/** Answers one question: the nth of its choices, a plausible number, the first boxes. */
export async function answer(question: Locator, nth: number): Promise<void> {
	const status = question.getByRole('radiogroup');
	if ((await status.count()) > 0) {
		for (const row of await status.all()) await row.getByRole('radio').last().check();
		return;
	}
	const radios = question.locator('input[type=radio]:not([name$=".evidence.state"])');
	if ((await radios.count()) > 0) {
		await radios.nth(Math.min(nth, (await radios.count()) - 1)).check();
		return;
	}
	const selects = question.locator('select');
	if ((await selects.count()) > 0) {
		await selects.first().selectOption({ index: 1 });
		return;
	}
	const number = question.locator('input[inputmode]');
	if ((await number.count()) > 0) {
		await number.first().fill('6');
		return;
	}
	const boxes = question.locator('input[type=checkbox]');
	for (let index = 0; index < 3; index++) await boxes.nth(index).check();
}

/** Answers every question of the page and goes on; true while there are questions. */
export async function answerPage(page: Page, nth = 3): Promise<boolean> {
	const questions = page.locator('[data-question]:visible');
	for (const question of await questions.all()) await answer(question, nth);
	return /\/questions\//.test(page.url());
}

/** The next page: a button of the form, with or without JavaScript. */
export async function goOn(page: Page): Promise<void> {
	const before = page.url();
	await page.waitForLoadState('networkidle');
	await page.locator('main form button[type=submit], main form button:not([type])').first().click();
	await page.waitForURL((url) => url.href !== before);
}

export async function answerAll(page: Page, nth = 3): Promise<number> {
	let pages = 0;
	while (/\/questions\//.test(page.url())) {
		await answerPage(page, nth);
		pages += 1;
		expect(pages).toBeLessThan(60);
		await goOn(page);
	}
	return pages;
}

/** No violation of WCAG 2.2 A and AA, target size included. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
	// In forced colours the system picks every pair; what axe reads there are the colours that are not painted.
	const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.options({
			rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: !forced } }
		})
		.analyze();
	const found = violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
	);
	expect(found, state).toEqual([]);
}
