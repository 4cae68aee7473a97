import { beforeAll, describe, expect, it } from 'vitest';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { loadQuestionnaire } from '#lib/server/questionnaires.ts';
import { profileFromForm } from './profile-from-form.ts';

let questionnaire: Questionnaire;
beforeAll(async () => {
	questionnaire = (await loadQuestionnaire('questionnaires/communication-maturity')).questionnaire!;
});

function read(fields: Record<string, string>) {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.append(name, value);
	return profileFromForm(questionnaire, form, 'de');
}

describe("the profile's form", () => {
	it('may stay empty', () => {
		expect(read({ company: '', type: '', employees: ' ' })).toEqual({
			company: {},
			profile: {},
			targets: {},
			problems: {}
		});
	});

	it('takes facts as people write them', () => {
		const given = {
			company: ' Muster & Söhne ',
			type: 'machine-builder',
			employees: '1.200',
			exportShare: '60,5',
			fairs: 'yes',
			agency: 'no'
		};
		expect(read(given)).toMatchObject({
			company: { name: 'Muster & Söhne' },
			profile: {
				type: 'machine-builder',
				employees: 1200,
				exportShare: 60.5,
				fairs: true,
				agency: false
			}
		});
	});

	it('says who answers only where the form asks for it', () => {
		expect(read({ company: '' })).not.toHaveProperty('mode');
		expect(read({ mode: 'consultant' }).mode).toBe('consultant');
		expect(read({ mode: 'somebody' }).mode).toBe('self');
	});

	it('asks for the reason of a target that is not the proposed one', () => {
		expect(read({ 'target.STAGE': '3' }).problems['target.STAGE']).toContain('Bühnen');
		const { targets, problems } = read({
			'target.STAGE': '3',
			'reason.STAGE': 'Nischenkunden suchen nicht im Netz',
			'target.STORY': '',
			'reason.STORY': 'steht hier noch von vorhin'
		});
		expect(targets).toEqual({ STAGE: { value: 3, reason: 'Nischenkunden suchen nicht im Netz' } });
		expect(problems).toEqual({});
	});

	it('says which field is no number', () => {
		expect(read({ employees: 'viele' }).problems).toEqual({
			employees: expect.stringContaining('„viele“')
		});
	});
});
