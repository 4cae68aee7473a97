/** The header in which this server tells the built handler the protocol; a client's own is dropped. */
export const PROTOCOL_HEADER = 'x-leuchtkraft-protocol';

/** Settings of SvelteKit's handler that must not be left to whatever happens to be in the environment. */
const OURS = [
	'ORIGIN',
	'PROTOCOL_HEADER',
	'HOST_HEADER',
	'PORT_HEADER',
	'ADDRESS_HEADER',
	'XFF_DEPTH',
	'BODY_SIZE_LIMIT'
];

/**
 * The built handler takes its settings from the environment when it is loaded. It would take every
 * request for https; here a request is http, unless a public origin says how people reach it.
 */
export function setAdapterEnvironment(
	env: Record<string, string | undefined>,
	publicOrigin: string | undefined
): void {
	for (const name of OURS) delete env[name];
	// A page of notes in a form is refused with a message by its own action; only floods end here.
	env.BODY_SIZE_LIMIT = '1M';
	if (publicOrigin) env.ORIGIN = publicOrigin;
	else env.PROTOCOL_HEADER = PROTOCOL_HEADER;
}
