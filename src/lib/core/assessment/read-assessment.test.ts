import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixture } from '../questionnaire/fixtures/read-fixture.ts';
import { parseQuestionnaire } from '../questionnaire/parse.ts';
import { checkAnswer } from './check-answer.ts';
import { checkProfile } from './check-profile.ts';
import { readAssessment } from './read-assessment.ts';

const questionnaire = parseQuestionnaire(readFixture('model')).questionnaire!;
const questions = questionnaire.dimensions.flatMap((dimension) => dimension.questions);
const question = (id: string) => questions.find((one) => one.id === id)!;

const sound = {
	questionnaire: 'model',
	version: questionnaire.version,
	variant: 'full',
	date: '2026-11-22',
	mode: 'consultant',
	seconds: 840.5,
	company: { name: 'Muster Maschinenbau GmbH' },
	profile: { type: 'machine-builder', employees: 180, exportShare: 40, fairs: true, agency: false },
	targets: { HAND: { value: 3.5, reason: 'Nische' } },
	answers: {
		H1: { value: 3, note: 'Stimmt.', evidence: { state: 'shown', text: 'Protokoll 4/26' } },
		H2: { value: 'both' },
		H3: { value: ['write', 'film'] },
		H4: { value: ['technology', 'no-time'] },
		W1: { unknown: true },
		W2: { value: { linkedin: 'active', fairs: 'owned' } },
		W4: { notApplicable: true, reason: 'Kein Vertrieb' },
		W5: { value: 'impossible' },
		W6: {}
	}
};

const found = (json: unknown) =>
	readAssessment(questionnaire, json).issues.map(({ code, path }) => `${code} ${path}`);

describe('an answers file', () => {
	it('is read as it stands', () => {
		const { assessment, issues } = readAssessment(questionnaire, sound);
		expect(issues).toEqual([]);
		expect(assessment).toEqual(sound);
	});

	it('may leave out everything but questionnaire and date', () => {
		const { assessment } = readAssessment(questionnaire, {
			questionnaire: 'model',
			date: '2026-11-22'
		});
		expect(assessment).toEqual({
			questionnaire: 'model',
			variant: 'standard',
			date: '2026-11-22',
			mode: 'self',
			company: {},
			profile: {},
			targets: {},
			answers: {}
		});
	});

	it('keeps answers to questions that its variant does not ask', () => {
		const { assessment } = readAssessment(questionnaire, { ...sound, variant: 'quick' });
		expect(assessment?.answers).toEqual(sound.answers);
	});

	it.each([null, undefined, 3, 'x', []])('%j is not one', (json) => {
		expect(found(json)).toEqual(['assessment-type ']);
	});

	it('names every fault at once, with its path', () => {
		expect(
			found({
				questionnaire: 'other',
				version: '0123456789abcdef',
				variant: 'long',
				date: '2026-02-30',
				mode: 'boss',
				seconds: -1,
				company: { name: 'x'.repeat(201) },
				colour: 'blue',
				profile: { type: 'bakery', employees: 1.5, exportShare: 101, fairs: 'yes', town: 'Ulm' },
				targets: {
					HEART: { value: 1, reason: 'x' },
					HEAD: { value: 6, reason: ' ' },
					HAND: { value: 3, reason: 'x'.repeat(501) }
				},
				answers: {
					H1: { value: 6 },
					H2: { value: 'three' },
					H3: { value: ['none', 'film'] },
					H4: { value: ['technology', 'nda', 'no-time'] },
					W1: { value: -1 },
					W2: { value: { linkedin: 'dead', tiktok: 'active' } },
					W3: { value: 0.5 },
					W4: { notApplicable: true },
					W5: { value: 2.5 },
					W6: { value: 1, unknown: true },
					Z9: { value: 1 }
				}
			})
		).toEqual([
			'unknown-field ',
			'questionnaire-other questionnaire',
			'version-other version',
			'profile-value profile.type',
			'profile-value profile.employees',
			'profile-value profile.exportShare',
			'profile-value profile.fairs',
			'unknown-field profile',
			'variant-unknown variant',
			'date date',
			'mode mode',
			'seconds seconds',
			'text-long company.name',
			'target-dimension targets',
			'target-value targets.HEAD.value',
			'reason-missing targets.HEAD.reason',
			'text-long targets.HAND.reason',
			'value-level answers.H1.value',
			'value-option answers.H2.value',
			'value-exclusive answers.H3.value',
			'value-many answers.H4.value',
			'value-range answers.W1.value',
			'value-state answers.W2.value.linkedin',
			'value-item answers.W2.value',
			'value-derived answers.W3.value',
			'reason-missing answers.W4.reason',
			'value-whole answers.W5.value',
			'answer-several answers.W6',
			'unknown-question answers'
		]);
	});

	it('of another version is refused by naming both', () => {
		const [issue] = readAssessment(questionnaire, { ...sound, version: '0123456789abcdef' }).issues;
		for (const text of [issue!.message.de, issue!.message.en]) {
			expect(text).toContain('0123456789abcdef');
			expect(text).toContain(questionnaire.version);
		}
	});

	it('cannot smuggle in what every object has', () => {
		const json: unknown = JSON.parse(
			'{"questionnaire":"model","date":"2026-11-22","__proto__":{"mode":"consultant"},"profile":{"constructor":1},"targets":{"__proto__":{"value":1,"reason":"x"}},"answers":{"__proto__":{"value":1},"toString":{"value":1},"W2":{"value":{"__proto__":"active"}}}}'
		);
		expect(found(json)).toEqual([
			'unknown-field ',
			'unknown-field profile',
			'target-dimension targets',
			'unknown-question answers',
			'unknown-question answers',
			'value-item answers.W2.value'
		]);
	});

	it.each(['2026-11-22', '2024-02-29'])('%s is a day', (date) => {
		expect(found({ questionnaire: 'model', date })).toEqual([]);
	});

	it.each(['2026-2-3', '2023-02-29', '2026-13-01', '2026-04-31', '22.11.2026', '', 20261122, null])(
		'%j is none',
		(date) => {
			expect(found({ questionnaire: 'model', date })).toEqual(['date date']);
		}
	);

	it('never makes the reader fail, whatever it holds', () => {
		const key = fc.constantFrom(
			'questionnaire',
			'answers',
			'targets',
			'profile',
			'H1',
			'W2',
			'value'
		);
		const json = fc.oneof(
			fc.anything(),
			fc.dictionary(
				key,
				fc.dictionary(key, fc.oneof(fc.anything(), fc.dictionary(key, fc.anything())))
			)
		);
		fc.assert(
			fc.property(json, (given) => {
				const { assessment, issues } = readAssessment(questionnaire, given);
				expect(assessment === null).toBe(issues.length > 0);
			}),
			{ numRuns: 150 }
		);
	}, 30_000);
});

describe('one answer', () => {
	const check = (id: string, given: unknown) => {
		const { answer, issues } = checkAnswer(question(id), given);
		expect(answer === null).toBe(issues.length > 0);
		return answer ?? issues.map(({ code, path }) => `${code} ${path}`);
	};

	it.each([
		['H1', { value: 0 }],
		['H1', { value: 5 }],
		['H1', { unknown: true }],
		['H1', {}],
		['H1', { note: 'x'.repeat(4000) }],
		['H2', { value: 'none' }],
		['H3', { value: [] }],
		['H3', { value: ['none'] }],
		['H4', { value: ['nda', 'technology'] }],
		['W1', { value: 0 }],
		['W1', { value: 0.5 }],
		['W2', { value: { linkedin: 'active' } }],
		['W3', {}],
		['W4', { value: false }],
		['W5', { value: 100 }],
		['W5', { value: 'impossible' }]
	])('%s takes %j', (id, given) => {
		expect(check(id, given)).toEqual(given);
	});

	it.each([
		['H1', null, 'answer-type answers.H1'],
		['H1', [3], 'answer-type answers.H1'],
		['H1', 3, 'answer-type answers.H1'],
		['H1', { value: '3' }, 'value-level answers.H1.value'],
		['H1', { value: 2.5 }, 'value-level answers.H1.value'],
		['H1', { value: NaN }, 'value-level answers.H1.value'],
		['H1', { value: null }, 'value-level answers.H1.value'],
		['W2', { value: {} }, 'value-empty answers.W2.value'],
		['H1', { valeu: 3 }, 'unknown-field answers.H1'],
		['H1', { unknown: false }, 'flag-true answers.H1.unknown'],
		['H1', { notApplicable: true, reason: 'x' }, 'not-applicable answers.H1.notApplicable'],
		['H1', { note: 'x'.repeat(4001) }, 'text-long answers.H1.note'],
		['H1', { note: 7 }, 'text-type answers.H1.note'],
		['H1', { evidence: { state: 'seen' } }, 'evidence-state answers.H1.evidence.state'],
		['H1', { evidence: 'shown' }, 'evidence-state answers.H1.evidence.state'],
		[
			'H1',
			{ evidence: { state: 'shown', text: 'x'.repeat(2001) } },
			'text-long answers.H1.evidence.text'
		],
		['H2', { value: 'toString' }, 'value-option answers.H2.value'],
		['H3', { value: 'film' }, 'value-type answers.H3.value'],
		['H3', { value: ['film', 'film'] }, 'value-twice answers.H3.value[1]'],
		['H3', { value: ['film', 7] }, 'value-option answers.H3.value[1]'],
		['W1', { value: 'impossible' }, 'value-type answers.W1.value'],
		['W1', { value: Infinity }, 'value-type answers.W1.value'],
		['W2', { value: ['linkedin'] }, 'value-type answers.W2.value'],
		['W3', { unknown: true }, 'value-derived answers.W3'],
		['W4', { value: 'false' }, 'value-type answers.W4.value'],
		['W4', { notApplicable: true, reason: '  ' }, 'reason-missing answers.W4.reason'],
		['W4', { notApplicable: true, reason: 'x'.repeat(501) }, 'text-long answers.W4.reason'],
		['W5', { value: 101 }, 'value-range answers.W5.value']
	])('%s refuses %j', (id, given, issue) => {
		expect(check(id, given)).toEqual([issue]);
	});

	it('is told in both languages what belongs there', () => {
		const [issue] = checkAnswer(question('W5'), { value: '\u001b[31m101' }).issues;
		expect(issue).toMatchObject({
			message: { de: '„\\u001b[31m101“ passt hier nicht.' },
			hint: {
				de: 'Hierhin gehört eine Zahl oder "impossible".',
				en: 'Expected a number or "impossible".'
			}
		});
	});
});

describe('the profile', () => {
	it('takes any part of the facts', () => {
		expect(checkProfile(questionnaire, {}).profile).toEqual({});
		expect(checkProfile(questionnaire, { fairs: false }).profile).toEqual({ fairs: false });
	});

	it('refuses what is no profile at all', () => {
		expect(checkProfile(questionnaire, [1]).issues).toMatchObject([{ code: 'profile-type' }]);
	});
});
