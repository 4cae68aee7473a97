import type { Shape } from './shape.ts';

/** The lamp ⊗: where the company stands today. On thin evidence it is hatched instead of lit. */
export function lamp(x: number, y: number, r: number, hatched = false): Shape[] {
	if (hatched) return [{ kind: 'circle', role: 'hatched', at: [x, y], r }, ...hatching(x, y, r)];
	const d = r * Math.SQRT1_2;
	return [
		{ kind: 'circle', role: 'now', at: [x, y], r },
		{ kind: 'line', role: 'cross', from: [x - d, y - d], to: [x + d, y + d] },
		{ kind: 'line', role: 'cross', from: [x + d, y - d], to: [x - d, y + d] }
	];
}

/** Four chords at 45°, so that no renderer needs a pattern. */
function hatching(x: number, y: number, r: number): Shape[] {
	return [-0.6, -0.2, 0.2, 0.6].map((offset) => {
		const half = Math.sqrt(1 - offset * offset) * r * Math.SQRT1_2;
		const shift = offset * r * Math.SQRT1_2;
		return {
			kind: 'line',
			role: 'hatch',
			from: [x + shift - half, y + shift + half],
			to: [x + shift + half, y + shift - half]
		};
	});
}
