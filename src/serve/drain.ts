import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * A request may be answered before its body was read, say because it is too large. What is left of it is
 * read and dropped then: unread, it would block the connection, and with it the browser's next requests.
 */
export function drainUnread(request: IncomingMessage, response: ServerResponse): void {
	response.once('finish', () => {
		if (request.complete || request.destroyed) return;
		request.removeAllListeners('data');
		request.resume();
	});
}
