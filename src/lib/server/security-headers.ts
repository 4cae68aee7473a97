const HEADERS = {
	'x-content-type-options': 'nosniff',
	// A form's Origin must arrive here, and a private link must not leave.
	'referrer-policy': 'same-origin',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy':
		'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()'
};

/** Headers of every answer that is made here. The content security policy comes from svelte.config.js. */
export function secure(headers: Headers): void {
	for (const [name, value] of Object.entries(HEADERS)) headers.set(name, value);
	// What is made for one person stays in no cache; files with hashed names are served elsewhere.
	if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}
