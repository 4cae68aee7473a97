import { beforeAll, describe, expect, it } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { progress } from './progress.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

function assessment(variant: string, given: Partial<Assessment> = {}): Assessment {
	return {
		questionnaire: questionnaire.id,
		variant,
		date: '2026-11-22',
		mode: 'self',
		company: {},
		profile: {},
		targets: {},
		answers: {},
		...given
	};
}

describe('the progress of an assessment', () => {
	it.each([
		['quick', 12],
		['standard', 28]
	])('the variant %s asks %i questions, whatever is known of the company', (variant, asked) => {
		expect(progress(questionnaire, assessment(variant)).asked).toBe(asked);
		const profile = { fairs: true, exportShare: 60, agency: true };
		expect(progress(questionnaire, assessment(variant, { profile })).asked).toBe(asked);
	});

	it('the full variant asks up to 46 questions, for what follows from an answer is not asked', () => {
		const profile = { fairs: true, exportShare: 60, agency: true };
		const answers = { F1: { value: 400 } };
		const { asked, dimensions } = progress(questionnaire, assessment('full', { profile, answers }));
		expect(asked).toBe(46);
		expect(dimensions.flatMap((dimension) => dimension.asked).map(({ id }) => id)).not.toContain(
			'K3'
		);
	});

	it('"I do not know" is an answer, a note alone is none', () => {
		const answers = { A1: { unknown: true as const }, S1: { note: 'Herr Brandt weiß es' } };
		expect(progress(questionnaire, assessment('quick', { answers })).done).toBe(1);
	});

	it('the time left shrinks with the open questions and ends at nothing', () => {
		const start = progress(questionnaire, assessment('quick'));
		expect(start.minutesLeft).toBe(4);
		const ids = start.dimensions.flatMap(({ asked }) => asked.map(({ id }) => id));
		const answer = (count: number) =>
			Object.fromEntries(ids.slice(0, count).map((id) => [id, { unknown: true as const }]));
		const after = (count: number) =>
			progress(questionnaire, assessment('quick', { answers: answer(count) })).minutesLeft;
		expect(after(6)).toBe(2);
		expect(after(11)).toBe(1);
		expect(after(12)).toBe(0);
	});

	it('an answer that merely lacks the headcount is told apart from "I do not know"', () => {
		const answers = { M1: { value: 12 }, A1: { unknown: true as const } };
		const { dimensions, done } = progress(questionnaire, assessment('standard', { answers }));
		const asked = dimensions.flatMap((dimension) => dimension.asked);
		expect(done).toBe(2);
		expect(asked.find(({ id }) => id === 'M1')!.missing).toBe('employees');
		expect(asked.find(({ id }) => id === 'A1')!.missing).toBeUndefined();
	});
});
