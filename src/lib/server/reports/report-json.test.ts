import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import type { Brand } from '#lib/core/brand/brand.ts';
import { shipped } from '#lib/core/report/fixtures/golden-findings.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { score } from '#lib/core/scoring/score.ts';
import { faultsOf, readDescription, type Description } from './fixtures/json-description.ts';
import { reportFile } from './report-file.ts';

const examples = ['silent-world-leader', 'loud-thin-supplier', 'advanced-service'];
const cases = ['02-worked-example-realised', '06-many-unknown-standard', '09-all-zero', '11-quick'];

let questionnaire: Questionnaire;
let page: string;
let description: Description;

beforeAll(async () => {
	questionnaire = await shipped();
	page = readFileSync('docs/report-json.md', 'utf8');
	description = readDescription(page);
});

function read(path: string): Assessment {
	return JSON.parse(readFileSync(path, 'utf8')) as Assessment;
}

const assessments = [
	...examples.map((name) => `examples/${name}.json`),
	...cases.map((name) => `src/lib/core/scoring/fixtures/${name}/answers.json`)
];

/** Nobody has answered anything in the field whose questions begin with this letter. */
function withoutField(assessment: Assessment, letter: string): Assessment {
	const kept = Object.entries(assessment.answers).filter(([id]) => !id.startsWith(letter));
	return { ...assessment, answers: Object.fromEntries(kept) };
}

const size = { width: 40, height: 20 };
const shape = {
	path: 'M0 0H40V20Z',
	matrix: [1, 0, 0, 1, 0, 0],
	fill: '#123456',
	evenOdd: false,
	stroke: null,
	strokeWidth: 0
} as const;
const brands: Brand[] = [
	{ name: 'Haus', logo: { kind: 'picture', type: 'png', base64: 'iVBORw0KGgo=', ...size } },
	{ name: 'Haus', logo: { kind: 'shapes', shapes: [shape], ...size }, closing: { text: 'Ende.' } }
];

async function json(
	assessment: Assessment,
	language: 'de' | 'en',
	before?: Assessment,
	brand?: Brand
) {
	const options = { language, before: before && score(questionnaire, before), brand };
	const file = await reportFile('json', { questionnaire, assessment, options });
	return JSON.parse(Buffer.from(file).toString()) as Record<string, unknown>;
}

describe('the JSON file of a report', () => {
	test('begins with what it is and which shape it has', async () => {
		const made = await json(read(assessments[0]!), 'de');
		expect(Object.entries(made).slice(0, 2)).toEqual([
			['format', 'leuchtkraft-report'],
			['formatVersion', 1]
		]);
	});

	test('is what docs/report-json.md says, and the page describes nothing that no report has', async () => {
		const seen = new Set<string>();
		const check = async (name: string, ...given: Parameters<typeof json>) => {
			const made = await json(...given);
			expect(faultsOf(description, 'Report', made, name, seen)).toEqual([]);
			for (const { id } of made['sections'] as { id: string }[]) {
				expect(page).toContain(`\`${id.replace(/^gap-.*/, 'gap-')}\``);
			}
		};
		for (const path of assessments) {
			await check(path, read(path), 'de');
			await check(path, read(path), 'en');
		}
		const given = read(assessments[0]!);
		await check('with an earlier result', given, 'en', { ...given, date: '2026-05-20' });
		await check('with a field that cannot be shown', withoutField(given, 'P'), 'en');
		for (const brand of brands) await check('in a brand', given, 'de', undefined, brand);
		const described = [...description.types].flatMap(([type, { fields }]) =>
			[...fields.keys()].map((field) => `${type}.${field}`)
		);
		expect(described.filter((field) => !seen.has(field))).toEqual([]);
	}, 120_000);

	test('a field that the page does not name, or names otherwise, is found', async () => {
		const made = await json(read(assessments[0]!), 'en');
		const spoilt = { ...made, date: 20261122, extra: 1, cover: { ...(made['cover'] as object) } };
		delete (spoilt.cover as Record<string, unknown>)['name'];
		expect(faultsOf(description, 'Report', spoilt, 'spoilt', new Set()).sort()).toEqual([
			'spoilt.cover.name is missing',
			'spoilt.date is not string',
			'spoilt.extra is not described'
		]);
	});
});
