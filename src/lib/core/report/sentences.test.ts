import { describe, expect, test } from 'vitest';
import { decisions } from './action-text.ts';
import { questionOf } from './findings.ts';
import type { Findings } from './findings.ts';
import { findingsOf, goldenFindings } from './fixtures/golden-findings.ts';
import { gaps, urgentDimensions, weakText } from './gaps.ts';
import { headline } from './headline.ts';
import { holdingBack } from './holding-back.ts';
import { hoursText, notNow } from './plan-text.ts';
import { profileRows, profileSentence } from './profile-figures.ts';
import { managementSection } from './sections/management.ts';
import { strengths } from './strengths.ts';
import { verdict } from './verdict.ts';

const worked = '02-worked-example-realised';

describe('the one sentence', () => {
	test('says what the best field allows and what the most urgent gap costs', async () => {
		const findings = await goldenFindings(worked);
		const [best, urgent] = ['TECH', 'STORY'].map((id) =>
			findings.questionnaire.dimensions.find((dimension) => dimension.id === id)
		);
		expect(headline(findings)).toBe(`${best!.headline!.strong.de} ${urgent!.headline!.weak.de}`);
	});

	test('falls back to the level where no field is strong', async () => {
		const findings = await goldenFindings('09-all-zero', 'en');
		expect(headline(findings)).toBe(findings.questionnaire.scale[0]!.headline!.en);
	});

	test('calls no field weak that does well and merely has a higher target', async () => {
		const findings = await goldenFindings('05-service-no-fairs', 'en', {
			answers: Object.fromEntries(['P1', 'P3', 'P4', 'B1', 'B3'].map((id) => [id, { value: 4 }]))
		});
		for (const entry of urgentDimensions(findings)) {
			const weak = entry.dimension.headline!.weak.en;
			if (entry.measured.level! > 3) expect(headline(findings)).not.toContain(weak);
			expect(weakText(findings, entry)).toBe(entry.measured.level! > 3 ? null : weak);
		}
	});

	test('names both ends of the band in the quick variant', async () => {
		expect(headline(await goldenFindings('11-quick', 'en'))).toMatch(
			/^Between “Run-up” and “In rhythm”\. /
		);
	});

	test('says that the picture is incomplete where the whole may not be shown', async () => {
		const open = Object.fromEntries(
			['T1', 'T2', 'T3', 'T4', 'T5'].map((id) => [id, { unknown: true as const }])
		);
		const findings = await goldenFindings(worked, 'de', { answers: open });
		expect(findings.result.overall.shown).toBe(false);
		expect(headline(findings)).toMatch(/^Das Bild ist noch lückenhaft\. /);
		expect(verdict(findings).text).toContain('Teamspiel');
		expect(verdict(findings).score).toBeNull();
	});
});

describe('the verdict', () => {
	test('gives level, score and range with a decimal comma', async () => {
		const { score, range, level, text } = verdict(await goldenFindings(worked));
		expect([score, range, level]).toEqual(['2,0', '2,0 bis 2,1', 'Anlauf']);
		expect(text).toContain('2,0 von 5, Spanne 2,0 bis 2,1');
	});

	test('leads with the range where a key question is open', async () => {
		const findings = await goldenFindings(worked, 'en', { answers: { A3: { unknown: true } } });
		const label = questionOf(findings.questionnaire, 'A3')!.label.en;
		const { score, range, text } = verdict(findings);
		expect(score).toBeNull();
		expect(range).toMatch(/^\d\.\d to \d\.\d$/);
		expect(text).toContain(`“${label}”`);
		const aware = profileRows(findings).find(({ id }) => id === 'AWARE')!;
		expect(aware.now).toMatch(/^\d\.\d–\d\.\d$/);
	});

	test('stays within the band of the quick variant', async () => {
		const { score, text } = verdict(await goldenFindings('11-quick'));
		expect(score).toBeNull();
		expect(text).toContain('2,0 bis 3,0 von 5: Anlauf bis Takt');
	});
});

describe('strengths and gaps', () => {
	test('the gaps are the three of highest priority, each with the answer that weighs on it', async () => {
		const found = gaps(await goldenFindings(worked));
		expect(found.map(({ id, now, gap }) => [id, now, gap])).toEqual([
			['STORY', 1.5, 3.5],
			['AWARE', 1.8, 2.2],
			['TEAM', 2.6, 2.4]
		]);
		expect(found[0]!.text).toBe('Freigabe durch Kunden: „Wir haben nicht gefragt.“');
	});

	test('the strengths are the highest fields that are no gap, from 2 up', async () => {
		const found = strengths(await goldenFindings(worked));
		expect(found.map(({ id, value }) => [id, value])).toEqual([
			['TECH', '3,4'],
			['BOND', '3,0'],
			['STAGE', '2,3']
		]);
	});

	test('a field whose range begins below 2 is no strength: nobody can praise what is unknown', async () => {
		const findings = await goldenFindings(worked, 'de', {
			answers: { F1: { unknown: true }, F2: { unknown: true } }
		});
		const { score, low } = findings.result.dimensions.TECH!;
		expect([score! >= 2, low! < 1.95]).toEqual([true, true]);
		expect(strengths(findings).map(({ id }) => id)).not.toContain('TECH');
	});

	test('single answers fill up where fields are missing, and nothing is invented where all is zero', async () => {
		expect(strengths(await goldenFindings('09-all-zero'))).toEqual([]);
		const quick = strengths(await goldenFindings('11-quick'));
		expect(quick.length).toBeGreaterThan(0);
		expect(quick.every(({ kind, score }) => kind === 'answer' && score >= 4)).toBe(true);
	});
});

describe('where much is unknown', () => {
	/** Only the foundation is known, and it does well. */
	const mostlyOpen = (language: 'de' | 'en') =>
		goldenFindings(worked, language).then(({ questionnaire, assessment }) => {
			const known = new Set(['F1', 'F3', 'F4', 'F5', 'S5', 'T2']);
			const answers = Object.fromEntries(
				Object.entries({ ...assessment.answers, F1: { value: 3 }, F4: { value: 5 } }).filter(
					([id]) => known.has(id)
				)
			);
			return findingsOf(questionnaire, { ...assessment, answers }, language);
		});
	const management = (findings: Findings) => JSON.stringify(managementSection(findings));

	test('the page for management denies no gap that nobody can see yet', async () => {
		const german = management(await mostlyOpen('de'));
		expect(german).not.toContain('Keine Lücken');
		expect(german).not.toContain('Kein Feld liegt');
		expect(german).toContain('In acht Feldern ist dafür zu viel offen.');
		expect(management(await mostlyOpen('en'))).toContain(
			'In eight fields too much is open to tell.'
		);
	});

	test('it denies gaps where every field is known to be near its target', async () => {
		const { questionnaire, assessment } = await goldenFindings(worked);
		const targets = Object.fromEntries(
			questionnaire.dimensions.map(({ id }) => [id, { value: 0, reason: 'Probe' }])
		);
		const sure = management(findingsOf(questionnaire, { ...assessment, targets }, 'de'));
		expect(sure).toContain('Kein Feld liegt um eine halbe Stufe oder mehr unter seinem Ziel.');
	});

	test('a target is not called reached while the range begins below it', async () => {
		const findings = await goldenFindings(worked, 'de', {
			targets: { GOALS: { value: 1.8, reason: 'Probe' }, TECH: { value: 3, reason: 'Probe' } }
		});
		const gapOf = (id: string) => profileRows(findings).find((row) => row.id === id)!.gap;
		expect(findings.result.dimensions.GOALS).toMatchObject({ gap: 0 });
		expect([gapOf('GOALS'), gapOf('TECH')]).toEqual(['offen', 'erreicht']);
		expect(profileSentence(findings)).toMatch(/Am Ziel: Fundament\.$/);
	});
});

describe('what holds the company back', () => {
	test('names the key question, its answer and what it allows', async () => {
		const [first] = holdingBack(await goldenFindings(worked));
		expect([first!.kind, first!.dimension, first!.score, first!.note]).toEqual([
			'weakestLink',
			'STORY',
			'1,5',
			'statt 2,0'
		]);
		expect(first!.text).toContain(
			'„Wir haben nicht gefragt.“ Solange diese Schlüsselfrage bei 0,0 steht'
		);
	});

	test('puts the gate first, with its reason', async () => {
		const findings = await goldenFindings('03-awareness-gate', 'en');
		const [first] = holdingBack(findings);
		const gate = findings.questionnaire.scoring.gates.find(
			({ dimension }) => dimension === 'AWARE'
		)!;
		expect([first!.kind, first!.dimension, first!.text]).toEqual([
			'gate',
			'AWARE',
			gate.because.en
		]);
	});
});

describe('the plan in words', () => {
	test('asks management for its first three actions, in placing order', async () => {
		const findings = await goldenFindings(worked);
		expect(decisions(findings).map(({ id, number }) => [id, number])).toEqual([
			['R01', 1],
			['R16', 3],
			['R03', 5]
		]);
		expect(decisions(findings)[0]!.because).toEqual(['Haltung im Chefbüro steht bei 1,8.']);
	});

	test('says whose hours it reckons with', async () => {
		expect(hoursText(await goldenFindings(worked))).toContain(
			'17,5 Stunden je Woche, wie Sie angegeben'
		);
		const none = await goldenFindings(worked, 'en', { answers: { M1: { unknown: true } } });
		expect(hoursText(none)).toContain('The plan assumes 4.');
		const few = await goldenFindings(worked, 'en', { answers: { M1: { value: 2 } } });
		expect(hoursText(few)).toContain('You stated 2 hours a week.');
		const stated = (hours: number, language: 'de' | 'en') =>
			goldenFindings(worked, language, { answers: { M1: { value: hours } } });
		expect(hoursText(await stated(1, 'de'))).toContain('Sie haben 1 Stunde je Woche angegeben.');
		expect(hoursText(await stated(1, 'en'))).toContain('You stated 1 hour a week.');
		expect(hoursText(await stated(0, 'de'))).toContain(
			'Sie haben keine Stunden je Woche angegeben.'
		);
		expect(hoursText(await stated(0, 'en'))).toContain('You stated no hours a week.');
	});

	test('leaves for later with the reason and a date half a year on', async () => {
		const { actions, review, further } = notNow(await goldenFindings(worked));
		expect(actions.map(({ reason }) => reason)).toEqual([
			'Passt nicht mehr in 17,5 Stunden je Woche.'
		]);
		expect([review, further]).toEqual(['2027-05-21', null]);
	});

	test('a shorter variant says what the full one adds', async () => {
		const { further } = notNow(await goldenFindings('06-many-unknown-standard', 'en'));
		expect(further).toMatch(/^This variant asks 28 questions, the full one up to 46/);
	});
});

test('two companies on one level with different answers read differently', async () => {
	const one = await goldenFindings(worked);
	const other = await goldenFindings(worked, 'de', {
		answers: {
			S1: { value: 5 },
			S2: { value: 24 },
			S5: { value: 5 },
			T1: { value: 0 },
			T2: { value: 0 }
		}
	});
	expect(other.result.overall.level).toBe(one.result.overall.level);
	expect(headline(other)).not.toBe(headline(one));
	expect(gaps(other).map(({ text }) => text)).not.toEqual(gaps(one).map(({ text }) => text));
	expect(profileSentence(other)).not.toBe(profileSentence(one));
});
