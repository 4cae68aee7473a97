import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('without any setting it serves on port 3000 of all networks', () => {
	expect(readConfig({})).toEqual({
		config: { port: 3000, host: undefined, publicOrigin: undefined },
		problems: []
	});
	expect(readConfig({ PORT: '', HOST: ' ' }).problems).toEqual([]);
});

test.each([
	['PORT', 'abc'],
	['PORT', '0'],
	['PORT', '65536'],
	['PORT', '-1'],
	['PORT', '3000.5'],
	['PORT', '0x50'],
	['HOST', 'http://localhost'],
	['HOST', 'localhost:3000'],
	['HOST', 'a b'],
	['PUBLIC_URL', 'leuchtkraft.example'],
	['PUBLIC_URL', 'ftp://leuchtkraft.example'],
	['PUBLIC_URL', 'https://leuchtkraft.example/tool'],
	['PUBLIC_URL', 'https://leuchtkraft.example/?a'],
	['PUBLIC_URL', 'https://user:secret@leuchtkraft.example'],
	['DATABASE_URL', 'mysql://localhost/x'],
	['DATABASE_URL', 'postgres://localhost'],
	['DATABASE_URL', 'leuchtkraft']
])('%s=%s is refused by name', (name, value) => {
	const { problems } = readConfig({ [name]: value });
	expect(problems).toHaveLength(1);
	expect(problems[0]).toMatch(new RegExp(`^${name}: .*e\\.g\\.`));
});

test('every wrong value is named at once', () => {
	const { problems } = readConfig({ PORT: 'x', HOST: 'x y', PUBLIC_URL: 'x', DATABASE_URL: 'x' });
	expect(problems.map((problem) => problem.split(':')[0])).toEqual([
		'PORT',
		'HOST',
		'PUBLIC_URL',
		'DATABASE_URL'
	]);
});

test('a password in a wrong DATABASE_URL is not repeated', () => {
	const { problems } = readConfig({ DATABASE_URL: 'mysql://me:geheim@localhost/x' });
	expect(problems.join()).not.toContain('geheim');
});

test.each([
	[{ PORT: '8080' }, { port: 8080 }],
	[{ HOST: '127.0.0.1' }, { host: '127.0.0.1' }],
	[{ HOST: '::1' }, { host: '::1' }],
	[{ HOST: 'werk-3.local' }, { host: 'werk-3.local' }],
	[{ PUBLIC_URL: 'https://Leuchtkraft.example/' }, { publicOrigin: 'https://leuchtkraft.example' }],
	[{ PUBLIC_URL: 'http://10.0.0.7:8080' }, { publicOrigin: 'http://10.0.0.7:8080' }],
	[{ DATABASE_URL: 'postgresql://me:pw@db:5432/leuchtkraft' }, {}]
])('%o is understood', (env, expected) => {
	const { config, problems } = readConfig(env);
	expect(problems).toEqual([]);
	expect(config).toMatchObject(expected);
});
