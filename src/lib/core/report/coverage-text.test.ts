import { describe, expect, test } from 'vitest';
import { holdingBack } from './holding-back.ts';
import { openText, thinFields } from './coverage-text.ts';
import { goldenFindings } from './fixtures/golden-findings.ts';
import { report } from './report.ts';
import { dimensionTraces } from './trace.ts';
import { verdict } from './verdict.ts';

const worked = '02-worked-example-realised';

describe('where only the headcount is missing', () => {
	const known = { M1: { value: 12 }, P2: { value: 3 }, G5: { value: 20 }, S4: { value: 2 } };
	const nobody = { profile: { type: 'machine-builder', fairs: true, exportShare: 40 } } as const;

	test('the answers count as given, and the headcount is named as what is missing', async () => {
		const findings = await goldenFindings(worked, 'de', { ...nobody, answers: known });
		const { questionnaire, assessment, result, plan } = findings;
		const made = report(questionnaire, assessment, result, plan, {
			language: 'de',
			status: 'final'
		});
		const [, done, all] = /(\d+) von (\d+) Fragen beantwortet/.exec(made.cover.entries.scope.text)!;
		expect(done).toBe(all);
		expect(openText(findings)).toBe(
			`Alle ${all} Fragen sind beantwortet. Ohne die Zahl der Beschäftigten lassen sich „Leute mit Gesicht oder Namen“ und „Feste Stunden je Woche“ nicht werten; das macht die Spanne breiter.`
		);
		const means = thinFields(findings).find(({ id }) => id === 'MEANS')!;
		expect(means.text).toBe(
			'Dünn belegt: Erst 75 Prozent des Gewichts sind gewertet. Ohne die Zahl der Beschäftigten lässt sich „Feste Stunden je Woche“ nicht werten.'
		);
	});

	test('the range leads, and the headcount is what to settle', async () => {
		const findings = await goldenFindings(worked, 'en', { ...nobody, answers: known });
		const { score, text } = verdict(findings);
		expect(score).toBeNull();
		expect(text).toMatch(/It becomes more exact once the number of employees is known\.$/);
		const both = await goldenFindings(worked, 'en', {
			...nobody,
			answers: { ...known, A3: { unknown: true } }
		});
		expect(verdict(both).text).toMatch(
			/once you settle the key question “[^”]+”\. The number of employees is missing, too\.$/
		);
	});

	test('what it limits is not called something that nobody knows', async () => {
		const best = Object.fromEntries(['M2', 'M4', 'M5', 'M6'].map((id) => [id, { value: 5 }]));
		const findings = await goldenFindings(worked, 'de', {
			...nobody,
			answers: { ...known, ...best }
		});
		const said = [
			...holdingBack(findings).map(({ text }) => text),
			...dimensionTraces(findings).map(({ limit }) => limit?.text ?? '')
		].filter((text) => text.includes('Feste Stunden'));
		expect(said.length).toBeGreaterThan(0);
		for (const text of said) expect(text).not.toMatch(/offen|niemand/i);
	});
});

test('the quick variant claims no exact values beside its half levels', async () => {
	const findings = await goldenFindings('11-quick', 'de', {
		answers: { F1: { value: 20 } }
	});
	const blank = Object.keys(findings.result.questions).filter((id) => {
		return ['unknown', 'blank'].includes(findings.result.questions[id]!.status);
	});
	expect(blank).toEqual([]);
	expect(openText(findings)).toBe('Alle 12 Fragen sind beantwortet.');
	expect(openText({ ...findings, language: 'en' })).toBe('All 12 questions have been answered.');
});

describe('how many questions are open', () => {
	test('is said in figures where two counts stand side by side, and all of them are all', async () => {
		const some = await goldenFindings('11-quick', 'de');
		const ids = Object.keys(some.result.questions);
		const open = (count: number, language: 'de' | 'en') =>
			goldenFindings('11-quick', language, {
				answers: {
					F1: { value: 20 },
					...Object.fromEntries(ids.slice(0, count).map((id) => [id, { unknown: true as const }]))
				}
			});
		expect(openText(await open(12, 'de'))).toMatch(/^Alle 12 Fragen sind offen\. /);
		expect(openText(await open(12, 'en'))).toMatch(/^All 12 questions are open\. /);
		expect(verdict(await open(12, 'de')).text).toContain('noch nicht: alle 12 Fragen sind offen.');
		expect(verdict(await open(9, 'de')).text).toContain('noch nicht: 9 von 12 Fragen sind offen.');
		expect(openText(await open(9, 'de'))).toMatch(/^9 von 12 Fragen sind offen\. /);
		expect(openText(await open(1, 'en'))).toMatch(/^One of 12 questions is open\. /);
	});
});
