import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import { score } from '#lib/core/scoring/score.ts';
import { benchGrowth } from './growth.ts';
import { fastest, row } from './measure.ts';

const examples = join(import.meta.dirname, '../examples');
const peer = join(import.meta.dirname, 'peer');

/**
 * Scoring with its range, beside the machine's floor for it: copying a finished Result field by field, which any way
 * of scoring that hands out a new Result must do at least.
 */
export async function benchScore(questionnaire: Questionnaire): Promise<void> {
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
	const scoring = fastest(5_000, 12, () => score(questionnaire, assessment));
	row(`score, ${answered} answers, with its range`, scoring, floor, 0.02);
	row(
		'the same with the trace of every number',
		fastest(2_000, 12, () => score(questionnaire, assessment, { trace: true })),
		floor,
		0.1
	);
	const placed = plan(questionnaire, assessment).actions.length;
	row(
		`plan, ${placed} actions`,
		fastest(2_000, 12, () => plan(questionnaire, assessment)),
		floor
	);
	await benchPeer(questionnaire, assessment, scoring);
	benchGrowth(questionnaire, assessment);
}

/** survey-core re-scoring as many answers, where its package is installed: cd bench/peer && npm ci. */
async function benchPeer(
	questionnaire: Questionnaire,
	assessment: Assessment,
	ours: number
): Promise<void> {
	if (!existsSync(join(peer, 'node_modules/survey-core'))) {
		console.log('peer: not installed; cd bench/peer && npm ci brings it');
		return;
	}
	// By its path, for where the peer is not installed its types are not there either.
	const { surveyCore } = (await import(join(peer, 'survey.ts'))) as {
		surveyCore: (fields: { id: string; weight: number; score: number }[][]) => () => number;
	};
	const { questions } = score(questionnaire, assessment);
	const fields = questionnaire.dimensions.map(({ id }) =>
		Object.entries(questions)
			.filter(([, question]) => question.dimension === id && question.weight > 0)
			.map(([id, { score, weight }]) => ({ id, weight, score: score ?? 0 }))
	);
	const count = fields.flat().length;
	const theirs = fastest(20, 6, surveyCore(fields));
	row(`peer: survey-core re-scores ${count} answers`, theirs, ours);
	console.log(
		`      so it takes ${Math.round(theirs / ours)} times as long as scoring (bar: at least 200)`
	);
}
