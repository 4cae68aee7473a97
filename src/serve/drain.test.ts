import { once } from 'node:events';
import { Agent, createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { drainUnread } from './drain.ts';

test('after a large request that was refused unread, the same connection takes the next one', async () => {
	const server = createServer((request, response) => {
		drainUnread(request, response);
		// As the built handler does: reads a first piece, then waits for somebody who wants more.
		request.once('data', () => request.pause());
		response.writeHead(request.method === 'PUT' ? 413 : 200).end();
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const send = (method: string, body: string): Promise<number | undefined> =>
		new Promise((resolve, reject) => {
			const request = httpRequest({ port, host: '127.0.0.1', method, agent }, (response) => {
				response.resume().on('end', () => resolve(response.statusCode));
			});
			request.on('error', reject).end(body);
		});

	expect(await send('PUT', 'x'.repeat(600_000))).toBe(413);
	expect(await send('GET', '')).toBe(200);
	agent.destroy();
	server.close();
}, 5_000);
