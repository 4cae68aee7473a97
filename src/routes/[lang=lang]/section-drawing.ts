/** The section through a works hall, reckoned rather than drawn: the light inside and how much of it gets out. */

type Point = readonly [x: number, y: number];

export interface Hall {
	/** The hall's outer size; the ground is at `ground`, the left wall at 0. */
	width: number;
	ground: number;
	eaves: number;
	ridge: number;
	wall: number;
	/** Thickness of the roof and of the valleys between its teeth. */
	roof: number;
	lamp: { x: number; y: number; r: number };
	/** Half the height of the opening in the right wall. */
	slot: number;
	/** How far the light is drawn to the right. */
	reach: number;
}

const TEETH = 3;

export function sectionDrawing(hall: Hall) {
	const inner = innerOutline(hall);
	return {
		wall: `${path(outerOutline(hall))} ${path(inner)}`,
		rays: rays(hall, inner),
		/** From the lamp through the opening, as wide at `x` as the opening allows. */
		beam: (x: number): [top: number, bottom: number] => {
			const half = (hall.slot * (x - hall.lamp.x)) / (hall.width - hall.lamp.x);
			return [round(hall.lamp.y - half), round(hall.lamp.y + half)];
		}
	};
}

/** Saw-tooth roof: each tooth rises to the right and falls straight down. */
function outerOutline({ width, ground, eaves, ridge, wall }: Hall): Point[] {
	const tooth = (width - wall * 2) / TEETH;
	const teeth: Point[] = [];
	for (let index = 0; index < TEETH; index++) {
		const start = wall + index * tooth;
		const last = index === TEETH - 1;
		teeth.push([start, eaves], [last ? width : start + tooth, ridge]);
	}
	return [[0, ground], [0, eaves], ...teeth, [width, ground]];
}

function innerOutline({ width, ground, eaves, ridge, wall, roof }: Hall): Point[] {
	const tooth = (width - wall * 2) / TEETH;
	const thin = roof * 0.6;
	const points: Point[] = [[wall, ground]];
	for (let index = 0; index < TEETH; index++) {
		const start = wall + index * tooth;
		const last = index === TEETH - 1;
		points.push([start, eaves + roof]);
		points.push([last ? width - wall : start + tooth - thin, ridge + roof]);
		if (!last) points.push([start + tooth - thin, eaves + roof]);
	}
	points.push([width - wall, ground]);
	return points;
}

/** Every 7.5 degrees a ray, from the lamp to just before the wall; none where the light gets out. */
function rays({ lamp, wall }: Hall, outline: Point[]): [Point, Point][] {
	const found: [Point, Point][] = [];
	const gap = wall * 0.2;
	for (let step = 1; step < 48; step++) {
		const angle = (step * Math.PI) / 24;
		const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
		const reach = distanceToWall([lamp.x, lamp.y], [dx, dy], outline) - gap;
		const start = lamp.r * 1.2;
		if (reach <= start) continue;
		const at = (r: number): Point => [round(lamp.x + dx * r), round(lamp.y + dy * r)];
		found.push([at(start), at(reach)]);
	}
	return found;
}

/** Where a ray first meets the outline. */
function distanceToWall([x, y]: Point, [dx, dy]: Point, outline: Point[]): number {
	let nearest = Infinity;
	outline.forEach(([ax, ay], index) => {
		const [bx, by] = outline[(index + 1) % outline.length]!;
		const [ex, ey] = [bx - ax, by - ay];
		const cross = dx * ey - dy * ex;
		if (Math.abs(cross) < 1e-9) return;
		const along = ((ax - x) * ey - (ay - y) * ex) / cross;
		const on = ((ax - x) * dy - (ay - y) * dx) / cross;
		if (along > 0 && on >= 0 && on <= 1) nearest = Math.min(nearest, along);
	});
	return nearest;
}

function path(points: Point[]): string {
	return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
