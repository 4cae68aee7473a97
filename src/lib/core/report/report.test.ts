import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import { anyAssessment } from '../scoring/any-assessment.ts';
import type { Block, Report } from './blocks.ts';
import type { Findings } from './findings.ts';
import { findingsOf, goldenFindings, shipped } from './fixtures/golden-findings.ts';
import { report } from './report.ts';

const worked = '02-worked-example-realised';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = await shipped();
});

function reportOf({ questionnaire, assessment, result, plan, language }: Findings): Report {
	return report(questionnaire, assessment, result, plan, { language, status: 'final' });
}

const sectionIds = (made: Report) => made.sections.map(({ id }) => id);

/** Every word that a reader may see. */
function wordsOf(blocks: Block[]): string[] {
	return blocks.flatMap((block): string[] => {
		switch (block.kind) {
			case 'columns':
				return block.columns.flatMap(wordsOf);
			case 'table':
				return [
					...block.columns.map(({ head }) => head),
					...block.rows.flat().flatMap((cell) => [cell.text, cell.detail ?? ''])
				];
			case 'points':
				return block.items.flatMap(({ title, text, value }) => [title, text, value ?? '']);
			case 'figure':
				return [block.figure.alt, block.figure.sentence];
			case 'scale':
				return [block.alt];
			case 'legend':
				return block.items.map(({ text }) => text);
			case 'quote':
				return [block.text, block.source];
			default:
				return [block.text];
		}
	});
}

describe('the sections of a report', () => {
	test('follow the anatomy, with a page for each of the three gaps', async () => {
		expect(sectionIds(reportOf(await goldenFindings(worked)))).toEqual([
			'management',
			'reading',
			'profile',
			'strengths',
			'gap-STORY',
			'gap-AWARE',
			'gap-TEAM',
			'effort',
			'schedule',
			'steps',
			'not-now',
			'method',
			'answers',
			'calculation'
		]);
	});

	test('the quick variant gives one page without scores per field, gaps or radar', async () => {
		const made = reportOf(await goldenFindings('11-quick'));
		expect(sectionIds(made)).toEqual(['quick']);
		expect(made.cover.figure).toBeNull();
		const words = wordsOf(made.sections[0]!.blocks).join('\n');
		expect(words).toContain('Haltung im Chefbüro');
		expect(words.match(/\d,\d/g)).toEqual(['2,0', '3,0', '2,0', '3,0']);
	});

	test.each(['quick', 'standard', 'full'])(
		'a cover without a figure shows the whole scale as open, in the variant %s',
		async (variant) => {
			const { questionnaire, assessment } = await goldenFindings(worked);
			const made = reportOf(
				findingsOf(questionnaire, { ...assessment, variant, answers: {} }, 'de')
			);
			expect(made.cover.figure).toBeNull();
			const open = made.cover.ruler!.drawing.spans.find(({ role }) => role === 'hidden')!;
			expect([open.from, open.to]).toEqual([0, 5]);
		}
	);

	test('those without substance are left out', async () => {
		const findings = await goldenFindings(worked);
		const answers = Object.fromEntries(
			Object.keys(findings.assessment.answers).map((id) => [id, { unknown: true as const }])
		);
		const made = reportOf(await goldenFindings(worked, 'de', { answers }));
		expect(sectionIds(made)).toEqual([
			'management',
			'reading',
			'profile',
			'method',
			'answers',
			'calculation'
		]);
		expect(made.cover.figure).toBeNull();
	});

	test('the appendix holds every answer with its note and the reason why one does not apply', async () => {
		const note = 'Im Serviceordner, seit März.';
		const findings = await goldenFindings(worked, 'de', { answers: { S1: { value: 3, note } } });
		const made = reportOf(findings);
		const rows = made.sections
			.find(({ id }) => id === 'answers')!
			.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
		const asked = Object.values(findings.result.questions).filter(
			({ status }) => status !== 'hidden'
		);
		expect(rows.filter(([id]) => id!.text !== '')).toHaveLength(asked.length);
		expect(rows.find(([id]) => id!.text === 'S1')![2]!.detail).toBe(`Notiz: ${note}`);
		expect(rows.find(([id]) => id!.text === 'K5')![2]!.detail).toBe(
			'Grund: Kein Forum in unserer Nische'
		);
		const story = made.sections.find(({ id }) => id === 'gap-STORY')!;
		expect(story.blocks).toContainEqual(expect.objectContaining({ kind: 'quote', text: note }));
	});

	test('a long note runs over the full width below its table, a short one beside its answer', async () => {
		const long = 'Das erzählt man sich hier seit Jahren. '.repeat(40).trim();
		const made = reportOf(
			await goldenFindings(worked, 'de', { answers: { S1: { value: 3, note: long } } })
		);
		const { blocks } = made.sections.find(({ id }) => id === 'answers')!;
		const heading = blocks.findIndex((b) => b.kind === 'heading' && b.text === 'Notiz zu S1');
		expect(blocks[heading - 1]).toMatchObject({ kind: 'table' });
		expect(blocks[heading + 1]).toMatchObject({ kind: 'paragraph', text: long });
		const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
		expect(rows.find(([id]) => id!.text === 'S1')![2]!.detail).toBe(
			'Notiz: steht unter der Tabelle.'
		);
	});

	test('people’s own words stay as they wrote them', async () => {
		const made = reportOf(
			await goldenFindings(worked, 'de', {
				targets: { GOALS: { value: 2, reason: 'egal' } },
				answers: { K5: { notApplicable: true, reason: 'r', note: 'n' } }
			})
		);
		const textOf = (id: string) =>
			wordsOf(made.sections.find((section) => section.id === id)!.blocks);
		expect(textOf('reading')).toEqual(expect.arrayContaining(['„r“', '„egal“']));
		expect(textOf('answers')).toContain('Grund: r\nNotiz: n');
	});

	test('a company without a name is addressed, not left blank', async () => {
		const german = reportOf(await goldenFindings(worked, 'de', { company: {} }));
		const english = reportOf(await goldenFindings(worked, 'en', { company: { name: '  ' } }));
		expect([german.company, german.cover.name]).toEqual([null, 'Ihr Unternehmen']);
		expect([english.company, english.cover.name]).toEqual([null, 'Your company']);
	});
});

describe.each<Language>(['de', 'en'])('whatever is answered, in %s', (language) => {
	test('every word is a word: nothing undefined, no number that is none, no raw id, no reproach', () => {
		fc.assert(
			fc.property(anyAssessment(questionnaire), (assessment) => {
				const made = reportOf(findingsOf(questionnaire, assessment, language));
				const words = made.sections.flatMap(({ title, lead, blocks }) => [
					title,
					lead ?? '',
					...wordsOf(blocks)
				]);
				for (const word of words) {
					expect(word).not.toMatch(
						/undefined|NaN|^null$|\[object|\bR\d\d\b|NEXT-|verpasst| {2}|\.\.|: \./
					);
				}
			}),
			{ numRuns: 40 }
		);
	});

	test('the same findings give the same report', () => {
		fc.assert(
			fc.property(anyAssessment(questionnaire), (assessment) => {
				const findings = findingsOf(questionnaire, assessment, language);
				expect(reportOf(findings)).toEqual(reportOf(findings));
			}),
			{ numRuns: 10 }
		);
	});

	test('both languages say the same: sections, tables and numbers agree', () => {
		const other: Language = language === 'de' ? 'en' : 'de';
		fc.assert(
			fc.property(anyAssessment(questionnaire), (assessment) => {
				const [one, two] = ([language, other] as const).map((l) =>
					reportOf(findingsOf(questionnaire, assessment, l))
				);
				expect(sectionIds(one!)).toEqual(sectionIds(two!));
				one!.sections.forEach((section, i) => {
					const kinds = (blocks: Block[]) => blocks.map(({ kind }) => kind);
					expect(kinds(section.blocks)).toEqual(kinds(two!.sections[i]!.blocks));
				});
			}),
			{ numRuns: 20 }
		);
	});
});
