import type { Question } from '../questionnaire/questionnaire.ts';
import { bestScore, scoreValue } from '../scoring/question-score.ts';
import { answerText, quantityText } from './answer-text.ts';
import { answerOf, type Findings } from './findings.ts';
import { phraseOf } from './list-text.ts';

const words = {
	de: {
		oneMore: 'eines mehr als heute',
		yes: 'Ja',
		share: (percent: string) => `${percent} Prozent`,
		clear: 'Die Antwort liegt vor.'
	},
	en: {
		oneMore: 'one more than today',
		yes: 'Yes',
		share: (percent: string) => `${percent} percent`,
		clear: 'The answer is known.'
	}
};

/** What stands one step above the given answer, in words; null where nothing better is left. */
export function nextLevelText(findings: Findings, question: Question): string | null {
	const { language, result, assessment } = findings;
	const { score } = result.questions[question.id]!;
	const w = words[language];
	if (score === null) return w.clear;
	if (score >= bestScore(question)) return null;
	switch (question.kind) {
		case 'anchored':
			return question.anchors[(answerOf(findings, question)!.value as number) + 1]![language];
		case 'choice': {
			const better = question.options.filter((option) => option.score > score);
			const next = better.reduce((a, b) => (b.score < a.score ? b : a));
			return next.text[language];
		}
		case 'multi-choice':
			return w.oneMore;
		case 'number': {
			const target = nextKnot(question.knots, score);
			if (target === null) return null;
			const value = question.per100Employees
				? fromPer100(target, assessment.profile.employees as number)
				: target;
			const reached = scoreValue(question, value, assessment.profile);
			return reached !== null && reached > score
				? quantityText(value, question.unit[language], language)
				: null;
		}
		case 'yes-no':
			return w.yes;
		case 'derived': {
			const share = nextKnot(question.knots, score);
			return share === null ? null : w.share(String(Math.round(share * 100)));
		}
		case 'status':
			return null;
	}
}

/** "Freigabe durch Kunden: heute … – als Nächstes …" is built from label, this answer and the next. */
export function todayAndNext(
	findings: Findings,
	question: Question
): { label: string; today: string; next: string } | null {
	const next = nextLevelText(findings, question);
	if (next === null) return null;
	return {
		label: question.label[findings.language],
		today: phraseOf(answerText(findings, question, true)),
		next: phraseOf(next)
	};
}

/** The value at which the curve reaches the next full level on the way up. */
function nextKnot(knots: readonly (readonly [number, number])[], score: number): number | null {
	const better = knots.filter(([, level]) => level > score);
	if (better.length === 0) return null;
	return better.reduce((a, b) => (b[1] < a[1] ? b : a))[0];
}

function fromPer100(per100: number, employees: number): number {
	const counted = Math.min(500, Math.max(25, employees));
	return Math.ceil((per100 * counted) / 100);
}
