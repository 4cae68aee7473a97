import type { RequestEvent } from '@sveltejs/kit';
import { generate } from 'lean-qr';
import { currentToken } from './session.ts';

/** The link by which this assessment is opened elsewhere, and its QR code as a path of squares. */
export interface PrivateLink {
	address: string;
	/** Side of the code in squares, quiet zone included. */
	size: number;
	path: string;
}

/** Squares that stay light around a code, so that a camera finds its edge. */
const QUIET = 4;

/** The private link of the assessment that this browser works on; null where it holds none. */
export function privateLink(
	event: Pick<RequestEvent, 'cookies' | 'url' | 'locals'>
): PrivateLink | null {
	const token = currentToken(event);
	if (!token) return null;
	const address = `${event.url.origin}/${event.locals.language}/resume/${token}`;
	return { address, ...drawCode(address) };
}

/** A QR code as one path; neighbours in a row are drawn in one go. */
export function drawCode(text: string): { size: number; path: string } {
	const code = generate(text);
	let path = '';
	for (let y = 0; y < code.size; y++) {
		for (let x = 0; x < code.size; x++) {
			if (!code.get(x, y)) continue;
			const from = x;
			while (code.get(x + 1, y)) x++;
			path += `M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h${from - x - 1}z`;
		}
	}
	return { size: code.size + 2 * QUIET, path };
}
