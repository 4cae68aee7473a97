import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { answerAll, begin, expectAccessible, words } from './person.ts';

/** Answers given without looking lead to a kind question before the result, and never further. */

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('whoever clicks through at speed is asked to look again, and may leave it so', async ({
			page
		}) => {
			await begin(page, 'quick');
			await page.getByRole('button', { name: words.de.toQuestions }).click();
			await page.waitForURL(/questions/);
			await answerAll(page, 3);

			// Finishing from elsewhere leads here once, with nothing finished yet.
			await page.goto('/de/result');
			await page.getByRole('button', { name: 'Abschließen' }).click();
			await expect(page).toHaveURL(/\/de\/review/);
			const again = page.getByRole('region', {
				name: /^Bitte sehen Sie sich diese drei noch einmal an/
			});
			await expect(again).toContainText('Antworten hintereinander');
			await expect(again.getByRole('link')).toHaveCount(3);
			if (javaScriptEnabled) await expectAccessible(page, 'review with a question');

			await again.getByRole('link').first().click();
			await expect(page).toHaveURL(/\/de\/questions\/[A-Z]+\?question=/);
			await page.goto('/de/review');
			await page.getByRole('button', { name: 'So lassen und Ergebnis ansehen' }).click();
			await expect(page).toHaveURL(/\/de\/result/);
			await expect(page.getByRole('main')).toContainText('abgeschlossen am');

			const pdf = await page.context().request.get('/de/report.pdf');
			const { text } = await extractText(await getDocumentProxy(new Uint8Array(await pdf.body())), {
				mergePages: true
			});
			expect(text).toContain('Worum wir noch einmal baten');
		});
	});
}
