import type { Knot, Question } from '../questionnaire/questionnaire.ts';
import { bestScore, scoreValue } from '../scoring/question-score.ts';
import { EPSILON } from '../scoring/rounding.ts';
import { quantityText } from './answer-text.ts';
import { answerOf, type Findings } from './findings.ts';

const words = {
	de: {
		oneMore: 'Eines mehr als heute',
		yes: 'Ja',
		share: (percent: number) => `${percent} Prozent`
	},
	en: {
		oneMore: 'One more than today',
		yes: 'Yes',
		share: (percent: number) => `${percent} percent`
	}
};

/**
 * What stands above the given answer, in words: the next step, or the step that reaches the level `upTo` where
 * that is further. Null where nothing better is left or nothing has been answered.
 */
export function nextLevelText(findings: Findings, question: Question, upTo = 0): string | null {
	const { language, result, assessment } = findings;
	const score = result.questions[question.id]?.score ?? null;
	const w = words[language];
	const top = findings.questionnaire.scale.length - 1;
	if (score === null || score >= bestScore(question, top) - EPSILON) return null;
	switch (question.kind) {
		case 'anchored': {
			const given = answerOf(findings, question)!.value as number;
			const next = Math.min(Math.max(given + 1, upTo), question.anchors.length - 1);
			return question.anchors[next]![language];
		}
		case 'choice': {
			const options = question.options.map((option): [string, number] => [
				option.text[language],
				option.score
			]);
			return nextOf(options, score, upTo);
		}
		case 'multi-choice':
			return w.oneMore;
		case 'number': {
			const value = nextOf(question.knots, score, upTo);
			if (value === null) return null;
			const given = question.per100Employees
				? wholeCompany(value, assessment.profile.employees!)
				: value;
			// A figure that would not score higher (a curve that falls again) is no step.
			const reached = scoreValue(question, given, assessment.profile, top);
			if (reached === null || reached <= score) return null;
			return quantityText(given, question.unit[language], language);
		}
		case 'yes-no':
			return w.yes;
		case 'derived': {
			const share = nextOf(question.knots, score, upTo);
			return share === null ? null : w.share(Math.round(share * 100));
		}
		case 'status':
			return null;
	}
}

/** Of what scores higher: the lowest that reaches the level, else the highest. */
function nextOf<T>(
	steps: readonly (readonly [T, number] | Knot)[],
	score: number,
	upTo: number
): T | null {
	const better = [...steps]
		.filter(([, level]) => level > score + EPSILON)
		.sort((a, b) => a[1] - b[1]);
	const next = better.find(([, level]) => level >= upTo) ?? better.at(-1);
	return next ? (next[0] as T) : null;
}

const FEWEST_EMPLOYEES = 25;
const MOST_EMPLOYEES = 500;

/** A figure per 100 employees as the whole company's, within the same bounds as the score. */
function wholeCompany(per100: number, employees: number): number {
	return Math.ceil(
		(per100 * Math.min(MOST_EMPLOYEES, Math.max(FEWEST_EMPLOYEES, employees))) / 100
	);
}
