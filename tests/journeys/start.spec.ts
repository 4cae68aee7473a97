import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startPostgres } from '../postgres.ts';
import { startServer } from '../server-process.ts';
import { Visitor } from '../visitor.ts';

/** How the server starts and ends. */

const root = join(import.meta.dirname, '../..');
let folder: string;

test.beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'leuchtkraft-start-'));
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function failedStart(env: Record<string, string>): Promise<{ code: number; stderr: string }> {
	const server = spawn(process.execPath, [join(root, 'src/serve/start.ts')], {
		cwd: root,
		env: { ...process.env, PORT: '3390', LEUCHTKRAFT_DATA: folder, ...env }
	});
	let stderr = '';
	server.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
	const [code] = (await once(server, 'exit')) as [number];
	return { code, stderr };
}

for (const [name, env] of [
	['PORT', { PORT: 'abc' }],
	['HOST', { HOST: 'http://x' }],
	['HOST', { HOST: '203.0.113.77' }],
	['PUBLIC_URL', { PUBLIC_URL: 'leuchtkraft.example' }],
	['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
	['DATABASE_URL', { DATABASE_URL: 'postgres://me:geheim@127.0.0.1:1/nothing' }],
	['LEUCHTKRAFT_DATA', { LEUCHTKRAFT_DATA: join(root, 'package.json') }],
	['LEUCHTKRAFT_QUESTIONNAIRE', { LEUCHTKRAFT_QUESTIONNAIRE: 'questionnaires/missing' }],
	['package.json:1:1', { LEUCHTKRAFT_QUESTIONNAIRE: 'package.json' }]
] as const) {
	test(`${name} that is wrong ends the start with its name (${Object.values(env)[0]})`, async () => {
		const { code, stderr } = await failedStart(env);
		expect(code).toBe(1);
		expect(stderr).toContain(name);
		expect(stderr).not.toContain('    at ');
		expect(stderr).not.toContain('geheim');
	});
}

test('a port that is taken is said', async ({ baseURL }) => {
	const { code, stderr } = await failedStart({ PORT: new URL(baseURL!).port, HOST: '127.0.0.1' });
	expect(code).toBe(1);
	expect(stderr).toContain('PORT');
});

test('a questionnaire of one’s own is served, and what was begun with another stays readable', async () => {
	const before = await startServer(3389, { LEUCHTKRAFT_DATA: folder });
	const visitor = new Visitor(before.address);
	await visitor.start('standard');
	await visitor.put('A1', { answer: { value: 3 }, clientId: 'a', revision: 0 });
	expect(before.output()).toContain('Questionnaire: communication-maturity');
	expect(await before.stop()).toBe(0);

	const after = await startServer(3389, {
		LEUCHTKRAFT_DATA: folder,
		LEUCHTKRAFT_QUESTIONNAIRE: 'examples/own-model/model.yaml'
	});
	expect(after.output()).toMatch(/^Questionnaire: after-sales, .*own-model.model\.yaml$/m);
	const read = async (path: string) => (await visitor.request('GET', path)).text();
	expect(await read('/de')).toContain('Wie gut hält Ihr Kundendienst');
	expect(await read('/de/review')).toContain('Haltung im Chefbüro');
	expect(await read('/de/anew?variant=full')).toContain('Vollständig');
	expect((await visitor.stored()).answers).toEqual({ A1: { value: 3 } });
	const another = new Visitor(after.address);
	await another.start('full');
	const { questionnaire } = await another.stored();
	expect(questionnaire).toBe('after-sales');
	expect(await after.stop()).toBe(0);
});

test('with PUBLIC_URL only that origin counts, and the cookie is for https alone', async () => {
	const server = await startServer(3391, {
		LEUCHTKRAFT_DATA: folder,
		PUBLIC_URL: 'https://leuchtkraft.example'
	});
	const start = (origin: string) =>
		fetch(`${server.address}/de?/start`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin, accept: 'text/html' },
			body: new URLSearchParams({ variant: 'quick' })
		});
	expect((await start(server.address)).status).toBe(403);
	expect((await start('http://leuchtkraft.example')).status).toBe(403);
	const begun = await start('https://leuchtkraft.example');
	expect(begun.status).toBe(303);
	expect(begun.headers.getSetCookie()[0]).toMatch(/^__Host-leuchtkraft=.*; Secure/);
	expect(await server.stop()).toBe(0);
});

test('two instances on one PostgreSQL database serve the same assessments', async () => {
	const postgres = await startPostgres();
	try {
		const env = { DATABASE_URL: postgres.url };
		const [one, two] = await Promise.all([startServer(3394, env), startServer(3395, env)]);
		const visitor = new Visitor(one.address);
		await visitor.start('standard');
		const elsewhere = new Visitor(two.address);
		elsewhere.cookie = visitor.cookie;
		const write = { answer: { value: 3 }, clientId: 'a', revision: 0 };
		const [first, second] = await Promise.all([
			visitor.put('A1', write),
			elsewhere.put('A1', write)
		]);
		expect([first.status, second.status]).toEqual([200, 200]);
		expect(await first.json()).toEqual(await second.json());
		expect((await elsewhere.stored()).answers).toEqual({ A1: { value: 3 } });
		expect(await Promise.all([one.stop(), two.stop()])).toEqual([0, 0]);
	} finally {
		await postgres.stop();
	}
});

test('no secret is in its output or, unhashed, in its database', async () => {
	const server = await startServer(3392, { LEUCHTKRAFT_DATA: folder });
	const visitor = new Visitor(server.address);
	await visitor.start('quick');
	const token = visitor.cookie.split('=')[1]!;
	await visitor.request('GET', `/de/resume/${token}`);
	await visitor.request('GET', `/de/resume/${token}/nowhere`);
	await visitor.put('A1', { answer: { value: 9 }, clientId: 'x', revision: 0 });
	const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
	expect(await server.stop()).toBe(0);
	expect(bytes.join('')).not.toContain(token);
	expect(server.output()).not.toContain(token);
});

test('SIGTERM lets a request finish and ends soon, idle connections or not', async () => {
	const server = await startServer(3393, { LEUCHTKRAFT_DATA: folder });
	const visitor = new Visitor(server.address);
	await visitor.start('quick');
	// One connection that says nothing, one that sends half a request and never the rest.
	const idle = createConnection(3393, '127.0.0.1');
	const slow = createConnection(3393, '127.0.0.1');
	for (const socket of [idle, slow]) socket.on('error', () => {});
	await once(slow, 'connect');
	slow.write('PUT /de/answers/A1 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{');
	const report = visitor.request('GET', '/de/report.pdf');
	await new Promise((resolve) => setTimeout(resolve, 20));
	const began = performance.now();
	const ended = server.stop();
	expect((await report).status).toBe(200);
	expect(await ended).toBe(0);
	// The bar is 5 s; by itself the half request would hold it for 60.
	expect(performance.now() - began).toBeLessThan(20_000);
	idle.destroy();
	slow.destroy();
});
