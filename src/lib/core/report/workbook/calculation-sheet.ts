import { traceResult } from '../../scoring/trace.ts';
import type { Step, Steps } from '../../scoring/trace-steps.ts';
import {
	measuredDimensions,
	questionOf,
	type Findings,
	type MeasuredDimension
} from '../findings.ts';
import { scoreText } from '../number-text.ts';
import { totalPoints } from '../points.ts';
import { ruleTexts } from '../rule-text.ts';
import { sensitivityText } from '../sensitivity-text.ts';
import { stepTexts } from '../step-text.ts';
import { stepsInOrder, type NumberSteps } from '../trace.ts';
import { decimalsOf, empty, number, percent, score, text, type Cell, type Sheet } from './cell.ts';
import { columnsOf, type Column } from './column.ts';

type NumberName = NumberSteps['number'];

const words = {
	de: {
		name: 'Rechenweg',
		field: 'Feld',
		what: 'Wovon',
		number: 'Zahl',
		step: 'Schritt',
		sentence: 'Rechnung',
		result: 'Ergebnis',
		all: 'Alle Felder',
		whole: 'Das Ganze',
		rule: 'Regel',
		points: 'Punkte',
		pointsText: (gained: string, available: string) =>
			`Zusammen ${gained} von ${available} Punkten.`,
		weights: 'Gewichte',
		numbers: {
			score: 'Stand',
			evidenced: 'Belegt',
			low: 'Schlechtester Fall',
			high: 'Bester Fall',
			coverage: 'Abdeckung',
			level: 'Stufe',
			index: 'Index',
			gap: 'Abstand zum Ziel',
			milestone: 'In zwölf Monaten',
			priority: 'Vorrang'
		} satisfies Record<NumberName, string>,
		value: 'Wert'
	},
	en: {
		name: 'Calculation',
		field: 'Field',
		what: 'Of what',
		number: 'Number',
		step: 'Step',
		sentence: 'Calculation',
		result: 'Result',
		all: 'All fields',
		whole: 'The whole',
		rule: 'Rule',
		points: 'Points',
		pointsText: (gained: string, available: string) => `${gained} of ${available} points together.`,
		weights: 'Weights',
		numbers: {
			score: 'Now',
			evidenced: 'Evidenced',
			low: 'Worst case',
			high: 'Best case',
			coverage: 'Coverage',
			level: 'Level',
			index: 'Index',
			gap: 'Distance to the target',
			milestone: 'In twelve months',
			priority: 'Priority'
		} satisfies Record<NumberName, string>,
		value: 'Value'
	}
};

interface Row {
	field: string;
	what: string;
	number: string;
	step: number | null;
	sentence: string;
	result: Cell;
}

/** The rules, then the steps to every number as sentences: answers, groups, fields, the whole. */
export function calculationSheet(findings: Findings): Sheet {
	const { questionnaire, assessment, result, language } = findings;
	const w = words[language];
	const traced = traceResult(questionnaire, assessment, result);
	const sensitivity = sensitivityText(findings);
	const rows: Row[] = [
		...ruleTexts(questionnaire, language).map((sentence, i) =>
			plainRow(w.all, w.rule, sentence, i + 1)
		),
		...measuredDimensions(findings).flatMap((entry) => fieldRows(findings, entry, traced)),
		...stepRows(findings, { field: w.whole, what: w.whole }, traced.overall),
		...(sensitivity ? [plainRow(w.whole, w.weights, sensitivity)] : [])
	];
	return {
		id: 'calculation',
		name: w.name,
		frozen: 1,
		filtered: true,
		...columnsOf(columns(findings), rows)
	};
}

function columns({ language }: Findings): Column<Row>[] {
	const w = words[language];
	return [
		{ head: w.field, width: 20, cell: ({ field }) => text(field) },
		{ head: w.what, width: 36, cell: ({ what }) => text(what) },
		{ head: w.number, width: 20, cell: ({ number }) => text(number, true) },
		{ head: w.step, width: 9, cell: ({ step }) => number(step, 0) },
		{ head: w.sentence, width: 96, cell: ({ sentence }) => text(sentence) },
		{ head: w.result, width: 12, cell: ({ result }) => result }
	];
}

function plainRow(
	field: string,
	number: string,
	sentence: string,
	step: number | null = null
): Row {
	return { field, what: field, number, step, sentence, result: empty };
}

function fieldRows(
	findings: Findings,
	{ dimension, measured }: MeasuredDimension,
	traced: ReturnType<typeof traceResult>
): Row[] {
	const { questionnaire, language } = findings;
	const w = words[language];
	const field = dimension.name[language];
	const points = totalPoints(findings, measured.questions);
	return [
		...measured.questions.flatMap((id) => {
			const what = `${id}: ${questionOf(questionnaire, id)!.label[language]}`;
			const { score: value, evidenced } = traced.questions[id] ?? {};
			// Most answers count the same with and without their evidence; that need not be said twice.
			const held = value?.at(-1)?.to !== evidenced?.at(-1)?.to;
			const steps = { ...(value && { score: value }), ...(held && evidenced && { evidenced }) };
			return stepRows(findings, { field, what, score: w.value }, steps);
		}),
		...(dimension.groups ?? []).flatMap((group) =>
			stepRows(findings, { field, what: group.name[language] }, traced.groups[group.id] ?? {})
		),
		...(points
			? [
					{
						...plainRow(
							field,
							w.points,
							w.pointsText(
								scoreText(points.gained, language),
								scoreText(points.available, language)
							)
						),
						result: score(points.gained)
					}
				]
			: []),
		...stepRows(findings, { field, what: field }, traced.dimensions[dimension.id] ?? {})
	];
}

interface Subject {
	field: string;
	what: string;
	/** What its score is called, where it is not called the stand. */
	score?: string;
}

function stepRows(findings: Findings, subject: Subject, traced: Steps<NumberName>): Row[] {
	const names = words[findings.language].numbers;
	return stepsInOrder(traced).flatMap((one) => {
		const sentences = stepTexts(findings, one.steps);
		return one.steps.map((step, i) => ({
			field: subject.field,
			what: subject.what,
			number: one.number === 'score' ? (subject.score ?? names.score) : names[one.number],
			step: i + 1,
			sentence: sentences[i]!,
			result: resultCell(step)
		}));
	});
}

/** As fine as in the sentence beside it. */
function resultCell({ step, to }: Step): Cell {
	return step === 'share' ? percent(to, 1) : number(to, decimalsOf([to], 3));
}
