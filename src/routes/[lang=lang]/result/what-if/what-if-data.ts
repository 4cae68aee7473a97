import { plan } from '#lib/core/plan/make-plan.ts';
import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { actionTexts } from '#lib/core/report/action-text.ts';
import { showsBand, type Findings } from '#lib/core/report/findings.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { Stored } from '#lib/server/stored.ts';
import { cutQuestionnaire } from './cut-questionnaire.ts';

/** What the server hands out for a what-if: one variant, one language, one assessment. */
export function whatIfData(stored: Stored, language: Language) {
	const { id, questionnaire, assessment, revisions } = stored;
	const findings: Findings = {
		questionnaire,
		assessment,
		result: score(questionnaire, assessment),
		plan: plan(questionnaire, assessment),
		language
	};
	return {
		assessmentId: id,
		questionnaire: cutQuestionnaire(questionnaire, assessment.variant, language),
		assessment,
		revisions: Object.fromEntries(
			Object.entries(revisions).map(([question, { revision }]) => [question, revision])
		),
		/**
		 * The recommended actions of the plan, in its order; without numbers where no field may have one. What an own one
		 * lifts nobody has said.
		 */
		actions: actionTexts(findings)
			.filter(({ own }) => !own)
			.map(({ id, number, title, effect }) => ({
				id,
				number,
				title,
				effect: showsBand(findings) ? '' : effect
			}))
	};
}

export type WhatIfData = ReturnType<typeof whatIfData>;
