import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Download, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { answerAll, begin, expectAccessible, words } from './person.ts';
import { Visitor } from '../visitor.ts';

/** The result is passed on for reading, with nothing else given away, and the link is taken back. */

const NOTE = 'Heikel: der Nachfolger zögert';
const EVIDENCE = 'Protokoll der Gesellschafter';
const FORM = 'application/x-www-form-urlencoded';
const REASON = 'Darüber reden wir nicht';

/** Answers the standard variant; beside each answer stands a note, and what there is to show for it. */
async function toResult(page: Page): Promise<void> {
	await begin(page, 'standard');
	await page.getByLabel('Wie heißt Ihr Unternehmen?').fill('Guß & "Söhne"\\ GmbH');
	await page.getByLabel('Maschinen- und Anlagenbauer').check();
	await page.getByRole('button', { name: words.de.toQuestions }).click();
	await page.waitForURL(/questions/);
	await answerAll(page, 1);
	const { request } = page.context();
	const origin = new URL(page.url()).origin;
	const { answers } = (await (await request.get('/de/data.json')).json()) as {
		answers: Record<string, object>;
	};
	expect(Object.keys(answers).length).toBeGreaterThan(20);
	for (const [id, answer] of Object.entries(answers)) {
		const evidence = { state: 'shown', text: EVIDENCE };
		const saved = await request.put(`/de/answers/${id}`, {
			headers: { origin },
			data: { answer: { ...answer, note: NOTE, evidence }, clientId: `note-${id}`, revision: 99 }
		});
		expect(saved.status(), id).toBe(200);
	}
	await page.getByRole('button', { name: words.de.finish }).click();
	await page.waitForURL(/result/);
}

async function makeLink(page: Page): Promise<string> {
	await page.getByRole('button', { name: 'Link zum Lesen anlegen' }).click();
	await expect(page).toHaveURL(/#share$/);
	return page.getByLabel('Der Link zum Lesen').inputValue();
}

async function textOf(bytes: Buffer): Promise<string> {
	const pdf = await getDocumentProxy(new Uint8Array(bytes));
	return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ');
}

/** Where the report takes longer, a page says so; without script one fetches it by hand. */
async function fetchReport(page: Page, name: string): Promise<Download> {
	const here = page.url();
	let file: Download | undefined;
	page.once('download', (download) => (file = download));
	await page.getByRole('link', { name }).click();
	while (!file) {
		await page.waitForTimeout(500);
		const again = page.getByRole('link', { name: 'Bericht abholen' });
		// The click may meet a page that has gone on by itself.
		if (await again.isVisible()) await again.click({ timeout: 2_000 }).catch(() => {});
	}
	await page.goto(here);
	return file;
}

/** What is answered in the end: while many reports are set, one is asked to come again. */
async function inTheEnd(visitor: Visitor, method: string, path: string): Promise<Response> {
	let response = await visitor.request(method, path);
	while (response.status === 503) {
		await new Promise((resolve) => setTimeout(resolve, 500));
		response = await visitor.request(method, path);
	}
	return response;
}

/** Somebody else's browser. */
async function reader(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled, locale: 'de-DE' });
	return context.newPage();
}

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('an executive passes the result on, somebody reads it, and the link is withdrawn', async ({
			page,
			browser
		}) => {
			test.slow();
			await toResult(page);
			if (javaScriptEnabled) await expectAccessible(page, 'result without a read-only link');
			const link = await makeLink(page);
			expect(link).toMatch(/\/de\/shared\/[\w-]{43}$/);
			const mail = await page
				.getByRole('link', { name: 'Per E-Mail weitergeben' })
				.getAttribute('href');
			expect(decodeURIComponent(mail!)).toContain(link);
			await expect(page.locator('#share')).toContainText(/Angelegt am \d\d\.\d\d\.\d{4}/);
			if (javaScriptEnabled) await expectAccessible(page, 'result with a read-only link');
			// whoever comes back sees the same link
			await page.goto('/de/result');
			await expect(page.getByLabel('Der Link zum Lesen')).toHaveValue(link);

			const other = await reader(browser, javaScriptEnabled);
			await other.goto(link);
			expect(await other.context().cookies()).toEqual([]);
			await expect(other.getByText('zum Lesen bekommen')).toBeVisible();
			await expect(other.getByText('noch ein Entwurf')).toHaveCount(0);
			const headline = await page.getByRole('heading', { level: 1 }).innerText();
			await expect(other.getByRole('heading', { level: 1 })).toHaveText(headline);
			const titles = (one: Page) => one.locator('main h2').allInnerTexts();
			const ownersOnly = [
				'Was wäre, wenn …',
				'Ergebnis weitergeben',
				'Ihr privater Link',
				'Ändern und löschen',
				'Genauer hinsehen'
			];
			expect(await titles(other)).toEqual(
				(await titles(page)).filter((title) => !ownersOnly.includes(title))
			);
			await expect(other.locator('form, button, input, select, textarea, script')).toHaveCount(0);
			const leads = await other
				.locator('a[href]')
				.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
			const path = new URL(link).pathname;
			for (const href of leads.filter((one) => !one.startsWith('#'))) {
				expect([
					'/de',
					'/de/method',
					'/de/imprint',
					'/de/privacy',
					path.replace('/de/', '/en/'),
					`${path}/report.pdf`,
					`${path}/report.docx`
				]).toContain(href);
			}
			if (javaScriptEnabled) await expectAccessible(other, 'the page of a read-only link');

			const pdf = await fetchReport(other, 'Bericht als PDF');
			expect(pdf.suggestedFilename()).toMatch(
				/^Leuchtkraft Guß & Söhne GmbH \d{4}-\d\d-\d\d\.pdf$/
			);
			const printed = await textOf(readFileSync(await pdf.path()));
			expect(printed).toContain('Notizen, Belege und Gründe stehen nicht in dieser Fassung');
			const own = await textOf(
				readFileSync(await (await fetchReport(page, 'Bericht als PDF')).path())
			);
			await page.goto('/de/result');
			expect(own).toContain(NOTE);
			expect(own).toContain(EVIDENCE);
			const shown = await other.content();
			for (const secret of [NOTE, EVIDENCE, 'Heikel']) {
				expect(printed).not.toContain(secret);
				expect(shown).not.toContain(secret);
			}
			const word = await fetchReport(other, 'Bericht als Word-Datei');
			expect(word.suggestedFilename()).toMatch(/\.docx$/);

			await other.getByRole('link', { name: 'English' }).click();
			await expect(other.getByText('given to you to read')).toBeVisible();

			await page.getByRole('button', { name: 'Link zurückziehen' }).click();
			await expect(page.getByRole('button', { name: 'Link zum Lesen anlegen' })).toBeVisible();
			for (const door of ['', '/report.pdf', '/report.docx', '/waiting/pdf']) {
				const gone = await other.context().request.get(link + door);
				expect(gone.status(), door).toBe(404);
			}
			await other.goto(link);
			await expect(other.getByRole('heading', { level: 1 })).toHaveText(
				'Unter diesem Link gibt es nichts zu lesen'
			);
			if (javaScriptEnabled) await expectAccessible(other, 'a withdrawn link');

			const next = await makeLink(page);
			expect(next).not.toBe(link);
			expect((await other.goto(next))!.status()).toBe(200);
			await page.getByText('Meine Einschätzung löschen').click();
			await page.getByRole('button', { name: 'Ja, endgültig löschen' }).click();
			await page.waitForURL(/removed/);
			for (const door of ['', '/report.pdf', '/report.docx']) {
				expect((await other.context().request.get(next + door)).status(), door).toBe(404);
			}
		});
	});
}

test.describe('whoever has only the read-only link', () => {
	let owner: Visitor;
	let other: Visitor;
	let path: string;

	test.beforeEach(async ({ baseURL }) => {
		owner = new Visitor(baseURL!);
		other = new Visitor(baseURL!);
		await owner.start('standard');
		const evidence = { state: 'shown', text: EVIDENCE };
		for (const [question, answer] of Object.entries({
			A1: { value: 3, note: NOTE, evidence },
			A2: { unknown: true, note: NOTE },
			S1: { value: 2, evidence }
		})) {
			const write = { answer, clientId: question, revision: 0 };
			expect((await owner.put(question, write)).status).toBe(200);
		}
		path = await shared(owner);
	});

	async function shared(visitor: Visitor): Promise<string> {
		expect((await visitor.form('/de/result?/share', {})).status).toBe(303);
		const page = await (await visitor.request('GET', '/de/result')).text();
		return /\/de\/shared\/[\w-]{43}/.exec(page)![0];
	}

	test('reads a draft as it stands, is told so, and gets no cookie', async () => {
		const response = await other.request('GET', path);
		expect(response.status).toBe(200);
		expect(response.headers.getSetCookie()).toEqual([]);
		expect(response.headers.get('cache-control')).toBe('no-store');
		expect(response.headers.get('referrer-policy')).toBe('same-origin');
		expect(response.headers.get('x-robots-tag')).toBe('noindex');
		const page = await response.text();
		expect(page).toContain('noch ein Entwurf');
		expect(page).toContain('name="robots" content="noindex"');
		for (const secret of [NOTE, EVIDENCE, owner.assessment, owner.cookie.split('=')[1]!]) {
			expect(page).not.toContain(secret);
		}
	});

	test('gets the report as PDF and Word, and in no other form', async () => {
		for (const format of ['pdf', 'docx']) {
			const response = await inTheEnd(other, 'GET', `${path}/report.${format}`);
			expect(response.status, format).toBe(200);
			expect(response.headers.get('cache-control')).toBe('no-store');
			expect(response.headers.get('x-robots-tag')).toBe('noindex');
			expect(response.headers.getSetCookie()).toEqual([]);
		}
		for (const door of [
			'/report.xlsx',
			'/report.csv',
			'/report.json',
			'/report.',
			'/report.constructor',
			'/data.json',
			'/result',
			'/questions/AWARE',
			'/waiting/csv'
		]) {
			expect((await other.request('GET', path + door)).status, door).toBe(404);
		}
	});

	test('is refused through every door that holds data', async () => {
		const before = await owner.stored();
		for (const door of ['/__data.json', '/__data.json?x-sveltekit-invalidated=11']) {
			const response = await other.request('GET', path + door);
			expect(response.status).toBe(404);
			expect(Object.keys((await response.json()) as object)).toEqual(['message']);
		}
		const waiting = await other.request('GET', `${path}/waiting/docx/__data.json`);
		expect(waiting.status).toBe(404);
		// the token is a key to no other page
		const token = path.split('/').at(-1)!;
		expect((await other.request('GET', `/de/resume/${token}`)).status).toBe(404);
		other.cookie = `leuchtkraft=${token}`;
		for (const [method, door, status] of [
			['GET', '/de/data.json', 404],
			['GET', '/de/report.pdf', 404],
			['GET', '/de/result', 404],
			['GET', '/de/review', 404],
			['PUT', '/de/answers/A1', 404],
			['POST', '/de/result?/finish', 404]
		] as const) {
			const response = await other.request(method, door, {
				headers: {
					accept: 'text/html',
					'content-type': method === 'PUT' ? 'application/json' : FORM
				},
				...(method === 'PUT' && {
					body: JSON.stringify({ answer: null, clientId: 'x', revision: 9 })
				}),
				...(method === 'POST' && { body: `assessment=${owner.assessment}` })
			});
			expect(response.status, `${method} ${door}`).toBe(status);
			expect(await response.text()).not.toContain(NOTE);
		}
		expect(await owner.stored()).toEqual(before);
	});

	test('changes nothing, whatever is sent, and is told the same for a link that there is not', async () => {
		const before = await owner.stored();
		const wrong = path.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
		for (const accept of ['text/html', 'application/json', '*/*']) {
			for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
				for (const door of ['', '?/withdraw', '?/remove', '/report.pdf', '/__data.json']) {
					const say = async (link: string) => {
						const response = await other.request(method, link + door, {
							headers: { accept, 'content-type': FORM },
							body: `assessment=${owner.assessment}`
						});
						return [response.status, await response.text()] as const;
					};
					const said = await say(path);
					expect(said[0], `${method} ${door} ${accept}`).toBe(door === '/__data.json' ? 404 : 405);
					expect(await say(wrong)).toEqual(said);
				}
			}
		}
		expect(await owner.stored()).toEqual(before);
		expect((await other.request('GET', path)).status).toBe(200);
	});

	test('is told where a report takes longer, and led back to this page', async ({ page }) => {
		await page.goto(`${path}/waiting/docx?failed`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Der Bericht ist nicht fertig geworden'
		);
		await expectAccessible(page, 'a report of a read-only link that failed');
		await expect(page.getByRole('link', { name: 'Noch einmal versuchen' })).toHaveAttribute(
			'href',
			`${path}/report.docx`
		);
		await page.getByRole('link', { name: 'Zurück zum Ergebnis' }).click();
		await expect(page.getByText('zum Lesen bekommen')).toBeVisible();
		expect(await page.context().cookies()).toEqual([]);
	});

	test('gets from HEAD what GET says, without its body', async () => {
		for (const door of ['', '/report.pdf', '/report.csv']) {
			for (const link of [path, `${path.slice(0, -1)}_`]) {
				const get = await inTheEnd(other, 'GET', link + door);
				const head = await inTheEnd(other, 'HEAD', link + door);
				expect(head.status, link + door).toBe(get.status);
				expect(await head.text()).toBe('');
				expect(head.headers.getSetCookie()).toEqual([]);
				expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
			}
		}
	});

	test('cannot tell a withdrawn link from one that never was', async () => {
		expect((await owner.form('/de/result?/withdraw', {})).status).toBe(303);
		const never = path.replace(/[\w-]{43}$/, 'A'.repeat(43));
		for (const door of ['', '/report.pdf', '/report.csv', '/waiting/pdf']) {
			const [one, two] = await Promise.all(
				[path, never].map(async (link) => {
					const response = await other.request('GET', link + door, {
						headers: { accept: 'text/html' }
					});
					const text = (await response.text()).replaceAll(/[\w-]{43}|nonce="[^"]+/g, '');
					return [response.status, text] as const;
				})
			);
			expect(one![0], door).toBe(404);
			expect(two, door).toEqual(one);
		}
	});

	test('is not in the way of the owner, who makes the same link again and no second one', async () => {
		expect(await shared(owner)).toBe(path);
		const response = await owner.form('/de/result?/share', { assessment: 'another' });
		expect(response.status).toBe(409);
		const nobody = await other.form('/de/result?/withdraw', { assessment: owner.assessment });
		expect(nobody.status).toBe(401);
		expect((await other.request('GET', path)).status).toBe(200);
	});

	test('reads neither why a question does not apply', async () => {
		// A question that may be left out with a reason is named by the full variant.
		const full = new Visitor(owner.address);
		await full.start('full');
		const answer = { notApplicable: true, reason: REASON };
		const written = await full.put('K5', { answer, clientId: 'k5', revision: 0 });
		expect(written.status).toBe(200);
		const link = await shared(full);
		const pdf = async (visitor: Visitor, address: string) =>
			textOf(Buffer.from(await (await inTheEnd(visitor, 'GET', address)).arrayBuffer()));
		expect(await pdf(full, '/de/report.pdf')).toContain(REASON);
		const printed = await pdf(other, `${link}/report.pdf`);
		expect(printed).not.toContain(REASON);
		expect(printed).toContain('Nicht weitergegeben');
		expect(await (await other.request('GET', link)).text()).not.toContain(REASON);
	});
});
