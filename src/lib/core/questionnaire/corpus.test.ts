import { describe, expect, it } from 'vitest';
import { conditionCases } from './corpus/conditions.ts';
import { nameCases } from './corpus/names.ts';
import { soundCases } from './corpus/sound.ts';
import { valueCases } from './corpus/values.ts';
import { yamlCases } from './corpus/yaml.ts';
import { parseQuestionnaire } from './parse.ts';

const hostile = [...yamlCases, ...nameCases, ...valueCases, ...conditionCases];

it('the corpus holds at least 150 hostile cases and 30 sound ones, each by its own name', () => {
	expect(hostile.length).toBeGreaterThanOrEqual(150);
	expect(soundCases.length).toBeGreaterThanOrEqual(30);
	const names = [...hostile, ...soundCases].map(({ name }) => name);
	expect(new Set(names).size).toBe(names.length);
});

describe.each([
	['YAML', yamlCases],
	['names', nameCases],
	['values', valueCases],
	['conditions', conditionCases],
	['sound', soundCases]
])('%s', (_, cases) => {
	it.each(cases)('$name', ({ files, codes, where }) => {
		const { questionnaire, issues } = parseQuestionnaire(files);
		expect(issues.map(({ code }) => code)).toEqual(codes);
		expect(questionnaire === null).toBe(issues.some(({ severity }) => severity === 'error'));
		for (const { file, line, column, message, hint, path } of issues) {
			expect(column).toBeGreaterThan(0);
			const said = [path, ...Object.values(message), ...Object.values(hint)].join(' ');
			expect(said).not.toMatch(
				// eslint-disable-next-line no-control-regex
				/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/
			);
			if (!where) continue;
			expect(file).toBe(where.file);
			expect(line).toBeGreaterThanOrEqual(where.from);
			expect(line).toBeLessThanOrEqual(where.to);
		}
	});
});

it('no name in a file reaches the prototype of anything', () => {
	for (const { files } of nameCases) parseQuestionnaire(files);
	expect(Object.keys(Object.prototype)).toEqual([]);
	expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
