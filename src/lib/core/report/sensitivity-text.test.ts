import { describe, expect, test } from 'vitest';
import { goldenFindings } from './fixtures/golden-findings.ts';
import { calculationSection } from './sections/calculation.ts';
import { sensitivityText } from './sensitivity-text.ts';
import { overallTrace } from './trace.ts';

const worked = '02-worked-example-realised';

describe('how much the whole hangs on the weights', () => {
	test('is said to the hundredth, in both languages', async () => {
		expect(sensitivityText(await goldenFindings(worked))).toBe(
			'Die Gewichte der Felder sind ein Urteil von Fachleuten. Rechnet man reihum ein Feld um ein Viertel leichter oder schwerer, liegt das Ganze zwischen 1,99 und 2,03. Die Stufe ändert sich dadurch nicht.'
		);
		expect(sensitivityText(await goldenFindings(worked, 'en'))).toContain(
			'between 1.99 and 2.03. The level does not change.'
		);
	});

	test('stands beside the whole on the page and in the appendix', async () => {
		const findings = await goldenFindings(worked);
		const text = sensitivityText(findings)!;
		expect(overallTrace(findings)!.remarks).toContain(text);
		const { blocks } = calculationSection(findings);
		expect(blocks.at(-1)).toEqual({ kind: 'paragraph', voice: 'note', text });
	});

	test('names both levels where the weights decide between them', async () => {
		const raised = ['S1', 'S5', 'T1', 'T2', 'T4', 'T5'];
		const findings = await goldenFindings(worked, 'de', {
			answers: Object.fromEntries(raised.map((id) => [id, { value: 5 }]))
		});
		// 2.545, between 2.485 and 2.602: "half does not count", so the border lies at 2.55
		expect(findings.result.overall.score).toBeCloseTo(2.545, 3);
		expect(sensitivityText(findings)).toMatch(/von der Stufe „Anlauf“ bis zur Stufe „Takt“\.$/);
	});

	test('one number is no span', async () => {
		const text = sensitivityText(await goldenFindings('03-awareness-gate', 'en'));
		expect(text).toMatch(/the whole stays at \d\.\d\d\. The level does not change\.$/);
	});

	test('is left unsaid where the whole is not shown', async () => {
		expect(sensitivityText(await goldenFindings('11-quick'))).toBeNull();
	});
});
