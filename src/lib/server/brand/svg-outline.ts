import { damaged } from './refusal.ts';

type Attributes = Record<string, string>;

/** Numbers, commands and separators: whatever else stands in path data is none. */
const PATH = /^[MmLlHhVvCcSsQqTtAaZz0-9eE+\-.,\s]*$/;

/** The outline of a drawn element as path data; null where it has none. */
export function outlineOf(name: string, attributes: Attributes): string | null {
	switch (name) {
		case 'path': {
			const data = (attributes['d'] ?? '').trim();
			if (!PATH.test(data) || (data !== '' && !/^[Mm]/.test(data))) throw damaged('SVG');
			return data === '' ? null : data.replace(/\s+/g, ' ');
		}
		case 'rect':
			return rectangle(attributes);
		case 'circle': {
			const r = length(attributes, 'r');
			return ellipse(attributes, r, r);
		}
		case 'ellipse':
			return ellipse(attributes, length(attributes, 'rx'), length(attributes, 'ry'));
		case 'line': {
			const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((key) => length(attributes, key));
			return `M${x1} ${y1}L${x2} ${y2}`;
		}
		default:
			return points(attributes['points'] ?? '', name === 'polygon');
	}
}

function rectangle(attributes: Attributes): string | null {
	const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((key) => length(attributes, key));
	if (width! <= 0 || height! <= 0) return null;
	const given = [length(attributes, 'rx', NaN), length(attributes, 'ry', NaN)];
	const rx = Math.min((Number.isNaN(given[0]) ? given[1] : given[0]) || 0, width! / 2);
	const ry = Math.min((Number.isNaN(given[1]) ? given[0] : given[1]) || 0, height! / 2);
	if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width!}Z`;
	const [w, h] = [width! - 2 * rx, height! - 2 * ry];
	const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
	return `M${x! + rx} ${y}h${w}${corner(rx, ry)}v${h}${corner(-rx, ry)}h${-w}${corner(-rx, -ry)}v${-h}${corner(rx, -ry)}Z`;
}

function ellipse(attributes: Attributes, rx: number, ry: number): string | null {
	if (rx <= 0 || ry <= 0) return null;
	const [cx, cy] = [length(attributes, 'cx'), length(attributes, 'cy')];
	return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
}

function points(text: string, closed: boolean): string | null {
	const numbers =
		text.trim() === ''
			? []
			: text
					.trim()
					.split(/[\s,]+/)
					.map(Number);
	if (!numbers.every(Number.isFinite)) throw damaged('SVG');
	if (numbers.length < 4) return null;
	const pairs = Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => {
		return `${numbers[2 * i]} ${numbers[2 * i + 1]}`;
	});
	return `M${pairs.join('L')}${closed ? 'Z' : ''}`;
}

/** In the drawing's own units; other units would need a page that there is not. */
function length(attributes: Attributes, key: string, missing = 0): number {
	const text = attributes[key];
	if (text === undefined) return missing;
	if (!/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(px)?\s*$/i.test(text)) throw damaged('SVG');
	return parseFloat(text);
}
