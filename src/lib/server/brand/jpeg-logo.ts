import type { Logo } from '#lib/core/brand/brand.ts';
import { damaged, LogoRefused, MOST_PIXELS, tooManyPixels } from './refusal.ts';

const END = 0xd9;
const SCAN = 0xda;
/** Frames that readers of PDF know: baseline, extended and progressive. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const isFrame = (marker: number): boolean =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Says in which colours the pixels are stored; every other note of a camera or an editor stays behind. */
const ADOBE = 0xee;
const isNote = (marker: number): boolean =>
	(marker >= 0xe0 && marker <= 0xef && marker !== ADOBE) || marker === 0xfe;

export function isJpeg(file: Buffer): boolean {
	return file.length > 3 && file[0] === 0xff && file[1] === 0xd8 && file[2] === 0xff;
}

/** A JPEG without its notes: no place, no camera, no thumbnail. Throws LogoRefused where it cannot be printed. */
export function jpegLogo(file: Buffer): Logo {
	const kept: Buffer[] = [file.subarray(0, 2)];
	let size: { width: number; height: number } | null = null;
	let at = 2;
	while (at + 4 <= file.length) {
		if (file[at] !== 0xff) throw damaged('JPEG');
		const marker = file[at + 1]!;
		const length = file.readUInt16BE(at + 2);
		const end = at + 2 + length;
		if (length < 2 || end > file.length) throw damaged('JPEG');
		const segment = file.subarray(at, end);
		if (isFrame(marker)) size = readFrame(segment, marker);
		if (!isNote(marker)) kept.push(segment);
		at = end;
		if (marker !== SCAN) continue;
		const next = endOfScan(file, at);
		kept.push(file.subarray(at, next));
		at = next;
		if (file[at + 1] === END) {
			if (!size) throw damaged('JPEG');
			// what stands behind the end is another file
			kept.push(file.subarray(at, at + 2));
			const base64 = Buffer.concat(kept).toString('base64');
			return { kind: 'picture', type: 'jpeg', ...size, base64 };
		}
	}
	throw damaged('JPEG');
}

function readFrame(segment: Buffer, marker: number): { width: number; height: number } {
	if (segment.length < 10) throw damaged('JPEG');
	const [height, width, components] = [
		segment.readUInt16BE(5),
		segment.readUInt16BE(7),
		segment[9]!
	];
	if (!FRAMES.has(marker) || segment[4] !== 8 || ![1, 3].includes(components)) throw unusual;
	if (width === 0 || height === 0) throw damaged('JPEG');
	if (width * height > MOST_PIXELS) throw tooManyPixels(width, height);
	return { width, height };
}

/** The next marker that is none of the scan's own: stuffed zeros and restarts belong to it. */
function endOfScan(file: Buffer, from: number): number {
	for (let at = from; at + 1 < file.length; at++) {
		if (file[at] !== 0xff) continue;
		const next = file[at + 1]!;
		const own = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
		if (!own) return at;
	}
	throw damaged('JPEG');
}

const unusual = new LogoRefused(
	'logo-jpeg-kind',
	{
		de: 'Das Logo ist ein JPEG in Druckfarben (CMYK) oder in einer seltenen Kodierung.',
		en: 'The logo is a JPEG in printing colours (CMYK) or in a rare encoding.'
	},
	{
		de: 'Speichern Sie es als JPEG in RGB oder in Graustufen, oder als PNG.',
		en: 'Save it as a JPEG in RGB or greyscale, or as a PNG.'
	}
);
