import type { Question } from '../questionnaire/questionnaire.ts';
import { r1 } from '../scoring/rounding.ts';
import { answerText, labelledAnswer } from './answer-text.ts';
import {
	measuredDimensions,
	partOfScale,
	questionOf,
	showsBand,
	type Findings,
	type MeasuredDimension
} from './findings.ts';
import { urgentDimensions } from './gaps.ts';
import { sentenceOf } from './list-text.ts';
import { scoreText } from './number-text.ts';
import { standText } from './open-questions.ts';

const MOST = 3;
/** From these shares of the scale on something is a strength: on a scale from 0 to 5 from 2, and from 4. */
const DIMENSION_FROM = 0.4;
const ANSWER_FROM = 0.8;

export interface Strength {
	/** Id of the dimension, or of the question where a single answer is the strength. */
	id: string;
	kind: 'dimension' | 'answer';
	name: string;
	/** Rounded. */
	score: number;
	/** As printed: the score, or the range where a key question is open. */
	value: string;
	/** The best answer behind it, as a sentence. */
	text: string;
	/** A second one, where there is one. */
	also: string | null;
	/** What to keep alive; null for a single answer. */
	keep: string | null;
}

/**
 * Up to three strengths: the highest dimensions from two fifths of the scale up that are not among the three gaps, then
 * single answers from four fifths up in dimensions not yet named. Fewer if there are fewer.
 */
export function strengths(findings: Findings): Strength[] {
	if (showsBand(findings)) return strongAnswers(findings, new Set()).slice(0, MOST);
	const strong = strongDimensions(findings).slice(0, MOST);
	const named = new Set(strong.map(({ dimension }) => dimension.id));
	return [
		...strong.map((entry) => dimensionStrength(findings, entry)),
		...strongAnswers(findings, named)
	].slice(0, MOST);
}

/**
 * Shown dimensions from two fifths of the scale up that are not among the three gaps, the highest first. Their range must
 * begin there as well:
 * a wide one says that nobody knows, and that is nothing to praise.
 */
export function strongDimensions(findings: Findings): MeasuredDimension[] {
	const from = partOfScale(findings, DIMENSION_FROM);
	const urgent = new Set(urgentDimensions(findings).map(({ dimension }) => dimension.id));
	return measuredDimensions(findings)
		.filter(({ dimension, measured }) => {
			const { score, low } = measured;
			if (score === null || low === null || urgent.has(dimension.id)) return false;
			return r1(score) >= from && r1(low) >= from;
		})
		.sort((a, b) => b.measured.score! - a.measured.score!);
}

function dimensionStrength(findings: Findings, entry: MeasuredDimension): Strength {
	const { dimension, measured } = entry;
	const { language, result, questionnaire } = findings;
	const best = [...measured.questions]
		.filter((id) => (result.questions[id]?.score ?? 0) >= partOfScale(findings, DIMENSION_FROM))
		.sort((a, b) => order(findings, b) - order(findings, a))
		.slice(0, 2)
		.map((id) => labelledAnswer(findings, questionOf(questionnaire, id)!));
	return {
		id: dimension.id,
		kind: 'dimension',
		name: dimension.name[language],
		score: r1(measured.score!),
		value: standText(findings, entry)!,
		text: best[0] ?? '',
		also: best[1] ?? null,
		keep: dimension.keep?.[language] ?? null
	};
}

/** What scores high and weighs much tells most; a mere yes tells least. */
function order({ result }: Findings, id: string): number {
	const { score, weight } = result.questions[id]!;
	return (score ?? 0) + weight;
}

/** Single answers from four fifths of the scale up, or from another share, the strongest first, outside the named dimensions. */
export function strongAnswers(
	findings: Findings,
	named: ReadonlySet<string>,
	share = ANSWER_FROM
): Strength[] {
	const from = partOfScale(findings, share);
	const { questionnaire, result, language } = findings;
	return questionnaire.dimensions
		.filter(({ id }) => !named.has(id))
		.flatMap(({ questions }) => questions)
		.filter(({ id }) => (result.questions[id]?.score ?? 0) >= from)
		.sort((a, b) => order(findings, b.id) - order(findings, a.id))
		.map((question: Question) => ({
			id: question.id,
			kind: 'answer',
			name: question.label[language],
			score: r1(result.questions[question.id]!.score!),
			value: scoreText(result.questions[question.id]!.score!, language),
			text: sentenceOf(answerText(findings, question, true)),
			also: null,
			keep: null
		}));
}
