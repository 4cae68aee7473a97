import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAssessment } from './any-assessment.ts';
import { agrees } from './fixtures/agrees.ts';
import { modelNames, readModel } from './fixtures/read-model.ts';
import { score } from './score.ts';

test.each(modelNames())('the model %s gives the numbers worked out by hand', (name) => {
	const { questionnaire, assessment, expected } = readModel(name);
	agrees(score(questionnaire, assessment), expected, name);
});

test.each(modelNames())('the laws of scoring hold in the model %s', (name) => {
	const { questionnaire } = readModel(name);
	const top = questionnaire.scale.length - 1;
	const inside = (low: number | null, score: number | null, high: number | null): void => {
		if (low === null || high === null) return;
		expect(low).toBeGreaterThanOrEqual(0);
		expect(high).toBeLessThanOrEqual(top + 1e-9);
		expect(score ?? low).toBeGreaterThanOrEqual(low - 1e-9);
		expect(score ?? low).toBeLessThanOrEqual(high + 1e-9);
	};
	fc.assert(
		fc.property(anyAssessment(questionnaire), (assessment) => {
			const { overall, dimensions, groups } = score(questionnaire, assessment);
			for (const { low, score, high } of [
				overall,
				...Object.values(dimensions),
				...Object.values(groups)
			]) {
				inside(low, score, high);
			}
		}),
		{ numRuns: 50 }
	);
});
