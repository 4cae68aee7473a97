import { describe, expect, test } from 'vitest';
import type { Answer } from '../assessment/assessment.ts';
import { answerText, labelledAnswer, quantityText } from './answer-text.ts';
import { questionOf } from './findings.ts';
import { goldenFindings } from './fixtures/golden-findings.ts';
import { nextLevelText } from './next-level.ts';

async function said(id: string, answer: Answer, language: 'de' | 'en' = 'de', brief = false) {
	const findings = await goldenFindings('02-worked-example-realised', language, {
		answers: { [id]: answer }
	});
	return answerText(findings, questionOf(findings.questionnaire, id)!, brief);
}

describe('an answer in words', () => {
	test('is the sentence of the level', async () => {
		expect(await said('S5', { value: 2 })).toBe('Von Fall zu Fall. Es dauert Monate.');
	});

	test('is the number with its unit, one of a thing in the singular', async () => {
		expect(await said('M1', { value: 17.5 })).toBe('17,5 Stunden je Woche');
		expect(await said('M1', { value: 1 }, 'en')).toBe('1 hour a week');
		expect(quantityText(12_000, 'Beiträge', 'de')).toBe('12.000 Beiträge');
	});

	test('names the exception instead of a number', async () => {
		expect(await said('F1', { value: 'impossible' }, 'en')).toBe(
			'It cannot be done, the upload breaks off.'
		);
	});

	test('lists what was chosen, or counts it where there is little room', async () => {
		const answer = { value: ['interview', 'write'] };
		expect(await said('M3', answer)).toBe(
			'Leute so befragen, dass sie ins Erzählen kommen. Texte schreiben, die man gern liest.'
		);
		expect(await said('M3', answer, 'de', true)).toBe('2 von 8');
		expect(await said('M3', { value: ['none'] }, 'de', true)).toBe('Nichts davon');
	});

	test('groups the stages by state, and counts them where a share follows from them', async () => {
		const answer = { value: { linkedin: 'active', xing: 'owned', fairs: 'active' } };
		expect(await said('K2', answer)).toBe(
			'Wird bespielt: LinkedIn, Messen. Vorhanden, liegt still: Xing'
		);
		const findings = await goldenFindings('02-worked-example-realised', 'de', {
			answers: { K2: answer }
		});
		expect(labelledAnswer(findings, questionOf(findings.questionnaire, 'K3')!)).toBe(
			'Bespielte Bühnen: 2 von 3.'
		);
	});

	test('has words for what is unknown, blank, not applicable, yes and no', async () => {
		expect(await said('S4', { unknown: true })).toBe('Weiß ich nicht');
		expect(await said('S4', {}, 'en')).toBe('Not answered');
		expect(await said('K5', { notApplicable: true, reason: 'Kein Forum' })).toBe(
			'Trifft auf uns nicht zu'
		);
		expect(await said('P5', { value: true }, 'en')).toBe('Yes');
	});
});

describe('an answer with the label of its question', () => {
	async function labelled(id: string, answer: Answer, language: 'de' | 'en' = 'de') {
		const findings = await goldenFindings('02-worked-example-realised', language, {
			answers: { [id]: answer }
		});
		return labelledAnswer(findings, questionOf(findings.questionnaire, id)!);
	}

	test('quotes a sentence, and does not quote a quotation again', async () => {
		expect(await labelled('S5', { value: 2 })).toBe(
			'Freigabe durch Kunden: „Von Fall zu Fall. Es dauert Monate.“'
		);
		expect(await labelled('A1', { value: 1 }, 'en')).toBe(
			'Said in the management meeting: “Our customers know us.”'
		);
	});

	test('says figures, yes and no plainly, and what nobody knows in quotes', async () => {
		expect(await labelled('F1', { value: 3 })).toBe('500 Megabyte hochladen: 3 Minuten.');
		expect(await labelled('S2', { value: 2 })).toBe('Beiträge mit Kundenproblem: 2.');
		expect(await labelled('F5', { value: true })).toBe('Einwilligung für Bilder: ja.');
		expect(await labelled('F5', { unknown: true }, 'en')).toBe(
			'Consent for pictures: “I do not know.”'
		);
	});
});

describe('the next step at a question', () => {
	async function next(id: string, answer: Answer, upTo = 0) {
		const findings = await goldenFindings('02-worked-example-realised', 'de', {
			answers: { [id]: answer }
		});
		return nextLevelText(findings, questionOf(findings.questionnaire, id)!, upTo);
	}

	test('is the next sentence, or the one that reaches the level of the field', async () => {
		expect(await next('S5', { value: 0 })).toBe('Wir haben einmal gefragt. Die Antwort war Nein.');
		expect(await next('S5', { value: 0 }, 2)).toBe('Von Fall zu Fall. Es dauert Monate.');
	});

	test('is the next figure of the curve, for the whole company where it counts per hundred', async () => {
		expect(await next('S2', { value: 2 })).toBe('3 Beiträge');
		expect(await next('M1', { value: 17.5 })).toBe('25 Stunden je Woche');
	});

	test('is none at the top and none where nothing is known', async () => {
		expect(await next('S5', { value: 5 })).toBeNull();
		expect(await next('S5', { unknown: true })).toBeNull();
	});
});
