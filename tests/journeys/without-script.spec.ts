import { expect, test, type Page } from '@playwright/test';
import { begin, words } from './person.ts';

/** Answering questions in a browser without JavaScript: nothing that was typed may be lost on the way. */

test.use({ javaScriptEnabled: false });

async function beginQuestions(page: Page, dimension: string): Promise<void> {
	await begin(page, 'standard');
	await page.goto(`/de/questions/${dimension}`);
}

/** A field by its name. A fold is opened by hand first. */
const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);

async function unfold(page: Page, question: string): Promise<void> {
	await page.locator(`#${question} summary`).click();
}

const send = (page: Page) => page.getByRole('button', { name: words.de.next }).click();

async function storedAnswers(page: Page): Promise<Record<string, unknown>> {
	const response = await page.context().request.get('/de/data.json');
	return ((await response.json()) as { answers: Record<string, unknown> }).answers;
}

test('a stored note stands in its field and is stored again', async ({ page }) => {
	await beginQuestions(page, 'AWARE');
	await page.locator('input[name="A1"][value="3"]').check();
	await unfold(page, 'A1');
	await field(page, 'A1.note').fill('Protokoll vom April');
	await field(page, 'A1.evidence').fill('Protokoll 4/26');
	await field(page, 'A2').fill('viele');
	await send(page);
	await expect(page.getByRole('alert')).toContainText('„viele“ ist keine Zahl');
	await expect(field(page, 'A1.note')).toHaveValue('Protokoll vom April');

	await field(page, 'A2').fill('3');
	await send(page);
	await expect(page).not.toHaveURL(/AWARE/);
	expect(await storedAnswers(page)).toEqual({
		A1: {
			value: 3,
			note: 'Protokoll vom April',
			evidence: { state: 'shown', text: 'Protokoll 4/26' }
		},
		A2: { value: 3 }
	});
});

test('all that was typed beside a refused answer comes back with it', async ({ page }) => {
	await beginQuestions(page, 'AWARE');
	await field(page, 'A2').fill('viele');
	await unfold(page, 'A2');
	await field(page, 'A2.note').fill('Erste Zeile\nzweite Zeile');
	await field(page, 'A2.evidence').fill('Kalender');
	await send(page);
	await expect(field(page, 'A2')).toHaveValue('viele');
	await expect(field(page, 'A2.note')).toHaveValue('Erste Zeile\nzweite Zeile');
	await expect(field(page, 'A2.note')).toBeVisible();
	await expect(field(page, 'A2.evidence')).toHaveValue('Kalender');
});

test('two answers that rule each other out both come back, to choose from', async ({ page }) => {
	await beginQuestions(page, 'AWARE');
	await field(page, 'A2').fill('4');
	await page.locator('[name="A2.other"][value="unknown"]').check();
	await field(page, 'A4').first().selectOption({ index: 2 });
	await field(page, 'A4').nth(1).selectOption({ index: 2 });
	const place = await field(page, 'A4').first().inputValue();
	await send(page);
	await expect(field(page, 'A2')).toHaveValue('4');
	await expect(page.locator('[name="A2.other"][value="unknown"]')).toBeChecked();
	await expect(field(page, 'A4').first()).toHaveValue(place);
	await expect(field(page, 'A4').nth(1)).toHaveValue(place);
});

test('a note of exactly the length that is allowed is stored, line breaks counted once', async ({
	page
}) => {
	await beginQuestions(page, 'AWARE');
	const note = 'Zeile\n'.repeat(666) + 'Ende';
	expect(note).toHaveLength(4000);
	await unfold(page, 'A1');
	await field(page, 'A1.note').fill(note);
	await send(page);
	await expect(page).not.toHaveURL(/AWARE/);
	expect(await storedAnswers(page)).toEqual({ A1: { note } });
});

test('“none of these” beside another place is refused by its words, not by its name in the file', async ({
	page
}) => {
	await beginQuestions(page, 'AWARE');
	await field(page, 'A4').first().selectOption('none');
	await field(page, 'A4').nth(1).selectOption({ index: 1 });
	await send(page);
	const problem = page.locator('#A4-problem');
	await expect(problem).toContainText('schließt jede andere Antwort aus');
	await expect(problem).toContainText('Nichts davon');
	await expect(problem).not.toContainText('none');
});
