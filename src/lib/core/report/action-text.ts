import { nextStepId } from '../plan/next-step.ts';
import type { Action } from '../plan/plan.ts';
import type {
	Horizon,
	Language,
	Question,
	Recommendation
} from '../questionnaire/questionnaire.ts';
import { labelledAnswer } from './answer-text.ts';
import { missingText, ownerTexts, type OwnerText } from './choice-text.ts';
import { dimensionOf, measuredDimensions, questionOf, type Findings } from './findings.ts';
import { lowestQuestion } from './gaps.ts';
import { sentenceOf } from './list-text.ts';
import { nextLevelText } from './next-level.ts';
import { numberText, scoreText } from './number-text.ts';
import { ownActionText } from './own-action-text.ts';
import { quoteText } from './quote-text.ts';
import { rolesText } from './roles-text.ts';

/** One action of the plan in words. `number` is its position, the same in list, plan and map. */
export interface ActionText extends OwnerText {
	id: string;
	/** Added by the company itself: nothing is known of its effect, its effort and its sign of success. */
	own: boolean;
	decision: NonNullable<Action['choice']>['decision'] | null;
	number: number;
	title: string;
	reason: string;
	/** The answers and scores that set it off, each a sentence. */
	because: string[];
	firstStep: string;
	steps: string[];
	/** "Stoff +0,6". */
	effect: string;
	/** "2 Tage, unter 1.000 €". */
	effort: string;
	/** Who is recommended to take care of it, in words; null for an own action. */
	roles: string | null;
	ownerRoles: string[];
	sign: string;
	buildsOn: string | null;
	/** Dimensions that it lifts. */
	lifts: string[];
	horizon: Horizon | null;
	later: Action['later'];
	/** Planned actions that it waits for. */
	needs: { number: number; title: string }[];
	/** Actions that it builds on and that somebody has deferred or dropped, a sentence each. */
	missing: { number: number; text: string }[];
}

const words = {
	de: {
		stands: (name: string, score: string) => `${name} steht bei ${score}.`,
		day: (days: string, one: boolean) =>
			one ? '1 Tag' : days === '0,5' ? 'Ein halber Tag' : `${days} Tage`,
		hours: 'Ein bis zwei Stunden',
		cost: ['kein Geld', 'unter 1.000 €', 'bis 5.000 €', 'bis 20.000 €', 'über 20.000 €'],
		next: (label: string) => `Nächster Schritt bei ${label}`,
		nextReason:
			'Hier steht das Feld am niedrigsten. Die nächste Stufe ist der kürzeste Weg zum Ziel.',
		nextFirst: 'Legen Sie fest, wer sich darum kümmert, und tragen Sie zwei Tage dafür ein.',
		nextSign: (next: string) => `Auf die Frage lässt sich antworten: ${next}`
	},
	en: {
		stands: (name: string, score: string) => `${name} stands at ${score}.`,
		day: (days: string, one: boolean) =>
			one ? '1 day' : days === '0.5' ? 'Half a day' : `${days} days`,
		hours: 'One to two hours',
		cost: ['no money', 'under €1,000', 'up to €5,000', 'up to €20,000', 'over €20,000'],
		next: (label: string) => `Next step on ${label}`,
		nextReason:
			'This is where the field stands lowest. The next level is the shortest way to the target.',
		nextFirst: 'Settle who takes care of it, and put two days for it in the calendar.',
		nextSign: (next: string) => `The question can be answered with ${next}`
	}
};

/** Every action of the plan in words, in placing order, then those that the company has added. */
export function actionTexts(findings: Findings): ActionText[] {
	const { plan, questionnaire } = findings;
	const planned = textsOf(findings, plan.actions);
	const away = [
		...planned.filter(({ decision }) => decision === 'deferred'),
		...droppedTexts(findings)
	];
	for (const text of planned) {
		const needs = questionnaire.recommendations.find(({ id }) => id === text.id)?.needs ?? [];
		const needed = ({ id }: ActionText) => needs.includes(id);
		text.needs = planned.filter(needed).map(({ number, title }) => ({ number, title }));
		text.missing = away.filter(needed).map((action) => ({
			number: action.number,
			text: missingText(findings, action)
		}));
	}
	return [...planned, ...(plan.chosen?.own ?? []).map((own) => ownActionText(findings, own))];
}

/** The recommended actions that somebody has taken out of the plan. */
export function droppedTexts(findings: Findings): ActionText[] {
	return textsOf(findings, findings.plan.chosen?.dropped ?? []);
}

function textsOf(findings: Findings, actions: Action[]): ActionText[] {
	const { questionnaire } = findings;
	return actions.flatMap((action, index) => {
		const number = action.position ?? index + 1;
		const recommendation = questionnaire.recommendations.find(({ id }) => id === action.id);
		const text = recommendation
			? fromRecommendation(findings, action, recommendation, number)
			: fromQuestion(findings, action, number);
		return text ?? [];
	});
}

/** The three decisions asked of management: the first planned actions that it owns, in placing order. */
export function decisions(findings: Findings): ActionText[] {
	return actionTexts(findings)
		.filter(({ horizon, ownerRoles }) => horizon !== null && ownerRoles.includes('management'))
		.slice(0, 3);
}

/** Why an action is in the plan: each answer with its label, each dimension with its score. */
export function becauseTexts(findings: Findings, action: Action): string[] {
	const { questionnaire, language } = findings;
	return action.because.flatMap((id) => {
		const question = questionOf(questionnaire, id);
		if (question) return [labelledAnswer(findings, question)];
		const entry = measuredDimensions(findings).find(({ dimension }) => dimension.id === id);
		if (!entry) return [];
		const { score } = entry.measured;
		if (score !== null) {
			return [words[language].stands(entry.dimension.name[language], scoreText(score, language))];
		}
		// Where no score may be said, the answer that weighs most speaks for the dimension.
		const lowest = lowestQuestion(findings, entry);
		return lowest ? [labelledAnswer(findings, lowest)] : [];
	});
}

function fromRecommendation(
	findings: Findings,
	action: Action,
	recommendation: Recommendation,
	number: number
): ActionText {
	const { language, questionnaire } = findings;
	return {
		id: action.id,
		number,
		title: recommendation.title[language],
		reason: recommendation.reason[language],
		because: becauseTexts(findings, action),
		firstStep: recommendation.firstStep[language],
		steps: recommendation.steps.map((step) => step[language]),
		effect: recommendation.lift
			.map(({ dimension, levels }) => {
				return `${dimensionOf(questionnaire, dimension)?.name[language]} +${scoreText(levels, language)}`;
			})
			.join(', '),
		effort: effortText(findings, recommendation.days, recommendation.cost),
		...decided(findings, action, recommendation.owner),
		ownerRoles: recommendation.owner,
		sign: recommendation.sign[language],
		buildsOn: recommendation.buildsOn[language],
		lifts: recommendation.lift.map(({ dimension }) => dimension),
		horizon: action.horizon,
		later: action.later,
		needs: [],
		missing: []
	};
}

/** The fallback for advanced companies: the next step at the lowest question of a dimension. */
function fromQuestion(findings: Findings, action: Action, number: number): ActionText | null {
	const { language, questionnaire } = findings;
	const w = words[language];
	const dimension = questionnaire.dimensions.find(({ questions }) =>
		questions.some(({ id }) => nextStepId(id) === action.id)
	);
	const question = dimension?.questions.find(({ id }) => nextStepId(id) === action.id) as Question;
	if (!dimension || !question) return null;
	const next = nextLevelText(findings, question) ?? '';
	return {
		id: action.id,
		number,
		title: w.next(quoteText(question.label[language], language)),
		reason: w.nextReason,
		because: becauseTexts(findings, action),
		firstStep: question.nextAction?.[language] ?? w.nextFirst,
		steps: [],
		effect: `${dimension.name[language]} +${scoreText(0.5, language)}`,
		effort: effortText(findings, action.days, 0),
		...decided(findings, action, question.answeredBy),
		ownerRoles: question.answeredBy,
		sign: sentenceOf(w.nextSign(quoteText(next, language))),
		buildsOn: null,
		lifts: [dimension.id],
		horizon: action.horizon,
		later: action.later,
		needs: [],
		missing: []
	};
}

function decided(findings: Findings, { choice }: Action, roles: string[]) {
	const roleText = rolesText(findings, roles);
	return {
		own: false,
		roles: roleText,
		decision: choice?.decision ?? null,
		...ownerTexts(findings, choice, roleText)
	};
}

/** "2 Tage, unter 1.000 €"; without money only the days. */
export function effortText({ language }: Findings, days: number, cost: 0 | 1 | 2 | 3 | 4): string {
	const w = words[language];
	const time = days < 0.5 ? w.hours : w.day(numberText(days, language), days === 1);
	return cost === 0 ? time : `${time}, ${w.cost[cost]}`;
}

/** "unter 1.000 €": what a cost class means. */
export function costText(cost: 0 | 1 | 2 | 3 | 4, language: Language): string {
	return words[language].cost[cost]!;
}
