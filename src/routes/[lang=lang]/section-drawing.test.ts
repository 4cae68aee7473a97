import { describe, expect, it } from 'vitest';
import { sectionDrawing, type Hall } from './section-drawing.ts';

const hall: Hall = {
	width: 452,
	ground: 392,
	eaves: 115,
	ridge: 49,
	wall: 24,
	roof: 13,
	lamp: { x: 214, y: 258, r: 46 },
	slot: 10,
	reach: 1768
};

describe('the section through the works hall', () => {
	it('keeps every ray inside the walls', () => {
		const { rays } = sectionDrawing(hall);
		expect(rays.length).toBeGreaterThan(40);
		for (const [from, to] of rays) {
			for (const [x, y] of [from, to]) {
				expect(x).toBeGreaterThan(hall.wall);
				expect(x).toBeLessThan(hall.width - hall.wall);
				expect(y).toBeGreaterThan(hall.ridge);
				expect(y).toBeLessThan(hall.ground);
			}
		}
	});

	it('lets out exactly what the opening lets through', () => {
		const { beam } = sectionDrawing(hall);
		expect(beam(hall.lamp.x)).toEqual([258, 258]);
		expect(beam(hall.width)).toEqual([248, 268]);
		const [top, bottom] = beam(hall.reach);
		expect(bottom - top).toBeCloseTo(130.6, 1);
	});
});
