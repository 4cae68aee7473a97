import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answerAll, begin, expectAccessible, words } from './person.ts';

/** The report in every form that the result page offers. */

const expected: Record<string, { name: RegExp; type: string; begins: string }> = {
	Excel: {
		name: /^Leuchtkraft Guss & Söhne .*\.xlsx$/,
		type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		begins: 'PK'
	},
	CSV: {
		name: /\.csv$/,
		type: 'text/csv; charset=utf-8',
		begins: '\uFEFF"Unternehmen";"Datum"'
	},
	JSON: {
		name: /\.json$/,
		type: 'application/json; charset=utf-8',
		begins: '{\n\t"format": "leuchtkraft-report",\n\t"formatVersion": 1,'
	}
};

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('the report comes as a spreadsheet, as a table and as data', async ({ page }) => {
			await begin(page, 'quick');
			await page.getByLabel('Wie heißt Ihr Unternehmen?').fill('Guss & Söhne');
			await page.getByRole('button', { name: words.de.toQuestions }).click();
			await page.waitForURL(/questions/);
			await answerAll(page, 2);
			await page.goto('/de/result');
			for (const [label, { name, type, begins }] of Object.entries(expected)) {
				const link = page.getByRole('link', { name: label, exact: true });
				const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
				expect(download.suggestedFilename()).toMatch(name);
				expect(readFileSync(await download.path(), 'utf8').startsWith(begins)).toBe(true);
				const address = (await link.getAttribute('href'))!;
				const answer = await page.context().request.get(address);
				expect(answer.headers()['content-type']).toBe(type);
			}
			if (javaScriptEnabled) await expectAccessible(page, 'result with every form of the report');
		});
	});
}
