import { expect, test } from 'vitest';
import type { Shape } from './shape.ts';
import { voteDots, voteDotsHeight, type VoteDotsData } from './vote-dots.ts';

const levels = ['a', 'b', 'c', 'd', 'e', 'f'];
const oneCamp: VoteDotsData = { votes: [0, 2, 5, 3, 0, 0], median: 2.1, camps: null, levels };
const twoCamps: VoteDotsData = {
	votes: [0, 5, 0, 0, 6, 0],
	before: [1, 3, 1, 1, 3, 1],
	office: 4,
	median: 2.5,
	camps: { from: 1, to: 4, text: '3 levels' },
	levels
};
const roles = (shapes: Shape[], role: string) => shapes.filter((shape) => shape.role === role);

test('every vote is a dot, every first vote a dashed ring', () => {
	expect(roles(voteDots(oneCamp), 'now')).toHaveLength(10);
	expect(roles(voteDots(twoCamps), 'now')).toHaveLength(11);
	expect(roles(voteDots(twoCamps), 'before')).toHaveLength(10);
});

test('one camp has its median, two camps a distance and never a median', () => {
	expect(roles(voteDots(oneCamp), 'axis')).toHaveLength(1);
	expect(roles(voteDots(twoCamps), 'axis')).toHaveLength(0);
	expect(voteDots(twoCamps)).toContainEqual(expect.objectContaining({ text: '3 levels' }));
});

test('management is a square', () => {
	const squares = roles(voteDots(twoCamps), 'target');
	expect(squares).toHaveLength(1);
	expect(squares[0]!.kind).toBe('polygon');
	expect(roles(voteDots(oneCamp), 'target')).toHaveLength(0);
});

test('three hundred votes on one level still fit', () => {
	const hall: VoteDotsData = { votes: [0, 0, 300, 0, 0, 0], median: 2, camps: null, levels };
	for (const shape of roles(voteDots(hall), 'now')) {
		if (shape.kind !== 'circle') continue;
		expect(shape.at[1] - shape.r).toBeGreaterThan(0);
		expect(shape.at[1] + shape.r).toBeLessThan(voteDotsHeight(hall));
	}
});
