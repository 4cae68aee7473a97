import { describe, expect, test } from 'vitest';
import { planWords } from '#lib/text/plan-words.ts';
import { choiceFromForm, ownFromForm } from './choice-from-form.ts';

const { problems: words } = planWords('de');

function form(fields: Record<string, string>): FormData {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.set(name, value);
	return data;
}
const choice = (fields: Record<string, string>) => choiceFromForm(form(fields), 'de');
const own = (fields: Record<string, string>) => ownFromForm('own-1', form(fields), 'de');

describe('what was decided in the form of a step', () => {
	test('is read without what stands in fields that the decision does not ask for', () => {
		const fields = {
			reason: 'war einmal',
			review: '2027-05-01',
			owner: ' Frau Meier ',
			due: '2027-03-15'
		};
		expect(choice({ decision: 'accepted', ...fields })).toEqual({
			choice: { decision: 'accepted', owner: 'Frau Meier', due: '2027-03-15' },
			problems: {}
		});
		expect(choice({ decision: 'deferred', ...fields }).choice).toEqual({
			decision: 'deferred',
			reason: 'war einmal',
			review: '2027-05-01',
			owner: 'Frau Meier',
			due: '2027-03-15'
		});
		expect(choice({ decision: '', reason: 'x', owner: '', due: '' }).choice).toEqual({});
	});

	test('takes a day that was written by hand, and says in words which is none', () => {
		expect(choice({ due: '1.3.2027' }).choice).toEqual({ due: '2027-03-01' });
		expect(choice({ due: '31.2.2027' }).problems).toEqual({ due: words.noDay('31.2.2027') });
		expect(choice({ due: 'im Mai' }).problems).toEqual({ due: words.noDay('im Mai') });
	});

	test('says what is missing for a deferral, every gap at once', () => {
		expect(choice({ decision: 'deferred' })).toEqual({
			choice: null,
			problems: { reason: words.reason, review: words.review }
		});
	});

	test('names what is too long, and what our page does not offer', () => {
		expect(choice({ owner: 'x'.repeat(121) }).problems.owner).toContain('Platz ist für 120');
		expect(choice({ decision: 'later' }).problems).toEqual({ decision: words.notOffered });
		expect(own({ title: 'x', horizon: '45' }).problems).toEqual({ horizon: words.notOffered });
	});
});

describe('a step of the company’s own', () => {
	test('is read with line breaks counted once', () => {
		expect(own({ title: 'Film', firstStep: 'a\r\nb', horizon: '180', due: '' })).toEqual({
			own: { title: 'Film', firstStep: 'a\nb', horizon: 180 },
			problems: {}
		});
		expect(own({ title: 'x', firstStep: 'x\r\n'.repeat(249) + 'xx' }).problems).toEqual({});
	});

	test('needs a name', () => {
		expect(own({ title: ' ', firstStep: 'a' })).toEqual({
			own: null,
			problems: { title: words.title }
		});
	});
});
