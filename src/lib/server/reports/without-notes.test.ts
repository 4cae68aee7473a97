import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import { resultView } from '#lib/components/result/result-view.ts';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { withoutNotes } from '#lib/core/assessment/without-notes.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { findingsOf, goldenFindings, shipped } from '#lib/core/report/fixtures/golden-findings.ts';
import { report } from '#lib/core/report/report.ts';
import { score } from '#lib/core/scoring/score.ts';
import { paragraphsOf } from '../docx/fixtures/read-docx.ts';
import { reportFile } from './report-file.ts';

/** Somebody has written beside every answer, and left one out with a reason. */
const SECRET = 'Geheimnis';
const LONG = `${SECRET} ${'und noch viel mehr davon '.repeat(40)}`;

let questionnaire: Questionnaire;
let given: Assessment;
beforeAll(async () => {
	questionnaire = await shipped();
	const { assessment } = await goldenFindings('02-worked-example-realised');
	const written = Object.entries(assessment.answers).map(([id, answer], index) => [
		id,
		{
			...answer,
			note: index % 2 ? LONG : SECRET,
			evidence: { state: 'shown' as const, text: index % 3 ? SECRET : LONG }
		}
	]);
	given = {
		...assessment,
		answers: {
			...(Object.fromEntries(written) as Assessment['answers']),
			K5: { notApplicable: true, reason: SECRET }
		}
	};
});

const kinds = (['quick', 'standard', 'full'] as const).flatMap((variant) =>
	(['self', 'consultant'] as const).flatMap((mode) =>
		(['de', 'en'] as const).map((language) => ({ variant, mode, language }))
	)
);

function said(assessment: Assessment, language: Language, withoutNotes = false) {
	const findings = findingsOf(questionnaire, assessment, language);
	const { result, plan } = findings;
	const options = { language, status: 'final' as const, withoutNotes };
	return JSON.stringify(report(questionnaire, assessment, result, plan, options));
}

describe.each(kinds)('$variant, $mode, $language', ({ variant, mode, language }) => {
	const written = () => ({ ...given, variant, mode });

	test('no word of what was written beside an answer is on the page or in the report', () => {
		const bare = withoutNotes(written());
		expect(JSON.stringify(resultView(questionnaire, bare, language))).not.toContain(SECRET);
		expect(said(bare, language, true)).not.toContain(SECRET);
		// The quick check's two pages have no room for notes.
		expect(said(written(), language).includes(SECRET)).toBe(variant !== 'quick');
	});

	test('every number stays', () => {
		expect(score(questionnaire, withoutNotes(written()))).toEqual(score(questionnaire, written()));
	});
});

test('nor is it in the PDF or the Word document, which say that notes were left out', async () => {
	const options = { language: 'de' as const, withoutNotes: true };
	const inputs = {
		questionnaire,
		assessment: withoutNotes({ ...given, variant: 'full' }),
		options
	};
	const pdf = await getDocumentProxy(new Uint8Array(await reportFile('pdf', inputs)));
	const { text } = await extractText(pdf, { mergePages: true });
	const word = paragraphsOf(await reportFile('docx', inputs))
		.map(({ text }) => text)
		.join('\n');
	for (const file of [text, word]) {
		const plain = file.replaceAll(/\s+/g, ' ');
		expect(plain).not.toContain(SECRET);
		expect(plain).toContain('stehen nicht in dieser Fassung');
		expect(plain).toContain('Nicht weitergegeben');
		expect(plain).not.toContain('Ohne Angabe');
	}
});
