import { describe, expect, test } from 'vitest';
import type { Answer } from '../assessment/assessment.ts';
import { whatIf, type Change } from '../plan/what-if.ts';
import type { Language } from '../questionnaire/questionnaire.ts';
import { goldenFindings } from './fixtures/golden-findings.ts';
import { whatIfText } from './what-if-text.ts';

const worked = '02-worked-example-realised';
const given = (question: string, answer: Answer | null): Change => ({
	kind: 'answer',
	question,
	answer
});
const level = (question: string, value: number) => given(question, { value });

async function said(changes: Change[], language: Language = 'de', name = worked) {
	const { questionnaire, assessment } = await goldenFindings(name, language);
	return whatIfText(questionnaire, whatIf(questionnaire, assessment, changes), language);
}

describe('what a supposition moves, in words', () => {
	test('is the whole, the field, its distance, and what no longer holds it back', async () => {
		expect((await said([level('S5', 4)])).sentences).toEqual([
			'Das Ganze steigt von 2,0 auf 2,2.',
			'Das Feld Stoff steigt von 1,5 auf 3,2; der Abstand zum Ziel ist 1,8 statt 3,5.',
			'„Freigabe durch Kunden“ hält das Feld Stoff nicht mehr zurück: Die Grenze liegt jetzt bei 4,5.'
		]);
		expect((await said([level('S5', 4)], 'en')).sentences).toEqual([
			'The whole rises from 2.0 to 2.2.',
			'The field Material rises from 1.5 to 3.2; the distance to the target is 1.8 instead of 3.5.',
			'“Release by customers” no longer holds the field Material back: its limit now lies at 4.5.'
		]);
	});

	test('names the limit that moves up and the one that takes its place', async () => {
		expect((await said([level('S5', 0), level('S1', 5)])).sentences.join(' ')).not.toContain(
			'zurück'
		);
		const moved = (await said([level('S5', 5), level('S1', 0)])).sentences.join(' ');
		expect(moved).toContain('„Freigabe durch Kunden“ hält das Feld Stoff nicht mehr zurück.');
		expect(moved).toContain(
			'„Geschichte nach vier Wochen“ hält jetzt das Feld Stoff zurück, auf höchstens 1,5.'
		);
	});

	test('names the level where it changes', async () => {
		const raised = ['S1', 'S5', 'T1', 'T2', 'T4', 'T5', 'A1', 'A2', 'A3'].map((id) => level(id, 5));
		const { sentences, level: step, index } = await said(raised);
		expect(sentences).toContain('Die Stufe ist dann Takt statt Anlauf.');
		expect(step).toEqual({ now: 'Takt', before: 'Anlauf' });
		expect(index!.before).toBe('40');
	});

	test('goes down as well as up', async () => {
		const { sentences, fields } = await said([level('B1', 0)]);
		expect(sentences[0]).toMatch(/^Das Ganze sinkt von 2,0 auf 1,\d\.$/);
		expect(fields.map(({ id }) => id)).toEqual(['BOND']);
		expect(sentences[1]).toMatch(/^Das Feld Verbundenheit sinkt von 3,0 auf /);
	});

	test('is a range where a key question were open', async () => {
		const { sentences, figure, index } = await said([given('A1', { unknown: true })]);
		expect(sentences[0]).toMatch(/^Das Ganze liegt dann bei \d,\d bis \d,\d statt bei 2,0\.$/);
		expect(figure!.before).toBe('2,0');
		expect(index).toBeNull();
	});

	test('is no number where too little were known', async () => {
		const open = ['T1', 'T2', 'T3', 'T4', 'T5'].map((id) => given(id, { unknown: true }));
		const { sentences, figure } = await said(open);
		expect(sentences[0]).toBe('Für das Ganze ließe sich dann keine Zahl mehr nennen.');
		expect(sentences).toContain('Für das Feld Teamspiel ließe sich dann keine Zahl mehr nennen.');
		expect(figure).toBeNull();
	});

	test('says so where nothing moves', async () => {
		expect(await said([level('B1', 3)])).toMatchObject({
			sentences: ['An den Zahlen ändert das nichts.'],
			figure: { now: '2,0', before: null },
			fields: []
		});
	});

	test('says what keeps a field where it is, though an answer in it were better', async () => {
		expect(
			(await said([{ kind: 'answer', question: 'S2', answer: { value: 24 } }])).sentences
		).toEqual([
			'An den Zahlen ändert das nichts.',
			'Das Feld Stoff bleibt, wo es ist: „Freigabe durch Kunden“ hält es auf höchstens 1,5.'
		]);
	});

	test('an action that lifts a field frees it without moving its limit', async () => {
		const { sentences } = await said([{ kind: 'action', id: 'R09' }], 'en');
		expect(sentences).toContain('“Release by customers” no longer holds the field Material back.');
	});

	test('the gate that opens is named with what it held', async () => {
		const raised = ['A1', 'A2', 'A3', 'A5'].map((id) => level(id, 5));
		const { sentences } = await said(raised, 'de', '03-awareness-gate');
		expect(sentences).toContain('Das Feld Haltung im Chefbüro hält das Ganze nicht mehr zurück.');
	});

	test('draws a dashed ring where it stood', async () => {
		const { ruler, fields } = await said([level('S5', 4)]);
		for (const { marks } of [ruler!.drawing, fields[0]!.drawing]) {
			expect(marks.some(({ shapes }) => shapes.some(({ role }) => role === 'before'))).toBe(true);
		}
	});

	test('moves the band of the quick variant, names fields and gives them no number', async () => {
		const { sentences, fields, figure } = await said([level('S5', 5)], 'de', '11-quick');
		expect(sentences[0]).toMatch(/^Das Ganze (bleibt|liegt dann) bei \d,\d bis \d,\d/);
		expect(sentences.slice(1).join(' ')).not.toMatch(/\d/);
		expect(figure!.now).toMatch(/^\d,\d bis \d,\d$/);
		expect(fields).toEqual([]);
	});
});
