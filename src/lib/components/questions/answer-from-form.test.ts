import { describe, expect, it } from 'vitest';
import { answerFromForm } from './answer-from-form.ts';
import type { AskedQuestion, Field } from './asked-question.ts';

function question(field: Field, more: Partial<AskedQuestion> = {}): AskedQuestion {
	return {
		id: 'Q1',
		ask: '?',
		field,
		answer: null,
		...more
	};
}

function form(...fields: [string, string][]): FormData {
	const data = new FormData();
	for (const [name, value] of fields) data.append(name, value);
	return data;
}

const choices = (...values: string[]) => values.map((value) => ({ value, text: value }));
const anchored = question({
	kind: 'one',
	of: 'level',
	choices: choices('0', '1', '2', '3', '4', '5')
});
const number = question({ kind: 'number', unit: 'Minuten', exceptions: choices('impossible') });

describe('an answer read from a form', () => {
	it('is blank where nothing was touched', () => {
		expect(answerFromForm(anchored, form(), 'de')).toEqual({ answer: null, problem: null });
	});

	it('takes a level as a number and a choice by its id', () => {
		expect(answerFromForm(anchored, form(['Q1', '0']), 'de').answer).toEqual({ value: 0 });
		const choice = question({ kind: 'one', of: 'option', choices: choices('both', 'none') });
		expect(answerFromForm(choice, form(['Q1', 'both']), 'de').answer).toEqual({ value: 'both' });
	});

	it('takes yes and no as true and false', () => {
		const yesNo = question({ kind: 'one', of: 'boolean', choices: choices('yes', 'no') });
		expect(answerFromForm(yesNo, form(['Q1', 'yes']), 'de').answer).toEqual({ value: true });
		expect(answerFromForm(yesNo, form(['Q1', 'no']), 'de').answer).toEqual({ value: false });
	});

	it('keeps note and evidence, also without an answer', () => {
		const fields = form(['Q1.note', ' im Ordner '], ['Q1.evidence', 'Protokoll 4/26']);
		expect(answerFromForm(anchored, fields, 'de').answer).toEqual({
			note: 'im Ordner',
			evidence: { state: 'shown', text: 'Protokoll 4/26' }
		});
	});

	it('takes the state of evidence where somebody looks at it', () => {
		const checked = form(['Q1', '4'], ['Q1.evidence.state', 'checked'], ['Q1.evidence', 'Plan']);
		expect(answerFromForm(anchored, checked, 'de').answer).toEqual({
			value: 4,
			evidence: { state: 'checked', text: 'Plan' }
		});
		const shown = form(['Q1', '4'], ['Q1.evidence.state', 'shown'], ['Q1.evidence', '']);
		expect(answerFromForm(anchored, shown, 'de').answer).toEqual({
			value: 4,
			evidence: { state: 'shown' }
		});
	});

	it('says "no evidence" only beside words about it', () => {
		const none = form(['Q1.evidence.state', 'none'], ['Q1.evidence', '']);
		expect(answerFromForm(anchored, none, 'de').answer).toBeNull();
		const searched = form(['Q1.evidence.state', 'none'], ['Q1.evidence', 'nicht auffindbar']);
		expect(answerFromForm(anchored, searched, 'de').answer).toEqual({
			evidence: { state: 'none', text: 'nicht auffindbar' }
		});
	});

	it('takes the sentence agreed to as the reason, unless another one is written', () => {
		const optional = question(anchored.field, { notApplicable: 'Es gibt kein Forum.' });
		const ticked: [string, string] = ['Q1', 'notApplicable'];
		expect(answerFromForm(optional, form(ticked), 'de').answer).toEqual({
			notApplicable: true,
			reason: 'Es gibt kein Forum.'
		});
		expect(answerFromForm(optional, form(ticked, ['Q1.reason', 'Nische']), 'de').answer).toEqual({
			notApplicable: true,
			reason: 'Nische'
		});
	});

	it('takes a number, an exception or "unknown", but not two of them', () => {
		expect(answerFromForm(number, form(['Q1', '2,5']), 'de').answer).toEqual({ value: 2.5 });
		expect(answerFromForm(number, form(['Q1.other', 'impossible']), 'de').answer).toEqual({
			value: 'impossible'
		});
		expect(answerFromForm(number, form(['Q1.other', 'unknown']), 'de').answer).toEqual({
			unknown: true
		});
		expect(answerFromForm(number, form(['Q1', '3'], ['Q1.other', 'unknown']), 'de')).toEqual({
			answer: null,
			problem: { kind: 'oneOnly' }
		});
	});

	it('says which word is no number', () => {
		expect(answerFromForm(number, form(['Q1', 'viele']), 'de').problem).toEqual({
			kind: 'notANumber',
			given: 'viele'
		});
	});

	it('keeps the order of ranked answers and refuses the same one twice', () => {
		const ranked = question({ kind: 'ranked', choices: choices('nda', 'known'), max: 3 });
		expect(
			answerFromForm(ranked, form(['Q1', 'known'], ['Q1', ''], ['Q1', 'nda']), 'de').answer
		).toEqual({ value: ['known', 'nda'] });
		expect(answerFromForm(ranked, form(['Q1', 'nda'], ['Q1', 'nda']), 'de').problem).toEqual({
			kind: 'twice'
		});
	});

	it('takes the state of each stage that was touched', () => {
		const status = question({
			kind: 'status',
			states: choices('none', 'owned', 'active'),
			items: choices('linkedin', 'xing')
		});
		expect(answerFromForm(status, form(['Q1.item.linkedin', 'active']), 'de').answer).toEqual({
			value: { linkedin: 'active' }
		});
	});
});
