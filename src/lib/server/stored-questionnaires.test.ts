import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { plan } from '#lib/core/plan/make-plan.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { report } from '#lib/core/report/report.ts';
import { compareResults } from '#lib/core/scoring/compare.ts';
import { score } from '#lib/core/scoring/score.ts';
import { finish, open, saveAnswers, saveProfile, start } from './assessments.ts';
import { onEachDatabase } from './database/on-each-database.ts';
import type { Database } from './database/tables.ts';
import { loadQuestionnaire } from './questionnaires.ts';
import { renderPdf } from './pdf/render-pdf.ts';

const now = new Date('2026-11-22T08:00:00Z');

// As the first version of the program wrote it into the database. It must never be made anew from today's parser.
const body = readFileSync(
	new URL('./fixtures/questionnaire-of-november-2026.json', import.meta.url),
	'utf8'
);
const old = JSON.parse(body) as Questionnaire;

let db: Database;
let today: Questionnaire;

/** An assessment that an older version of the program began with its questionnaire. */
async function beganThen(): Promise<{ id: string; token: string }> {
	const { version, id } = old;
	await db
		.insertInto('questionnaires')
		.values({ version: `${version}-then`, id, body, storedAt: now.toISOString() })
		.onConflict((conflict) => conflict.doNothing())
		.execute();
	const begun = await start(db, { questionnaire: today, variant: 'full', language: 'de', now });
	await db
		.updateTable('assessments')
		.set({ questionnaireVersion: `${version}-then` })
		.where('id', '=', begun.id)
		.execute();
	return begun;
}

onEachDatabase((databases) => {
	beforeAll(async () => {
		db = await databases.open();
		const loaded = await loadQuestionnaire('src/lib/core/questionnaire/fixtures/model');
		// Today's wording differs: what is printed must come from what is stored.
		today = { ...loaded.questionnaire!, version: 'today', title: { de: 'Neu', en: 'New' } };
	});

	describe('an assessment begun with an older version of the program', () => {
		test('is scored, finished and printed with its own questionnaire', async () => {
			const { id, token } = await beganThen();
			await saveProfile(db, id, { profile: { employees: 100 }, mode: 'consultant', now });
			await saveAnswers(
				db,
				id,
				{
					H1: { value: 3 },
					H2: { value: 'one' },
					H3: { value: ['film'] },
					W1: { value: 2 },
					W2: { value: { linkedin: 'active' } }
				},
				{ now }
			);
			await finish(db, id, now);
			const stored = (await open(db, token))!;
			expect(stored.questionnaire.title).toEqual(old.title);

			const { questionnaire, assessment } = stored;
			const result = score(questionnaire, assessment);
			expect(result.dimensions['HEAD']).toMatchObject({ shown: true, evidenced: null });
			for (const language of ['de', 'en'] as const) {
				const made = report(questionnaire, assessment, result, plan(questionnaire, assessment), {
					language,
					status: 'final'
				});
				const pdf = await getDocumentProxy(new Uint8Array(await renderPdf(made)));
				const { text } = await extractText(pdf, { mergePages: true });
				expect(text).toContain(old.title[language]);
				expect(text).not.toMatch(/undefined|NaN/);
			}
			// and stands beside a result of today
			const again = score(today, assessment);
			expect(compareResults(result, again).dimensions['HEAD']).toMatchObject({ change: 0 });
		});
	});
});
