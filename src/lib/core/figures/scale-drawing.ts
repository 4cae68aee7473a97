import type { Role, Shape } from './shape.ts';

/**
 * A drawing along the scale of levels, 0 to its top, that fits any width: spans run between two levels,
 * marks sit at a level and are drawn in fixed units around it (x relative to the level, y absolute).
 * On screen a level becomes a percentage; `flatten` gives plain shapes for paper.
 */
export interface ScaleDrawing {
	/** The highest level: where the drawing ends. */
	top: number;
	height: number;
	spans: { from: number; to: number; y: number; role: Role }[];
	marks: { at: number; shapes: Shape[] }[];
}

/** Plain shapes for a scale that is `width` units wide and starts at `x`, `y`. */
export function flatten(drawing: ScaleDrawing, width: number, x = 0, y = 0): Shape[] {
	const position = (level: number) => x + (level / drawing.top) * width;
	return [
		...drawing.spans.map((span): Shape => ({
			kind: 'line',
			role: span.role,
			from: [position(span.from), y + span.y],
			to: [position(span.to), y + span.y]
		})),
		...drawing.marks.flatMap(({ at, shapes }) => shapes.map((s) => moved(s, position(at), y)))
	];
}

/** The same shape, moved. */
export function moved(shape: Shape, dx: number, dy: number): Shape {
	switch (shape.kind) {
		case 'line':
			return {
				...shape,
				from: [shape.from[0] + dx, shape.from[1] + dy],
				to: [shape.to[0] + dx, shape.to[1] + dy]
			};
		case 'polygon':
			return { ...shape, points: shape.points.map(([x, y]) => [x + dx, y + dy] as const) };
		default:
			return { ...shape, at: [shape.at[0] + dx, shape.at[1] + dy] };
	}
}
