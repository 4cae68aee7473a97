import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readAssessment } from '../assessment/read-assessment.ts';
import { parseQuestionnaire } from '../questionnaire/parse.ts';
import { score } from './score.ts';
import { agrees } from './fixtures/agrees.ts';

// Each folder is a small model that uses one way of scoring; its numbers were worked out by hand, as its head says.
const folder = new URL('./models/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

function filesOf(text: string) {
	const { dimensions, ...root } = parse(text);
	return [
		{
			path: 'questionnaire.yaml',
			text: stringify({ ...root, dimensions: dimensions.map(({ id }: { id: string }) => id) })
		},
		{ path: 'recommendations.yaml', text: 'recommendations: []' },
		...dimensions.map((dimension: { id: string }) => ({
			path: `dimensions/${dimension.id}.yaml`,
			text: stringify(dimension)
		}))
	];
}

describe.each(readdirSync(folder).sort())('the model %s', (name) => {
	const { questionnaire, issues } = parseQuestionnaire(filesOf(read(`${name}/questionnaire.yaml`)));

	test('is read without an error', () => {
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
	});

	test('gives the numbers worked out by hand', () => {
		const { assessment, issues } = readAssessment(
			questionnaire!,
			JSON.parse(read(`${name}/answers.json`))
		);
		expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		agrees(score(questionnaire!, assessment!), JSON.parse(read(`${name}/result.json`)), name);
	});
});
