import { deflateSync } from 'node:zlib';

/** Objects in one stream: enough to compress well, few enough to unpack at once. */
const PER_STREAM = 200;

/**
 * Packs the many small objects of a tagged PDF (one for every cell and line of the structure) into compressed
 * object streams with a cross-reference stream, as PDF 1.5 allows: about half the size, the same content.
 * Expects a file as PDFKit writes it: one section, a classic table, no updates, no encryption.
 */
export function packObjects(file: Uint8Array): Uint8Array {
	const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('latin1');
	const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
	const offsets = readTable(text, start);
	const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text.slice(start))![1]!;
	const ends = [...offsets, start].sort((a, b) => a - b);
	const endOf = new Map(ends.map((offset, i) => [offset, ends[i + 1] ?? start]));

	const out: Buffer[] = [Buffer.from(text.slice(0, text.indexOf('\n', 12) + 1), 'latin1')];
	let length = out[0]!.length;
	const add = (part: Buffer) => {
		const at = length;
		out.push(part);
		length += part.length;
		return at;
	};

	// By object number: [type, offset or stream, 0 or index].
	const entries: [number, number, number][] = [[0, 0, 65535]];
	const small: { id: number; body: string }[] = [];
	offsets.forEach((offset, i) => {
		const id = i + 1;
		const whole = text.slice(offset, endOf.get(offset));
		const body = whole.slice(whole.indexOf('obj') + 3, whole.lastIndexOf('endobj')).trim();
		if (body.endsWith('endstream')) entries[id] = [1, add(Buffer.from(whole, 'latin1')), 0];
		else small.push({ id, body });
	});

	let next = offsets.length + 1;
	for (let i = 0; i < small.length; i += PER_STREAM) {
		const group = small.slice(i, i + PER_STREAM);
		const id = next++;
		group.forEach((object, index) => (entries[object.id] = [2, id, index]));
		entries[id] = [1, add(objectStream(id, group)), 0];
	}
	const id = next;
	entries[id] = [1, length, 0];
	add(crossReference(id, entries, trailer));
	add(Buffer.from(`startxref\n${entries[id][1]}\n%%EOF\n`, 'latin1'));
	return Buffer.concat(out);
}

function readTable(text: string, start: number): number[] {
	const [, , ...lines] = text.slice(start, text.indexOf('trailer', start)).split('\n');
	return lines
		.slice(1)
		.flatMap((line) => (/^\d{10} \d{5} n/.test(line) ? [Number(line.slice(0, 10))] : []));
}

function objectStream(id: number, group: { id: number; body: string }[]): Buffer {
	let at = 0;
	const index = group.map((object) => {
		const entry = `${object.id} ${at}`;
		at += object.body.length + 1;
		return entry;
	});
	const head = `${index.join(' ')}\n`;
	const data = head + group.map(({ body }) => body).join('\n');
	const dictionary = `/Type /ObjStm /N ${group.length} /First ${head.length}`;
	return stream(id, dictionary, Buffer.from(data, 'latin1'));
}

function crossReference(id: number, entries: [number, number, number][], trailer: string): Buffer {
	const rows = Buffer.alloc(entries.length * 7);
	entries.forEach(([type, position, index], i) => {
		rows.writeUInt8(type, i * 7);
		rows.writeUInt32BE(position, i * 7 + 1);
		rows.writeUInt16BE(index, i * 7 + 5);
	});
	const rest = trailer.replace(/\/Size \d+/, '').trim();
	return stream(id, `/Type /XRef /Size ${entries.length} /W [1 4 2] ${rest}`, rows);
}

function stream(id: number, dictionary: string, data: Buffer): Buffer {
	const packed = deflateSync(data);
	return Buffer.concat([
		Buffer.from(
			`${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
			'latin1'
		),
		packed,
		Buffer.from('\nendstream\nendobj\n', 'latin1')
	]);
}
