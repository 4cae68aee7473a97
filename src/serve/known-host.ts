import { isIP } from 'node:net';

/**
 * Whether a request's Host names this server. Without a public origin these are localhost, the machine's
 * own name and IP literals: names that no stranger can point here with a DNS entry of his own.
 * With one it is that origin's host, and still the former, by which a proxy or a health check calls.
 */
export function isKnownHost(
	host: string | undefined,
	{ machine, publicOrigin }: { machine: string; publicOrigin: string | undefined }
): boolean {
	const name = hostname(host);
	if (name === null) return false;
	if (publicOrigin !== undefined && host!.toLowerCase() === new URL(publicOrigin).host) return true;
	const own = machine.toLowerCase();
	return name === 'localhost' || name === own || name === `${own}.local` || isIP(name) !== 0;
}

/** The name in a Host header, without port and brackets; null for what no browser sends. */
function hostname(host: string | undefined): string | null {
	const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(host ?? '');
	return (match?.[1] ?? match?.[2] ?? null)?.toLowerCase() ?? null;
}
