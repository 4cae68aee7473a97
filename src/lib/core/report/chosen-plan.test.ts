import { describe, expect, test } from 'vitest';
import type { PlanChoices } from '../assessment/plan-choices.ts';
import type { Language } from '../questionnaire/questionnaire.ts';
import { actionTexts, decisions } from './action-text.ts';
import type { Block, Cell } from './blocks.ts';
import type { Findings } from './findings.ts';
import { goldenFindings } from './fixtures/golden-findings.ts';
import { hoursText, notNow } from './plan-text.ts';
import { report } from './report.ts';

const worked = '02-worked-example-realised';

async function chosen(plan: Partial<PlanChoices>, language: Language = 'de'): Promise<Findings> {
	return goldenFindings(worked, language, { plan: { actions: {}, own: [], ...plan } });
}

function cellsOf(blocks: Block[]): Cell[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'columns') return block.columns.flatMap(cellsOf);
		return block.kind === 'table' ? block.rows.flat() : [];
	});
}

function section({ questionnaire, assessment, result, plan, language }: Findings, id: string) {
	const made = report(questionnaire, assessment, result, plan, { language, status: 'final' });
	return made.sections.find((one) => one.id === id)!;
}

const headings = (blocks: Block[]) =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

/** The row whose second cell names this step. */
function row(blocks: Block[], title: string): Cell[] | undefined {
	return blocks
		.flatMap((block) => (block.kind === 'table' ? block.rows : []))
		.find((cells) => cells[1]!.text === title);
}

describe('the report of a plan that people have edited', () => {
	test('says nothing else than before where nothing was decided', async () => {
		const before = await goldenFindings(worked);
		const after = await chosen({ actions: { R99: { decision: 'dropped' } } });
		for (const id of ['management', 'schedule', 'not-now', 'gap-STORY']) {
			expect(section(after, id)).toEqual(section(before, id));
		}
	});

	test('prints name and date instead of the role, and keeps the role as a suggestion where nobody is named', async () => {
		const [first, second] = actionTexts(await goldenFindings(worked));
		const findings = await chosen({
			actions: {
				[first!.id]: { decision: 'accepted', owner: 'Frau Meier', due: '2026-12-15' },
				[second!.id]: { decision: 'accepted' }
			}
		});
		const { blocks } = section(findings, 'schedule');
		expect(row(blocks, first!.title)![4]).toEqual({
			text: 'Frau Meier',
			detail: 'angenommen, bis 15.12.2026'
		});
		expect(row(blocks, second!.title)![4]).toEqual({
			text: 'offen',
			detail: `angenommen\nVorschlag: ${second!.owner}`
		});
	});

	test('prints a deferred step with reason and day under "deliberately not now" and nowhere else', async () => {
		const [first] = actionTexts(await goldenFindings(worked));
		for (const [language, day] of [
			['de', '01.05.2027'],
			['en', '1 May 2027']
		] as const) {
			const findings = await chosen(
				{
					actions: {
						[first!.id]: { decision: 'deferred', reason: 'nach dem Umbau', review: '2027-05-01' }
					}
				},
				language
			);
			const { title } = actionTexts(findings).find(({ id }) => id === first!.id)!;
			const { blocks } = section(findings, 'not-now');
			expect(row(blocks, title)!.map(({ text }) => text)).toEqual([
				'1',
				title,
				'Nach dem Umbau.',
				day
			]);
			for (const id of ['management', 'schedule', 'gap-STORY', 'gap-AWARE', 'gap-TEAM']) {
				expect(cellsOf(section(findings, id).blocks).map(({ text }) => text)).not.toContain(title);
			}
		}
	});

	test('does not print a dropped step, and the numbers of the others stay', async () => {
		const before = actionTexts(await goldenFindings(worked));
		const findings = await chosen({ actions: { [before[0]!.id]: { decision: 'dropped' } } });
		const after = actionTexts(findings);
		expect(after.map(({ id, number }) => [id, number])).toEqual(
			before.slice(1).map(({ id, number }) => [id, number])
		);
		const { assessment, questionnaire, result, plan } = findings;
		const made = report(questionnaire, assessment, result, plan, {
			language: 'de',
			status: 'final'
		});
		const titles = made.sections.flatMap(({ blocks }) => cellsOf(blocks)).map(({ text }) => text);
		expect(titles).not.toContain(before[0]!.title);
	});

	test('says of a step which missing one it builds on, waiting or taken on all the same', async () => {
		const golden = await goldenFindings(worked);
		const needing = actionTexts(golden).find(
			({ horizon, needs }) => horizon !== null && needs.length > 0
		)!;
		const [need] = needing.needs;
		const { id } = actionTexts(golden).find(({ number }) => number === need!.number)!;
		const waits = await chosen({ actions: { [id]: { decision: 'dropped' } } });
		const sentence = `Setzt Schritt ${need!.number} (${need!.title}) voraus, der gestrichen ist.`;
		expect(notNow(waits).actions.find((one) => one.id === needing.id)!.reason).toBe(sentence);
		const taken = await chosen({
			actions: { [id]: { decision: 'dropped' }, [needing.id]: { decision: 'accepted' } }
		});
		expect(row(section(taken, 'schedule').blocks, needing.title)![1]!.detail).toContain(sentence);
	});

	test('an own step stands in the schedule with owner and date, without an effect that nobody knows', async () => {
		const count = actionTexts(await goldenFindings(worked)).length;
		const findings = await chosen({
			own: [
				{
					id: 'own-1',
					title: 'Tag der offenen Tür',
					firstStep: 'Termin mit dem Betriebsrat',
					owner: 'Herr Kranz',
					due: '2027-02-01'
				},
				{ id: 'own-2', title: 'Messefilm', due: '2028-01-01' }
			]
		});
		expect(row(section(findings, 'schedule').blocks, 'Tag der offenen Tür')).toEqual([
			{ text: String(count + 1) },
			{ text: 'Tag der offenen Tür', detail: 'Eigener Schritt' },
			{ text: 'Termin mit dem Betriebsrat' },
			{ text: 'nicht geschätzt' },
			{ text: 'Herr Kranz', detail: 'bis 01.02.2027' },
			{ text: 'offen' }
		]);
		expect(row(section(findings, 'not-now').blocks, 'Messefilm')![1]!.detail).toBe(
			'Soll bis 01.01.2028 fertig sein, nach den 180 Tagen dieses Fahrplans.'
		);
		expect(hoursText(findings)).toContain('Eigene Schritte sind darin nicht mitgerechnet.');
	});

	test('what management has accepted is no longer asked for', async () => {
		const golden = await goldenFindings(worked);
		const asked = decisions(golden);
		expect(asked).toHaveLength(3);
		const accept = (ids: string[]) =>
			chosen({ actions: Object.fromEntries(ids.map((id) => [id, { decision: 'accepted' }])) });
		const one = section(await accept([asked[0]!.id]), 'management').blocks;
		expect(headings(one)).toContain('Drei Entscheidungen, davon eine schon getroffen');
		expect(row(one, asked[0]!.title)!.slice(5)).toEqual([
			{ text: 'ja', strong: true },
			{ text: '' }
		]);
		expect(
			row(one, asked[1]!.title)!
				.slice(5)
				.every(({ circle }) => circle)
		).toBe(true);
		const all = section(await accept(asked.map(({ id }) => id)), 'management').blocks;
		expect(headings(all)).toContain('Drei Entscheidungen sind getroffen');
		const dropped = await chosen({ actions: { [asked[0]!.id]: { decision: 'dropped' } } });
		expect(decisions(dropped).map(({ id }) => id)).not.toContain(asked[0]!.id);
	});

	test('promising too much at once is said beside the hours', async () => {
		const golden = await goldenFindings(worked);
		const due = '2026-11-30';
		const findings = await chosen({
			actions: Object.fromEntries(
				golden.plan.actions.map(({ id }) => [id, { decision: 'accepted', due }])
			)
		});
		expect(hoursText(findings)).toMatch(
			/Was bis Tag 30 vorgesehen ist, braucht [\d,]+ Tage Arbeit; die Stunden reichen für [\d,]+ Tage?\./
		);
	});
});
