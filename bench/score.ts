import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import { score } from '#lib/core/scoring/score.ts';
import { fastest, row } from './measure.ts';

const examples = join(import.meta.dirname, '../examples');

/**
 * Scoring with its range, beside the machine's floor for it: copying a finished Result field by field, which any way
 * of scoring that hands out a new Result must do at least.
 */
export function benchScore(questionnaire: Questionnaire): void {
	const assessment = JSON.parse(
		readFileSync(join(examples, 'silent-world-leader.json'), 'utf8')
	) as Assessment;
	const result = score(questionnaire, assessment);
	const copyResult = () => ({
		...result,
		overall: { ...result.overall, gates: result.overall.gates.map((gate) => ({ ...gate })) },
		dimensions: Object.fromEntries(
			Object.entries(result.dimensions).map(([id, dimension]) => [
				id,
				{ ...dimension, questions: [...dimension.questions] }
			])
		),
		questions: Object.fromEntries(
			Object.entries(result.questions).map(([id, question]) => [id, { ...question }])
		)
	});
	const floor = fastest(5_000, 12, copyResult);
	row('floor: copy one Result', floor, floor);
	const answered = Object.keys(assessment.answers).length;
	row(
		`score, ${answered} answers, with its range`,
		fastest(5_000, 12, () => score(questionnaire, assessment)),
		floor,
		0.02
	);
	const placed = plan(questionnaire, assessment).actions.length;
	row(
		`plan, ${placed} actions`,
		fastest(2_000, 12, () => plan(questionnaire, assessment)),
		floor
	);
}
