import { expect, test } from 'vitest';
import { messages } from './messages.ts';
import { readWrite } from './read-write.ts';

const write = { answer: { value: 3 }, clientId: 'a-1_B', revision: 0 };

test('a write names its answer, its id and the revision that it knows', () => {
	expect(readWrite(write)).toEqual(write);
	expect(readWrite({ ...write, answer: null, more: 1 })).toEqual({ ...write, answer: null });
});

test.each([
	[null, messages.malformed],
	[[], messages.malformed],
	['text', messages.malformed],
	[{ clientId: 'a', revision: 0 }, messages.malformed],
	[{ ...write, clientId: undefined }, messages.clientId],
	[{ ...write, clientId: '' }, messages.clientId],
	[{ ...write, clientId: 'x'.repeat(65) }, messages.clientId],
	[{ ...write, clientId: "' --" }, messages.clientId],
	[{ ...write, clientId: 7 }, messages.clientId],
	[{ ...write, revision: -1 }, messages.revision],
	[{ ...write, revision: 1.5 }, messages.revision],
	[{ ...write, revision: '1' }, messages.revision],
	[{ ...write, revision: 1e300 }, messages.revision]
])('%j is refused with what is missing', (json, message) => {
	expect(readWrite(json)).toEqual({ message });
});
