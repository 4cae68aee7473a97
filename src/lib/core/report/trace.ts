import { r1 } from '../scoring/rounding.ts';
import { traceResult } from '../scoring/trace.ts';
import type { Step } from '../scoring/trace-steps.ts';
import { answerText } from './answer-text.ts';
import { bandText } from './band-text.ts';
import { reasonText } from './coverage-text.ts';
import {
	dimensionOf,
	measuredDimensions,
	questionOf,
	showsBand,
	type Findings,
	type MeasuredDimension
} from './findings.ts';
import { methodText } from './method-text.ts';
import { numberText, scoreText, targetText } from './number-text.ts';
import { methodOf } from './rule-text.ts';
import { stepTexts } from './step-text.ts';
import { visibleRange } from './open-questions.ts';
import { sensitivityText } from './sensitivity-text.ts';

/** One answer on its way into the number of its dimension. */
export interface TracedAnswer {
	question: string;
	label: string;
	answer: string;
	key: boolean;
	/** As text; empty where the question does not apply. */
	weight: string;
	/** As text; a dash where nothing is known. */
	score: string;
}

/** How the number of one dimension came about, or why there is none. */
export interface DimensionTrace {
	id: string;
	name: string;
	/** The number as printed; null where none may be shown. */
	score: string | null;
	answers: TracedAnswer[];
	/** How the answers are put together. */
	method: string;
	/** What they make together, before the weakest link. */
	mean: string | null;
	/** What the weakest key question allows, in words and as a number; `bites` where it decides. */
	limit: { text: string; value: string; bites: boolean } | null;
	/** What else there is to know: why nothing is shown, coverage, range, target. */
	remarks: string[];
	steps: NumberSteps[];
	/** The groups within it, as the questionnaire lists them. */
	groups: GroupTrace[];
}

/** How the number of a group within a dimension came about. */
export interface GroupTrace {
	id: string;
	name: string;
	/** A dash where it has none. */
	score: string;
	remark: string;
	steps: NumberSteps[];
}

/** The way to one number, in sentences that can be added up by hand. */
export interface NumberSteps {
	number:
		| 'score'
		| 'evidenced'
		| 'low'
		| 'high'
		| 'coverage'
		| 'level'
		| 'index'
		| 'gap'
		| 'milestone'
		| 'priority';
	texts: string[];
}

/** How the number of the whole came about, or why there is none. */
export interface OverallTrace {
	score: string | null;
	dimensions: { id: string; name: string; weight: string; score: string }[];
	/** How the fields are put together, its formula and what that does. */
	method: { name: string; formula: string; effect: string };
	ungated: string | null;
	gates: { text: string; value: string; bites: boolean }[];
	remarks: string[];
	steps: NumberSteps[];
}

const words = {
	de: {
		dash: '–',
		link: (label: string, key: string, add: string) =>
			`Schwächste Schlüsselfrage (${label}) ${key} plus ${add}`,
		openLink: (label: string, key: string, add: string) =>
			`Offene Schlüsselfrage (${label}), angenommen ${key}, plus ${add}`,
		uncountedLink: (label: string, key: string, add: string) =>
			`Schlüsselfrage ohne Wert (${label}), angenommen ${key}, plus ${add}`,
		gate: (name: string, add: string) => `${name} plus ${add}`,
		coverage: (percent: string) => `Gewertet sind ${percent} Prozent des Gewichts.`,
		range: (low: string, high: string) =>
			`Spanne ${low} bis ${high}: alles Offene einmal im schlechtesten, einmal im besten Fall gerechnet.`,
		clamped: (low: string, high: string) =>
			`Weil Felder fehlen, ist die Zahl in die Spanne von ${low} bis ${high} gerückt, die alle Felder einschließt.`,
		target: (target: string) => `Ziel ${target}, von uns vorgeschlagen.`,
		typeTarget: (target: string) =>
			`Ziel ${target}, vorgeschlagen nach der Art Ihres Unternehmens.`,
		ownTarget: (target: string, reason: string) => `Ziel ${target}, von Ihnen gesetzt: „${reason}“`,
		bareTarget: (target: string) => `Ziel ${target}, von Ihnen gesetzt.`
	},
	en: {
		dash: '–',
		link: (label: string, key: string, add: string) =>
			`Weakest key question (${label}) ${key} plus ${add}`,
		openLink: (label: string, key: string, add: string) =>
			`Open key question (${label}), taken as ${key}, plus ${add}`,
		uncountedLink: (label: string, key: string, add: string) =>
			`Key question without a value (${label}), taken as ${key}, plus ${add}`,
		gate: (name: string, add: string) => `${name} plus ${add}`,
		coverage: (percent: string) => `Answers that count make up ${percent} percent of the weight.`,
		range: (low: string, high: string) =>
			`Range ${low} to ${high}: everything open reckoned once at its worst, once at its best.`,
		clamped: (low: string, high: string) =>
			`Since fields are missing, the figure was moved into the range of ${low} to ${high} that covers them all.`,
		target: (target: string) => `Target ${target}, suggested by us.`,
		typeTarget: (target: string) => `Target ${target}, suggested for your type of company.`,
		ownTarget: (target: string, reason: string) => `Target ${target}, set by you: “${reason}”`,
		bareTarget: (target: string) => `Target ${target}, set by you.`
	}
};

/** The steps from the answers to each dimension's number, in reporting order. Empty where only a band is shown. */
export function dimensionTraces(findings: Findings): DimensionTrace[] {
	if (showsBand(findings)) return [];
	const { questionnaire, assessment, result } = findings;
	const traced = traceResult(questionnaire, assessment, result);
	return measuredDimensions(findings).map((entry) => {
		const { language } = findings;
		const { dimension, measured } = entry;
		return {
			id: dimension.id,
			name: dimension.name[language],
			score: measured.score === null ? null : scoreText(measured.score, language),
			answers: tracedAnswers(findings, entry),
			mean: measured.mean === null ? null : scoreText(measured.mean, language),
			limit: limitOf(findings, entry),
			remarks: remarksOn(findings, entry),
			method: methodText(methodOf(questionnaire, dimension), language).name,
			steps: numberSteps(findings, traced.dimensions[dimension.id] ?? {}),
			groups: (dimension.groups ?? []).map((group): GroupTrace => {
				const measuredGroup = result.groups[group.id];
				const score = measuredGroup?.score ?? null;
				return {
					id: group.id,
					name: group.name[language],
					score: score === null ? words[language].dash : scoreText(score, language),
					remark: bandText(findings, group.bands, measuredGroup?.band ?? null),
					steps: numberSteps(findings, traced.groups[group.id] ?? {})
				};
			})
		};
	});
}

/** The steps from the dimensions to the whole. Null where only a band is shown. */
export function overallTrace(findings: Findings): OverallTrace | null {
	if (showsBand(findings)) return null;
	const { questionnaire, assessment, result, language } = findings;
	const { overall } = result;
	const w = words[language];
	const { name, formula, effect } = methodText(
		questionnaire.scoring.overall?.method ?? 'geometric',
		language
	);
	return {
		method: { name, formula, effect },
		steps: numberSteps(findings, traceResult(questionnaire, assessment, result).overall),
		score: overall.score === null ? null : scoreText(overall.score, language),
		dimensions: measuredDimensions(findings).map(({ dimension, measured }) => ({
			id: dimension.id,
			name: dimension.name[language],
			weight: scoreText(measured.weight, language),
			score: measured.score === null ? w.dash : scoreText(measured.score, language)
		})),
		ungated: overall.ungated === null ? null : scoreText(overall.ungated, language),
		gates: overall.gates.map(({ dimension, limit }) => {
			const gate = questionnaire.scoring.gates.find((one) => one.dimension === dimension);
			const name = dimensionOf(questionnaire, dimension)?.name[language] ?? dimension;
			return {
				text: w.gate(name, scoreText(gate?.add ?? 0, language)),
				value: scoreText(limit, language),
				bites: overall.limitedBy === dimension
			};
		}),
		remarks: remarksOnOverall(findings)
	};
}

/** In the order in which one number follows from another. */
const ORDER: NumberSteps['number'][] = [
	'score',
	'evidenced',
	'low',
	'high',
	'coverage',
	'level',
	'index',
	'gap',
	'milestone',
	'priority'
];

function numberSteps(
	findings: Findings,
	traced: Partial<Record<NumberSteps['number'], Step[]>>
): NumberSteps[] {
	return stepsInOrder(traced).map(({ number, steps }) => ({
		number,
		texts: stepTexts(findings, steps)
	}));
}

/** The steps to each number in the order in which one follows from another, each number once. */
export function stepsInOrder(
	traced: Partial<Record<NumberSteps['number'], Step[]>>
): { number: NumberSteps['number']; steps: Step[] }[] {
	return ORDER.flatMap((number) => {
		const steps = traced[number];
		// Where nothing is open, the worst and the best case are the score itself.
		const same = number === 'low' || number === 'high';
		if (same && steps?.at(-1)?.to === traced.score?.at(-1)?.to) return [];
		return steps ? [{ number, steps }] : [];
	});
}

/** The answers behind a band, by field and without values: too few to say a number for a field. */
export function givenAnswers(
	findings: Findings
): { id: string; name: string; answers: { question: string; label: string; answer: string }[] }[] {
	return measuredDimensions(findings)
		.map((entry) => ({
			id: entry.dimension.id,
			name: entry.dimension.name[findings.language],
			answers: tracedAnswers(findings, entry).map(({ question, label, answer }) => ({
				question,
				label,
				answer
			}))
		}))
		.filter(({ answers }) => answers.length > 0);
}

function tracedAnswers(findings: Findings, { measured }: MeasuredDimension): TracedAnswer[] {
	const { questionnaire, result, language } = findings;
	return measured.questions.flatMap((id) => {
		const question = questionOf(questionnaire, id);
		const { status, score, weight } = result.questions[id]!;
		if (!question?.scored || status === 'hidden') return [];
		return [
			{
				question: id,
				label: question.label[language],
				answer: answerText(findings, question, true),
				key: question.key,
				weight: status === 'notApplicable' ? '' : numberText(weight, language),
				score: score === null ? words[language].dash : scoreText(score, language)
			}
		];
	});
}

function limitOf(
	{ questionnaire, result, language }: Findings,
	{ measured }: MeasuredDimension
): DimensionTrace['limit'] {
	if (measured.limit === null) return null;
	const { add, unknown } = questionnaire.scoring.weakestLink ?? { add: 0, unknown: 0 };
	const keys = measured.questions
		.map((id) => ({ question: questionOf(questionnaire, id)!, ...result.questions[id]! }))
		.filter(({ question, status }) => {
			return question.key && status !== 'hidden' && status !== 'notApplicable';
		});
	const known = (score: number | null) => score ?? unknown;
	const weakest = keys.reduce((a, b) => (known(b.score) < known(a.score) ? b : a));
	const w = words[language];
	const open = weakest.missing ? w.uncountedLink : w.openLink;
	const say = weakest.score === null ? open : w.link;
	return {
		text: say(
			weakest.question.label[language],
			scoreText(known(weakest.score), language),
			scoreText(add, language)
		),
		value: scoreText(measured.limit, language),
		bites: measured.limitedBy !== null
	};
}

function remarksOn(
	{ assessment, language }: Findings,
	{ dimension, measured }: MeasuredDimension
): string[] {
	const w = words[language];
	const range = visibleRange(measured);
	const target = targetText(measured.target, language);
	const remarks: string[] = [];
	const classed = bandText({ language }, dimension.bands, measured.band);
	if (classed) remarks.push(classed);
	if (measured.reason) remarks.push(reasonText(measured.reason, language));
	if (measured.coverage < 1) remarks.push(w.coverage(percentText(measured.coverage)));
	if (range) remarks.push(w.range(scoreText(range.low, language), scoreText(range.high, language)));
	if (measured.targetReason === null) {
		remarks.push(assessment.profile.type ? w.typeTarget(target) : w.target(target));
	} else if (measured.targetReason.trim() === '') {
		remarks.push(w.bareTarget(target));
	} else {
		remarks.push(w.ownTarget(target, measured.targetReason.trim()));
	}
	return remarks;
}

function remarksOnOverall(findings: Findings): string[] {
	const { result, language } = findings;
	const { overall } = result;
	const w = words[language];
	const range = visibleRange(overall);
	const remarks: string[] = [];
	if (overall.reason) remarks.push(reasonText(overall.reason, language));
	if (overall.coverage < 1) remarks.push(w.coverage(percentText(overall.coverage)));
	if (range) {
		const [low, high] = [scoreText(range.low, language), scoreText(range.high, language)];
		remarks.push(w.range(low, high));
		const unclamped = Math.min(overall.ungated ?? 0, ...overall.gates.map(({ limit }) => limit));
		if (overall.score !== null && r1(unclamped) !== r1(overall.score)) {
			remarks.push(w.clamped(low, high));
		}
	}
	const sensitivity = sensitivityText(findings);
	if (sensitivity) remarks.push(sensitivity);
	return remarks;
}

function percentText(share: number): string {
	return String(Math.round(share * 100));
}
