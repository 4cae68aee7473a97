import { createServer, type RequestListener, type Server } from 'node:http';
import type { Config } from './config.ts';

/** Listens for requests; throws an error that names the setting to change. */
export async function listen(listener: RequestListener, config: Config): Promise<Server> {
	const server = createServer(
		{
			headersTimeout: 15_000,
			requestTimeout: 60_000,
			// Longer than the usual proxy keeps its side open, so that it never writes into a closed one.
			keepAliveTimeout: 65_000
		},
		listener
	);
	await new Promise<void>((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, config)));
		server.listen({ port: config.port, host: config.host }, resolve);
	});
	return server;
}

function explain(error: NodeJS.ErrnoException, { port, host }: Config): Error {
	const { code } = error;
	if (code === 'EADDRINUSE') {
		return new Error(`PORT: ${port} is in use by another program. Choose another, e.g. PORT=3001.`);
	}
	if (code === 'EACCES') {
		return new Error(`PORT: ${port} may not be used by this user. Choose one above 1023.`);
	}
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
		return new Error(`HOST: ${host} is no address of this machine. Leave it out to listen on all.`);
	}
	return error;
}
