import { crc32, inflateSync } from 'node:zlib';
import type { Logo } from '#lib/core/brand/brand.ts';
import { damaged, LogoRefused, MOST_PIXELS, tooManyPixels } from './refusal.ts';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** All that the pixels need. Texts, times, profiles and whatever else a file may carry stay behind. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function isPng(file: Buffer): boolean {
	return file.subarray(0, 8).equals(SIGNATURE);
}

/** A PNG with nothing but its pixels. Throws LogoRefused for a damaged, interlaced or too large one. */
export function pngLogo(file: Buffer): Logo {
	const chunks = readChunks(file);
	const [head] = chunks;
	if (head?.name !== 'IHDR' || head.data.length !== 13) throw damaged('PNG');
	const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
	const [depth, type, , , interlaced] = head.data.subarray(8);
	const channels = CHANNELS[type!];
	if (!channels || width === 0 || height === 0) throw damaged('PNG');
	if (width * height > MOST_PIXELS) throw tooManyPixels(width, height);
	if (interlaced || depth === 16) throw unusual;
	checkPixels(chunks, height * (1 + Math.ceil((width * channels * depth!) / 8)));
	const kept = chunks.filter(({ name }) => KEPT.has(name));
	const bytes = Buffer.concat([SIGNATURE, ...kept.map(({ whole }) => whole)]);
	return { kind: 'picture', type: 'png', width, height, base64: bytes.toString('base64') };
}

interface Chunk {
	name: string;
	data: Buffer;
	whole: Buffer;
}

function readChunks(file: Buffer): Chunk[] {
	const chunks: Chunk[] = [];
	for (let at = 8; at + 12 <= file.length;) {
		const length = file.readUInt32BE(at);
		const end = at + 12 + length;
		if (end > file.length) throw damaged('PNG');
		const whole = file.subarray(at, end);
		const name = whole.toString('latin1', 4, 8);
		if (crc32(whole.subarray(4, 8 + length)) !== whole.readUInt32BE(8 + length))
			throw damaged('PNG');
		chunks.push({ name, data: whole.subarray(8, 8 + length), whole });
		at = end;
		// what stands behind the end is another file
		if (name === 'IEND') return chunks;
	}
	throw damaged('PNG');
}

/** The pixels unpack to exactly what the head promises: no bomb, no half picture. */
function checkPixels(chunks: Chunk[], expected: number): void {
	const packed = Buffer.concat(
		chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data)
	);
	let length: number;
	try {
		length = inflateSync(packed, { maxOutputLength: expected }).length;
	} catch {
		throw damaged('PNG');
	}
	if (length !== expected) throw damaged('PNG');
}

const unusual = new LogoRefused(
	'logo-png-kind',
	{
		de: 'Das Logo ist ein PNG mit Zeilensprung oder 16 Bit je Farbe.',
		en: 'The logo is an interlaced PNG, or one with 16 bits per colour.'
	},
	{
		de: 'Speichern Sie es ohne Zeilensprung („interlaced“) und mit 8 Bit je Farbe.',
		en: 'Save it without interlacing and with 8 bits per colour.'
	}
);
