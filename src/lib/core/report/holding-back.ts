import type { Question } from '../questionnaire/questionnaire.ts';
import { r1 } from '../scoring/rounding.ts';
import { labelledAnswer } from './answer-text.ts';
import {
	dimensionOf,
	nameOf,
	measuredDimensions,
	questionOf,
	showsBand,
	type Findings,
	type MeasuredDimension
} from './findings.ts';
import { lowestQuestion } from './gaps.ts';
import { quoteText } from './quote-text.ts';
import { numberText, scoreText } from './number-text.ts';
import { uncountedText } from './uncounted-text.ts';

export interface Brake {
	kind: 'gate' | 'weakestLink' | 'bottleneck';
	dimension: string;
	name: string;
	/** Rounded score as text. */
	score: string;
	/** What it would be without the brake, or why it is one: "statt 2,0", "Engpass". */
	note: string;
	text: string;
}

const words = {
	de: {
		instead: (mean: string) => `statt ${mean}`,
		bottleneck: 'Engpass',
		gate: (limit: string) => `begrenzt das Ganze auf ${limit}`,
		link: (answer: string, key: string, limit: string) =>
			`${answer} Solange diese Schlüsselfrage bei ${key} steht, kommt das Feld nicht über ${limit}.`,
		unknownLink: (label: string, limit: string) =>
			`Die Schlüsselfrage ${label} ist offen. Was niemand weiß, trägt nicht über ${limit}.`,
		uncountedLink: (uncounted: string, limit: string) =>
			`${uncounted} Bis dahin kommt das Feld nicht über ${limit}.`,
		cap: (label: string, score: string, limit: string) =>
			`Solange ${label} bei ${score} steht, kommt das Feld nicht über ${limit}.`,
		bottleneckText: (factor: string) =>
			`Das Feld bremst die anderen; sein Abstand zum Ziel zählt darum ${factor}-fach.`
	},
	en: {
		instead: (mean: string) => `instead of ${mean}`,
		bottleneck: 'bottleneck',
		gate: (limit: string) => `limits the whole to ${limit}`,
		link: (answer: string, key: string, limit: string) =>
			`${answer} As long as this key question stands at ${key}, the field gets no further than ${limit}.`,
		unknownLink: (label: string, limit: string) =>
			`The key question ${label} is open. As long as nobody knows, the field gets no further than ${limit}.`,
		uncountedLink: (uncounted: string, limit: string) =>
			`${uncounted} Until then the field gets no further than ${limit}.`,
		cap: (label: string, score: string, limit: string) =>
			`As long as ${label} stands at ${score}, the field gets no further than ${limit}.`,
		bottleneckText: (factor: string) =>
			`This field slows the others down; its distance to the target therefore counts ${factor} times.`
	}
};

/** What holds the company back, in words: gates first, then weakest links, then bottlenecks. */
export function holdingBack(findings: Findings): Brake[] {
	if (showsBand(findings)) return [];
	const links = measuredDimensions(findings).flatMap((entry) => weakestLink(findings, entry));
	const linked = new Set(links.map(({ dimension }) => dimension));
	return [
		...gates(findings),
		...links,
		...measuredDimensions(findings)
			.filter(({ dimension, measured }) => measured.bottleneck && !linked.has(dimension.id))
			.map((entry) => bottleneck(findings, entry))
	];
}

function gates({ questionnaire, result, language }: Findings): Brake[] {
	const { limitedBy, shown } = result.overall;
	const gate = questionnaire.scoring.gates.find(({ dimension }) => dimension === limitedBy);
	const score = limitedBy === null ? null : (result.dimensions[limitedBy]?.score ?? null);
	if (!shown || !gate || score === null) return [];
	const w = words[language];
	return [
		{
			kind: 'gate',
			dimension: gate.dimension,
			name: dimensionOf(questionnaire, gate.dimension)?.name[language] ?? gate.dimension,
			score: scoreText(score, language),
			note: w.gate(scoreText(score + gate.add, language)),
			text: gate.because[language]
		}
	];
}

function weakestLink(findings: Findings, { dimension, measured }: MeasuredDimension): Brake[] {
	const { questionnaire, language } = findings;
	const { limitedBy, score, mean, limit } = measured;
	if (limitedBy === null || score === null || mean === null || r1(mean) <= r1(score)) return [];
	const question = questionOf(questionnaire, limitedBy);
	const w = words[language];
	return [
		{
			kind: 'weakestLink',
			dimension: dimension.id,
			name: dimension.name[language],
			score: scoreText(score, language),
			note: w.instead(scoreText(mean, language)),
			text: !question?.key
				? w.cap(
						quoteText(nameOf(questionnaire, limitedBy, language), language),
						scoreText(limit! - (dimension.cap?.add ?? 0), language),
						scoreText(limit!, language)
					)
				: linkText(findings, question, scoreText(limit!, language))
		}
	];
}

function linkText(findings: Findings, question: Question, limit: string): string {
	const { result, language } = findings;
	const w = words[language];
	const key = result.questions[question.id]?.score ?? null;
	if (key !== null) {
		return w.link(labelledAnswer(findings, question), scoreText(key, language), limit);
	}
	const uncounted = uncountedText(findings, [question.id]);
	return uncounted
		? w.uncountedLink(uncounted, limit)
		: w.unknownLink(quoteText(question.label[language], language), limit);
}

function bottleneck(findings: Findings, entry: MeasuredDimension): Brake {
	const { questionnaire, language } = findings;
	const { dimension, measured } = entry;
	const lowest = lowestQuestion(findings, entry);
	const w = words[language];
	const factor =
		questionnaire.scoring.bottlenecks.find((b) => b.dimension === dimension.id)?.factor ?? 1;
	const answer = lowest ? `${labelledAnswer(findings, lowest)} ` : '';
	return {
		kind: 'bottleneck',
		dimension: dimension.id,
		name: dimension.name[language],
		score: scoreText(measured.score!, language),
		note: w.bottleneck,
		text: answer + w.bottleneckText(numberText(factor, language))
	};
}
