/** Tables that only tell a screen how to fit an outline to its pixels. */
const HINTS = new Set(['cvt ', 'fpgm', 'prep', 'gasp']);

/**
 * A TrueType font without its hints: paper has no use for them, and they are a third of an embedded font. Glyph
 * numbers, outlines and widths stay as they are.
 */
export function unhinted(file: Uint8Array): Uint8Array {
	const font = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	const tables = readTables(font);
	const head = Buffer.from(tables.get('head')!);
	const long = head.readInt16BE(50) === 1;
	const { glyf, offsets } = withoutInstructions(
		tables.get('glyf')!,
		readOffsets(tables.get('loca')!, long)
	);
	// the short form holds half of each offset
	const short = glyf.length < 2 * 0x10000;
	head.writeInt16BE(short ? 0 : 1, 50);
	const loca = Buffer.alloc(offsets.length * (short ? 2 : 4));
	offsets.forEach((offset, i) => {
		if (short) loca.writeUInt16BE(offset / 2, i * 2);
		else loca.writeUInt32BE(offset, i * 4);
	});
	for (const name of HINTS) tables.delete(name);
	tables.set('head', head).set('glyf', glyf).set('loca', loca);
	return writeTables(font.subarray(0, 4), tables);
}

function readTables(font: Buffer): Map<string, Buffer> {
	const tables = new Map<string, Buffer>();
	for (let i = 0; i < font.readUInt16BE(4); i++) {
		const entry = 12 + i * 16;
		const start = font.readUInt32BE(entry + 8);
		const name = font.toString('latin1', entry, entry + 4);
		tables.set(name, font.subarray(start, start + font.readUInt32BE(entry + 12)));
	}
	return tables;
}

function readOffsets(loca: Buffer, long: boolean): number[] {
	const size = long ? 4 : 2;
	return Array.from({ length: loca.length / size }, (_, i) =>
		long ? loca.readUInt32BE(i * 4) : 2 * loca.readUInt16BE(i * 2)
	);
}

function withoutInstructions(all: Buffer, given: number[]): { glyf: Buffer; offsets: number[] } {
	const parts: Buffer[] = [];
	const offsets = [0];
	for (let i = 0; i + 1 < given.length; i++) {
		const glyph = all.subarray(given[i], given[i + 1]);
		const part = glyph.length === 0 ? glyph : bare(glyph);
		const padded = Buffer.concat([part, Buffer.alloc(-part.length & 3)]);
		parts.push(padded);
		offsets.push(offsets.at(-1)! + padded.length);
	}
	return { glyf: Buffer.concat(parts), offsets };
}

function bare(glyph: Buffer): Buffer {
	const contours = glyph.readInt16BE(0);
	return contours < 0 ? bareCompound(glyph) : bareSimple(glyph, 10 + contours * 2);
}

/** `at` is where the length of the instructions stands. */
function bareSimple(glyph: Buffer, at: number): Buffer {
	const after = at + 2 + glyph.readUInt16BE(at);
	return Buffer.concat([glyph.subarray(0, at), Buffer.alloc(2), glyph.subarray(after)]);
}

const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
const INSTRUCTIONS = 0x100;

/** Of other glyphs: the instructions come last, after all parts. */
function bareCompound(glyph: Buffer): Buffer {
	const copy = Buffer.from(glyph);
	let at = 10;
	for (let flags = MORE; flags & MORE;) {
		flags = copy.readUInt16BE(at);
		copy.writeUInt16BE(flags & ~INSTRUCTIONS, at);
		at += 4 + (flags & WORDS ? 4 : 2);
		at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
	}
	return copy.subarray(0, at);
}

/** Checksums are left at 0: nothing that embeds a font reads them. */
function writeTables(version: Buffer, tables: Map<string, Buffer>): Buffer {
	const names = [...tables.keys()].sort();
	const header = Buffer.alloc(12 + names.length * 16);
	version.copy(header);
	header.writeUInt16BE(names.length, 4);
	const parts = [header];
	let at = header.length;
	names.forEach((name, i) => {
		const table = tables.get(name)!;
		const entry = 12 + i * 16;
		header.write(name, entry, 'latin1');
		header.writeUInt32BE(at, entry + 8);
		header.writeUInt32BE(table.length, entry + 12);
		const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
		parts.push(padded);
		at += padded.length;
	});
	return Buffer.concat(parts);
}
