import type { Server } from 'node:http';

/** Requests under way may take this long to finish. */
const PATIENCE = 3_000;

/** On SIGTERM or SIGINT: takes no new requests, finishes those under way, closes the database, ends. */
export function shutDownOnSignal(server: Server): void {
	let ending = false;
	const end = (signal: NodeJS.Signals): void => {
		// Whoever asks twice does not want to wait.
		if (ending) process.exit(1);
		ending = true;
		const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
		server.close(() => {
			clearTimeout(impatience);
			// hooks.server.ts listens: the name is the one that SvelteKit's own server uses.
			process.emit('sveltekit:shutdown' as never, signal as never);
			setTimeout(() => process.exit(0), 500).unref();
		});
		server.closeIdleConnections();
	};
	process.on('SIGTERM', end);
	process.on('SIGINT', end);
	// A connection kept alive for a next request would hold the server open after the last answer.
	server.on('request', (_, response) => {
		if (ending) response.setHeader('connection', 'close');
		response.once('close', () => {
			if (ending) setImmediate(() => server.closeIdleConnections());
		});
	});
}
