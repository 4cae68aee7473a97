import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { descriptions } from './descriptions.ts';
import { asSingleFile, readFixture } from './fixtures/read-fixture.ts';
import { jsonSchema, type FilePart } from './json-schema.ts';

const parts: FilePart[] = ['single', 'questionnaire', 'dimension', 'recommendations'];
const ours = 'questionnaires/communication-maturity';

/** Read back into a checker, as an editor does. */
const accepts = (part: FilePart, text: string): boolean =>
	z.fromJSONSchema(jsonSchema(part) as z.core.JSONSchema.JSONSchema).safeParse(parse(text)).success;

function entries(node: any, path = ''): { path: string; description?: string }[] {
	if (typeof node !== 'object' || node === null) return [];
	const own = Object.entries<any>(node.properties ?? {}).flatMap(([key, entry]) => {
		const at = path === '' ? key : `${path}.${key}`;
		return [{ path: at, description: entry.description }, ...entries(entry, at)];
	});
	const below = [
		node.items,
		node.additionalProperties,
		...(node.anyOf ?? []),
		...(node.oneOf ?? [])
	];
	return [...own, ...below.flatMap((entry) => entries(entry, path))];
}

it.each(parts)('the schema of %s says of every entry what it is', (part) => {
	const silent = entries(jsonSchema(part)).filter(({ description }) => !description);
	expect(silent.map(({ path }) => path)).toEqual([]);
});

it('no description is left over', () => {
	const said = new Set(
		parts.flatMap((part) => entries(jsonSchema(part)).map(({ description }) => description))
	);
	const unused = Object.entries(descriptions).filter(([, description]) => !said.has(description));
	expect(unused).toEqual([]);
});

describe('an editor with the schema', () => {
	it('accepts our own files', () => {
		expect(accepts('questionnaire', readFileSync(join(ours, 'questionnaire.yaml'), 'utf8'))).toBe(
			true
		);
		expect(
			accepts('recommendations', readFileSync(join(ours, 'recommendations.yaml'), 'utf8'))
		).toBe(true);
		for (const name of readdirSync(join(ours, 'dimensions'))) {
			expect(accepts('dimension', readFileSync(join(ours, 'dimensions', name), 'utf8')), name).toBe(
				true
			);
		}
	});

	it('accepts a single file, and no file for another', () => {
		const single = asSingleFile(readFixture('model'));
		expect(accepts('single', single)).toBe(true);
		expect(accepts('questionnaire', single)).toBe(false);
		expect(accepts('single', readFileSync(join(ours, 'questionnaire.yaml'), 'utf8'))).toBe(false);
	});

	it.each([
		['an unknown entry', 'weight: 60', 'wieght: 60'],
		['a wrong kind', 'kind: choice', 'kind: choise'],
		['a number as a text', 'weight: 60', "weight: '60'"],
		['an empty text', 'en: Thinking', "en: ''"]
	])('marks %s', (_, find, put) => {
		const single = asSingleFile(readFixture('model'));
		expect(single).toContain(find);
		expect(accepts('single', single.replace(find, put))).toBe(false);
	});

	it('is told the draft and what is filled in when left out', () => {
		expect(jsonSchema('dimension')).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			type: 'object',
			required: ['id', 'weight', 'name', 'questions']
		});
		const text = JSON.stringify(jsonSchema('dimension'));
		expect(text).toContain('"default":false,"type":"boolean","description":"A key question');
	});
});
