import { describe, expect, test } from 'vitest';
import type { Answer, Assessment } from '../assessment/assessment.ts';
import type { Language } from '../questionnaire/questionnaire.ts';
import { evidencedOverall, evidenceRule, evidenceSentence } from './evidence-text.ts';
import { goldenFindings } from './fixtures/golden-findings.ts';
import { profileRows } from './profile-figures.ts';

const worked = '02-worked-example-realised';

/** The worked example with a consultant, answers changed as given. */
async function withConsultant(language: Language, answers: Record<string, Answer> = {}) {
	const change: Partial<Assessment> = { mode: 'consultant', answers };
	return goldenFindings(worked, language, change);
}

describe('self-image and evidence side by side', () => {
	test('the gap between them is named, for the whole and where it is widest', async () => {
		// GOALS by hand: 5*, 3, 4*, 5 is 4.3; without evidence nothing of it counts more than 3.
		const answers = { G1: { value: 5 }, G3: { value: 4 }, G4: { value: 5 } };
		expect(evidenceSentence(await withConsultant('de', answers))).toBe(
			'Zwischen Ihrem Selbstbild (2,2) und dem, was belegt ist (2,1), liegen 0,1 Stufen. Am weitesten auseinander liegt beides im Feld Ziele & Wirkung: 4,3 gegen 3,0.'
		);
		expect(evidenceSentence(await withConsultant('en', answers))).toMatch(
			/self-image \(2\.2\) .+ lie 0\.1 levels\. .+ 4\.3 against 3\.0\.$/
		);
	});

	test('where everything is checked, both are one', async () => {
		const { assessment } = await goldenFindings(worked);
		const checked = Object.fromEntries(
			Object.entries(assessment.answers).map(([id, answer]) => [
				id,
				{ ...answer, evidence: { state: 'checked' as const } }
			])
		);
		const findings = await withConsultant('de', checked);
		expect(evidencedOverall(findings)).toBe('2,0');
		expect(evidenceSentence(findings)).toBe(
			'Im Ganzen ist belegt, was Sie von sich sagen: 2,0 von 5. In jedem Feld ist belegt, was Sie von sich sagen.'
		);
	});

	test('a field whose key question is open has a range and no evidenced number', async () => {
		const findings = await withConsultant('de', { B1: { unknown: true } });
		expect(evidencedOverall(findings)).toBeNull();
		expect(evidenceSentence(findings)).not.toContain('Ihrem Selbstbild');
		const bond = profileRows(findings).find(({ id }) => id === 'BOND')!;
		expect(bond).toMatchObject({ now: expect.stringContaining('–'), evidenced: '–' });
	});

	test('nothing of it is said where a company assesses itself', async () => {
		const findings = await goldenFindings(worked);
		expect(evidenceSentence(findings)).toBeNull();
		expect(profileRows(findings).every(({ evidenced }) => evidenced === null)).toBe(true);
	});

	test('the rule is said with the numbers of the questionnaire', async () => {
		const findings = await withConsultant('en');
		const scoring = {
			...findings.questionnaire.scoring,
			evidence: { none: 2.5, shown: 4, checked: 5 }
		};
		const other = { ...findings, questionnaire: { ...findings.questionnaire, scoring } };
		expect(evidenceRule(other)).toContain('without it an answer counts 2.5 at most');
	});
});
