import { lamp } from './lamp.ts';
import type { ScaleDrawing } from './scale-drawing.ts';

/** One answer on the scale, small enough for a table row: a lamp, or a dashed line where nobody knows. */
export function answerDots(
	score: number | null,
	dimension: number | null,
	top: number
): ScaleDrawing {
	const drawing: ScaleDrawing = { top, height: 22, spans: [], marks: [] };
	for (let level = 0; level <= top; level++) {
		drawing.marks.push({
			at: level,
			shapes: [{ kind: 'line', role: 'grid', from: [0, 2], to: [0, 20] }]
		});
	}
	if (dimension !== null) {
		drawing.marks.push({
			at: dimension,
			shapes: [{ kind: 'line', role: 'axis', from: [0, 2], to: [0, 20] }]
		});
	}
	if (score === null) drawing.spans.push({ from: 0, to: top, y: 11, role: 'hidden' });
	else drawing.marks.push({ at: score, shapes: lamp(0, 11, 4.6) });
	return drawing;
}
