import { evidenceOf, measureEvidence } from './evidenced.ts';
import { everyGroup, type GroupMeasure } from './measure-tree.ts';
import type { Result } from './result.ts';
import { below, dimensionSteps, groupSteps, type Traced } from './trace-group.ts';
import type { Lowered, Step, Trace } from './trace-steps.ts';
import { wholeSteps } from './trace-whole.ts';

/** Adds the ways to what the evidence carries: the same as to the scores, over answers held down to their evidence. */
export function addEvidencedSteps(trace: Trace, said: Traced & { result: Result }): void {
	const { questionnaire, assessment, result } = said;
	const caps = questionnaire.scoring.evidence;
	const measured = measureEvidence(questionnaire, assessment, said.measured, { everyTree: true });
	if (!caps || !measured) return;
	const carried: Traced = { questionnaire, assessment, measured };
	const { model, reading, trees } = measured;
	model.items.forEach(({ question }, position) => {
		const steps = trace.questions[question.id]!;
		if (!steps.score || reading.statuses[position] !== 'answered') return;
		const [from, to] = [steps.score.at(-1)!.to, reading.scores[position]!];
		const state = evidenceOf(assessment, question);
		const hold: Step = { step: 'evidence', state, cap: caps[state], from, to };
		steps.evidenced = to < from ? [...steps.score, hold] : steps.score;
	});

	const lowered = (positions: number[]): Lowered[] =>
		positions.flatMap((position): Lowered[] => {
			const { id } = model.items[position]!.question;
			const last = trace.questions[id]!.evidenced?.at(-1);
			return last?.step === 'evidence'
				? [{ id, state: last.state, from: last.from, to: last.to }]
				: [];
		});
	const withLowered = (steps: Step[], { tree }: GroupMeasure): Step[] =>
		steps.map((step) =>
			step.step === 'combine'
				? { ...step, lowered: lowered(tree.method === 'flat-mean' ? below(tree) : tree.items) }
				: step
		);
	measured.dimensions.forEach(({ id }, index) => {
		if (result.dimensions[id]!.evidenced === null) return;
		const [whole, ...groups] = everyGroup(trees[index]!);
		trace.dimensions[id]!.evidenced = withLowered(dimensionSteps(carried, index, 'point'), whole!);
		for (const group of groups) {
			if (!group.point) continue;
			trace.groups[group.tree.id]!.evidenced = withLowered(
				groupSteps(carried, group, 'point'),
				group
			);
		}
	});
	if (result.overall.evidenced !== null) trace.overall.evidenced = wholeSteps(carried, 'point');
}
