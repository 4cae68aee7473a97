/**
 * Reads a request's body as JSON, up to a limit in bytes. Stops reading where the limit is passed,
 * whatever the request said about its length.
 */
export async function readJson(
	request: Request,
	limit: number
): Promise<{ json: unknown } | 'tooLarge' | 'malformed'> {
	if (Number(request.headers.get('content-length') ?? 0) > limit) return 'tooLarge';
	const chunks: Uint8Array[] = [];
	let size = 0;
	const reader = request.body?.getReader();
	for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
		size += part.value.byteLength;
		// Not cancelled: that would cut the connection before the answer is through.
		if (size > limit) return 'tooLarge';
		chunks.push(part.value);
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
		return { json: JSON.parse(text) as unknown };
	} catch {
		return 'malformed';
	}
}
