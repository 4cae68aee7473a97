import { expect, test, type Locator, type Page } from '@playwright/test';
import { begin, words } from './person.ts';
import { Visitor } from '../visitor.ts';

/** What becomes of an answer where the line, a second tab or a hurried person gets in its way. */

async function beginQuestions(
	page: Page,
	dimension: string,
	variant: 'standard' | 'full' = 'standard'
): Promise<void> {
	await begin(page, variant);
	await page.goto(`/de/questions/${dimension}`);
}

/** A second device with the same assessment. */
async function elsewhere(page: Page, baseURL: string): Promise<Visitor> {
	const [cookie] = await page.context().cookies();
	const visitor = new Visitor(baseURL);
	visitor.cookie = `${cookie!.name}=${cookie!.value}`;
	return visitor;
}

function level(page: Page, question: string, value: number): Locator {
	return page.locator(`input[name="${question}"][value="${value}"]`);
}

const next = (page: Page): Locator => page.getByRole('button', { name: words.de.next });

async function cutLine(page: Page): Promise<void> {
	await page.route('**/answers/**', (route) => route.abort());
}

test('an answer that could not be sent stands in its place after a reload, and is sent', async ({
	page,
	baseURL
}) => {
	await beginQuestions(page, 'AWARE');
	await cutLine(page);
	await level(page, 'A1', 3).check();
	await expect(page.getByText('Nicht gespeichert.').first()).toBeVisible();
	await page.reload();
	await expect(level(page, 'A1', 3)).toBeChecked();

	await page.unroute('**/answers/**');
	await page.reload();
	await expect(level(page, 'A1', 3)).toBeChecked();
	await expect(page.getByText(words.de.saved).first()).toBeVisible();
	expect((await (await elsewhere(page, baseURL!)).stored()).answers).toEqual({ A1: { value: 3 } });
});

test('the overview sends what the questions could not, and counts it', async ({ page }) => {
	await beginQuestions(page, 'AWARE');
	await cutLine(page);
	await level(page, 'A1', 3).check();
	await expect(page.getByText('Nicht gespeichert.').first()).toBeVisible();
	await page.unroute('**/answers/**');
	await page.goto('/de/review');
	await expect(page.getByText('27 Fragen sind offen')).toBeVisible();
});

test('the overview counts an answer that was still on its way when it was opened', async ({
	page
}) => {
	await beginQuestions(page, 'AWARE');
	await page.route('**/answers/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await level(page, 'A1', 3).check();
	await page.getByRole('link', { name: 'Übersicht' }).first().click();
	await expect(page).toHaveURL(/review/);
	await expect(page.getByText('27 Fragen sind offen')).toBeVisible();
});

test('the newest answer stays on the page after one of another device was shown', async ({
	page,
	baseURL
}) => {
	await beginQuestions(page, 'AWARE');
	const other = await elsewhere(page, baseURL!);
	await other.put('A1', { answer: { value: 5 }, clientId: 'other', revision: 0 });
	// Not check(): it clicks again where the box does not stay as it wants it.
	await level(page, 'A1', 0).click();
	await expect(level(page, 'A1', 5)).toBeChecked();
	await level(page, 'A1', 1).check();
	await expect(page.getByText(words.de.saved).first()).toBeVisible();
	await next(page).click();
	await expect(page).not.toHaveURL(/AWARE/);
	await page.getByRole('link', { name: /^Zurück/ }).click();
	await expect(page).toHaveURL(/AWARE/);
	await expect(level(page, 'A1', 1)).toBeChecked();
});

test('a note that is half written when one goes back is saved', async ({ page, baseURL }) => {
	await beginQuestions(page, 'AWARE');
	await next(page).click();
	await expect(page).toHaveURL(/PASSION|STORY|BOND|STAGE/);
	const question = page.locator('[data-question]').first();
	const id = (await question.getAttribute('id'))!;
	await question.locator('summary').click();
	await question.locator('textarea').pressSequentially('liegt im Ordner');
	await page.evaluate(() => history.back());
	await expect(page).toHaveURL(/AWARE/);
	const other = await elsewhere(page, baseURL!);
	await expect
		.poll(async () => (await other.stored()).answers)
		.toEqual({ [id]: { note: 'liegt im Ordner' } });
});

test('a question that an answer brings along is asked before one goes on', async ({ page }) => {
	await beginQuestions(page, 'TECH', 'full');
	await page.route('**/answers/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	await expect(page.locator('#F2')).toHaveCount(0);
	// A number is sent when the field is left: the button is pressed with the answer still to come.
	await page.locator('input[name="F1"]').fill('500');
	await next(page).click();
	await expect(page.locator('#F2')).toBeVisible();
	await expect(page.locator('#F2-ask')).toBeFocused();
	await expect(page).toHaveURL(/TECH/);
	await next(page).click();
	await expect(page).not.toHaveURL(/TECH/);
});

test('two assessments in two tabs of one browser never mix', async ({ page, context, baseURL }) => {
	await beginQuestions(page, 'AWARE');
	const first = await elsewhere(page, baseURL!);
	const other = new Visitor(baseURL!);
	await other.start('standard');
	const tab = await context.newPage();
	await tab.goto(`/de/resume/${other.cookie.split('=')[1]}`);
	await tab.getByRole('button', { name: words.de.open }).click();
	await expect(tab).toHaveURL(/review/);

	await level(page, 'A1', 3).check();
	await expect(page.getByText('nicht mehr geöffnet').first()).toBeVisible();
	expect((await other.stored()).answers).toEqual({});
	expect((await first.stored()).answers).toEqual({});
	await first.request('GET', '/de/review');
});

test('a form of one assessment does nothing to another one', async ({ page, context, baseURL }) => {
	await begin(page, 'standard');
	await page.goto('/de/result');
	const other = new Visitor(baseURL!);
	await other.start('standard');
	const tab = await context.newPage();
	await tab.goto(`/de/resume/${other.cookie.split('=')[1]}`);
	await tab.getByRole('button', { name: words.de.open }).click();
	await expect(tab).toHaveURL(/review/);

	await page.getByText('Meine Einschätzung löschen').click();
	await page.getByRole('button', { name: 'Ja, endgültig löschen' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('eine andere Einschätzung');
	expect((await other.request('GET', '/de/data.json')).status).toBe(200);
});

test('two hurried taps turn one page', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await beginQuestions(page, 'AWARE');
	const questions = page.locator('[data-question]');
	await expect(questions.filter({ visible: true })).toHaveCount(1);
	await page.evaluate(() => {
		const button = document.querySelector<HTMLButtonElement>('form .next button')!;
		button.click();
		button.click();
	});
	await page.waitForTimeout(300);
	await expect(questions.nth(1)).toBeVisible();
});

test('deleting twice is told the same as deleting once', async ({ baseURL }) => {
	const visitor = new Visitor(baseURL!);
	await visitor.start('quick');
	const { cookie } = visitor;
	const once = await visitor.form('/de/result?/remove', {});
	visitor.cookie = cookie;
	const twice = await visitor.form('/de/result?/remove', {});
	expect(once.headers.get('location')).toBe('/de/result/removed');
	expect(twice.headers.get('location')).toBe('/de/result/removed');
});

/** A page whose script is still on its way over a slow line, and what lets it come. */
async function withoutItsScript(page: Page, address: string): Promise<() => Promise<void>> {
	let come = (): void => {};
	const coming = new Promise<void>((resolve) => (come = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await coming;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	return async () => {
		come();
		await page.waitForLoadState('networkidle');
	};
}

test('what is answered before the script has come stays, and is saved', async ({
	page,
	baseURL
}) => {
	await beginQuestions(page, 'AWARE');
	const scriptComes = await withoutItsScript(page, '/de/questions/AWARE');
	await level(page, 'A1', 3).check();
	await page.locator('input[name="A2"]').fill('4');
	await scriptComes();
	await expect(page.getByText(words.de.saved).first()).toBeVisible();
	await expect(level(page, 'A1', 3)).toBeChecked();
	await expect(page.locator('input[name="A2"]')).toHaveValue('4');
	const other = await elsewhere(page, baseURL!);
	await expect
		.poll(async () => (await other.stored()).answers)
		.toEqual({ A1: { value: 3 }, A2: { value: 4 } });
});

test('a note that is written on before the script has come stays, and is saved', async ({
	page,
	baseURL
}) => {
	await beginQuestions(page, 'AWARE');
	const other = await elsewhere(page, baseURL!);
	await other.put('A1', { answer: { value: 3, note: 'Erst' }, clientId: 'n', revision: 0 });
	const scriptComes = await withoutItsScript(page, '/de/questions/AWARE');
	const note = page.locator('textarea[name="A1.note"]');
	await expect(note).toHaveValue('Erst');
	await note.fill('Erst und dann');
	await scriptComes();
	await expect(page.getByText(words.de.saved).first()).toBeVisible();
	await expect(note).toHaveValue('Erst und dann');
	await expect
		.poll(async () => (await other.stored()).answers)
		.toEqual({ A1: { value: 3, note: 'Erst und dann' } });
});

test('what is filled in before the script has come stays: the company', async ({ page }) => {
	await begin(page, 'standard');
	const scriptComes = await withoutItsScript(page, '/de/profile');
	await page.getByLabel('Wie heißt Ihr Unternehmen?').fill('Muster GmbH');
	await page.getByLabel('Maschinen- und Anlagenbauer').check();
	await page.getByLabel('Wie viele Menschen arbeiten bei Ihnen?').fill('180');
	await scriptComes();
	await expect(page.getByLabel('Wie heißt Ihr Unternehmen?')).toHaveValue('Muster GmbH');
	await expect(page.getByLabel('Maschinen- und Anlagenbauer')).toBeChecked();
	await expect(page.getByLabel('Wie viele Menschen arbeiten bei Ihnen?')).toHaveValue('180');
});

test('what is filled in about the company stays, whichever way one leaves', async ({ page }) => {
	await begin(page, 'standard');
	const name = page.getByLabel('Wie heißt Ihr Unternehmen?');
	await name.fill('Muster GmbH');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/profile/);
	await expect(page.getByLabel('What is your company called?')).toHaveValue('Muster GmbH');
	await page.getByLabel('How many people work for you?').pressSequentially('180');
	await page.getByRole('link', { name: 'Overview' }).click();
	await expect(page).toHaveURL(/review/);
	await page.goBack();
	await expect(page.getByLabel('How many people work for you?')).toHaveValue('180');
	await page.getByLabel('How many people work for you?').fill('viele');
	await page.getByLabel('What is your company called?').fill('Muster & Söhne GmbH');
	await page.goBack();
	await page.goto('/de/profile');
	await expect(name).toHaveValue('Muster & Söhne GmbH');
	// What is no number is not kept, and takes nothing that was stored with it.
	await expect(page.getByLabel('Wie viele Menschen arbeiten bei Ihnen?')).toHaveValue('180');
});

test('without a line one stays with what is filled in, and it is saved once the line is back', async ({
	page
}) => {
	await begin(page, 'standard');
	await page.route('**/profile?/keep', (route) => route.abort());
	await page.getByLabel('Wie heißt Ihr Unternehmen?').fill('Muster GmbH');
	await page.getByRole('link', { name: 'Übersicht' }).click();
	await expect(page.getByText('Noch nicht gespeichert')).toBeVisible();
	await expect(page).toHaveURL(/profile/);
	await page.unroute('**/profile?/keep');
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(page.getByText(words.de.saved)).toBeVisible();
	await page.reload();
	await expect(page.getByLabel('Wie heißt Ihr Unternehmen?')).toHaveValue('Muster GmbH');
});
