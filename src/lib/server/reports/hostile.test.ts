import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { goldenFindings } from '#lib/core/report/fixtures/golden-findings.ts';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { mm, PAGE } from '../pdf/page-size.ts';
import { reportFile, type ReportInputs } from './report-file.ts';

/** How many reports: a few in each run, 200 with HOSTILE=200. */
const runs = Number(process.env.HOSTILE ?? 12);

const pieces = [
	')',
	'(((\\)',
	'%PDF-1.7 endobj stream',
	'<</S/JavaScript/JS(app.alert(1))>>',
	'=HYPERLINK("http://evil.example")',
	'<script>alert(1)</script>',
	']]>&amp;&#x0;',
	'\u202eredro gnorw\u202c',
	'\u200f\u200e\u2066',
	'😀👩🏽‍🔧🏳️‍🌈',
	'株式会社 中文',
	'עברית العربية',
	'ไทย हिन्दी',
	'\u0001\u0008\u000b\u001f',
	'\ud800',
	'a\u0300\u0301\u0302\u0303\u0304',
	'ﬁﬂ ﷽',
	'W'.repeat(400),
	'i'.repeat(700),
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
	'\n\n\n\t\t',
	'\u00a0\u00a0\u2007\u202f',
	'${process.env} {{7*7}} %s %n'
];

const text = (most: number) =>
	fc
		.oneof(
			{
				weight: 6,
				arbitrary: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
			},
			{
				weight: 2,
				arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 60 }), {
					minLength: 1,
					maxLength: 4
				})
			},
			{ weight: 1, arbitrary: fc.constantFrom(['Wort '.repeat(2000)], ['x'.repeat(10_000)]) }
		)
		.map((parts) => parts.join(' ').slice(0, most));

const { questionnaire, assessment } = await goldenFindings('02-worked-example-realised');

const writings = fc.record({
	name: text(200),
	note: text(10_000),
	evidence: text(10_000),
	reason: text(2_000),
	noted: fc.subarray(Object.keys(assessment.answers), { minLength: 1, maxLength: 5 }),
	variant: fc.constantFrom('quick', 'standard', 'full'),
	mode: fc.constantFrom('self' as const, 'consultant' as const),
	language: fc.constantFrom('de' as const, 'en' as const),
	brand: fc.option(fc.record({ name: text(120), contact: text(200), closing: text(2_000) })),
	step: text(200),
	owner: text(120)
});

type Writing = typeof writings extends fc.Arbitrary<infer Written> ? Written : never;

function inputsOf({
	name,
	note,
	evidence,
	reason,
	noted,
	brand,
	step,
	owner,
	...rest
}: Writing): ReportInputs {
	const answers = { ...assessment.answers };
	for (const id of noted) {
		answers[id] = { ...answers[id], note, evidence: { state: 'shown', text: evidence } };
	}
	const changed: Assessment = {
		...assessment,
		variant: rest.variant,
		mode: rest.mode,
		company: { name },
		targets: { STORY: { value: 3, reason } },
		plan: {
			actions: {
				R01: { decision: 'accepted', owner, due: '2027-01-31' },
				R03: { decision: 'deferred', reason: step, review: '2027-06-01' }
			},
			own: [{ id: 'own-1', title: step, firstStep: reason.slice(0, 500), owner }]
		},
		answers
	};
	const made = brand && { ...brand, closing: { text: brand.closing } };
	const options = { language: rest.language, ...(made && { brand: made }) };
	return { questionnaire, assessment: changed, options };
}

test(
	'whatever people write, the report is a sound file and nothing runs off a page',
	{ timeout: 600_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(writings, async (writing) => {
				const bytes = await reportFile('pdf', inputsOf(writing));
				const pdf = await getDocumentProxy(new Uint8Array(bytes));
				expect(pdf.numPages).toBeGreaterThan(1);
				expect(await pdf.getJSActions()).toBeNull();
				for (let number = 1; number <= pdf.numPages; number++) {
					const page = await pdf.getPage(number);
					const { items } = await page.getTextContent();
					expect(items.length).toBeGreaterThan(5);
					for (const item of items) {
						if (!('transform' in item) || item.str.trim() === '') continue;
						const [, , , , x, y] = item.transform as number[];
						const place = `page ${number}: ${item.str.slice(0, 60)}`;
						expect(x, place).toBeGreaterThanOrEqual(mm(15));
						expect(x! + item.width, place).toBeLessThanOrEqual(PAGE.width - mm(8));
						expect(y, place).toBeGreaterThan(mm(4));
						expect(y, place).toBeLessThan(PAGE.height - mm(10));
					}
					page.cleanup();
				}
				await pdf.loadingTask.destroy();
			}),
			{ numRuns: runs }
		);
	}
);

test(
	'and the Word document and the spreadsheet are well-formed in every part',
	{ timeout: 600_000 },
	async () => {
		await fc.assert(
			fc.asyncProperty(writings, async (writing) => {
				for (const format of ['docx', 'xlsx'] as const) {
					const parts = unzipSync(new Uint8Array(await reportFile(format, inputsOf(writing))));
					const xml = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
					expect(xml.length).toBeGreaterThan(8);
					for (const [name, part] of xml) {
						expect(() => parseXml(strFromU8(part)), `${format} ${name}`).not.toThrow();
					}
				}
			}),
			{ numRuns: Math.ceil(runs / 4) }
		);
	}
);
