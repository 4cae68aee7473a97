import type { Point, Shape } from './shape.ts';

export interface VoteDotsData {
	/** Votes a level, from 0 up. */
	votes: readonly number[];
	/** The first round, where this is the second. */
	before?: readonly number[];
	/** The level that management agreed to show. */
	office?: number | null;
	/** Interpolated median; null where there are two camps, for a median between them would be nobody's view. */
	median: number | null;
	/** Two camps: the levels they gather at, and what the distance between them says. */
	camps: { from: number; to: number; text: string } | null;
	levels: readonly string[];
}

/** In a figure 660 units wide. */
const LEFT = 60;
const RIGHT = 600;
const BASE_ROOM = 30;
/** A column holds so many dots; with more, every dot gets smaller, never fewer. */
const FULL = 8;
const STEP = 18;

/**
 * The votes on one question, a dot each, stacked over the levels: circles for the workshop, a square for management,
 * dashed rings for the first round. Two camps get a distance, never a median.
 */
export function voteDots(data: VoteDotsData): Shape[] {
	const { votes, before = [], levels } = data;
	const top = levels.length - 1;
	const x = (level: number) => LEFT + (level / top) * (RIGHT - LEFT);
	const most = Math.max(1, ...votes, ...before);
	const step = Math.min(STEP, (FULL * STEP) / most);
	const base = voteDotsHeight(data) - BASE_ROOM;
	const stack = (counts: readonly number[], role: 'now' | 'before', r: number): Shape[] =>
		counts.flatMap((count, level) =>
			Array.from({ length: count }, (_, i): Shape => {
				const at: Point = [x(level), base - 6 - (i + 0.5) * step];
				return { kind: 'circle', role, at, r };
			})
		);
	return [
		{ kind: 'line', role: 'wide', from: [LEFT - 20, base], to: [RIGHT + 20, base] },
		...levels.map((name, level): Shape => ({
			kind: 'text',
			role: 'quiet',
			at: [x(level), base + 20],
			text: name,
			size: 12,
			anchor: 'middle'
		})),
		...(data.camps ? distance(x(data.camps.from), x(data.camps.to), data.camps.text) : []),
		...(data.camps === null && data.median !== null
			? [
					{
						kind: 'line' as const,
						role: 'axis' as const,
						from: [x(data.median), 24] as const,
						to: [x(data.median), base] as const
					}
				]
			: []),
		...stack(before, 'before', step * 0.44),
		...stack(votes, 'now', step * 0.36),
		...(typeof data.office === 'number' ? square(x(data.office), base + 0, step) : [])
	];
}

/** Room for the highest column, the distance over it and the names below. */
export function voteDotsHeight({
	votes,
	before = []
}: Pick<VoteDotsData, 'votes' | 'before'>): number {
	const most = Math.max(1, ...votes, ...before);
	return 34 + Math.min(most, FULL) * STEP + 6 + BASE_ROOM;
}

/** On the base line, so that it covers no vote. */
function square(x: number, base: number, step: number): Shape[] {
	const r = Math.max(4, step * 0.4);
	return [
		{
			kind: 'polygon',
			role: 'target',
			points: [
				[x - r, base - r],
				[x + r, base - r],
				[x + r, base + r],
				[x - r, base + r]
			]
		}
	];
}

function distance(from: number, to: number, text: string): Shape[] {
	const y = 20;
	const head = (x: number, direction: 1 | -1): Shape => ({
		kind: 'polygon',
		role: 'arrow',
		points: [
			[x, y],
			[x + 10 * direction, y - 2.2],
			[x + 10 * direction, y + 2.2]
		]
	});
	return [
		{ kind: 'line', role: 'thin', from: [from, y], to: [to, y] },
		head(from, 1),
		head(to, -1),
		{ kind: 'text', role: 'label', at: [(from + to) / 2, y - 5], text, size: 13, anchor: 'middle' }
	];
}
