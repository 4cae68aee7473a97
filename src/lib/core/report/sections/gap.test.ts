import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAssessment } from '../../scoring/any-assessment.ts';
import { findingsOf, goldenFindings, shipped } from '../fixtures/golden-findings.ts';
import type { Findings } from '../findings.ts';
import { gaps } from '../gaps.ts';
import { gapSections } from './gap.ts';

/** The distances written over the chain of one field, in tenths. */
function distances(findings: Findings, id: string): number[] {
	const section = gapSections(findings).find((one) => one.id === `gap-${id}`)!;
	const [scale] = section.blocks;
	if (scale?.kind !== 'scale') throw new Error('a gap begins with its chain');
	const words = scale.drawing.marks.flatMap(({ shapes }) =>
		shapes.flatMap((shape) => (shape.kind === 'text' && shape.role === 'label' ? shape.text : []))
	);
	return words.map((word) => Math.round(parseFloat(word) * 10));
}

test('the distances on a gap’s page add up to the gap as it is printed', async () => {
	const questionnaire = await shipped();
	fc.assert(
		fc.property(anyAssessment(questionnaire, ['full']), (assessment) => {
			const findings = findingsOf(questionnaire, assessment, 'en');
			for (const { id, gap } of gaps(findings)) {
				const sum = distances(findings, id).reduce((a, b) => a + b, 0);
				expect(sum).toBe(Math.round(gap * 10));
			}
		}),
		{ numRuns: 150 }
	);
});

test('the first distance is what twelve months allow', async () => {
	const findings = await goldenFindings('02-worked-example-realised', 'en');
	expect(distances(findings, 'STORY')).toEqual([15, 20]);
});
