import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { plan } from '#lib/core/plan/make-plan.ts';
import { whatIf } from '#lib/core/plan/what-if.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { whatIfText } from '#lib/core/report/what-if-text.ts';
import { anyAssessment } from '#lib/core/scoring/any-assessment.ts';
import { score } from '#lib/core/scoring/score.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { cutQuestionnaire } from './cut-questionnaire.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

describe('the questionnaire that the browser gets', () => {
	test('scores and plans every assessment as the whole one does, and says the same', () => {
		const supposition = fc.tuple(
			anyAssessment(questionnaire),
			fc.constantFrom<Language>('de', 'en'),
			fc.constantFrom(...questionnaire.recommendations.map(({ id }) => id))
		);
		fc.assert(
			fc.property(supposition, ([assessment, language, id]) => {
				const cut = cutQuestionnaire(questionnaire, assessment.variant, language);
				expect(score(cut, assessment)).toEqual(score(questionnaire, assessment));
				expect(plan(cut, assessment)).toEqual(plan(questionnaire, assessment));
				const [first] = Object.keys(score(cut, assessment).questions);
				const changes = [
					{ kind: 'action' as const, id },
					{ kind: 'answer' as const, question: first!, answer: { value: 5 } }
				];
				const text = (of: Questionnaire) =>
					whatIfText(of, whatIf(of, assessment, changes), language);
				expect(text(cut)).toEqual(text(questionnaire));
			}),
			{ numRuns: 150 }
		);
	});

	test('holds one variant, one language, and less than a third of the whole', () => {
		const cut = JSON.stringify(cutQuestionnaire(questionnaire, 'quick', 'en'));
		expect(cut.length).toBeLessThan(JSON.stringify(questionnaire).length / 3);
		expect(cut).toContain(questionnaire.version);
		expect(cut).not.toMatch(/[äöüß]/);
		expect(cut).not.toContain('"id":"A5"');
	});
});
