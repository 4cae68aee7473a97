import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../assessment/assessment.ts';
import { readAssessment } from '../../assessment/read-assessment.ts';
import { parseSingleFile } from '../../questionnaire/parse.ts';
import { anyAssessment } from '../../scoring/any-assessment.ts';
import { modelNames, readModel } from '../../scoring/fixtures/read-model.ts';
import type { Findings } from '../findings.ts';
import { findingsOf, goldenFindings, shipped } from '../fixtures/golden-findings.ts';
import type { Cell, Sheet } from './cell.ts';
import { flatTable } from './flat-table.ts';
import { workbook } from './workbook.ts';

const realised = '02-worked-example-realised';

function sheetOf(findings: Findings, id: string): Sheet {
	return workbook(findings).sheets.find((sheet) => sheet.id === id)!;
}

/** The cells of a row by the heads of their columns. */
function named({ columns, rows }: Sheet, row: number): Record<string, Cell> {
	return Object.fromEntries(columns.map(({ head }, i) => [head, rows[row]![i]!]));
}

function rowNamed(sheet: Sheet, name: string): Record<string, Cell> {
	return named(
		sheet,
		sheet.rows.findIndex((row) => plain(row[0]!) === name)
	);
}

function plain(cell: Cell): string | number | null {
	if (cell.kind === 'empty') return null;
	if (cell.kind === 'number') return cell.value;
	return cell.kind === 'text' ? cell.text : cell.date;
}

/** Answers that nobody can give, for the first questions of a field. */
function unanswered(letter: string): Record<string, Answer> {
	return Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`${letter}${n}`, { unknown: true }]));
}

function textsOf(sheets: Sheet[]): string {
	return sheets
		.flatMap(({ name, columns, rows }) => [
			name,
			...columns.map(({ head }) => head),
			...rows.flat().map((cell) => String(plain(cell) ?? ''))
		])
		.join('\n');
}

test('holds what people have decided about the plan, and their own steps', async () => {
	const { plan } = await goldenFindings(realised);
	const [first, second] = plan.actions.filter(({ horizon }) => horizon !== null);
	const choices = {
		actions: {
			[first!.id]: { decision: 'accepted' as const, owner: 'Frau Kern', due: '2027-01-15' },
			[second!.id]: {
				decision: 'deferred' as const,
				reason: 'Erst die Messe',
				review: '2027-06-01'
			}
		},
		own: [{ id: 'own-1', title: 'Filmabend in der Halle', due: '2027-02-01' }]
	};
	const sheet = sheetOf(await goldenFindings(realised, 'de', { plan: choices }), 'recommendations');
	const rows = sheet.rows.map((_, i) => named(sheet, i));
	const taken = rows.find((row) => plain(row['Zuständig']!) === 'Frau Kern')!;
	expect(taken).toMatchObject({
		Entscheidung: { text: 'angenommen' },
		Termin: { kind: 'date', date: '2027-01-15' }
	});
	const deferred = rows.find((row) => plain(row['Entscheidung']!) === 'zurückgestellt')!;
	expect(deferred['Termin']).toEqual({ kind: 'date', date: '2027-06-01' });
	expect(plain(deferred['Hinweis']!)).toContain('Erst die Messe');
	const own = rows.find((row) => plain(row['Empfehlung']!) === 'Filmabend in der Halle')!;
	expect(own['Termin']).toEqual({ kind: 'date', date: '2027-02-01' });
	for (const unknown of ['Nutzen', 'Vorrang', 'Aufwand in Tagen', 'Kosten']) {
		expect(own[unknown]).toEqual({ kind: 'empty' });
	}
});

describe('the workbook of a company', () => {
	test('has five sheets, and each of their rows a cell for each column', async () => {
		const { sheets } = workbook(await goldenFindings(realised));
		expect(sheets.map(({ name }) => name)).toEqual([
			'Überblick',
			'Felder',
			'Antworten',
			'Empfehlungen',
			'Rechenweg'
		]);
		for (const { columns, rows } of sheets) {
			for (const row of rows) expect(row).toHaveLength(columns.length);
		}
	});

	test('holds the numbers of the result in full, and the date as a date', async () => {
		const findings = await goldenFindings(realised);
		const { overall, dimensions } = findings.result;
		const overview = sheetOf(findings, 'overview');
		expect(rowNamed(overview, 'Stand im Ganzen')['Wert']).toEqual({
			kind: 'number',
			value: overall.score,
			decimals: 1
		});
		expect(rowNamed(overview, 'Datum')['Wert']).toEqual({
			kind: 'date',
			date: findings.assessment.date
		});
		const story = rowNamed(sheetOf(findings, 'dimensions'), 'Stoff');
		const { score, target, gap, coverage, weight } = dimensions['STORY']!;
		expect(['Stand', 'Ziel', 'Abstand'].map((head) => plain(story[head]!))).toEqual([
			score,
			target,
			gap
		]);
		expect(story['Abdeckung']).toEqual({
			kind: 'number',
			value: coverage,
			decimals: 0,
			percent: true
		});
		expect(plain(story['Gewicht']!)).toBeCloseTo(weight / 100, 12);
	});

	test('gives every answer with the points that it gained of those it could', async () => {
		const findings = await goldenFindings(realised, 'en', {
			answers: {
				S1: {
					value: 3,
					note: '  In the head of Mr. Brandt\r\n',
					evidence: { state: 'shown', text: 'Notice' }
				},
				S4: { notApplicable: true, reason: 'Nothing to see' }
			}
		});
		const answers = sheetOf(findings, 'answers');
		expect(rowNamed(answers, 'S1')).toMatchObject({
			State: { text: 'answered' },
			Value: { value: 3 },
			Weight: { value: 1.5 },
			Points: { value: 4.5 },
			'Points available': { value: 7.5 },
			Note: { text: 'In the head of Mr. Brandt' },
			'Evidenced?': { text: 'shown' },
			Evidence: { text: 'Notice' }
		});
		expect(rowNamed(answers, 'S4')).toMatchObject({
			State: { text: 'does not apply' },
			Value: { kind: 'empty' },
			Points: { kind: 'empty' },
			'Does not apply because': { text: 'Nothing to see' }
		});
	});

	test('gives every action an owner and a day, and says of those that wait why', async () => {
		const findings = await goldenFindings(realised);
		const sheet = sheetOf(findings, 'recommendations');
		expect(sheet.rows).toHaveLength(findings.plan.actions.length);
		findings.plan.actions.forEach((action, i) => {
			const row = named(sheet, i);
			expect(plain(row['Zuständig']!)).toMatch(/\S/);
			expect(plain(row['Termin']!)).toMatch(/^\d{4}-\d\d-\d\d$/);
			expect(plain(row['Vorrang']!)).toBe(action.priority);
			expect(plain(row['Aufwand in Tagen']!)).toBe(action.days);
			expect(plain(row['Kosten']!)).toMatch(/Geld|€/);
			expect(row['Hinweis']!.kind).toBe(action.horizon === null ? 'text' : 'empty');
		});
	});

	test('its calculation leads to every number of the fields', async () => {
		const findings = await goldenFindings(realised);
		const { rows } = sheetOf(findings, 'calculation');
		for (const { id, name } of findings.questionnaire.dimensions) {
			const { score, gap, priority } = findings.result.dimensions[id]!;
			const results = (number: string) =>
				rows
					.filter((row) => [row[1]!, row[2]!].map(plain).join() === `${name.de},${number}`)
					.map((row) => plain(row[5]!));
			expect(results('Stand').at(-1)).toBe(score);
			expect(results('Abstand zum Ziel').at(-1)).toBe(gap);
			expect(results('Vorrang').at(-1)).toBe(priority);
		}
	});

	test('with a consultant, self-image and evidence stand side by side', async () => {
		const findings = await goldenFindings(realised, 'en', {
			mode: 'consultant',
			answers: { T1: { value: 5 }, T2: { value: 5 } }
		});
		const { score, evidenced } = findings.result.dimensions['TEAM']!;
		const team = rowNamed(
			sheetOf(findings, 'dimensions'),
			findings.questionnaire.dimensions.find(({ id }) => id === 'TEAM')!.name.en
		);
		expect(team).toMatchObject({ 'Self-image': { value: score }, Evidenced: { value: evidenced } });
		expect(evidenced).toBeLessThan(score!);
		expect(textsOf(workbook(findings).sheets)).toContain('no evidence');
	});

	test('a number that may not be shown is empty, and the reason stands beside it', async () => {
		const findings = await goldenFindings(realised, 'de', { answers: unanswered('P') });
		const hidden = findings.questionnaire.dimensions.filter(
			({ id }) => findings.result.dimensions[id]?.shown === false
		);
		expect(hidden.length).toBeGreaterThan(0);
		for (const { name } of hidden) {
			const row = rowNamed(sheetOf(findings, 'dimensions'), name.de);
			for (const head of ['Stand', 'Stufe', 'Abstand', 'Vorrang']) {
				expect(row[head]!.kind).toBe('empty');
			}
			expect(plain(row['Hinweis']!)).toMatch(/offen|beantwortet|beurteilen/);
		}
	});
});

describe('where only a band may be said', () => {
	/** Numbers that the variant says itself, or that say nothing of a score. */
	const allowed = ['Nr.', 'Aufwand in Tagen'];

	test('no cell holds a score, and no sheet of scores is there', async () => {
		const questionnaire = await shipped();
		fc.assert(
			fc.property(anyAssessment(questionnaire, ['quick']), (assessment) => {
				const findings = findingsOf(questionnaire, assessment, 'de');
				const { low, high } = findings.result.overall;
				const { sheets } = workbook(findings);
				for (const { id, columns, rows } of sheets) {
					expect(['overview', 'answers', 'recommendations']).toContain(id);
					rows.forEach((row) =>
						row.forEach((cell, i) => {
							if (cell.kind !== 'number' || allowed.includes(columns[i]!.head)) return;
							expect([low, high]).toContain(cell.value);
							expect(String(plain(row[0]!))).toMatch(/^Spanne/);
						})
					);
				}
				expect(
					flatTable(findings)
						.rows.flat()
						.map(({ kind }) => kind)
				).not.toContain('number');
				expect(textsOf(sheets)).not.toMatch(/steht bei \d,\d\.|zählt als/);
			}),
			{ numRuns: 60 }
		);
	});

	test('the weakest fields are named, and at most three steps', async () => {
		const findings = await goldenFindings('11-quick');
		const weakest = rowNamed(sheetOf(findings, 'overview'), 'Die schwächsten Felder')['Wert']!;
		expect(plain(weakest)).toBe('Stoff, Haltung im Chefbüro und Bühnen');
		expect(sheetOf(findings, 'recommendations').rows.length).toBeLessThanOrEqual(3);
	});
});

describe('the table that stands alone', () => {
	test('says on every row whose answer it is, and has the same columns whatever was answered', async () => {
		const full = flatTable(await goldenFindings(realised));
		const quick = flatTable(await goldenFindings('11-quick'));
		expect(quick.columns.map(({ head }) => head)).toEqual(full.columns.map(({ head }) => head));
		const heads = full.columns.map(({ head }) => head);
		expect(new Set(heads).size).toBe(heads.length);
		for (const row of full.rows)
			expect(row.slice(1, 5).map(({ kind }) => kind)).not.toContain('empty');
	});
});

describe('a questionnaire of another kind', () => {
	const read = (file: string) =>
		readFileSync(new URL(`../fixtures/other-model/${file}`, import.meta.url), 'utf8');
	const { questionnaire } = parseSingleFile({
		path: 'questionnaire.yaml',
		text: read('questionnaire.yaml')
	});
	const { assessment } = readAssessment(questionnaire!, JSON.parse(read('answers.json')));

	test.each(['de', 'en'] as const)(
		'has its own words in %s, groups and band included',
		(language) => {
			const { sheets } = workbook(findingsOf(questionnaire!, assessment!, language));
			const texts = textsOf(sheets);
			expect(texts).not.toMatch(/Schlüsselfrage|key question|geometri|Chefbüro/i);
			expect(texts).toContain({ de: 'Zähler', en: 'Meters' }[language]);
			expect(texts).toContain({ de: 'Steuernd', en: 'Steering' }[language]);
			expect(texts).not.toMatch(/undefined|NaN/);
		}
	);

	test.each(modelNames())(
		'of the model %s makes a workbook with a cell for each column',
		(name) => {
			const model = readModel(name);
			for (const language of ['de', 'en'] as const) {
				const { sheets } = workbook(findingsOf(model.questionnaire, model.assessment, language));
				for (const { columns, rows } of sheets) {
					for (const row of rows) expect(row).toHaveLength(columns.length);
					for (const cell of rows.flat()) {
						if (cell.kind === 'number') expect(cell.value).toBeTypeOf('number');
						if (cell.kind === 'number') expect(Number.isFinite(cell.value)).toBe(true);
					}
				}
				expect(textsOf(sheets)).not.toMatch(/undefined|NaN/);
			}
		}
	);
});
