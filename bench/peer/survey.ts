import { Model } from 'survey-core';

/** One question's scores in the shape that the peer knows: a radio group whose values are the scores. */
export interface PeerQuestion {
	id: string;
	weight: number;
	score: number;
}

/**
 * The same shape in survey-core: as many radio groups, a calculated value for each field (their weighted mean) and one
 * for the whole. Answering anew and reading the whole is what scoring is to it.
 */
export function surveyCore(fields: PeerQuestion[][]): () => number {
	const questions = fields.flat();
	const mean = (field: PeerQuestion[]) => {
		const weights = field.reduce((sum, { weight }) => sum + weight, 0);
		return `(${field.map(({ id, weight }) => `{${id}} * ${weight}`).join(' + ')}) / ${weights}`;
	};
	const model = new Model({
		elements: questions.map(({ id, score }) => ({
			type: 'radiogroup',
			name: id,
			choices: [...new Set([0, 1, 2, 3, 4, 5, score])]
		})),
		calculatedValues: [
			...fields.map((field, index) => ({ name: `field${index}`, expression: mean(field) })),
			{
				name: 'whole',
				expression: `(${fields.map((_, index) => `{field${index}}`).join(' + ')}) / ${fields.length}`
			}
		]
	});
	const answers = (shift: number) =>
		Object.fromEntries(questions.map(({ id, score }, i) => [id, i === 0 ? shift : score]));
	const sets = [answers(1), answers(2)];
	let turn = 0;
	return () => {
		turn = 1 - turn;
		model.data = sets[turn];
		return model.getVariable('whole') as number;
	};
}
