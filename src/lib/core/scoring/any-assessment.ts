import fc from 'fast-check';
import type { Answer, Assessment, Value } from '../assessment/assessment.ts';
import type { Question, Questionnaire } from '../questionnaire/questionnaire.ts';

/** For property tests: any valid assessment of a questionnaire in one of its variants. */
export function anyAssessment(
	questionnaire: Questionnaire,
	variants = questionnaire.variants.map(({ id }) => id)
): fc.Arbitrary<Assessment> {
	const questions = questionnaire.dimensions.flatMap((dimension) => dimension.questions);
	const answers = fc
		.tuple(...questions.map((question) => anyAnswer(question)))
		.map((given) =>
			Object.fromEntries(
				questions.flatMap(({ id }, index) => (given[index] ? [[id, given[index]]] : []))
			)
		);
	const types = Object.keys(questionnaire.targets.types);
	const top = questionnaire.scale.length - 1;
	const dimensions = questionnaire.dimensions.map(({ id }) => id);
	return fc.record({
		questionnaire: fc.constant(questionnaire.id),
		variant: fc.constantFrom(...variants),
		date: fc.constant('2026-11-22'),
		mode: fc.constant('self' as const),
		company: fc.constant({}),
		profile: fc.record(
			{
				...(types.length > 0 && { type: fc.constantFrom(...types) }),
				employees: fc.integer({ min: 1, max: 3000 }),
				exportShare: fc.integer({ min: 0, max: 100 }),
				fairs: fc.boolean(),
				agency: fc.boolean()
			},
			{ requiredKeys: [] }
		),
		targets: fc.dictionary(
			fc.constantFrom(...dimensions),
			fc.record({ value: fc.integer({ min: 0, max: top }), reason: fc.constant('so gewollt') }),
			{ maxKeys: 3 }
		),
		answers
	});
}

const evidence = fc.option(fc.constantFrom(...(['none', 'shown', 'checked'] as const)));

/** Mostly a value, with evidence or without; now and then unknown, not applicable where allowed, or nothing. */
export function anyAnswer(question: Question): fc.Arbitrary<Answer | null> {
	const value = anyValue(question);
	if (!value) return fc.constant(null);
	return fc.oneof(
		{
			weight: 7,
			arbitrary: fc
				.tuple(value, evidence)
				.map(([given, state]): Answer =>
					state ? { value: given, evidence: { state } } : { value: given }
				)
		},
		{ weight: 2, arbitrary: fc.constant<Answer>({ unknown: true }) },
		{ weight: 1, arbitrary: fc.constant(null) },
		...(question.notApplicable
			? [
					{
						weight: 2,
						arbitrary: fc.constant<Answer>({ notApplicable: true, reason: 'gibt es hier nicht' })
					}
				]
			: [])
	);
}

function anyValue(question: Question): fc.Arbitrary<Value> | null {
	switch (question.kind) {
		case 'anchored':
			return fc.integer({ min: 0, max: question.anchors.length - 1 });
		case 'yes-no':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(...question.options.map(({ id }) => id));
		case 'multi-choice': {
			const real = question.options.map(({ id }) => id).filter((id) => id !== question.exclusive);
			const some = fc.subarray(real, { minLength: 1, maxLength: question.max ?? real.length });
			return question.exclusive
				? fc.oneof(some, fc.constant<string[]>([question.exclusive]))
				: some;
		}
		case 'number':
			return fc.oneof(
				fc.integer({ min: question.min, max: Math.min(question.max, 600) }),
				...question.exceptions.map(({ id }) => fc.constant(id))
			);
		case 'status':
			return fc.dictionary(
				fc.constantFrom(...question.items.map(({ id }) => id)),
				fc.constantFrom(...question.states.map(({ id }) => id))
			);
		case 'derived':
			return null;
	}
}
