import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from './shuffled.ts';

describe('a shuffled question', () => {
	it('keeps its order for one assessment', () => {
		expect(shuffled([0, 1, 2, 3, 4, 5], 'a/A1')).toEqual(shuffled([0, 1, 2, 3, 4, 5], 'a/A1'));
	});

	it('loses no answer and adds none', () => {
		fc.assert(
			fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
				expect(shuffled(items, seed).toSorted()).toEqual(items.toSorted());
			})
		);
	});

	it('puts every answer in every place over many assessments', () => {
		const places = Array.from({ length: 6 }, () => new Set<number>());
		for (let index = 0; index < 300; index++) {
			shuffled([0, 1, 2, 3, 4, 5], `assessment-${index}/A1`).forEach((item, place) =>
				places[place]!.add(item)
			);
		}
		expect(places.every(({ size }) => size === 6)).toBe(true);
	});
});
