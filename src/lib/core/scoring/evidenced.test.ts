import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment, Evidence } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAssessment } from './any-assessment.ts';
import { score } from './score.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

const example = (): Assessment => {
	const file = new URL('./fixtures/02-worked-example-realised/answers.json', import.meta.url);
	return { ...(JSON.parse(readFileSync(file, 'utf8')) as Assessment), mode: 'consultant' };
};

/** The same evidence for every answer. */
function withEvidence(assessment: Assessment, state: Evidence['state']): Assessment {
	const answers = Object.fromEntries(
		Object.entries(assessment.answers).map(([id, answer]) => [
			id,
			{ ...answer, evidence: { state } }
		])
	);
	return { ...assessment, mode: 'consultant', answers };
}

describe('what the evidence carries', () => {
	test('an answer counts up to 3 without evidence, up to 4 shown, in full once checked', () => {
		const assessment = example();
		// GOALS by hand: 5*, 3, 4*, 5 and one unknown. Self-image 21.5 / 5; with evidence (7.5 + 3 + 6 + 3) / 5.
		assessment.answers['G1'] = { value: 5, evidence: { state: 'checked' } };
		assessment.answers['G3'] = { value: 4, evidence: { state: 'shown' } };
		assessment.answers['G4'] = { value: 5 };
		const goals = score(questionnaire, assessment).dimensions['GOALS']!;
		expect(goals.score).toBeCloseTo(4.3, 12);
		expect(goals.evidenced).toBeCloseTo(3.9, 12);
	});

	test('the weakest link holds for the evidence, too', () => {
		const assessment = withEvidence(example(), 'checked');
		for (const id of ['G1', 'G2', 'G3', 'G4', 'G5']) delete assessment.answers[id]!.evidence;
		// One key question at 1: the field stays at 2.5, whatever else is said or shown.
		Object.assign(assessment.answers['G1']!, { value: 5, evidence: { state: 'checked' } });
		Object.assign(assessment.answers['G4']!, { value: 5, evidence: { state: 'checked' } });
		const goals = score(questionnaire, assessment).dimensions['GOALS']!;
		expect([goals.score, goals.evidenced, goals.limitedBy]).toEqual([2.5, 2.5, 'G3']);
	});

	test('a derived question takes the evidence of the one that it follows from', () => {
		const assessment = example();
		const everyStage = Object.fromEntries(
			Object.keys(assessment.answers['K2']!.value as object).map((id) => [id, 'active'])
		);
		assessment.answers['K2'] = { value: everyStage };
		const stage = (state: Evidence['state']) => {
			assessment.answers['K2']!.evidence = { state };
			return score(questionnaire, assessment).dimensions['STAGE']!;
		};
		expect(stage('none').score).toBe(stage('checked').score);
		expect(stage('shown').evidenced).toBeGreaterThan(stage('none').evidenced!);
		expect(stage('checked').evidenced).toBeGreaterThan(stage('shown').evidenced!);
	});

	test('what counts without an answer has no evidence to show', () => {
		const other = structuredClone(questionnaire);
		const all = other.dimensions.flatMap(({ questions }) => questions);
		all.find(({ id }) => id === 'G5')!.unknown = 5;
		const assessment = withEvidence(example(), 'checked');
		assessment.answers['G5'] = { unknown: true };
		for (const id of ['G1', 'G3', 'G4']) assessment.answers[id]!.value = 5;
		const goals = score(other, assessment).dimensions['GOALS']!;
		// 5*, 3, 5*, 5 and 5 for the unknown one
		expect(goals.score).toBeCloseTo(28 / 6, 12);
		expect(goals.evidenced).toBe(goals.score);
	});

	test('is not reckoned where a company assesses itself', () => {
		const { overall, dimensions } = score(questionnaire, { ...example(), mode: 'self' });
		expect(overall).not.toHaveProperty('evidenced');
		expect(dimensions['STORY']).not.toHaveProperty('evidenced');
	});

	test('is null where the questionnaire has no such rule', () => {
		const { evidence: _, ...scoring } = questionnaire.scoring;
		const { overall, dimensions } = score({ ...questionnaire, scoring }, example());
		expect(overall.evidenced).toBeNull();
		expect(dimensions['STORY']!.evidenced).toBeNull();
	});

	test('whatever is answered: it changes no other number, never exceeds the self-image, and meets it once all is checked', () => {
		fc.assert(
			fc.property(
				anyAssessment(questionnaire),
				fc.constantFrom<Evidence['state']>('none', 'shown', 'checked'),
				(assessment, state) => {
					const self = score(questionnaire, assessment);
					const result = score(questionnaire, withEvidence(assessment, state));
					for (const part of [result.overall, ...Object.values(result.dimensions)]) {
						if (part.score === null) expect(part.evidenced).toBeNull();
						else if (state === 'checked') expect(part.evidenced).toBe(part.score);
						else {
							expect(part.evidenced).toBeLessThanOrEqual(part.score);
							expect(part.evidenced).toBeLessThanOrEqual(state === 'none' ? 3 : 4);
						}
						delete part.evidenced;
					}
					expect(result).toEqual(self);
				}
			),
			{ numRuns: 200 }
		);
	});
});
