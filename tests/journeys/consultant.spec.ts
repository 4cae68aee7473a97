import { expect, test, type Page } from '@playwright/test';
import { answerPage, begin, expectAccessible, goOn, words } from './person.ts';

/** With a consultant: evidence is asked for, and stands beside the self-image. */

async function stored(page: Page) {
	const response = await page.context().request.get('/de/data.json');
	return (await response.json()) as {
		mode: string;
		answers: Record<string, { evidence?: object }>;
	};
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a consultant notes what was shown and checked, and two numbers stand side by side', async ({
			page
		}) => {
			await begin(page, 'standard');
			await page.getByLabel('Wie viele Menschen arbeiten bei Ihnen?').fill('180');
			await page.getByLabel('Mit Beraterin oder Berater').check();
			await page.getByRole('button', { name: words.de.toQuestions }).click();
			await page.waitForURL(/questions/);
			if (javaScriptEnabled) {
				await expectAccessible(page, 'questions with evidence');
				// Enter leads to the next question's answers, not to its evidence, which is always chosen.
				await page.locator('input[name="A2"]').press('Enter');
				await expect(page.locator('input[name="A3"]').first()).toBeFocused();
			}

			while (/\/questions\//.test(page.url())) {
				await answerPage(page, 4);
				if (page.url().includes('AWARE')) {
					const first = page.locator('[data-question="A1"]');
					await first.getByLabel('Geprüft').check();
					await first.getByLabel('Welcher Beleg?').fill('Protokoll 4/26');
					await page.locator('[data-question="A3"]').getByLabel('Vorgelegt').check();
				}
				await goOn(page);
			}
			const { mode, answers } = await stored(page);
			expect(mode).toBe('consultant');
			expect(answers['A1']!.evidence).toEqual({ state: 'checked', text: 'Protokoll 4/26' });
			expect(answers['A3']!.evidence).toEqual({ state: 'shown' });
			expect(answers['S1']).not.toHaveProperty('evidence');

			await page.goto('/de/questions/AWARE');
			await expect(page.locator('[data-question="A1"]').getByLabel('Geprüft')).toBeChecked();

			await page.goto('/de/result');
			await expect(page.getByRole('columnheader', { name: 'Belegt' })).toBeVisible();
			await expect(page.getByRole('main')).toContainText('Zwischen Ihrem Selbstbild');
			if (javaScriptEnabled) await expectAccessible(page, 'result with evidence');
		});
	});
}
