import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { Visitor } from '../visitor.ts';
import { expectAccessible, type Language } from './person.ts';

/** What if: supposing moves the numbers on the page and nothing that is stored, until it is asked for. */

const words = {
	de: {
		title: 'Was wäre, wenn …',
		open: 'Antworten und Empfehlungen durchspielen',
		question: 'Welche Frage?',
		always: 'Wir fragen bei jeder Abnahme.',
		keep: 'Diese Antworten übernehmen',
		reset: 'Zurücksetzen',
		story: /Das Feld Stoff steigt von 1,5 auf 3,2; der Abstand zum Ziel ist \d,\d statt \d,\d\./,
		limit: /„Freigabe durch Kunden“ hält das Feld Stoff nicht mehr zurück: .* bei 4,5\./,
		nothing: 'Noch ist nichts geändert'
	},
	en: {
		title: 'What if …',
		open: 'Try out answers and recommendations',
		question: 'Which question?',
		always: 'We ask at every acceptance.',
		keep: 'Keep these answers',
		reset: 'Reset',
		story: /The field Material rises from 1\.5 to 3\.2; the distance to the target is \d\.\d/,
		limit: /“Release by customers” no longer holds the field Material back: .* at 4\.5\./,
		nothing: 'Nothing is changed yet'
	}
};

/** A company whose answers are those of a golden case, in this browser. */
async function company(page: Page, baseURL: string, variant: string, golden: string) {
	const visitor = new Visitor(baseURL);
	await visitor.start(variant);
	const fixture = `../../src/lib/core/scoring/fixtures/${golden}/answers.json`;
	const { answers } = JSON.parse(readFileSync(join(import.meta.dirname, fixture), 'utf8')) as {
		answers: Record<string, unknown>;
	};
	for (const [question, answer] of Object.entries(answers)) {
		const write = { answer, clientId: `first-${question}`, revision: 0 };
		expect((await visitor.put(question, write)).status, question).toBe(200);
	}
	const [name, value] = visitor.cookie.split('=') as [string, string];
	await page.context().addCookies([{ name, value, url: baseURL }]);
	return visitor;
}

async function open(page: Page, language: Language): Promise<Locator> {
	const w = words[language];
	await page.goto(`/${language}/result`);
	await page.getByText(w.open).click();
	const section = page.locator('section', { has: page.getByRole('heading', { name: w.title }) });
	await expect(section.getByLabel(w.question)).toBeVisible();
	return section;
}

async function look(page: Page, state: string): Promise<void> {
	await expectAccessible(page, state);
	const wider = await page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth
	);
	expect(wider, `${state} is wider than the screen`).toBe(false);
}

for (const [language, width] of [
	['de', 1280],
	['en', 320]
] as const) {
	test(`raising one answer moves what hangs on it and stores nothing, in ${language} at ${width} px`, async ({
		page,
		baseURL
	}) => {
		const w = words[language];
		await page.setViewportSize({ width, height: 800 });
		const visitor = await company(page, baseURL!, 'full', '02-worked-example-realised');
		const before = await visitor.stored();
		const section = await open(page, language);
		await expect(section.getByRole('status')).toContainText(w.nothing);
		await look(page, 'what-if, opened');

		await section.getByLabel(w.question).selectOption('S5');
		await section.getByLabel(w.always).check();
		await expect(section.getByRole('status')).toContainText(w.story);
		await expect(section.getByRole('status')).toContainText(w.limit);
		await section.getByRole('checkbox').first().check();
		await look(page, 'what-if, with an answer and an action supposed');

		expect(await visitor.stored()).toEqual(before);
		await section.getByRole('button', { name: w.reset }).click();
		await expect(section.getByRole('status')).toContainText(w.nothing);
		await expect(section.getByRole('checkbox').first()).not.toBeChecked();
		await expect(section.getByLabel(w.always)).not.toBeChecked();
		expect(await visitor.stored()).toEqual(before);
	});
}

test('what comes with the page needs no questionnaire: it comes when it is asked for', async ({
	page,
	baseURL
}) => {
	await company(page, baseURL!, 'standard', '06-many-unknown-standard');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto('/de/result');
	await page.waitForLoadState('networkidle');
	expect(asked.filter((path) => path.includes('what-if'))).toEqual([]);
	await page.getByText(words.de.open).click();
	await expect(page.getByLabel(words.de.question)).toBeVisible();
	expect(asked).toContain('/de/result/what-if');
});

test('kept answers are stored with their notes, and the whole page counts anew', async ({
	page,
	baseURL
}) => {
	const w = words.de;
	const visitor = await company(page, baseURL!, 'full', '02-worked-example-realised');
	const noted = { value: 0, note: 'Mit Frau Berger besprechen' };
	await visitor.put('S5', { answer: noted, clientId: 'noted', revision: 1 });
	const section = await open(page, 'de');
	await section.getByLabel(w.question).selectOption('S5');
	await section.getByLabel(w.always).check();
	await section.getByLabel(w.question).selectOption('S2');
	await section.getByRole('textbox').fill('24');
	await section.getByRole('button', { name: w.keep }).click();
	await expect(section.getByRole('status').first()).toContainText('Übernommen.');
	const { answers } = await visitor.stored();
	expect(answers['S5']).toEqual({ ...noted, value: 4 });
	expect(answers['S2']).toEqual({ value: 24 });
	// (3·1.5 + 5 + 4 + 4·1.5) / 5 = 3.9
	await expect(page.getByRole('link', { name: '3,9', exact: true }).first()).toBeVisible();
	await section.getByLabel(w.question).selectOption('S5');
	await expect(section.getByRole('group').first()).toContainText(
		'Ihre Antwort heute: Wir fragen bei jeder Abnahme.'
	);
});

test('what another device answered meanwhile is not overwritten', async ({ page, baseURL }) => {
	const w = words.de;
	const visitor = await company(page, baseURL!, 'full', '02-worked-example-realised');
	const section = await open(page, 'de');
	await section.getByLabel(w.question).selectOption('S5');
	await section.getByLabel(w.always).check();
	await visitor.put('S5', { answer: { value: 2 }, clientId: 'elsewhere', revision: 1 });
	await section.getByRole('button', { name: w.keep }).click();
	await expect(section).toContainText('auf einem anderen Gerät beantwortet');
	await expect(section.getByRole('radio', { checked: true })).toHaveValue('2');
	expect((await visitor.stored()).answers['S5']).toEqual({ value: 2 });
});

test('a finished assessment is reopened before anything is kept', async ({ page, baseURL }) => {
	const w = words.de;
	await company(page, baseURL!, 'full', '02-worked-example-realised');
	await page.goto('/de/result');
	await page.getByRole('button', { name: 'Abschließen' }).click();
	const section = await open(page, 'de');
	await section.getByLabel(w.question).selectOption('S5');
	await section.getByLabel(w.always).check();
	await expect(section.getByRole('status')).toContainText(w.story);
	await expect(section.getByRole('button', { name: w.keep })).toHaveCount(0);
	await expect(section).toContainText('öffnen Sie sie zuerst wieder');
	await section.getByRole('link', { name: 'Zum Wiederöffnen' }).click();
	await expect(page.getByRole('button', { name: 'Wieder öffnen' })).toBeInViewport();
});

test('a number that cannot be is found fault with and changes nothing', async ({
	page,
	baseURL
}) => {
	await company(page, baseURL!, 'full', '02-worked-example-realised');
	const section = await open(page, 'de');
	await section.getByLabel(words.de.question).selectOption('S2');
	const number = section.getByRole('textbox');
	for (const impossible of ['viele', '-3']) {
		await number.fill(impossible);
		await number.blur();
		await expect(section.getByRole('alert')).toContainText('Fehler:');
		await expect(section.getByRole('status')).toContainText(words.de.nothing);
	}
	await look(page, 'what-if, with an error');
	await number.fill('12');
	await expect(section.getByRole('alert')).toHaveCount(0);
	await expect(section.getByRole('status')).toContainText(
		'Das Feld Stoff bleibt, wo es ist: „Freigabe durch Kunden“ hält es auf höchstens 1,5.'
	);
});

test('the quick variant moves its band and gives no field a number', async ({ page, baseURL }) => {
	await company(page, baseURL!, 'quick', '11-quick');
	const section = await open(page, 'de');
	await section.getByLabel(words.de.question).selectOption('S5');
	await section.getByLabel('Die Freigabe steht abgestuft im Vertrag').check();
	await section.getByRole('checkbox').first().check();
	await expect(section.getByRole('status')).toContainText(/\d,\d bis \d,\d/);
	await expect(section.getByRole('table')).toHaveCount(0);
	expect(await section.getByRole('status').innerText()).not.toContain('Das Feld');
	await look(page, 'what-if of the quick variant');
});

test('everything goes by keyboard', async ({ page, baseURL }) => {
	await company(page, baseURL!, 'full', '02-worked-example-realised');
	await page.goto('/de/result');
	await page.waitForLoadState('networkidle');
	await page.getByText(words.de.open).focus();
	await page.keyboard.press('Enter');
	const section = page.locator('section', {
		has: page.getByRole('heading', { name: words.de.title })
	});
	await expect(section.getByLabel(words.de.question)).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(section.getByLabel(words.de.question)).toBeFocused();
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowDown');
	await expect(section.getByRole('status')).not.toContainText(words.de.nothing);
	await section.getByRole('button', { name: words.de.reset }).focus();
	await page.keyboard.press('Enter');
	await expect(section.getByRole('status')).toContainText(words.de.nothing);
});

test('without JavaScript the section says what it needs', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
	const page = await context.newPage();
	await company(page, baseURL!, 'full', '02-worked-example-realised');
	await page.goto('/de/result');
	await page.getByText(words.de.open).click();
	await expect(page.getByRole('main')).toContainText('dafür braucht er JavaScript');
	await context.close();
});

test('what is handed out for it is for the company alone, and stays in no cache', async ({
	page,
	baseURL
}) => {
	const visitor = await company(page, baseURL!, 'full', '02-worked-example-realised');
	const own = await visitor.request('GET', '/en/result/what-if');
	expect(own.status).toBe(200);
	expect(own.headers.get('cache-control')).toBe('no-store');
	const stranger = await new Visitor(baseURL!).request('GET', '/en/result/what-if');
	expect(stranger.status).toBe(401);
	expect(Object.keys((await stranger.json()) as object)).toEqual(['message']);
});
