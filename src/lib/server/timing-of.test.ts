import { describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { timingOf } from './timing-of.ts';

function stored(moments: Record<string, string>, answered = Object.keys(moments)) {
	return {
		assessment: {
			answers: Object.fromEntries(answered.map((id) => [id, { value: 1 }]))
		} as unknown as Assessment,
		revisions: Object.fromEntries(
			Object.entries(moments).map(([id, time]) => [
				id,
				{ revision: 1, savedAt: `2026-11-22T${time}Z` }
			])
		)
	};
}

describe('how long the answers took', () => {
	test('is known from the first saved one on, for those after it', () => {
		const { seconds, questions } = timingOf(
			stored({ A1: '08:00:00.000', A2: '08:00:07.500', A3: '08:01:00.000' })
		)!;
		expect(seconds).toBe(60);
		expect([...questions!]).toEqual(['A2', 'A3']);
	});

	test('a page sent in one piece does not count as answered in no time', () => {
		const { seconds, questions } = timingOf(
			stored({ A1: '08:00:00.000', A2: '08:00:00.000', A3: '08:00:00.000' })
		)!;
		expect([seconds, questions!.size]).toEqual([0, 0]);
	});

	test('an answer that was taken back has no time', () => {
		const moments = { A1: '08:00:00.000', A2: '08:00:05.000', A3: '09:00:00.000' };
		expect(timingOf(stored(moments, ['A1', 'A2']))!.seconds).toBe(5);
		expect(timingOf(stored(moments, []))).toBeUndefined();
	});
});
