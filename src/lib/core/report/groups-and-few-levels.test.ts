import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAssessment } from '../assessment/read-assessment.ts';
import { plan } from '../plan/make-plan.ts';
import { parseSingleFile } from '../questionnaire/parse.ts';
import type { Language } from '../questionnaire/questionnaire.ts';
import { score } from '../scoring/score.ts';
import type { Block, Section } from './blocks.ts';
import { report } from './report.ts';

// A consultant's own model: four levels, groups with weights, targets between levels, no headlines, nobody asked for hours.
const read = (file: string) =>
	readFileSync(new URL(`./fixtures/groups-and-few-levels/${file}`, import.meta.url), 'utf8');
const { questionnaire, issues } = parseSingleFile({ path: '', text: read('questionnaire.yaml') });

function sectionsOf(file: string, language: Language = 'en'): Section[] {
	const { assessment } = readAssessment(questionnaire!, JSON.parse(read(file)));
	const result = score(questionnaire!, assessment!);
	const made = plan(questionnaire!, assessment!);
	return report(questionnaire!, assessment!, result, made, { language, status: 'final' }).sections;
}

const section = (all: Section[], id: string): Section => all.find((one) => one.id === id)!;
const said = (part: Section | Block): string => JSON.stringify(part);

/** Rows of the tables of a section, each as its texts. */
function rows({ blocks }: Section): string[][] {
	return blocks.flatMap((block) =>
		block.kind === 'table' ? block.rows.map((cells) => cells.map(({ text }) => text)) : []
	);
}

test('the model has no findings', () => {
	expect(issues).toEqual([]);
});

test('the appendix leads from answers over groups, with their weights, to the field', () => {
	const all = sectionsOf('answered.json');
	const answers = rows(section(all, 'answers'));
	expect(answers).toContainEqual(['', 'Group Speed, weight 2', '', '1.0', '3.0 of 9.0']);
	expect(answers).toContainEqual(['', 'Group Knowledge, weight 1', '', '2.0', '2.0 of 3.0']);
	expect(answers).toContainEqual(['', 'The field, from its groups', '', '1.3', '']);
	expect(answers.flat()).not.toContain('5.0 of 12.0');
	const calculation = section(all, 'calculation');
	expect(rows(calculation)).toContainEqual(['Speed', 'Service in the field', '2', '1.0', '–']);
	expect(said(calculation)).toContain('they stand for their answers, each with its weight');
	expect(said(calculation)).not.toContain('Classed as');
});

test('reason and steps of every planned recommendation are printed', () => {
	const steps = section(sectionsOf('answered.json'), 'steps');
	for (const text of [
		'Standstill costs the customer money.',
		'Word the promise.',
		'Measure monthly.'
	]) {
		expect(said(steps)).toContain(text);
	}
});

test('only what is due in the first thirty days begins on Monday', () => {
	for (const file of ['open.json', 'answered.json']) {
		const terms = sectionsOf(file).flatMap(({ blocks }) =>
			blocks.flatMap((block) => (block.kind === 'monday' ? block.term : []))
		);
		expect(terms).toEqual(['First step', 'First step']);
	}
});

test('hours that nobody was asked for are said to be assumed', () => {
	expect(section(sectionsOf('open.json', 'de'), 'schedule').lead).toContain(
		'Nach Stunden wurde nicht gefragt; der Fahrplan nimmt 4 Stunden je Woche an.'
	);
});

test('the next level quotes only sentences of that level, from answers below it', () => {
	const field = said(section(sectionsOf('answered.json'), 'gap-FIELD'));
	expect(field).toContain('The next level: Managed');
	expect(field).toContain('Response times are promised and measured.');
	expect(field).not.toContain('The collection suggests the solution');
});

test('most is to be done in one field only', () => {
	const leads = sectionsOf('answered.json').map(({ lead }) => lead);
	expect(leads.filter((lead) => lead?.startsWith('Most is to be done'))).toHaveLength(1);
	expect(leads).toContain('Here, too, the target still lies ahead: Service in the field.');
});

test('a range over two levels is said in the title and below it', () => {
	const management = section(sectionsOf('open.json'), 'management');
	expect(management.title).toBe('Between “Orderly” and “Managed”.');
	expect(said(management)).toContain('The range goes from “Orderly” to “Managed”.');
	expect(section(sectionsOf('answered.json'), 'management').title).toBe('At the level “Orderly”.');
});

test('targets are written alike, the kind of company is named, and nothing is claimed of the questions', () => {
	const all = sectionsOf('open.json');
	const profile = section(all, 'profile');
	expect(rows(profile).map((cells) => cells[2])).toEqual(['2.5', '3.0']);
	expect(said(profile)).toContain('Series machines');
	expect(all.map(said).join()).not.toContain('twelve months wherever possible');
});

test('strengths are measured by this scale', () => {
	// yes gives 3 of 3; on a scale to 5 only answers from 4 up would count
	expect(said(section(sectionsOf('open.json'), 'management'))).toContain('One strength');
});
