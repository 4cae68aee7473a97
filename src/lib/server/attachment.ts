/** Names that Windows keeps for its devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A Content-Disposition header (RFC 6266) that downloads a file under this name, whatever a person
 * wrote into it: a plain name for all, the full one for those that read `filename*`.
 */
export function attachment(name: string, extension: string): string {
	const full = `${safeName(name)}.${extension}`;
	const plain = full
		.replaceAll('ß', 'ss')
		.replaceAll(/[äöüÄÖÜ]/g, (letter) => `${letter}e`)
		.normalize('NFKD')
		.replaceAll(/[^\x20-\x7e]/g, '')
		.replaceAll(/["\\%]/g, '');
	// What is left after a name in other letters may be nothing but the ending.
	const fallback = plain.trim().startsWith('.') ? `Leuchtkraft.${extension}` : plain;
	return `attachment; filename="${fallback}"; filename*=UTF-8''${encode(full)}`;
}

function safeName(name: string): string {
	const safe = name
		.normalize('NFC')
		// Control characters, those that file systems forbid, and those that turn the reading direction.
		.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu, ' ')
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/^[. ]+|[. ]+$/g, '')
		.slice(0, 100)
		.trim();
	return safe === '' || DEVICE.test(safe) ? 'Leuchtkraft' : safe;
}

/** Percent-encodes all that RFC 5987 does not allow as it stands. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed()).replaceAll(
		/['()*]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
	);
}
