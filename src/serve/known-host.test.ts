import { expect, test } from 'vitest';
import { isKnownHost } from './known-host.ts';

const alone = { machine: 'Werk-3', publicOrigin: undefined };
const published = { machine: 'Werk-3', publicOrigin: 'https://leuchtkraft.example' };

test.each([
	'localhost',
	'localhost:3000',
	'LOCALHOST:3000',
	'127.0.0.1:3000',
	'192.168.1.20',
	'[::1]:3000',
	'[fe80::1]',
	'werk-3:3000',
	'werk-3.local'
])('%s is this server, published or not', (host) => {
	expect(isKnownHost(host, alone)).toBe(true);
	expect(isKnownHost(host, published)).toBe(true);
});

test.each([
	undefined,
	'',
	'evil.example',
	'localhost.evil.example',
	'127.0.0.1.evil.example',
	'werk-3.evil.example',
	'evil@localhost',
	'localhost/evil',
	'localhost:3000:3000',
	'[evil.example]',
	'localhost:'
])('%s is not', (host) => {
	expect(isKnownHost(host, alone)).toBe(false);
	expect(isKnownHost(host, published)).toBe(false);
});

test('the public name is known only once it is set, and only with its port', () => {
	expect(isKnownHost('leuchtkraft.example', alone)).toBe(false);
	expect(isKnownHost('leuchtkraft.example', published)).toBe(true);
	expect(isKnownHost('leuchtkraft.example:8443', published)).toBe(false);
});
