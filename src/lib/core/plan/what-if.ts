import type { Answer, Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import type { DimensionResult, Result } from '../scoring/result.ts';
import { EPSILON, r1 } from '../scoring/rounding.ts';
import { score } from '../scoring/score.ts';
import { actionLift } from './action-lift.ts';

/** One thing supposed: another answer (null: none), or an action of the plan carried out. */
export type Change =
	{ kind: 'answer'; question: string; answer: Answer | null } | { kind: 'action'; id: string };

/** What is held back, by what, and how far it can get. */
export type Hold =
	| { kind: 'gate'; dimension: string; limit: number }
	| { kind: 'weakestLink'; dimension: string; question: string; limit: number }
	| { kind: 'bottleneck'; dimension: string };

export interface Stand {
	assessment: Assessment;
	result: Result;
	/** Gates first, then weakest links, then bottlenecks, each in reporting order. */
	held: Hold[];
}

export interface WhatIf {
	before: Stand;
	after: Stand;
	/** Ids of the dimensions that stand otherwise than before, in reporting order. None where only a band is shown. */
	moved: string[];
	/** Ids of the dimensions in which an answer was changed and that stand as before all the same. */
	still: string[];
}

/**
 * Scores an assessment as it is and as it would be. Changed answers are scored as if they had been given, so that
 * questions come and go with them. An action adds its lifts to the scores of its dimensions, after the weakest link and
 * up to the end of the scale (liftDimension); an action counts once, several add up. So whoever carries an action out
 * and also raises the answer that set it off counts its use twice. Nothing is changed in place. New answers are
 * expected to be checked (checkAnswer). Throws a RangeError for an unknown question, action or variant.
 */
export function whatIf(
	questionnaire: Questionnaire,
	assessment: Assessment,
	changes: readonly Change[]
): WhatIf {
	const known = new Set(
		questionnaire.dimensions.flatMap(({ questions }) => questions.map(({ id }) => id))
	);
	const answers = { ...assessment.answers };
	const actions = new Set<string>();
	for (const change of changes) {
		if (change.kind === 'action') actions.add(change.id);
		else if (!known.has(change.question)) {
			throw new RangeError(
				`Questionnaire ${questionnaire.id} has no question "${change.question}"`
			);
		} else if (change.answer) answers[change.question] = change.answer;
		else delete answers[change.question];
	}
	const lifts: Record<string, number> = {};
	for (const { dimension, levels } of [...actions].flatMap((id) => actionLift(questionnaire, id))) {
		lifts[dimension] = (lifts[dimension] ?? 0) + levels;
	}
	const changed = { ...assessment, answers };
	const before = standOf(assessment, score(questionnaire, assessment));
	const after = standOf(changed, score(questionnaire, changed, { lifts }));
	const ids = questionnaire.dimensions.map(({ id }) => id);
	const moved = ids.filter((id) =>
		differ(before.result.dimensions[id]!, after.result.dimensions[id]!)
	);
	const touched = new Set(
		questionnaire.dimensions
			.filter(({ questions }) => questions.some(({ id }) => answers[id] !== assessment.answers[id]))
			.map(({ id }) => id)
	);
	return {
		before,
		after,
		moved,
		still: ids.filter((id) => touched.has(id) && !moved.includes(id))
	};
}

function standOf(assessment: Assessment, result: Result): Stand {
	return { assessment, result, held: heldBack(result) };
}

/** What a person would see held back: a limit that changes no printed number holds nothing. */
function heldBack({ overall, dimensions }: Result): Hold[] {
	const gate = overall.gates.find(({ dimension }) => dimension === overall.limitedBy);
	const links = Object.entries(dimensions).flatMap(([dimension, measured]): Hold[] => {
		const { limitedBy: question, limit, mean, score } = measured;
		if (question === null || limit === null || r1(mean!) <= r1(score!)) return [];
		return [{ kind: 'weakestLink', dimension, question, limit }];
	});
	const bottlenecks = Object.entries(dimensions)
		.filter(([, { bottleneck }]) => bottleneck)
		.map(([dimension]): Hold => ({ kind: 'bottleneck', dimension }));
	return [...(gate ? [{ kind: 'gate' as const, ...gate }] : []), ...links, ...bottlenecks];
}

function differ(a: DimensionResult, b: DimensionResult): boolean {
	return (
		a.shown !== b.shown ||
		a.limitedBy !== b.limitedBy ||
		(['score', 'low', 'high', 'limit'] as const).some((field) => {
			const [was, is] = [a[field], b[field]];
			return was === null || is === null ? was !== is : Math.abs(was - is) > EPSILON;
		})
	);
}
