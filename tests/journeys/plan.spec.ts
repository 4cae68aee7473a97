import { expect, test, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { answerAll, begin, expectAccessible, words } from './person.ts';

/** The plan is a proposal: an executive makes it the company's own before it is printed. */

async function toResult(page: Page): Promise<void> {
	await begin(page, 'standard');
	await page.getByLabel('Maschinen- und Anlagenbauer').check();
	await page.getByRole('button', { name: words.de.toQuestions }).click();
	await page.waitForURL(/questions/);
	await answerAll(page, 1);
	await page.getByRole('button', { name: words.de.finish }).click();
	await page.waitForURL(/result/);
}

async function reportText(page: Page): Promise<string> {
	const response = await page.context().request.get('/de/report.pdf');
	const pdf = await getDocumentProxy(new Uint8Array(await response.body()));
	const { text } = await extractText(pdf, { mergePages: true });
	return text;
}

/** The nth planned step of the first column, unfolded, with its form. */
async function unfold(page: Page, nth: number) {
	const id = await page
		.locator('.horizons > div')
		.first()
		.locator('li')
		.nth(nth)
		.getAttribute('id');
	const step = page.locator(`#${id}`);
	await step.locator('summary').first().click();
	await step.getByText('Entscheiden', { exact: true }).click();
	const title = await step.locator('summary > span').nth(1).innerText();
	return { step, id: id!.replace('step-', ''), title: title.trim() };
}

async function stored(page: Page) {
	const response = await page.context().request.get('/de/data.json');
	return ((await response.json()) as { plan?: { actions: Record<string, object>; own: object[] } })
		.plan;
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('an executive makes the plan the company’s own, and it is printed so', async ({
			page
		}) => {
			test.slow();
			await toResult(page);
			expect(await stored(page)).toBeUndefined();

			const first = await unfold(page, 0);
			await first.step.getByLabel('Nehmen wir uns vor').check();
			await first.step.getByLabel('Wer kümmert sich darum?').fill('Walburga Süß');
			await first.step.getByLabel('Bis wann?').fill(inDays(20));
			await first.step.getByRole('button', { name: 'Übernehmen' }).click();
			await expect(page).toHaveURL(new RegExp(`#step-${first.id}$`));
			await expect(first.step.locator('summary').first()).toContainText(
				/angenommen, bis [\d.]+, Walburga Süß/
			);
			await expect(first.step.getByRole('status')).toHaveText('Gespeichert.');
			await expect(first.step.getByLabel('Wer kümmert sich darum?')).toBeVisible();

			const second = await unfold(page, 1);
			await second.step.getByLabel('Stellen wir zurück').check();
			await second.step.getByRole('button', { name: 'Übernehmen' }).click();
			await expect(page.getByRole('alert')).toContainText('warum der Schritt warten soll');
			await expect(page).toHaveTitle(/^Fehler:/);
			await expect(second.step.getByLabel('Stellen wir zurück')).toBeChecked();
			await expect(second.step.getByLabel('Warum nicht jetzt?')).toBeVisible();
			if (javaScriptEnabled) await expectAccessible(page, 'a step to be mended');
			await second.step.getByLabel('Warum nicht jetzt?').fill('Erst nach dem Umbau');
			await second.step.getByLabel('Wann sehen Sie wieder hin?').fill('2031-05-02');
			await second.step.getByRole('button', { name: 'Übernehmen' }).click();
			await expect(page.getByRole('alert')).toHaveCount(0);
			const waiting = page.locator('details', { hasText: 'Bewusst nicht jetzt:' });
			await expect(waiting.locator(`#step-${second.id}`)).toContainText(
				'Erst nach dem Umbau. Wiedervorlage am 02.05.2031.'
			);

			const third = await unfold(page, 1);
			await third.step.getByLabel('Streichen wir').check();
			await third.step.getByRole('button', { name: 'Übernehmen' }).click();
			await expect(page.getByText('Gestrichen: 1')).toBeVisible();
			await expect(page.locator('.horizons')).not.toContainText(third.title);

			await page.getByText('Eigenen Schritt hinzufügen').click();
			const add = page.locator('.add');
			await add.getByLabel('Womit fangen Sie an?').fill('Termin mit dem Betriebsrat');
			await add.getByRole('button', { name: 'Übernehmen' }).click();
			await expect(page.getByRole('alert')).toContainText('was geschehen soll');
			await expect(add.getByLabel('Womit fangen Sie an?')).toHaveValue(
				'Termin mit dem Betriebsrat'
			);
			await add.getByLabel('Was soll geschehen?').fill('Tag der offenen Tür');
			await add.getByRole('button', { name: 'Übernehmen' }).click();
			await expect(page.locator('#step-own-1')).toContainText('Tag der offenen Tür');
			await expect(add.getByLabel('Was soll geschehen?')).toHaveValue('');

			await page.goto('/de/result');
			await expect(page.locator(`#step-${first.id}`)).toContainText('Walburga Süß');
			await expect(page.locator('.horizons')).toContainText('Tag der offenen Tür');
			const text = (await reportText(page)).replace(/\s+/g, ' ');
			for (const printed of [
				'Walburga Süß',
				'angenommen, bis',
				'Von Ihnen zurückgestellt',
				'Erst nach dem Umbau.',
				'02.05.2031',
				'Tag der offenen Tür',
				'Termin mit dem Betriebsrat'
			]) {
				expect(text).toContain(printed);
			}
			// A dropped step is named only where another one builds on it.
			expect(text.replaceAll(`(${third.title}) voraus, der gestrichen ist`, '')).not.toContain(
				third.title
			);

			await page.getByText('Gestrichen: 1').click();
			await page.getByRole('button', { name: `Wieder aufnehmen: ${third.title}` }).click();
			await expect(page.getByText('Gestrichen: 1')).toHaveCount(0);
			await page.getByText(/^Bewusst nicht jetzt/).click();
			await page.getByRole('button', { name: `Wieder aufnehmen: ${second.title}` }).click();
			await expect(page.locator('.horizons')).toContainText(second.title);
			await page.locator('#step-own-1 summary').first().click();
			await page.locator('#step-own-1').getByText('Schritt ändern').click();
			await page.getByRole('button', { name: 'Schritt löschen' }).click();
			await expect(page.locator('#step-own-1')).toHaveCount(0);
			expect(await stored(page)).toEqual({
				actions: {
					[first.id]: { decision: 'accepted', owner: 'Walburga Süß', due: inDays(20) }
				},
				own: []
			});
		});

		test('an older page does not undo a newer decision, and what was typed comes back', async ({
			page
		}) => {
			test.slow();
			await toResult(page);
			const other = await page.context().newPage();
			await other.goto('/de/result');
			for (const [tab, name] of [
				[page, 'Frau Meier'],
				[other, 'Herr Kranz']
			] as const) {
				const { step } = await unfold(tab, 0);
				await step.getByLabel('Wer kümmert sich darum?').fill(name);
				await step.getByRole('button', { name: 'Übernehmen' }).click();
				if (tab === page) await expect(step.getByRole('status')).toHaveText('Gespeichert.');
			}
			await expect(other.getByRole('alert')).toContainText('anderswo etwas anderes gespeichert');
			await expect(other.locator('.horizons')).toContainText('Frau Meier');
			const field = other.getByLabel('Wer kümmert sich darum?').first();
			await expect(field).toHaveValue('Herr Kranz');
			expect(Object.values((await stored(page))!.actions)).toEqual([{ owner: 'Frau Meier' }]);
			await other.getByRole('button', { name: 'Übernehmen' }).first().click();
			await expect(other.getByRole('alert')).toHaveCount(0);
			expect(Object.values((await stored(page))!.actions)).toEqual([{ owner: 'Herr Kranz' }]);
		});
	});
}

function inDays(days: number): string {
	return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
