import { answerDots } from '../../figures/answer-dots.ts';
import { stageLine } from '../../figures/stage-line.ts';
import type { Question } from '../../questionnaire/questionnaire.ts';
import { EPSILON, r1 } from '../../scoring/rounding.ts';
import { actionTexts, type ActionText } from '../action-text.ts';
import { answerText, labelled } from '../answer-text.ts';
import type { Block, Section } from '../blocks.ts';
import { sourceText } from '../fact-text.ts';
import { questionOf, topOf, type Findings, type MeasuredDimension } from '../findings.ts';
import { undoneText, urgentDimensions, weakText } from '../gaps.ts';
import { hasGroups } from '../group-text.ts';
import { sentenceOf } from '../list-text.ts';
import { nextLevelText } from '../next-level.ts';
import { scoreText } from '../number-text.ts';
import { quoteText } from '../quote-text.ts';
import { standText } from '../open-questions.ts';
import { weightText } from '../rule-text.ts';
import { mondayBlocks, stepBlocks, stepsFor } from './gap-steps.ts';

/** How many of the lowest answers describe the next level. */
const MOST_NEXT = 3;

const words = {
	de: {
		sheet: (name: string) => `Feld ${name}`,
		months: (levels: string) => `${levels} in zwölf Monaten`,
		then: (levels: string) => `${levels} danach`,
		stage: (name: string, now: string, milestone: string, target: string) =>
			`${name}: heute ${now}, in zwölf Monaten ${milestone}, Ziel ${target}.`,
		why: (score: string) => `Warum hier ${score} steht`,
		answers: (name: string, top: number) =>
			`Antworten im Feld ${name} mit ihrem Wert von 0 bis ${top}`,
		onScale: (value: string, top: number) => `${value} von ${top}`,
		heads: (top: number) => ['Antwort', `0 bis ${top}`, 'Wert'],
		key: 'Schlüsselfrage',
		mean: (mean: string, weights: string) => `Zusammen ergeben sie ${mean}. ${weights}`.trim(),
		grouped: (mean: string) => `Über ihre Gruppen ergeben sie ${mean}; der Anhang rechnet es vor.`,
		limited: (mean: string, limit: string) =>
			`Das Mittel der Antworten ist ${mean}. Die schwächste Schlüsselfrage begrenzt das Feld auf ${limit} (Strichpunktlinie).`,
		next: (level: string) => `Die nächste Stufe: ${level}`,
		nextTop: 'Was noch fehlt',
		buildsOn: 'Worauf Sie bauen',
		note: (label: string) => `Ihre Notiz zu ${label}`
	},
	en: {
		sheet: (name: string) => `Field: ${name}`,
		months: (levels: string) => `${levels} in twelve months`,
		then: (levels: string) => `${levels} afterwards`,
		stage: (name: string, now: string, milestone: string, target: string) =>
			`${name}: ${now} today, ${milestone} in twelve months, target ${target}.`,
		why: (score: string) => `Why it says ${score}`,
		answers: (name: string, top: number) =>
			`Answers in the field ${name} with their value from 0 to ${top}`,
		onScale: (value: string, top: number) => `${value} of ${top}`,
		heads: (top: number) => ['Answer', `0 to ${top}`, 'Value'],
		key: 'key question',
		mean: (mean: string, weights: string) => `Together they make ${mean}. ${weights}`.trim(),
		grouped: (mean: string) => `By their groups they make ${mean}; the appendix shows how.`,
		limited: (mean: string, limit: string) =>
			`The mean of the answers is ${mean}. The weakest key question limits the field to ${limit} (dash-dot line).`,
		next: (level: string) => `The next level: ${level}`,
		nextTop: 'What is still missing',
		buildsOn: 'What you build on',
		note: (label: string) => `Your note on ${label}`
	}
};

/** One page for each of the three most urgent dimensions. */
export function gapSections(findings: Findings): Section[] {
	const actions = actionTexts(findings);
	return urgentDimensions(findings).map((entry, i) =>
		gapSection(findings, entry, actions, i === 0)
	);
}

function gapSection(
	findings: Findings,
	entry: MeasuredDimension,
	actions: ActionText[],
	first: boolean
): Section {
	const { language } = findings;
	const { dimension } = entry;
	const name = dimension.name[language];
	const steps = stepsFor(dimension.id, actions);
	return {
		id: `gap-${dimension.id}`,
		title: name,
		sheet: words[language].sheet(name),
		lead: weakText(findings, entry, first) ?? undoneText(findings, entry),
		begins: 'page',
		onePage: true,
		blocks: [
			stageBlock(findings, entry),
			{
				kind: 'columns',
				widths: [97, 59],
				columns: [answerBlocks(findings, entry), nextBlocks(findings, entry, steps)],
				rule: true
			},
			...noteBlocks(findings, entry),
			...stepBlocks(findings, steps),
			...mondayBlocks(findings, dimension.id, steps)
		]
	};
}

function stageBlock(
	{ questionnaire, language }: Findings,
	{ dimension, measured }: MeasuredDimension
): Block {
	const w = words[language];
	const { target } = measured;
	const now = r1(measured.score!);
	// What is read must add up: the second distance is what the first leaves of the printed gap.
	const gap = r1(measured.gap!);
	const first = r1(measured.milestone! - measured.score!);
	const then = r1(gap - first);
	const twoSteps = then > 0 && r1(measured.milestone!) < target;
	const milestone = twoSteps ? r1(measured.milestone!) : target;
	const text = (value: number) => scoreText(value, language);
	const said = w.stage(dimension.name[language], text(now), text(milestone), text(target));
	return {
		kind: 'scale',
		drawing: stageLine({
			now,
			hatched: measured.hatched,
			milestone,
			target,
			levels: questionnaire.scale.map(({ name }) => name[language]),
			first: w.months(text(twoSteps ? first : gap)),
			then: w.then(text(then))
		}),
		alt: said,
		caption: said.replace(/\.$/, '')
	};
}

function answerBlocks(findings: Findings, entry: MeasuredDimension): Block[] {
	const { dimension, measured } = entry;
	const { questionnaire, result, language } = findings;
	const w = words[language];
	const top = topOf(questionnaire);
	const heads = w.heads(top);
	const stand = standText(findings, entry)!;
	const limited = measured.limitedBy !== null && r1(measured.mean!) > r1(measured.score!);
	const asked = measured.questions
		.map((id) => questionOf(questionnaire, id)!)
		.filter(({ id, scored }) => scored && result.questions[id]!.status !== 'notApplicable');
	return [
		{ kind: 'heading', text: w.why(stand) },
		{
			kind: 'table',
			caption: w.answers(dimension.name[language], top),
			size: 'small',
			columns: [
				{ head: heads[0]!, width: 56, names: true },
				{ head: heads[1]!, width: 32 },
				{ head: heads[2]!, width: 9, align: 'end' }
			],
			rows: asked.map((question) => {
				const value = result.questions[question.id]!.score;
				const text = value === null ? '–' : scoreText(value, language);
				return [
					{
						text: question.key
							? `${question.label[language]} (${w.key})`
							: question.label[language],
						detail: answerText(findings, question, true)
					},
					{
						text: value === null ? text : w.onScale(text, top),
						drawing: answerDots(
							value === null ? null : r1(value),
							limited ? r1(measured.limit!) : null,
							top
						)
					},
					{ text }
				];
			})
		},
		{
			kind: 'paragraph',
			voice: 'note',
			text: limited
				? w.limited(scoreText(measured.mean!, language), scoreText(measured.limit!, language))
				: hasGroups(dimension)
					? w.grouped(scoreText(measured.mean!, language))
					: w.mean(scoreText(measured.mean!, language), weightText(questionnaire, language))
		}
	];
}

/** The next level, composed from what stands one step above the lowest answers. */
function nextBlocks(
	findings: Findings,
	{ dimension, measured }: MeasuredDimension,
	steps: ActionText[]
): Block[] {
	const { questionnaire, result, language } = findings;
	const w = words[language];
	const goal = measured.level! + 1;
	const lowest = lowestFirst(findings, measured.questions);
	// what stands at that level already has nothing to say of the way to it
	const below = lowest.filter(({ id }) => result.questions[id]!.score! < goal - EPSILON);
	const next = (below.length > 0 ? below : lowest)
		.flatMap((question) => {
			const text = nextLevelText(findings, question, goal);
			const spoken = question.kind === 'anchored' || question.kind === 'choice';
			return text === null ? [] : [labelled(findings, question, text, spoken)];
		})
		.slice(0, MOST_NEXT);
	const level = below.length > 0 ? questionnaire.scale[goal]?.name[language] : undefined;
	const buildsOn = steps.find(
		({ lifts, buildsOn }) => buildsOn && lifts[0] === dimension.id
	)?.buildsOn;
	return [
		{ kind: 'heading', text: level ? w.next(level) : w.nextTop },
		...next.map((text): Block => ({ kind: 'paragraph', voice: 'prose', text })),
		...(buildsOn
			? ([
					{ kind: 'heading', text: w.buildsOn, rule: true },
					{ kind: 'paragraph', voice: 'prose', text: sentenceOf(buildsOn) }
				] satisfies Block[])
			: [])
	];
}

function lowestFirst({ questionnaire, result }: Findings, ids: readonly string[]): Question[] {
	return ids
		.filter((id) => result.questions[id]!.score !== null)
		.sort((a, b) => {
			const [x, y] = [result.questions[a]!, result.questions[b]!];
			return x.score! - y.score! || y.weight - x.weight;
		})
		.map((id) => questionOf(questionnaire, id)!);
}

/** What somebody wrote beside an answer, in their own words; the note at the lowest answer speaks first. */
function noteBlocks(findings: Findings, { dimension, measured }: MeasuredDimension): Block[] {
	const { assessment, questionnaire, language } = findings;
	const noted = lowestFirst(findings, measured.questions).find(
		({ id }) => (assessment.answers[id]?.note ?? '').trim().length > 0
	);
	if (noted) {
		const text = shortened(assessment.answers[noted.id]!.note!.trim());
		return [
			{
				kind: 'quote',
				text,
				source: words[language].note(quoteText(noted.label[language], language))
			}
		];
	}
	const fact = questionnaire.facts.find(({ id }) => id === dimension.fact);
	if (!fact) return [];
	return [
		{ kind: 'quote', text: fact.text[language], source: sourceText(fact, language), bare: true }
	];
}

/** A page has room for about this much; the appendix holds every note whole. */
const LONGEST_NOTE = 220;

function shortened(note: string): string {
	const line = note.replace(/\s+/g, ' ');
	if (line.length <= LONGEST_NOTE) return line;
	const cut = line.slice(0, LONGEST_NOTE);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NOTE - 30))} …`;
}
