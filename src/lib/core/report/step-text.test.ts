import { expect, test } from 'vitest';
import { modelNames, readModel } from '../scoring/fixtures/read-model.ts';
import { score } from '../scoring/score.ts';
import type { Step } from '../scoring/trace-steps.ts';
import { ruleTexts } from './rule-text.ts';
import { stepTexts } from './step-text.ts';

const languages = ['de', 'en'] as const;

function trace(name: string) {
	const { questionnaire, assessment } = readModel(name);
	return { questionnaire, trace: score(questionnaire, assessment, { trace: true }).trace! };
}

test('a mean is written out so that it can be added up by hand', () => {
	const { questionnaire, trace: steps } = trace('weighted-mean');
	expect(stepTexts({ questionnaire, language: 'de' }, steps.dimensions.A!.score!)).toEqual([
		'Gewichtetes Mittel: (2 · 5 + 2 + 0,5 · 0) ÷ 3,5 = 3,429.'
	]);
	expect(stepTexts({ questionnaire, language: 'en' }, steps.dimensions.A!.score!)).toEqual([
		'Weighted mean: (2 · 5 + 2 + 0.5 · 0) ÷ 3.5 = 3.429.'
	]);
});

test('what was left out is said with its reason, a cap with what it is reckoned from', () => {
	const excused = trace('not-applicable');
	expect(
		stepTexts({ ...excused, language: 'en' }, excused.trace.dimensions.A!.score!)[0]
	).toContain('Left out: “A2” (does not apply).');
	const capped = trace('caps-and-gates');
	expect(stepTexts({ ...capped, language: 'de' }, capped.trace.overall.score!).at(-1)).toBe(
		'Höchstens 0,5 über „Feld A“ (1,5): aus 2,667 wird 2.'
	);
});

test('rounding and points have their sentences', () => {
	const { questionnaire, trace: steps } = trace('share-of-the-maximum');
	expect(stepTexts({ questionnaire, language: 'en' }, steps.dimensions.SUS!.score!)).toEqual([
		'Share of the points in reach: 100 · (4 + 1 + 1 + 4 + 1 + 2 + 1 + 1 + 4 + 3) ÷ 40 = 55.',
		'On the scale up to 5: 55 ÷ 100 · 5 = 2.75.'
	]);
	const rounding = trace('rounding');
	expect(stepTexts({ ...rounding, language: 'de' }, rounding.trace.groups.G!.score!).at(-1)).toBe(
		'Gerundet zur Null hin, auf eine Stelle: aus 1,667 wird 1,6.'
	);
});

test.each(modelNames())('every step of the model %s has a sentence in both languages', (name) => {
	const { questionnaire, trace: steps } = trace(name);
	const all = [steps.questions, steps.groups, steps.dimensions, { whole: steps.overall }]
		.flatMap((part) => Object.values(part))
		.flatMap((numbers) => Object.values(numbers) as Step[][]);
	for (const language of languages) {
		for (const text of [
			...all.flatMap((way) => stepTexts({ questionnaire, language }, way)),
			...ruleTexts(questionnaire, language)
		]) {
			expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
			expect(text).not.toMatch(/undefined|NaN|\[object/);
		}
	}
});
