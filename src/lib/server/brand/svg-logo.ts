import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Logo, LogoShape } from '#lib/core/brand/brand.ts';
import type { Text } from '#lib/core/questionnaire/questionnaire.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';
import { LogoRefused, damaged } from './refusal.ts';
import { applied, IDENTITY, readMatrix, type Matrix } from './svg-matrix.ts';
import { readPaint, type Paint } from './svg-paint.ts';
import { outlineOf } from './svg-outline.ts';

const MOST_SHAPES = 400;
const MOST_PATH = 200_000;
const DEEPEST = 20;
/** Describe a drawing and draw nothing. */
const SILENT = new Set(['title', 'desc', 'metadata', 'defs']);
const DRAWN = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);
const GROUPS = new Set(['svg', 'g', 'a', 'switch']);

export function isSvg(file: Buffer): boolean {
	return /^\uFEFF?\s*<(\?xml|!--|!DOCTYPE|svg)/i.test(file.toString('utf8', 0, 1000));
}

/**
 * An SVG as plain shapes: outlines in colours, nothing else. What draws in another way (text, pictures, gradients,
 * scripts, style sheets) is refused by name, so that no logo is printed that lacks a part.
 */
export function svgLogo(file: Buffer): Logo {
	const text = file.toString('utf8');
	if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw refused('DOCTYPE');
	const root = readXml(text);
	if (root.name.replace(/^svg:/, '') !== 'svg') throw damaged('SVG');
	const box = viewBoxOf(root);
	const shapes: LogoShape[] = [];
	const start: Matrix = [1, 0, 0, 1, -box.x, -box.y];
	collect(root, { matrix: start, paint: readPaint(root, null) }, shapes, 0);
	if (shapes.length === 0) throw nothing;
	return { kind: 'shapes', width: box.width, height: box.height, shapes };
}

function readXml(text: string): XmlElement {
	try {
		const { root } = parseXml(text);
		if (root) return root;
	} catch {
		// not well-formed: said below
	}
	throw damaged('SVG');
}

function viewBoxOf(root: XmlElement): { x: number; y: number; width: number; height: number } {
	const given = root.attributes['viewBox']
		?.trim()
		.split(/[\s,]+/)
		.map(Number);
	const [x, y, width, height] = given ?? [
		0,
		0,
		parseFloat(root.attributes['width'] ?? ''),
		parseFloat(root.attributes['height'] ?? '')
	];
	const sound = [x, y, width, height].every((one) => Number.isFinite(one) && Math.abs(one!) < 1e6);
	if (!sound || width! <= 0 || height! <= 0) throw sizeless;
	return { x: x!, y: y!, width: width!, height: height! };
}

interface Inherited {
	matrix: Matrix;
	paint: Paint;
}

function collect(element: XmlElement, from: Inherited, shapes: LogoShape[], depth: number): void {
	if (depth > DEEPEST) throw tooMuch;
	for (const child of element.children) {
		if (!(child instanceof XmlElement)) continue;
		const name = child.name.replace(/^svg:/, '');
		if (SILENT.has(name)) {
			refuseActive(child);
			continue;
		}
		if (name.includes(':')) continue; // notes of a drawing program
		if (!GROUPS.has(name) && !DRAWN.has(name)) throw refused(name);
		refuseActiveAttributes(child);
		const own = child.attributes['transform'];
		const matrix = applied(from.matrix, own === undefined ? IDENTITY : readMatrix(own));
		const paint = readPaint(child, from.paint);
		if (GROUPS.has(name)) collect(child, { matrix, paint }, shapes, depth + 1);
		else if (!paint.hidden) add(shapes, outlineOf(name, child.attributes), matrix, paint);
	}
}

function add(shapes: LogoShape[], path: string | null, matrix: Matrix, paint: Paint): void {
	if (path === null || (paint.fill === null && paint.stroke === null)) return;
	const { fill, evenOdd, stroke, strokeWidth } = paint;
	shapes.push({ path, matrix, fill, evenOdd, stroke, strokeWidth });
	const letters = shapes.reduce((sum, shape) => sum + shape.path.length, 0);
	if (shapes.length > MOST_SHAPES || letters > MOST_PATH) throw tooMuch;
}

/** Even where nothing is drawn: whoever hides a script in a description does not hand in a logo. */
function refuseActive(element: XmlElement): void {
	for (const child of element.children) {
		if (!(child instanceof XmlElement)) continue;
		if (['script', 'foreignObject', 'iframe', 'style'].includes(child.name))
			throw refused(child.name);
		refuseActive(child);
	}
}

function refuseActiveAttributes({ attributes }: XmlElement): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (/^on/i.test(name)) throw refused(name);
		const reference = /^(xlink:)?href$/.test(name);
		if (!reference && /url\s*\(/i.test(value)) throw refused(name);
		if (['filter', 'mask', 'clip-path'].includes(name) && value !== 'none') throw refused(name);
	}
}

const toPaths: Text = {
	de: 'Wandeln Sie Schrift, Verläufe und Effekte im Zeichenprogramm in Pfade mit einfarbigen Flächen um („einfaches SVG“), oder nehmen Sie ein PNG.',
	en: 'Turn text, gradients and effects into paths with plain colours in your drawing program (“plain SVG”), or take a PNG.'
};

function refused(what: string): LogoRefused {
	return new LogoRefused(
		'logo-svg-part',
		{
			de: `Das SVG enthält ${quoted(what, 'de')}; ein Logo darf nur Formen in einfachen Farben haben.`,
			en: `The SVG contains ${quoted(what)}; a logo may have only shapes in plain colours.`
		},
		toPaths
	);
}

const nothing = new LogoRefused(
	'logo-svg-empty',
	{ de: 'Das SVG zeichnet nichts.', en: 'The SVG draws nothing.' },
	toPaths
);
const sizeless = new LogoRefused(
	'logo-svg-size',
	{
		de: 'Das SVG sagt nicht, wie groß es ist.',
		en: 'The SVG does not say how large it is.'
	},
	{
		de: 'Geben Sie ihm eine viewBox, etwa viewBox="0 0 120 40".',
		en: 'Give it a viewBox, such as viewBox="0 0 120 40".'
	}
);
const tooMuch = new LogoRefused(
	'logo-svg-large',
	{
		de: 'Das SVG hat zu viele Formen für ein Logo.',
		en: 'The SVG has too many shapes for a logo.'
	},
	{ de: 'Vereinfachen Sie es, oder nehmen Sie ein PNG.', en: 'Simplify it, or take a PNG.' }
);
