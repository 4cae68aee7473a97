import { damaged } from './refusal.ts';

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function applied(outer: Matrix, inner: Matrix): Matrix {
	const [a, b, c, d, e, f] = outer;
	const [p, q, r, s, t, u] = inner;
	return [
		a * p + c * q,
		b * p + d * q,
		a * r + c * s,
		b * r + d * s,
		a * t + c * u + e,
		b * t + d * u + f
	];
}

/** An SVG transform list. Throws LogoRefused for what is none. */
export function readMatrix(text: string): Matrix {
	let matrix = IDENTITY;
	const rest = text.replace(
		/\s*([a-zA-Z]+)\s*\(([^()]*)\)\s*,?/g,
		(_, name: string, list: string) => {
			const numbers = list
				.trim()
				.split(/[\s,]+/)
				.map(Number);
			matrix = applied(matrix, one(name, numbers));
			return '';
		}
	);
	if (rest.trim() !== '' || !matrix.every(Number.isFinite)) throw damaged('SVG');
	return matrix;
}

function one(name: string, given: number[]): Matrix {
	const [x = 0, y] = given;
	const turn = (x * Math.PI) / 180;
	switch (name) {
		case 'matrix':
			if (given.length !== 6) throw damaged('SVG');
			return given as unknown as Matrix;
		case 'translate':
			return [1, 0, 0, 1, x, y ?? 0];
		case 'scale':
			return [x, 0, 0, y ?? x, 0, 0];
		case 'rotate': {
			const [middleX, middleY] = [y ?? 0, given.length > 2 ? given[2]! : 0];
			const rotation: Matrix = [
				Math.cos(turn),
				Math.sin(turn),
				-Math.sin(turn),
				Math.cos(turn),
				0,
				0
			];
			if (given.length < 3) return rotation;
			return applied(applied([1, 0, 0, 1, middleX, middleY], rotation), [
				1,
				0,
				0,
				1,
				-middleX,
				-middleY
			]);
		}
		case 'skewX':
			return [1, 0, Math.tan(turn), 1, 0, 0];
		case 'skewY':
			return [1, Math.tan(turn), 0, 1, 0, 0];
		default:
			throw damaged('SVG');
	}
}
