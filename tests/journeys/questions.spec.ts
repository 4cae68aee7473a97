import { expect, test, type Locator, type Page } from '@playwright/test';
import { begin, words } from './person.ts';
import { Visitor } from '../visitor.ts';

/** Answering a page of questions at a desk: by keyboard, with mistakes, and once it is finished. */

test.beforeEach(({ page }) => begin(page, 'standard'));

const open = (page: Page, dimension: string) => page.goto(`/de/questions/${dimension}`);
const next = (page: Page) => page.getByRole('button', { name: words.de.next });
const level = (page: Page, question: string, value: number): Locator =>
	page.locator(`input[name="${question}"][value="${value}"]`);
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.closest('[data-question]')?.id ?? null);

test('a page of questions is answered by keyboard from its first moment', async ({ page }) => {
	await open(page, 'AWARE');
	await expect(page.locator('#A1-ask')).toBeFocused();
	await page.keyboard.press('3');
	await expect(page.locator('input[name="A1"]').nth(2)).toBeChecked();
	await page.keyboard.press('Enter');
	expect(await focused(page)).toBe('A2');

	await next(page).click();
	await expect(page).not.toHaveURL(/AWARE/);
	await expect.poll(() => focused(page)).not.toBeNull();
	await page.keyboard.press('2');
	const question = page.locator('[data-question]').first();
	await expect(question.getByRole('radio').nth(1)).toBeChecked();
	await page.keyboard.press('ArrowDown');
	await expect(question.getByRole('radio').nth(2)).toBeChecked();
});

test('a digit goes into a number, and Enter leaves a list', async ({ page }) => {
	await open(page, 'AWARE');
	await page.locator('#A2-ask').focus();
	await page.keyboard.press('4');
	await expect(page.locator('input[name="A2"]')).toHaveValue('4');
	await page.locator('select[name="A4"]').first().focus();
	await page.keyboard.press('Enter');
	await expect
		.poll(async () => /AWARE/.test(page.url()) && (await focused(page)) === 'A4')
		.toBe(false);
});

test('one comes to the first question that is open', async ({ page }) => {
	await open(page, 'AWARE');
	await level(page, 'A1', 2).check();
	await expect(page.getByText(words.de.saved).first()).toBeVisible();
	await page.getByRole('link', { name: 'Übersicht' }).first().click();
	// the page of questions has a link of the same name
	await expect(page).toHaveURL(/review/);
	await page.getByRole('main').getByRole('link', { name: 'Haltung im Chefbüro' }).click();
	await expect(page).toHaveURL(/AWARE/);
	await expect(page.locator('#A2-ask')).toBeFocused();
	await expect(page.locator('#A2-ask')).toBeInViewport();
});

test('what stands in a field is found fault with, not what stood there before', async ({
	page
}) => {
	await open(page, 'AWARE');
	const field = page.locator('input[name="A2"]');
	await field.fill('9999999');
	await field.blur();
	const problem = page.locator('#A2-problem');
	await expect(problem).toContainText('eine Zahl von');
	await field.fill('viele');
	await field.blur();
	await expect(problem).toContainText('„viele“ ist keine Zahl');
	await field.fill('viel');
	await expect(problem).toHaveCount(0);
});

test('“none of these” in a list empties the other lists, and the other way round', async ({
	page
}) => {
	await open(page, 'AWARE');
	const lists = page.locator('select[name="A4"]');
	await lists.nth(1).selectOption({ index: 2 });
	await lists.nth(0).selectOption('none');
	await expect(lists.nth(1)).toHaveValue('');
	await lists.nth(1).selectOption({ index: 1 });
	await expect(lists.nth(0)).toHaveValue('');
	await expect(page.getByText(words.de.saved).first()).toBeVisible();
	await expect(page.locator('#A4-problem')).toHaveCount(0);
});

test('that nothing could be saved is said beside the button', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await open(page, 'AWARE');
	await page.route('**/answers/**', (route) => route.abort());
	await page.locator('[data-question]').last().scrollIntoViewIfNeeded();
	await page.locator('select[name="A4"]').first().selectOption({ index: 1 });
	await next(page).scrollIntoViewIfNeeded();
	await expect(page.locator('form .note')).toContainText('Nicht gespeichert.');
	await expect(page.locator('form .note')).toBeInViewport();
	await expect(page.getByRole('status')).toHaveCount(1);
});

test('a finished assessment can be looked at, and reopened where one stands', async ({
	page,
	baseURL
}) => {
	await open(page, 'AWARE');
	const [cookie] = await page.context().cookies();
	const other = new Visitor(baseURL!);
	other.cookie = `${cookie!.name}=${cookie!.value}`;
	await other.put('A1', { answer: { value: 2 }, clientId: 'a', revision: 0 });
	await page.reload();
	const assessment = await page.locator('input[name="assessment"]').inputValue();
	await other.form('/de/result?/finish', { assessment });

	// Finished on another device while this page stood open: the stored choice comes back.
	await level(page, 'A1', 5).click();
	await expect(level(page, 'A1', 2)).toBeChecked();
	await expect(level(page, 'A1', 5)).toBeDisabled();
	await next(page).click();
	await expect(page).not.toHaveURL(/AWARE/);
	await page.goto('/de/profile');
	await expect(page.getByLabel('Wie heißt Ihr Unternehmen?')).toBeDisabled();
	await open(page, 'AWARE');
	await page.getByRole('button', { name: 'Wieder öffnen' }).click();
	await expect(page).toHaveURL(/review/);
	await open(page, 'AWARE');
	await expect(level(page, 'A1', 5)).toBeEnabled();
});
