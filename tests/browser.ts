import { existsSync } from 'node:fs';

const installed = [
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser'
];

/** Quiet towards any network but the page's own, and able to run as root in a container. */
const flags = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--force-color-profile=srgb'
];

/**
 * A browser without a download step: CHROME_PATH, an installed Chrome or Chromium, or the one that ships inside the
 * npm package @sparticuz/chromium.
 */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
	const named = process.env.CHROME_PATH;
	if (named && !existsSync(named))
		throw new Error(`CHROME_PATH names ${named}, which is not there.`);
	const found = named ?? installed.find((path) => existsSync(path));
	if (found) return { executablePath: found, args: flags };
	// Where the system lacks a library that Chromium needs, this makes the package unpack its own copies.
	if (!hasNss()) process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x';
	const { default: chromium } = await import('@sparticuz/chromium');
	// Its own flags are for a cloud function: one process for all, which a page that closes takes down with it.
	return { executablePath: await chromium.executablePath(), args: flags };
}

function hasNss(): boolean {
	return [
		'/usr/lib/x86_64-linux-gnu/libnss3.so',
		'/usr/lib64/libnss3.so',
		'/usr/lib/libnss3.so'
	].some((path) => existsSync(path));
}
