import { request as httpRequest } from 'node:http';
import { expect, test } from '@playwright/test';
import { Visitor } from '../visitor.ts';

/** What the server makes of requests that no page of ours would send. */

let visitor: Visitor;
let count = 0;

test.beforeEach(async ({ baseURL }) => {
	visitor = new Visitor(baseURL!);
	await visitor.start('standard');
});

function write(answer: unknown, revision = 0) {
	return { answer, clientId: `request-${++count}`, revision };
}

async function said(response: Response): Promise<{ status: number; message: string }> {
	const body = (await response.json()) as { message: string };
	return { status: response.status, message: body.message };
}

/** fetch does not let a Host be chosen. */
function getAs(
	host: string,
	baseURL: string
): Promise<{ status: number; text: string; headers: Headers }> {
	return new Promise((resolve, reject) => {
		const request = httpRequest(`${baseURL}/de`, { headers: { host } }, (response) => {
			let text = '';
			response.on('data', (chunk: Buffer) => (text += chunk.toString()));
			const headers = new Headers(response.headers as Record<string, string>);
			response.on('end', () => resolve({ status: response.statusCode!, text, headers }));
		});
		request.on('error', reject).end();
	});
}

test.describe('an answer', () => {
	test('is acknowledged with revision and time, and a retry changes nothing', async () => {
		const body = write({ value: 3, note: 'Größe „Ü“ ≥ 3' });
		const first = await visitor.put('A1', body);
		expect(first.status).toBe(200);
		const saved = await first.json();
		expect(saved).toEqual({ revision: 1, savedAt: expect.stringMatching(/^\d{4}-.*Z$/) });
		expect(await (await visitor.put('A1', body)).json()).toEqual(saved);
		expect((await visitor.stored()).answers).toEqual({ A1: body.answer });
	});

	test('given elsewhere in the meantime gets 409 with what is stored', async () => {
		await visitor.put('A1', write({ value: 1 }));
		const response = await visitor.put('A1', write({ value: 5 }));
		expect(response.status).toBe(409);
		expect(await response.json()).toMatchObject({
			current: { status: 'draft', answer: { value: 1 }, revision: 1 }
		});
	});

	for (const [name, question, answer] of [
		['out of range', 'A1', { value: 6 }],
		['of the wrong type', 'A1', { value: 'drei' }],
		['between two levels', 'A1', { value: 2.5 }],
		['that is no object', 'A1', 3],
		['with two meanings', 'A1', { value: 3, unknown: true }],
		['with a note of 5,000 characters', 'A1', { value: 3, note: 'x'.repeat(5_000) }],
		['to a derived question', 'K3', { value: 3 }]
	] as const) {
		test(`${name} gets 400 in both languages, and what was stored stays`, async () => {
			await visitor.put('A1', write({ value: 2 }));
			const german = await visitor.put(question, write(answer, 1));
			expect(german.status).toBe(400);
			const { issues } = (await german.json()) as { issues: { message: string; hint: string }[] };
			expect(issues.length).toBeGreaterThan(0);
			const english = await visitor.request('PUT', `/en/answers/${question}`, {
				body: JSON.stringify(write(answer, 1))
			});
			const other = (await english.json()) as { issues: { message: string }[] };
			expect(other.issues[0]!.message).not.toBe(issues[0]!.message);
			expect((await visitor.stored()).answers).toEqual({ A1: { value: 2 } });
		});
	}

	test('to a question that there is not gets 404', async () => {
		for (const id of ['ZZ9', '__proto__', 'constructor', 'a%2F..%2Fb', 'A1%00']) {
			const response = await visitor.put(id, write({ value: 1 }));
			expect(response.status, id).toBe(404);
		}
	});

	test('to a question that is not asked is kept, and that is said', async () => {
		// A5 belongs to the full variant only; this visitor has begun the standard one.
		const response = await visitor.put('A5', write({ value: 1 }));
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({
			notice: expect.stringContaining('nicht gestellt')
		});
		expect((await visitor.stored()).answers).toEqual({ A5: { value: 1 } });
	});

	test('with 600 KB of notes gets 413, and what was stored stays', async () => {
		await visitor.put('A1', write({ value: 2 }));
		const notes = 'Notiz '.repeat(100_000);
		const { status, message } = await said(
			await visitor.put('A1', write({ value: 2, note: notes }, 1))
		);
		expect(status).toBe(413);
		expect(message).toContain('4.000 Zeichen');
		expect((await visitor.stored()).answers).toEqual({ A1: { value: 2 } });
	});

	test('in a form of two megabytes gets 413 as a page, and the next request is answered', async () => {
		const response = await visitor.form('/de/questions/AWARE?/save', {
			'A1.revision': '0',
			A1: '3',
			'A1.note': 'x'.repeat(2_000_000)
		});
		expect(response.status).toBe(413);
		expect(await response.text()).toContain('zu viel Text');
		expect((await visitor.stored()).answers).toEqual({});
	});

	test('that is no JSON, or names no id, gets 400', async () => {
		const broken = await visitor.request('PUT', '/de/answers/A1', { body: '{"answer":' });
		expect((await said(broken)).message).toContain('JSON');
		const nameless = await visitor.put('A1', { answer: { value: 1 }, revision: 0 });
		expect(await said(nameless)).toMatchObject({
			status: 400,
			message: expect.stringContaining('clientId')
		});
	});

	test('without a started assessment gets 401', async ({ baseURL }) => {
		const { status, message } = await said(
			await new Visitor(baseURL!).put('A1', write({ value: 1 }))
		);
		expect(status).toBe(401);
		expect(message).toContain('privaten Link');
	});
});

test.describe('the company form', () => {
	async function refusal(fields: Record<string, string>, lang = 'de'): Promise<string> {
		const response = await visitor.form(`/${lang}/profile?/save`, fields);
		expect(response.status).toBe(400);
		return await response.text();
	}

	test('with a name of 300 KB is refused, and the report still comes at once', async () => {
		const company = 'W'.repeat(300_000);
		expect(await refusal({ company })).toContain('Platz ist für 200');
		expect(await refusal({ company }, 'en')).toContain('there is room for 200');
		expect((await visitor.stored()).company).toEqual({});
		expect((await visitor.request('GET', '/de/report.pdf')).status).toBe(200);
	});

	test('with targets off the scale is refused', async () => {
		for (const level of ['9', '-3', 'abc', 'Infinity', '1e308']) {
			const page = await refusal({ 'target.STAGE': level, 'reason.STAGE': 'Nische' });
			expect(page, level).toContain('Zahl von 0 bis 5');
		}
		expect((await visitor.stored()).targets).toEqual({});
	});

	test('with a kind of company that is not offered says so without naming ids', async () => {
		const page = await refusal({ type: 'bakery' });
		expect(page).toContain('steht hier nicht zur Wahl');
		expect(page).not.toContain('component-supplier, ');
	});
});

test('a form that does not say which assessment it means changes nothing', async () => {
	await visitor.put('A1', write({ value: 2 }));
	const before = await visitor.stored();
	for (const [path, fields] of [
		['/de/profile?/save', { company: 'Muster GmbH' }],
		['/de/questions/AWARE?/save', { 'A1.revision': '1', A1: '5' }],
		['/de/result?/finish', {}],
		['/de/result?/goOn', { variant: 'full' }],
		['/de/result?/remove', {}]
	] as const) {
		const response = await visitor.request('POST', path, {
			headers: { accept: 'text/html' },
			body: new URLSearchParams(fields)
		});
		expect(response.status, path).toBe(400);
		expect(await response.text(), path).toContain('nicht lesen');
	}
	expect(await visitor.stored()).toEqual(before);
});

test('a page of answers for one assessment is never stored in another', async ({ baseURL }) => {
	const other = new Visitor(baseURL!);
	await other.start('standard');
	const response = await visitor.form('/de/questions/AWARE?/save', {
		assessment: other.assessment,
		'A1.revision': '0',
		A1: '5'
	});
	expect(response.status).toBe(409);
	expect((await visitor.stored()).answers).toEqual({});
});

test('what cannot be read is said to be so, in the language of the address', async () => {
	const html = { accept: 'text/html' };
	for (const [method, path, status, words, body] of [
		['GET', '/de/%ff', 400, 'nicht lesen'],
		['GET', '/en/%E0%A4%A', 400, 'could not read'],
		['GET', '/de/resume/%ff', 400, 'nicht lesen'],
		['POST', '/de?/start', 415, 'nicht lesen', '{"variant":"quick"}'],
		['GET', '/de/answers/A1', 405, 'unter dieser Adresse nichts'],
		['DELETE', '/en/answers/A1', 405, 'There is nothing']
	] as const) {
		const response = await visitor.request(method, path, {
			headers: { ...html, ...(body && { 'content-type': 'application/json' }) },
			body
		});
		expect(response.status, path).toBe(status);
		expect(await response.text(), path).toContain(words);
	}
});

test('a variant that there is not is named as the fault', async () => {
	for (const path of ['/de?/start', '/de/result?/goOn']) {
		const response = await visitor.form(path, { variant: 'endless', anew: 'yes' });
		expect(response.status, path).toBe(400);
		expect(await response.text(), path).toContain('Fassung gibt es nicht');
	}
});

test('who deletes an assessment on one device is told so on the other', async ({ baseURL }) => {
	const elsewhere = new Visitor(baseURL!);
	elsewhere.cookie = visitor.cookie;
	await visitor.form('/de/result?/remove', {});
	for (const path of ['/de/review', '/de/result', '/de/questions/AWARE', '/de/profile']) {
		const response = await elsewhere.request('GET', path, { headers: { accept: 'text/html' } });
		expect(response.status, path).toBe(404);
		const page = await response.text();
		expect(page, path).toContain('gibt es nicht mehr');
		expect(page, path).not.toContain('nichts verloren');
	}
});

test.describe('a private link', () => {
	test('that is wrong gets 404 in the language of its address, and no cookie', async ({
		baseURL
	}) => {
		const stranger = new Visitor(baseURL!);
		for (const [path, words] of [
			['/de/resume/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'Link'],
			['/en/resume/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'link'],
			['/de/resume/x', 'Link'],
			['/de/resume/%00%ff', '']
		] as const) {
			const response = await stranger.request('GET', path, { headers: { accept: 'text/html' } });
			expect([400, 404], path).toContain(response.status);
			expect(await response.text()).toContain(words);
			expect(stranger.cookie).toBe('');
		}
	});

	test('that a mail scanner opens changes nothing and sets no cookie', async ({ baseURL }) => {
		const token = visitor.cookie.split('=')[1]!;
		const before = await visitor.stored();
		const scanner = new Visitor(baseURL!);
		for (const method of ['GET', 'HEAD']) {
			const response = await scanner.request(method, `/de/resume/${token}`);
			expect(response.status).toBe(200);
			expect(response.headers.get('cache-control')).toBe('no-store');
			expect(response.headers.get('referrer-policy')).toBe('same-origin');
		}
		expect(scanner.cookie).toBe('');
		expect(await visitor.stored()).toEqual(before);
	});

	test('is kept in a cookie that no script and no other site can use', async ({ baseURL }) => {
		const response = await fetch(`${baseURL}/de?/start`, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: baseURL!, accept: 'text/html' },
			body: new URLSearchParams({ variant: 'quick' })
		});
		const [cookie] = response.headers.getSetCookie();
		expect(cookie).toMatch(
			/^leuchtkraft=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/
		);
	});
});

test.describe('a change that is asked for from elsewhere', () => {
	const types = [
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'text/plain'
	];
	for (const type of [...types, 'application/json', '']) {
		for (const origin of ['https://evil.example', 'null', 'http://localhost:1', '']) {
			test(`as ${type || 'nothing'} from ${origin || 'nowhere'} gets 403`, async () => {
				await visitor.put('A1', write({ value: 2 }));
				const before = await visitor.stored();
				const attempts = [
					['POST', '/de?/start'],
					['PUT', '/de/answers/A1'],
					['POST', '/de/questions/AWARE?/save'],
					['DELETE', '/de/answers/A1'],
					['PATCH', '/de/data.json'],
					['POST', '/nowhere']
				] as const;
				for (const [method, path] of attempts) {
					const response = await fetch(visitor.address + path, {
						method,
						redirect: 'manual',
						headers: {
							cookie: visitor.cookie,
							...(origin && { origin }),
							...(type && { 'content-type': type })
						},
						body: Buffer.from(JSON.stringify(write(null, 1)))
					});
					expect(response.status, `${method} ${path}`).toBe(403);
					expect(response.headers.getSetCookie()).toEqual([]);
				}
				expect(await visitor.stored()).toEqual(before);
			});
		}
	}
});

test.describe('the name by which the server is called', () => {
	test('may be localhost or an address, and nothing else', async ({ baseURL }) => {
		const { port } = new URL(baseURL!);
		for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, '192.168.7.7', '[::1]:3000']) {
			expect((await getAs(host, baseURL!)).status, host).toBe(200);
		}
		for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example']) {
			const { status, text } = await getAs(host, baseURL!);
			expect(status, host).toBe(421);
			expect(text).toContain('PUBLIC_URL');
		}
	});

	test('makes no protocol of what a client claims', async ({ baseURL }) => {
		const response = await fetch(`${baseURL}/de?/start`, {
			method: 'POST',
			redirect: 'manual',
			headers: {
				origin: baseURL!.replace('http:', 'https:'),
				accept: 'text/html',
				'x-leuchtkraft-protocol': 'https',
				'x-forwarded-proto': 'https'
			},
			body: new URLSearchParams({ variant: 'quick' })
		});
		expect(response.status).toBe(403);
	});
});

test('downloads carry a safe name, the right type, and stay in no cache', async () => {
	const json = await visitor.request('GET', '/de/data.json');
	expect(json.headers.get('content-disposition')).toMatch(
		/^attachment; filename="Leuchtkraft \d{4}-\d\d-\d\d\.json"; filename\*=UTF-8''/
	);
	const pdf = await visitor.request('GET', '/de/report.pdf');
	expect(pdf.status).toBe(200);
	expect(pdf.headers.get('content-type')).toBe('application/pdf');
	expect(pdf.headers.get('cache-control')).toBe('no-store');
	expect(
		Buffer.from(await pdf.arrayBuffer())
			.subarray(0, 5)
			.toString()
	).toBe('%PDF-');
	const word = await visitor.request('GET', '/de/report.docx');
	expect(word.status).toBe(200);
	expect(word.headers.get('content-type')).toMatch(/wordprocessingml\.document$/);
	expect(word.headers.get('content-disposition')).toMatch(/\d{4}-\d\d-\d\d\.docx"/);
	expect(
		Buffer.from(await word.arrayBuffer())
			.subarray(0, 2)
			.toString()
	).toBe('PK');
});

test('every page and refusal carries the security headers', async ({ baseURL }) => {
	const html = { accept: 'text/html' };
	const answers: [string, { headers: Headers }][] = [
		[
			'a form from elsewhere',
			await fetch(`${baseURL}/de?/start`, { method: 'POST', headers: html })
		],
		['no such method', await fetch(`${baseURL}/de/answers/A1`, { headers: html })],
		['another name', await getAs('evil.example', baseURL!)]
	];
	for (const path of ['/de', '/en', '/de/nowhere', '/de/data.json']) {
		answers.push([path, await fetch(baseURL + path)]);
	}
	for (const [path, { headers }] of answers) {
		expect(headers.get('x-content-type-options'), path).toBe('nosniff');
		expect(headers.get('referrer-policy'), path).toBe('same-origin');
		expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
		expect(headers.get('x-frame-options'), path).toBe('DENY');
		expect(headers.get('cache-control'), path).toBe('no-store');
		if (headers.get('content-type')?.startsWith('text/html')) {
			expect(headers.get('content-security-policy'), path).toContain("base-uri 'none'");
		}
	}
});
