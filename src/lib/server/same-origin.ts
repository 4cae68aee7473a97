const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request may change something: only pages of this very origin may ask for it, whatever the
 * content type. A browser names the origin in every such request; one that does not must at least say
 * that the request does not come from elsewhere. A request that says neither is refused.
 */
export function mayChange(request: Pick<Request, 'method' | 'headers'>, origin: string): boolean {
	if (READING.has(request.method)) return true;
	const from = request.headers.get('origin');
	if (from !== null) return from === origin;
	return request.headers.get('sec-fetch-site') === 'same-origin';
}
