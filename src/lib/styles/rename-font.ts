/**
 * Gives a TrueType font another name: a changed font may not carry a reserved one. The new table of names is
 * put at the end of the file and the directory is pointed at it; the old one is left out when it is subset.
 */
export function renameFont(font: Uint8Array, family: string): Uint8Array {
	const names = nameTable({ 1: family, 2: 'Regular', 4: family, 6: family.replaceAll(' ', '') });
	const start = Math.ceil(font.length / 4) * 4;
	const renamed = new Uint8Array(start + names.length);
	renamed.set(font);
	renamed.set(names, start);

	const view = new DataView(renamed.buffer);
	const tables = view.getUint16(4);
	for (let entry = 12; entry < 12 + 16 * tables; entry += 16) {
		const tag = String.fromCharCode(...renamed.subarray(entry, entry + 4));
		if (tag !== 'name') continue;
		view.setUint32(entry + 8, start);
		view.setUint32(entry + 12, names.length);
	}
	return renamed;
}

/** Windows platform, Unicode, American English: what every browser reads. */
function nameTable(names: Record<number, string>): Uint8Array {
	const records = Object.entries(names);
	const text = records.map(([, name]) => name).join('');
	const storage = 6 + 12 * records.length;
	const table = new Uint8Array(storage + 2 * text.length);
	const view = new DataView(table.buffer);
	view.setUint16(2, records.length);
	view.setUint16(4, storage);
	let offset = 0;
	records.forEach(([id, name], index) => {
		[3, 1, 0x409, Number(id), 2 * name.length, offset].forEach((value, field) =>
			view.setUint16(6 + 12 * index + 2 * field, value)
		);
		offset += 2 * name.length;
	});
	[...text].forEach((character, index) =>
		view.setUint16(storage + 2 * index, character.charCodeAt(0))
	);
	return table;
}
