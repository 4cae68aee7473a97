import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readAssessment } from './assessment/read-assessment.ts';
import { plan } from './plan/make-plan.ts';
import { parseSingleFile } from './questionnaire/parse.ts';
import { report } from './report/report.ts';
import { score } from './scoring/score.ts';

// The example that the docs tell people to copy, and what they say of it.
const text = readFileSync('examples/own-model/model.yaml', 'utf8');
const answers = JSON.parse(readFileSync('examples/own-model/answers.json', 'utf8')) as object;
const { questionnaire, issues } = parseSingleFile({ path: 'model.yaml', text });
const { assessment, issues: faults } = readAssessment(questionnaire!, answers);

test('it has no findings, and its answers fit', () => {
	expect(issues).toEqual([]);
	expect(faults).toEqual([]);
});

test('its numbers are those worked out by hand', () => {
	const { dimensions, overall } = score(questionnaire!, assessment!);
	// F1 weighs 2 and gives 1, F2 yes gives 3, F3 is open: (2 + 3) / 3; in the worst case over 4, in the best with 3.
	expect(dimensions.FIELD!.score).toBeCloseTo(5 / 3, 9);
	expect(dimensions.FIELD!.low).toBeCloseTo(5 / 4, 9);
	expect(dimensions.FIELD!.high).toBeCloseTo(8 / 4, 9);
	expect(dimensions.FIELD!.coverage).toBeCloseTo(3 / 4, 9);
	// 10 days lie half way from 2 to 1, P2 weighs 2 and gives 1
	expect(dimensions.PARTS!.score).toBeCloseTo((1.5 + 2) / 3, 9);
	const whole = Math.exp(0.6 * Math.log(5 / 3 + 1) + 0.4 * Math.log(3.5 / 3 + 1)) - 1;
	expect(overall.score).toBeCloseTo(whole, 9);
});

test('its plan holds both recommendations', () => {
	const { actions } = plan(questionnaire!, assessment!);
	expect(actions.map(({ id }) => id).sort()).toEqual(['PROMISE', 'SHOP']);
});

describe.each(['de', 'en'] as const)('its report in %s', (language) => {
	test('says what the model says', () => {
		const result = score(questionnaire!, assessment!);
		const made = JSON.stringify(
			report(questionnaire!, assessment!, result, plan(questionnaire!, assessment!), {
				language,
				status: 'final'
			})
		);
		expect(made).not.toMatch(/undefined|NaN|\[object/);
		for (const { title } of questionnaire!.recommendations) expect(made).toContain(title[language]);
	});
});

test('the page on answers files shows these answers', () => {
	const [, shown] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/answers.md', 'utf8'))!;
	expect(JSON.parse(shown!)).toEqual(answers);
});
