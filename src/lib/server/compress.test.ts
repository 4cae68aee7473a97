import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compress } from './compress.ts';

const page = '<p>Leuchten</p>'.repeat(1_000);

function respond(body: string, type: string, acceptEncoding: string, method = 'GET') {
	return compress(
		{ method, headers: new Headers({ 'accept-encoding': acceptEncoding }) },
		new Response(body, { status: 404, headers: { 'content-type': type, etag: '"1"' } })
	);
}

test('a page is packed and unpacks to itself', async () => {
	const response = await respond(page, 'text/html', 'gzip, deflate, br');
	expect(response.status).toBe(404);
	expect(response.headers.get('content-encoding')).toBe('gzip');
	expect(response.headers.get('vary')).toBe('Accept-Encoding');
	const packed = Buffer.from(await response.arrayBuffer());
	expect(response.headers.get('content-length')).toBe(String(packed.byteLength));
	expect(packed.byteLength).toBeLessThan(page.length / 10);
	expect(gunzipSync(packed).toString()).toBe(page);
});

test.each([
	['a browser that wants none', page, 'text/html', 'br', 'GET'],
	['a browser that refuses it', page, 'text/html', 'gzip;q=0', 'GET'],
	['a few words', 'short', 'text/html', 'gzip', 'GET'],
	['a PDF', page, 'application/pdf', 'gzip', 'GET'],
	['a stream of events', page, 'text/event-stream', 'gzip', 'GET']
])('%s gets it as it is', async (_, body, type, acceptEncoding, method) => {
	const response = await respond(body, type, acceptEncoding, method);
	expect(response.headers.has('content-encoding')).toBe(false);
	expect(await response.text()).toBe(body);
});
