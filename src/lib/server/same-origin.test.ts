import { describe, expect, test } from 'vitest';
import { mayChange } from './same-origin.ts';

const ORIGIN = 'http://localhost:3000';

function request(method: string, headers: Record<string, string | undefined>) {
	const given = Object.entries(headers).filter(
		(entry): entry is [string, string] => entry[1] !== undefined
	);
	return { method, headers: new Headers(given) };
}

test.each(['GET', 'HEAD', 'OPTIONS'])('%s changes nothing and comes from anywhere', (method) => {
	expect(mayChange(request(method, { origin: 'https://evil.example' }), ORIGIN)).toBe(true);
});

describe.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'post'])('%s', (method) => {
	test.each([
		['application/x-www-form-urlencoded'],
		['multipart/form-data; boundary=x'],
		['text/plain'],
		['application/json'],
		[undefined]
	])('from elsewhere with content type %s is refused', (type) => {
		const content = type === undefined ? {} : { 'content-type': type };
		for (const headers of [
			{ origin: 'https://evil.example' },
			{ origin: 'null' },
			{ origin: '' },
			{ origin: 'http://localhost:3001' },
			{ origin: 'https://localhost:3000' },
			{ origin: 'http://localhost:3000.evil.example' },
			{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
			{ 'sec-fetch-site': 'cross-site' },
			{ 'sec-fetch-site': 'same-site' },
			{ referer: `${ORIGIN}/de` },
			{}
		]) {
			expect(mayChange(request(method, { ...headers, ...content }), ORIGIN)).toBe(false);
		}
	});

	test('from our own page is carried out', () => {
		expect(mayChange(request(method, { origin: ORIGIN }), ORIGIN)).toBe(true);
		expect(mayChange(request(method, { 'sec-fetch-site': 'same-origin' }), ORIGIN)).toBe(true);
	});
});
