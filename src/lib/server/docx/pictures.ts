import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { ImageRun } from 'docx';
import type { Logo } from '../../core/brand/brand.ts';
import type { Palette } from '../../core/figures/palette.ts';
import type { Shape } from '../../core/figures/shape.ts';
import { svg, type Window } from '../../core/figures/svg.ts';
import { fontFile } from '../font-file.ts';

/** Dots to the inch: sharp on paper. */
const DENSITY = 300;
/** Pictures kept from one report to the next; small ones come again and again. */
const MOST_KEPT = 400;

export interface Pictures {
	/** A drawing as a picture in the line; `drop` sets it lower, in points. */
	run(shapes: Shape[], window: Window, alt: string, drop?: number): ImageRun;
	/** A logo, as wide as `width` points. */
	logo(logo: Logo, width: number, alt: string): ImageRun;
}

let ready: Promise<Uint8Array[]> | null = null;
const kept = new Map<string, Uint8Array>();

/** The pictures of one document, called by `name` and their number; equal drawings are painted once. */
export async function newPictures(name: string, palette: Palette): Promise<Pictures> {
	const fontBuffers = await (ready ??= prepare());
	let id = 0;
	return {
		logo(logo, width, alt) {
			id++;
			const height = (width * logo.height) / logo.width;
			const transformation = { width: pixels(width), height: pixels(height) };
			const altText = { id: String(id), name: `${name} ${id}`, description: alt };
			if (logo.kind === 'shapes') {
				const data = png(logoSvg(logo, width, height), fontBuffers);
				return new ImageRun({ type: 'png', data, transformation, altText });
			}
			const data = Buffer.from(logo.base64, 'base64');
			const type = logo.type === 'png' ? 'png' : 'jpg';
			return new ImageRun({ type, data, transformation, altText });
		},
		run(shapes, window, alt, drop = 0) {
			id++;
			return new ImageRun({
				type: 'png',
				data: png(svg(shapes, window, palette), fontBuffers),
				transformation: { width: pixels(window.width), height: pixels(window.height) },
				altText: { id: String(id), name: `${name} ${id}`, description: alt },
				...(drop ? { run: { position: `${-drop}pt` as const } } : {})
			});
		}
	};
}

/** Only what was read as plain shapes gets in here. */
function logoSvg(logo: Extract<Logo, { kind: 'shapes' }>, width: number, height: number): string {
	const shapes = logo.shapes.map(({ path, matrix, fill, evenOdd, stroke, strokeWidth }) => {
		const line = stroke ? ` stroke="${stroke}" stroke-width="${strokeWidth}"` : '';
		const rule = evenOdd ? ' fill-rule="evenodd"' : '';
		return `<path transform="matrix(${matrix.join(' ')})" d="${path}" fill="${fill ?? 'none'}"${rule}${line}/>`;
	});
	const size = `width="${width}" height="${height}" viewBox="0 0 ${logo.width} ${logo.height}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.join('')}</svg>`;
}

/** Points to the pixels that Word counts, 96 to the inch. */
const pixels = (length: number): number => (length * 96) / 72;

async function prepare(): Promise<Uint8Array[]> {
	const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
	await initWasm(await readFile(path));
	return [fontFile('barlow'), fontFile('barlowMedium')];
}

function png(drawing: string, fontBuffers: Uint8Array[]): Uint8Array {
	const known = kept.get(drawing);
	if (known) return known;
	const resvg = new Resvg(drawing, {
		background: '#ffffff',
		fitTo: { mode: 'zoom', value: DENSITY / 72 },
		font: { fontBuffers, defaultFontFamily: 'Barlow' }
	});
	const image = resvg.render();
	const painted = image.asPng();
	image.free();
	resvg.free();
	if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
	kept.set(drawing, painted);
	return painted;
}
