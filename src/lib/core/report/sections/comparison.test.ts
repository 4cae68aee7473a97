import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../../assessment/assessment.ts';
import { plan } from '../../plan/make-plan.ts';
import type { Questionnaire } from '../../questionnaire/questionnaire.ts';
import { score } from '../../scoring/score.ts';
import { readFileSync } from 'node:fs';
import { report } from '../report.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

const now = JSON.parse(readFileSync('examples/silent-world-leader.json', 'utf8')) as Assessment;

function made(earlier: Assessment | null, language: 'de' | 'en' = 'en') {
	const before = earlier === null ? undefined : score(questionnaire, earlier);
	const options = { language, status: 'final' as const, before };
	return report(questionnaire, now, score(questionnaire, now), plan(questionnaire, now), options);
}

const section = (earlier: Assessment | null, language?: 'de' | 'en') =>
	made(earlier, language).sections.find(({ id }) => id === 'comparison');

describe('the company beside its own last time', () => {
	test('is left out where there is none', () => {
		expect(section(null)).toBeUndefined();
	});

	test('says what moved, what did not, and how much of the gap is closed', () => {
		const earlier: Assessment = { ...now, date: '2025-11-20', answers: { ...now.answers } };
		for (const id of ['B1', 'B2', 'B3', 'B4', 'B5']) earlier.answers[id] = { value: 0 };
		const found = section(earlier)!;
		const before = score(questionnaire, earlier).dimensions['BOND']!.score!;
		const after = score(questionnaire, now).dimensions['BOND']!.score!;
		expect(after - before).toBeGreaterThan(0.5);
		expect(found.lead).toContain('Moved ahead: Bond.');
		expect(found.lead).toMatch(/\d percent is closed/);
		const table = found.blocks.find((block) => block.kind === 'table');
		const bond = table!.rows.find(([name]) => name!.text === 'Bond')!;
		expect(bond.slice(1, 3).map(({ text }) => text)).toEqual([before.toFixed(1), after.toFixed(1)]);
		const figure = found.blocks.find((block) => block.kind === 'figure')!.figure;
		expect(figure.table.columns).toEqual(['Field', '20 Nov 2025', '20 Nov 2026']);
		expect(figure.alt).not.toBe('');
	});

	test('calls what has not moved no difference, in both languages', () => {
		const same = { ...now, date: '2025-11-20' };
		expect(section(same, 'en')!.lead).toContain('no certain difference');
		expect(section(same, 'de')!.lead).toContain('In keinem Feld');
	});
});
