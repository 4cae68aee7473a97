import type { RequestListener } from 'node:http';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROTOCOL_HEADER, setAdapterEnvironment } from './adapter-environment.ts';
import { secure } from '../lib/server/security-headers.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { readConfig } from './config.ts';
import { drainUnread } from './drain.ts';
import { isKnownHost } from './known-host.ts';
import { listen } from './listen.ts';
import { shutDownOnSignal } from './shut-down.ts';

const MISDIRECTED =
	'Unter diesem Namen ist dieser Server nicht bekannt. Soll er es sein, starten Sie ihn mit\n' +
	'PUBLIC_URL=https://… (der Adresse, unter der man ihn erreicht).\n\n' +
	'This server is not known by this name. If it should be, start it with\n' +
	'PUBLIC_URL=https://… (the address under which people reach it).\n';

/** Builds if needed, then serves. Throws an error whose message says what to mend. */
export async function serve(root: string): Promise<void> {
	const { config, problems } = readConfig(process.env);
	if (problems.length > 0) throw new Error(problems.join('\n'));

	// A relative path is meant from where the person stands; everything else lies in the project.
	for (const name of ['LEUCHTKRAFT_DATA', 'LEUCHTKRAFT_QUESTIONNAIRE']) {
		const path = process.env[name]?.trim();
		if (path) process.env[name] = resolve(path);
	}
	process.chdir(root);

	buildIfNeeded(root);
	setAdapterEnvironment(process.env, config.publicOrigin);
	// Loading it opens the database and reads the questionnaire.
	const { handler } = (await import(pathToFileURL(join(root, 'build', 'handler.js')).href)) as {
		handler: RequestListener;
	};

	const known = { machine: hostname(), publicOrigin: config.publicOrigin };
	const server = await listen((request, response) => {
		response.setHeader('x-content-type-options', 'nosniff');
		if (!isKnownHost(request.headers.host, known)) {
			const headers = new Headers();
			secure(headers);
			response.setHeaders(headers);
			response.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' }).end(MISDIRECTED);
			return;
		}
		request.headers[PROTOCOL_HEADER] = 'http';
		drainUnread(request, response);
		handler(request, response);
	}, config);
	shutDownOnSignal(server);
	console.log(
		`Leuchtkraft: ${config.publicOrigin ?? `http://${named(config.host)}:${config.port}`}`
	);
}

function named(host: string | undefined): string {
	if (!host || host === '0.0.0.0' || host === '::') return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}
