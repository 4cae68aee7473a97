import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

function request(body: BodyInit | null, headers: Record<string, string> = {}): Request {
	return new Request('http://localhost/', {
		method: 'PUT',
		body,
		headers,
		duplex: 'half'
	} as RequestInit);
}

test('JSON is read', async () => {
	expect(await readJson(request('{"a":"ü"}'), 100)).toEqual({ json: { a: 'ü' } });
});

test.each([
	['no JSON', 'a=1'],
	['nothing', null],
	['broken UTF-8', new Uint8Array([0x22, 0xff, 0x22])]
])('%s is malformed', async (_, body) => {
	expect(await readJson(request(body), 100)).toBe('malformed');
});

test('the limit is in bytes and inclusive', async () => {
	expect(await readJson(request('"1234"'), 6)).toEqual({ json: '1234' });
	expect(await readJson(request('"123ü"'), 6)).toBe('tooLarge');
});

test('a length that is announced too large is not read', async () => {
	expect(await readJson(request('1', { 'content-length': '9999' }), 100)).toBe('tooLarge');
});

test('a body without a length is read only up to the limit', async () => {
	let sent = 0;
	const endless = new ReadableStream({
		pull(controller) {
			sent += 1024;
			controller.enqueue(new Uint8Array(1024).fill(0x20));
		}
	});
	expect(await readJson(request(endless), 10_000)).toBe('tooLarge');
	expect(sent).toBeLessThan(20_000);
});
