import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { findingsOf, goldenFindings, shipped } from '#lib/core/report/fixtures/golden-findings.ts';
import type { Findings } from '#lib/core/report/findings.ts';
import { report } from '#lib/core/report/report.ts';
import { CONTENT } from './page-size.ts';
import { newPaper } from './paper.ts';
import { nameOf, sheetsOf } from './sheets.ts';

const HEIGHT = CONTENT.bottom - CONTENT.top;
const examples = ['silent-world-leader', 'loud-thin-supplier', 'advanced-service'];

async function example(name: string, variant: string, language: 'de' | 'en'): Promise<Findings> {
	const given = JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as Assessment;
	return findingsOf(await shipped(), { ...given, variant }, language);
}

function sheets({ questionnaire, assessment, result, plan, language }: Findings) {
	const made = report(questionnaire, assessment, result, plan, { language, status: 'final' });
	return sheetsOf(newPaper(made), made.sections);
}

/** Every answer the same, so far as a question has such a level. */
async function levelled(level: number, variant: string): Promise<Findings> {
	const { questionnaire, assessment } = await goldenFindings('02-worked-example-realised');
	const answers = Object.fromEntries(
		questionnaire.dimensions
			.flatMap(({ questions }) => questions)
			.map(({ id, kind }) => {
				return [id, kind === 'anchored' ? { value: level } : { unknown: true as const }];
			})
	);
	return findingsOf(questionnaire, { ...assessment, variant, answers }, 'de');
}

const usedOf = (placed: { piece: { height: number }; y: number }[]) =>
	Math.max(...placed.map(({ piece, y }) => y + piece.height)) / HEIGHT;

describe('the pages of a report', () => {
	const cases: [string, () => Promise<Findings>][] = [
		...examples.flatMap((name) =>
			['standard', 'full'].flatMap((variant) =>
				(['de', 'en'] as const).map((language): [string, () => Promise<Findings>] => [
					`${name}, ${variant}, ${language}`,
					() => example(name, variant, language)
				])
			)
		),
		...[0, 2, 3].flatMap((level) =>
			['standard', 'full'].map((variant): [string, () => Promise<Findings>] => [
				`level ${level}, ${variant}`,
				() => levelled(level, variant)
			])
		),
		...['03-awareness-gate', '05-service-no-fairs', '06-many-unknown-standard', '09-all-zero'].map(
			(name): [string, () => Promise<Findings>] => [name, () => goldenFindings(name)]
		)
	];

	test.each(cases)('are never nearly empty: %s', async (_, findings) => {
		const used = sheets(await findings()).map((sheet) => ({
			name: nameOf(sheet),
			used: Math.round(usedOf(sheet.placed) * 100)
		}));
		expect(used.filter(({ used }) => used < 30)).toEqual([]);
	});

	test('carry the name of every section that stands on them', async () => {
		for (const sheet of sheets(await example('silent-world-leader', 'standard', 'de'))) {
			for (const { section } of sheet.placed) expect(nameOf(sheet)).toContain(section.sheet);
		}
	});
});
