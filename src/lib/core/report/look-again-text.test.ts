import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../assessment/assessment.ts';
import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import { lookAgain } from '../scoring/look-again.ts';
import { goldenFindings, shipped } from './fixtures/golden-findings.ts';
import { questionsAgain, signTexts } from './look-again-text.ts';
import { report } from './report.ts';

const contradicting: Record<string, Answer> = {
	A1: { value: 4 },
	A2: { value: 0 },
	K1: { value: 5 },
	K2: { value: { website: 'owned' } }
};

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = await shipped();
});

/** What the report says of it, in the quick variant too. */
async function reported(name: string, language: Language, answers = {}, seconds?: number) {
	const { assessment, result, plan } = await goldenFindings(name, language, { answers });
	const timing = seconds === undefined ? undefined : { seconds };
	const made = report(questionnaire, assessment, result, plan, {
		language,
		status: 'final',
		timing
	});
	return made.sections.flatMap(({ blocks }) =>
		blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
	);
}

describe('signs in words', () => {
	test.each<[Language, string, string]>([
		[
			'de',
			'21 Antworten hintereinander stehen auf derselben Stufe.',
			'Die Antworten kamen in 30 Sekunden. Allein das Lesen'
		],
		[
			'en',
			'21 answers in a row stand on the same level.',
			'The answers came in 30 seconds. Reading the questions alone'
		]
	])('are sentences in %s', async (language, run, speed) => {
		const { assessment } = await goldenFindings('09-all-zero');
		const found = lookAgain(questionnaire, assessment, { seconds: 30 });
		const [equal, fast] = signTexts(questionnaire, found, language);
		expect(equal).toBe(run);
		expect(fast).toContain(speed);
	});

	test('a contradiction speaks with the words of the questionnaire, and names where it is asked', async () => {
		const { assessment } = await goldenFindings('02-worked-example-realised', 'de', {
			answers: contradicting
		});
		const found = lookAgain(questionnaire, assessment);
		expect(signTexts(questionnaire, found, 'en')[0]).toBe(
			questionnaire.sanity!.contradictions[0]!.text.en
		);
		expect(questionsAgain(questionnaire, found, 'de')).toMatchObject([
			{ id: 'A1', dimension: 'AWARE', label: 'Satz in der Führungsrunde' },
			{ id: 'A2', dimension: 'AWARE' },
			{ id: 'K1', dimension: 'STAGE' }
		]);
	});
});

describe('the report', () => {
	test.each<[Language, string]>([
		['de', 'Die Antworten blieben, wie sie sind, und zählen unverändert.'],
		['en', 'The answers were left as they are and count unchanged.']
	])('names the signs that were left, in %s', async (language, said) => {
		const texts = await reported('02-worked-example-realised', language, contradicting);
		expect(texts.filter((text) => text.endsWith(said))).toHaveLength(1);
	});

	test('says nothing of a single sign', async () => {
		for (const text of await reported('09-all-zero', 'de'))
			expect(text).not.toContain('zweiten Blick');
	});

	test('of the quick variant names them, too', async () => {
		const same = Object.fromEntries(
			['A1', 'S1', 'S5', 'P1', 'G3', 'K6', 'B1', 'T1', 'T4'].map((id) => [id, { value: 3 }])
		);
		const answers = { ...same, G2: { value: 'both' } };
		expect(await reported('11-quick', 'de', answers)).not.toContainEqual(
			expect.stringContaining('zweiten Blick')
		);
		expect(await reported('11-quick', 'de', answers, 5)).toContainEqual(
			expect.stringContaining('zweiten Blick')
		);
	});
});
