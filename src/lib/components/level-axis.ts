import type { ScaleDrawing } from '#lib/core/figures/scale-drawing.ts';

/** The names of the levels over a column of dimension lines. */
export function levelAxis(levels: string[]): ScaleDrawing {
	return {
		top: levels.length - 1,
		height: 24,
		spans: [],
		marks: levels.flatMap((text, at) => [
			{
				at,
				shapes: [{ kind: 'text', role: 'quiet', at: [0, 13], text, size: 10, anchor: 'middle' }]
			},
			{ at, shapes: [{ kind: 'line', role: 'thin', from: [0, 18], to: [0, 24] }] }
		])
	};
}
