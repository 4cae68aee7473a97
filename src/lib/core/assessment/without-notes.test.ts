import { expect, test } from 'vitest';
import type { Answer, Assessment } from './assessment.ts';
import { withoutNotes } from './without-notes.ts';

const answers: Record<string, Answer> = {
	A1: { value: 3, note: 'eine Notiz', evidence: { state: 'checked', text: 'ein Beleg' } },
	A2: { unknown: true, note: 'noch eine' },
	A3: { notApplicable: true, reason: 'ein Grund' },
	A4: { value: false },
	A5: { value: 0, evidence: { state: 'none' } },
	A6: { note: 'nur eine Notiz' }
};
const assessment: Assessment = {
	questionnaire: 'sample',
	variant: 'full',
	date: '2026-11-22',
	mode: 'consultant',
	seconds: 90,
	company: { name: 'Muster GmbH' },
	profile: { employees: 180 },
	targets: { STAGE: { value: 3, reason: 'Nische' } },
	plan: { actions: { R01: { decision: 'dropped' } }, own: [] },
	answers
};

test('answers, company, targets and plan stay; notes, evidence, reasons and time go', () => {
	const { seconds: _, ...rest } = assessment;
	expect(withoutNotes(assessment)).toEqual({
		...rest,
		answers: {
			A1: { value: 3, evidence: { state: 'checked' } },
			A2: { unknown: true },
			A3: { notApplicable: true },
			A4: { value: false },
			A5: { value: 0, evidence: { state: 'none' } },
			A6: {}
		}
	});
});

test('what was handed in stays as it was', () => {
	const before = structuredClone(assessment);
	withoutNotes(assessment);
	expect(assessment).toEqual(before);
});

test('a field of an answer that nobody has thought of yet does not slip through', () => {
	const A1 = { value: 3, voice: 'Frau Meier' } as Answer;
	expect(withoutNotes({ ...assessment, answers: { A1 } }).answers).toEqual({ A1: { value: 3 } });
});
