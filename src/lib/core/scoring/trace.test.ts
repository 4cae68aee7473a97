import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAssessment } from './any-assessment.ts';
import { near, replay } from './fixtures/replay.ts';
import { modelNames, readModel } from './fixtures/read-model.ts';
import { score } from './score.ts';

/** Every number of the result has a trace, and every trace leads to the number. */
function tracesLead(questionnaire: Questionnaire, assessment: Assessment): number {
	const { trace, ...result } = score(questionnaire, assessment, { trace: true });
	expect(score(questionnaire, assessment)).toEqual(result);
	let led = 0;
	const leads = (numbers: object, steps: object, names: string[], path: string): void => {
		for (const name of names) {
			const number = (numbers as Record<string, number | null | undefined>)[name] ?? null;
			const way = (steps as Record<string, Parameters<typeof replay>[0]>)[name];
			if (number === null) continue;
			expect(way, `${path}.${name} has no trace`).toBeDefined();
			near(replay(way!, `${path}.${name}`), number, `${path}.${name}`);
			led += 1;
		}
	};
	for (const [id, question] of Object.entries(result.questions)) {
		const { score, countsAs } = question;
		if (question.weight > 0) {
			leads({ score: score ?? countsAs }, trace!.questions[id]!, ['score'], id);
		}
	}
	for (const [id, group] of Object.entries(result.groups)) {
		leads(group, trace!.groups[id]!, ['score', 'low', 'high'], id);
	}
	const ofDimension = [
		'score',
		'evidenced',
		'low',
		'high',
		'level',
		'gap',
		'milestone',
		'priority'
	];
	for (const [id, dimension] of Object.entries(result.dimensions)) {
		leads(dimension, trace!.dimensions[id]!, ofDimension, id);
		if (dimension.low !== null) leads(dimension, trace!.dimensions[id]!, ['coverage'], id);
	}
	if (result.overall.reason !== 'variant') {
		leads(
			result.overall,
			trace!.overall,
			['score', 'evidenced', 'low', 'high', 'index', 'level'],
			'overall'
		);
	}
	return led;
}

describe('a trace, added up by hand, gives the number', () => {
	let questionnaire: Questionnaire;
	beforeAll(async () => {
		const loaded = await loadQuestionnaire('questionnaires/communication-maturity');
		questionnaire = loaded.questionnaire!;
	});

	test('for whatever is answered', () => {
		let led = 0;
		fc.assert(
			fc.property(anyAssessment(questionnaire), (assessment) => {
				led += tracesLead(questionnaire, assessment);
				tracesLead(questionnaire, { ...assessment, mode: 'consultant' });
			}),
			{ numRuns: 150 }
		);
		expect(led).toBeGreaterThan(5000);
	});

	test.each(modelNames())('in the model %s', (name) => {
		const { questionnaire, assessment } = readModel(name);
		expect(tracesLead(questionnaire, assessment)).toBeGreaterThan(0);
		const evidence = { none: 0.5, shown: 0.75, checked: questionnaire.scale.length - 1 };
		const byEvidence = { ...questionnaire, scoring: { ...questionnaire.scoring, evidence } };
		fc.assert(
			fc.property(anyAssessment(questionnaire), (other) => {
				tracesLead(questionnaire, other);
				tracesLead(byEvidence, { ...other, mode: 'consultant' });
			}),
			{ numRuns: 20 }
		);
	});
});

test('a trace names what was left out, and why', () => {
	const { questionnaire, assessment } = readModel('not-applicable');
	const { trace } = score(questionnaire, assessment, { trace: true });
	expect(trace!.dimensions.A!.score![0]).toMatchObject({
		step: 'combine',
		parts: [{ id: 'A1', score: 1 }],
		left: [{ id: 'A2', why: 'notApplicable' }]
	});
	const unknown = readModel('unknown');
	const traced = score(unknown.questionnaire, unknown.assessment, { trace: true }).trace!;
	expect(traced.dimensions.A!.score![0]).toMatchObject({ left: [{ id: 'A2', why: 'unknown' }] });
	expect(traced.questions.B2!.score).toEqual([{ step: 'standIn', status: 'unknown', to: 0 }]);
});

test('a trace of what the evidence carries names the answers it holds down, in the field and in groups', () => {
	const { questionnaire, assessment } = readModel('nested-groups');
	const held = {
		...questionnaire,
		scoring: { ...questionnaire.scoring, evidence: { none: 1, shown: 2, checked: 5 } }
	};
	const { trace, ...result } = score(held, { ...assessment, mode: 'consultant' }, { trace: true });
	const ways = Object.values(trace!.groups).flatMap(({ evidenced }) => evidenced ?? []);
	const lowered = ways.flatMap((step) => (step.step === 'combine' ? step.lowered! : []));
	expect(lowered.length).toBeGreaterThan(1);
	for (const { id, state, from, to } of lowered) {
		expect([state, to]).toEqual(['none', 1]);
		expect(from).toBe(result.questions[id]!.score);
		expect(trace!.questions[id]!.evidenced!.at(-1)).toEqual({
			step: 'evidence',
			state,
			cap: 1,
			from,
			to
		});
	}
});

test('a trace names the cap and the gate that bit', () => {
	const { questionnaire, assessment } = readModel('caps-and-gates');
	const { trace } = score(questionnaire, assessment, { trace: true });
	expect(trace!.groups.G2!.score!.at(-1)).toMatchObject({ what: 'cap', by: 'G1', at: 1, to: 2 });
	expect(trace!.overall.score!.at(-1)).toMatchObject({ what: 'gate', by: 'A', at: 1.5, to: 2 });
});
