/** What the environment says about how to serve. */
export interface Config {
	port: number;
	/** The address to listen on; without one, all of this machine's. */
	host: string | undefined;
	/** The one origin under which people reach this server, e.g. https://leuchtkraft.example. */
	publicOrigin: string | undefined;
}

type Environment = Record<string, string | undefined>;

/** Reads PORT, HOST, PUBLIC_URL and DATABASE_URL. Every wrong value is named, with what would be right. */
export function readConfig(env: Environment): { config: Config; problems: string[] } {
	const problems: string[] = [];
	const read = <T>(name: string, parse: (value: string) => T | Problem): T | undefined => {
		const value = env[name]?.trim();
		if (!value) return undefined;
		const parsed = parse(value);
		if (!(parsed instanceof Problem)) return parsed;
		problems.push(`${name}: ${parsed.message}`);
		return undefined;
	};
	const config = {
		port: read('PORT', parsePort) ?? 3000,
		host: read('HOST', parseHost),
		publicOrigin: read('PUBLIC_URL', parseOrigin)
	};
	read('DATABASE_URL', checkDatabaseUrl);
	return { config, problems };
}

class Problem {
	readonly message: string;

	constructor(message: string) {
		this.message = message;
	}
}

function parsePort(value: string): number | Problem {
	const port = Number(value);
	if (/^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
	return new Problem(`${quote(value)} is no port. Give a whole number from 1 to 65535, e.g. 3000.`);
}

function parseHost(value: string): string | Problem {
	if (/^[a-z0-9.-]+$/i.test(value) || /^[0-9a-f:.]+(%\w+)?$/i.test(value)) return value;
	return new Problem(
		`${quote(value)} is no address to listen on. Give an IP address or a name without port, ` +
			'e.g. 127.0.0.1 for this machine only or 0.0.0.0 for all networks.'
	);
}

function parseOrigin(value: string): string | Problem {
	const url = URL.parse(value);
	const isOrigin =
		url !== null &&
		(url.protocol === 'http:' || url.protocol === 'https:') &&
		url.hostname !== '' &&
		url.username + url.password + url.search + url.hash === '' &&
		url.pathname === '/';
	if (isOrigin) return url.origin;
	return new Problem(
		`${quote(value)} is not the address under which people reach this server. ` +
			'Give scheme, name and if need be port, nothing after it, e.g. https://leuchtkraft.example.'
	);
}

function checkDatabaseUrl(value: string): true | Problem {
	const url = URL.parse(value);
	const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
	if (isPostgres && url.pathname.length > 1) return true;
	// The value may hold a password: it is not repeated.
	return new Problem(
		'this is no PostgreSQL address. Give e.g. postgres://user:password@localhost:5432/leuchtkraft, ' +
			'or leave it out to use SQLite in the folder LEUCHTKRAFT_DATA.'
	);
}

function quote(value: string): string {
	return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}
