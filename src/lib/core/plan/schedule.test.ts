import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schedule, type Candidate } from './schedule.ts';

const action = (id: string, given: Partial<Candidate> = {}): Candidate => ({
	id,
	priority: 1,
	benefit: 1,
	unlocks: 1,
	confidence: 1,
	effort: 1,
	days: 1,
	because: [],
	earliest: 30,
	needs: [],
	...given
});
const horizons = (actions: Candidate[], hours: number, first: string[] = []) =>
	schedule(actions, hours, first).map(({ id, horizon }) => [id, horizon]);

describe('the schedule', () => {
	test('takes the highest priority first, and the id on a tie', () => {
		expect(
			horizons([action('R02'), action('R01'), action('R03', { priority: 2 })], 40).map(([id]) => id)
		).toEqual(['R03', 'R01', 'R02']);
	});

	test('a tie stays one where two ways of reckoning it differ in the sixteenth place', () => {
		const actions = [action('R02', { priority: 0.1 + 0.2 }), action('R01', { priority: 0.3 })];
		expect(horizons(actions, 40).map(([id]) => id)).toEqual(['R01', 'R02']);
	});

	test('an action waits for what it needs, however urgent it is', () => {
		const actions = [action('R09', { priority: 9, needs: ['R01'] }), action('R01'), action('R05')];
		expect(horizons(actions, 40).map(([id]) => id)).toEqual(['R01', 'R09', 'R05']);
	});

	test('four hours a week hold two days in thirty days', () => {
		const actions = ['R01', 'R02', 'R03'].map((id) => action(id));
		expect(horizons(actions, 4)).toEqual([
			['R01', 30],
			['R02', 30],
			['R03', 90]
		]);
	});

	test('what fits nowhere is later and says why, and so does what needs it', () => {
		const placed = schedule(
			[action('R01', { days: 60, priority: 5 }), action('R02', { needs: ['R01'] })],
			4,
			[]
		);
		expect(placed.map(({ horizon, later }) => [horizon, later])).toEqual([
			[null, 'capacity'],
			[null, 'prerequisite']
		]);
	});

	test('half a day uses no hours', () => {
		const actions = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06'].map((id) =>
			action(id, { days: 0.5 })
		);
		expect(horizons(actions, 4).every(([, horizon]) => horizon === 30)).toBe(true);
	});

	test('hours come first where hours are missing, with what they need', () => {
		const actions = [
			action('R09', { priority: 9 }),
			action('R16', { needs: ['R01'] }),
			action('R01')
		];
		expect(horizons(actions, 4, ['R16']).map(([id]) => id)).toEqual(['R01', 'R16', 'R09']);
	});
});

test('no horizon is ever overbooked, and nothing is due before what it needs', () => {
	const anyCandidates = fc
		.array(
			fc.record({
				days: fc.constantFrom(0.5, 1, 1.5, 2, 3, 4, 5),
				priority: fc.double({ min: 0.1, max: 20, noNaN: true }),
				earliest: fc.constantFrom<30 | 90 | 180>(30, 90, 180),
				needs: fc.array(fc.nat(30), { maxLength: 2 })
			}),
			{ maxLength: 30 }
		)
		.map((given) =>
			given.map(({ needs, ...rest }, index) =>
				action(`R${index}`, {
					...rest,
					needs: [...new Set(needs.filter((need) => need < index).map((need) => `R${need}`))]
				})
			)
		);
	fc.assert(
		fc.property(anyCandidates, fc.integer({ min: 4, max: 40 }), (candidates, hours) => {
			const placed = schedule(candidates, hours, []);
			expect(placed.map(({ id }) => id).sort()).toEqual(candidates.map(({ id }) => id).sort());
			for (const [horizon, weeks] of [
				[30, 4],
				[90, 13],
				[180, 26]
			] as const) {
				const due = placed
					.filter((one) => one.horizon !== null && one.horizon <= horizon && one.days > 0.5)
					.reduce((sum, { days }) => sum + days, 0);
				expect(due).toBeLessThanOrEqual((hours * weeks) / 8 + 1e-9);
			}
			const at = new Map(placed.map(({ id, horizon }) => [id, horizon ?? Infinity]));
			for (const { id, needs, earliest } of candidates) {
				expect(at.get(id)).toBeGreaterThanOrEqual(earliest);
				for (const need of needs) expect(at.get(id)).toBeGreaterThanOrEqual(at.get(need)!);
			}
		})
	);
});
