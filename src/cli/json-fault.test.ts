import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

const placeOf = (text: string) => {
	const fault = jsonFault(text);
	return fault && [fault.line, fault.column];
};

describe('the fault of an answers file', () => {
	test.each([
		['', 1, 1, 'Die Datei ist leer.'],
		['{', 1, 2, 'Die Datei hört zu früh auf.'],
		['{"a": "offen', 1, 7, 'Dieser Text endet nicht in seiner Zeile.'],
		['{"a": "offen\n"}', 1, 13, 'Dieser Text endet nicht in seiner Zeile.'],
		['{"a": "C:\\Daten"}', 1, 10, 'Nach dem Rückstrich'],
		['{"a": 1,}', 1, 9, 'Das Komma vor dieser Klammer ist zu viel.'],
		['{"a": [1, 2,]}', 1, 13, 'Das Komma vor dieser Klammer ist zu viel.'],
		['{"a" 1}', 1, 6, 'Nach dem Namen fehlt der Doppelpunkt.'],
		['{"a": }', 1, 7, 'Hier fehlt ein Wert'],
		["{'a': 1}", 1, 2, 'Hier gehört ein Name'],
		['{„a“: 1}', 1, 2, 'Hier gehört ein Name'],
		['{"a": 1,5}', 1, 9, 'Hier gehört ein Name'],
		['{"a": ja}', 1, 7, '„ja“ ist kein Wert.'],
		['{"a": 01}', 1, 7, '„01“ ist kein Wert.'],
		['{\n\t"a": 1\n\t"b": 2\n}', 3, 2, 'Hier fehlt ein Komma oder die Klammer }.'],
		['{"a": 1} {', 1, 10, 'Nach der letzten Klammer steht noch etwas.'],
		['{\n"A1": 1,\n"A1": 2\n}', 3, 1, '„A1“ steht zweimal da, zuerst in Zeile 2.']
	])('%j is named at %i:%i', (text, line, column, said) => {
		const fault = jsonFault(text)!;
		expect([fault.line, fault.column]).toEqual([line, column]);
		expect(fault.message.de).toContain(said);
		expect(fault.message.en).not.toBe('');
	});

	test('a name may come again in another object', () => {
		expect(jsonFault('{"a": {"x": 1}, "b": {"x": 1}, "x": [{"x": 1}, {"x": 2}]}')).toBeNull();
	});

	test('a hostile depth is refused without filling the stack', () => {
		expect(jsonFault('['.repeat(100_000))!.message.en).toContain('nested too deeply');
		expect(jsonFault('{"a":'.repeat(100_000))!.message.en).toContain('nested too deeply');
	});

	test('nothing that JSON takes is refused', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
				const text = JSON.stringify(JSON.parse(json), null, space);
				expect(jsonFault(text)).toBeNull();
			})
		);
	});

	test('nothing that JSON refuses is taken', () => {
		const marks = fc.constantFrom(
			...'{}[]:,"\\ \n\t-.0123eE+tfnau\u00a0„'.split(''),
			'true',
			'"a"'
		);
		fc.assert(
			fc.property(fc.array(marks, { maxLength: 12 }), (parts) => {
				const text = parts.join('');
				let valid = true;
				try {
					JSON.parse(text);
				} catch {
					valid = false;
				}
				if (!valid) expect(placeOf(text)).not.toBeNull();
			}),
			{ numRuns: 5000 }
		);
	});
});
