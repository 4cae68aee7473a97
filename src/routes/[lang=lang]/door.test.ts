import { beforeAll, describe, expect, test } from 'vitest';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { door } from './door.ts';
import { leadText } from './profile/profile-page.ts';

let shipped: Questionnaire;
let own: Questionnaire;
beforeAll(async () => {
	shipped = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
	own = (await loadQuestionnaire('examples/own-model/model.yaml')).questionnaire!;
});

describe('the first page', () => {
	test('counts and names what our own questionnaire offers', () => {
		const { slot, outcomes, ways, keeps, sample } = door(shipped, 'de');
		expect(slot).toEqual([
			'Der Durchlass: Haltung im Chefbüro, Stoff, Begeisterung und',
			'sechs weitere Felder. Man kann ihn einstellen.'
		]);
		expect(outcomes[1]).toEqual({
			title: 'Neun Maße',
			text: 'Heute und Ziel für jedes Feld, ab der Fassung „Standard“. Jede Zahl führt zurück zu Ihrer Antwort.'
		});
		expect(ways).toBe('Drei Wege hinein');
		expect(keeps).toContain('Wer kurz anfängt');
		expect(sample).toMatchObject({ top: 5, now: 1.5, gap: 3.5 });
	});

	test('says nothing of our own questionnaire where another is offered', () => {
		const { lead, slot, outcomes, ways, keeps, sample } = door(own, 'de');
		expect(lead).toContain('wo Ihr Haus steht');
		expect(slot).toBeNull();
		expect(outcomes[1]!.title).toBe('Zwei Maße');
		expect(outcomes[1]!.text).not.toContain('Fassung');
		expect(ways).toBe('Der Weg hinein');
		expect(keeps).not.toContain('kurz');
		expect(sample).toEqual({
			top: 3,
			now: 0.9,
			gap: 2.1,
			alt: 'Beispiel: Einsatz beim Kunden, heute 0,9, Ziel 3, Abstand 2,1'
		});
	});

	test('names no more fields beside the opening than fit there', () => {
		const drawn = { ...own, door: { lead: own.title, drawing: true } };
		expect(door(drawn, 'en').slot).toEqual([
			'The opening: Service in the field and Spare parts.',
			'It can be adjusted.'
		]);
		const long = { de: 'Ein sehr langer Name für ein Feld', en: 'A very long name for a field' };
		const [first] = own.dimensions;
		const crowded = { ...drawn, dimensions: [first!, { ...first!, name: long }] };
		expect(door(crowded, 'de').slot).toEqual([
			'Der Durchlass: Einsatz beim Kunden und',
			'ein weiteres Feld. Man kann ihn einstellen.'
		]);
	});

	test('promises a range where every variant gives only that', () => {
		const { variants } = shipped;
		const quick = { ...shipped, variants: variants.filter(({ shows }) => shows === 'band') };
		expect(door(quick, 'en').outcomes[1]!.title).toBe('A range');
	});
});

test('the page of the company says how many facts it asks for, and what follows from them', () => {
	expect(leadText(shipped, 'de')).toBe(
		'Fünf Angaben, jede freiwillig. Danach richten sich die Ziele und welche Fragen Sie sehen.'
	);
	expect(leadText(own, 'de')).toBe('Eine Angabe, freiwillig. Danach richten sich die Ziele.');
	expect(leadText({ ...own, profile: [] }, 'en')).toBe('Only the name, and even that is optional.');
});
