import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerDots } from './answer-dots.ts';
import { dumbbell, type DumbbellRow } from './dumbbell.ts';
import { radar, RADAR, type RadarAxis } from './radar.ts';
import { ruler } from './ruler.ts';
import { flatten, type ScaleDrawing } from './scale-drawing.ts';
import type { Shape } from './shape.ts';
import { stageLine } from './stage-line.ts';

const words = { number: (value: number) => value.toFixed(1), reached: 'reached' };
const level = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);
const textsOf = (shapes: Shape[]) => shapes.flatMap((s) => (s.kind === 'text' ? [s.text] : []));
const rolesOf = (shapes: Shape[]) => new Set(shapes.map(({ role }) => role));

function rowOf(change: Partial<DumbbellRow>): DumbbellRow {
	return { top: 5, now: 1.5, target: 5, gap: 3.5, range: null, hatched: false, ...change };
}

describe('the dimension line', () => {
	test('carries the distance over the line from today to the target', () => {
		const { spans, marks } = dumbbell(rowOf({}), words);
		expect(spans).toEqual([{ from: 1.5, to: 5, y: 22, role: 'thin' }]);
		expect(marks.find(({ shapes }) => textsOf(shapes).length > 0)!.at).toBe(3.25);
	});

	test('puts a short distance beside it, on the left where the scale ends', () => {
		const inside = dumbbell(rowOf({ now: 2.6, target: 3, gap: 0.4 }), words);
		const atEnd = dumbbell(rowOf({ now: 4.6, target: 5, gap: 0.4 }), words);
		const label = ({ marks }: ScaleDrawing) => {
			const mark = marks.find(({ shapes }) => textsOf(shapes).length > 0)!;
			const shape = mark.shapes.find(({ kind }) => kind === 'text')!;
			return [mark.at, shape.kind === 'text' && shape.anchor];
		};
		expect(label(inside)).toEqual([3, 'start']);
		expect(label(atEnd)).toEqual([4.6, 'end']);
	});

	test('says "reached" instead of a distance', () => {
		const shapes = flatten(dumbbell(rowOf({ now: 3.4, target: 3, gap: 0 }), words), 100);
		expect(textsOf(shapes)).toEqual(['reached']);
	});

	test('is hatched instead of lit on thin evidence', () => {
		const roles = rolesOf(flatten(dumbbell(rowOf({ hatched: true }), words), 100));
		expect(roles.has('hatched')).toBe(true);
		expect(roles.has('now')).toBe(false);
	});

	test('shows only target and bounds where no score may be shown', () => {
		const hidden = rowOf({ now: null, gap: null, range: { low: 1, high: 4 } });
		const shapes = flatten(dumbbell(hidden, words), 100);
		expect(textsOf(shapes)).toEqual([]);
		expect(rolesOf(shapes)).toEqual(new Set(['hidden', 'range', 'thin', 'target']));
	});
});

describe('where a company stood before', () => {
	const levels = ['a', 'b', 'c', 'd', 'e', 'f'];
	const ringsOf = ({ marks }: ScaleDrawing) =>
		marks.filter(({ shapes }) => shapes.some(({ role }) => role === 'before'));
	const rulerOf = (now: number | null, before: Parameters<typeof ruler>[0]['before']) =>
		ruler({ now, range: now === null ? { low: 1, high: 2 } : null, level: null, levels, before });

	test('is a dashed ring below the lamp of today', () => {
		for (const drawing of [
			dumbbell(rowOf({ before: 1.2 }), words),
			rulerOf(1.5, { now: 1.2, range: null })
		]) {
			expect(ringsOf(drawing).map(({ at }) => at)).toEqual([1.2]);
			const lamp = drawing.marks.findIndex(({ shapes }) => rolesOf(shapes).has('now'));
			expect(drawing.marks.indexOf(ringsOf(drawing)[0]!)).toBeLessThan(lamp);
		}
	});

	test('is not drawn where nothing has moved', () => {
		expect(ringsOf(dumbbell(rowOf({ before: 1.5 }), words))).toEqual([]);
		expect(ringsOf(rulerOf(1.5, { now: 1.5, range: null }))).toEqual([]);
		const still = rulerOf(null, { now: null, range: { low: 1, high: 2 } });
		expect(still.spans.some(({ role }) => role === 'hidden')).toBe(false);
	});

	test('is dashed from end to end where only a range could be said', () => {
		const { spans } = rulerOf(null, { now: null, range: { low: 0.5, high: 1.5 } });
		expect(spans).toContainEqual(expect.objectContaining({ role: 'hidden', from: 0.5, to: 1.5 }));
	});
});

describe('the figure', () => {
	const axis = (change: Partial<RadarAxis> = {}): RadarAxis => ({
		name: 'Feld',
		now: 2,
		target: 4,
		hatched: false,
		range: null,
		...change
	});

	test('is one lit area where every field is shown', () => {
		const shapes = radar({
			axes: Array.from({ length: 9 }, () => axis()),
			levels: 5,
			largest: null
		});
		expect(shapes.filter(({ role }) => role === 'now')).toHaveLength(1);
		expect(shapes.filter(({ role }) => role === 'target')).toHaveLength(9);
	});

	test('stays open at a field that may not be shown, instead of falling to zero', () => {
		const axes = Array.from({ length: 9 }, (_, i) =>
			axis(i === 3 ? { now: null, range: { low: 1, high: 4 } } : {})
		);
		const shapes = radar({ axes, levels: 5, largest: null });
		const lit = shapes.filter(({ role }) => role === 'glow');
		expect(shapes.some(({ role }) => role === 'now')).toBe(false);
		expect(lit).toHaveLength(1);
		expect(lit[0]!.kind === 'polygon' && lit[0]!.points).toHaveLength(9);
		expect(shapes.filter(({ role }) => role === 'hidden')).toHaveLength(1);
	});

	test('dimensions the largest gap', () => {
		const axes = Array.from({ length: 9 }, () => axis());
		const shapes = radar({ axes, levels: 5, largest: { axis: 6, text: '2,0' } });
		expect(textsOf(shapes)).toContain('2,0');
		expect(shapes.filter(({ role }) => role === 'arrow')).toHaveLength(2);
	});

	test('keeps inside its sheet whatever the scores are', () => {
		const any = fc.record({
			name: fc.constantFrom(
				'Stoff',
				'Haltung im Chefbüro',
				'Ressourcen & Können',
				'Goals & effect'
			),
			now: fc.option(level),
			target: fc.integer({ min: 0, max: 5 }),
			hatched: fc.boolean(),
			range: fc.constant({ low: 1, high: 4 })
		});
		fc.assert(
			fc.property(fc.array(any, { minLength: 3, maxLength: 12 }), fc.nat(2), (axes, at) => {
				const largest = axes[at]!.now === null ? null : { axis: at, text: '3,5' };
				for (const [x, y] of pointsOf(radar({ axes, levels: 5, largest }))) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x).toBeLessThanOrEqual(RADAR.width);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(RADAR.height);
				}
			})
		);
	});
});

test('no mark leaves the scale by more than its own size', () => {
	const levels = ['a', 'b', 'c', 'd', 'e', 'f'];
	fc.assert(
		fc.property(
			level,
			level,
			fc.integer({ min: 0, max: 5 }),
			fc.boolean(),
			(a, b, target, hatched) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const gap = Math.max(0, target - a);
				const milestone = Math.max(a, Math.min(target, a + 1.5));
				const drawings = [
					dumbbell({ top: 5, now: a, target, gap, range: { low, high }, hatched }, words),
					ruler({ now: a, range: { low, high }, level: 2, levels }),
					ruler({ now: null, range: { low, high }, level: null, levels }),
					stageLine({
						now: a,
						hatched,
						milestone,
						target: Math.max(a, target),
						levels,
						first: 'x',
						then: 'y'
					}),
					answerDots(a, b, 5)
				];
				for (const drawing of drawings) {
					for (const [x, y] of pointsOf(flatten(drawing, 400))) {
						expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
						expect(x).toBeGreaterThanOrEqual(-24);
						expect(x).toBeLessThanOrEqual(424);
						expect(y).toBeGreaterThanOrEqual(-1);
						expect(y).toBeLessThanOrEqual(drawing.height + 1);
					}
				}
			}
		)
	);
});

function pointsOf(shapes: Shape[]) {
	return shapes.flatMap((shape) => {
		if (shape.kind === 'line') return [shape.from, shape.to];
		return shape.kind === 'polygon' ? shape.points : [shape.at];
	});
}
