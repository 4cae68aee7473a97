/** One browser's worth of cookies and headers, for requests without a browser. */
export class Visitor {
	readonly address: string;
	cookie = '';
	/** The id that its pages' forms carry. */
	assessment = '';

	constructor(address: string) {
		this.address = address;
	}

	async request(
		method: string,
		path: string,
		{ body, headers = {} }: { body?: BodyInit; headers?: Record<string, string> } = {}
	): Promise<Response> {
		const response = await fetch(this.address + path, {
			method,
			redirect: 'manual',
			headers: { cookie: this.cookie, origin: this.address, ...headers },
			...(body !== undefined && { body })
		});
		for (const line of response.headers.getSetCookie()) this.cookie = line.split(';')[0]!;
		return response;
	}

	/** Sends a form as a browser without JavaScript does. */
	form(path: string, fields: Record<string, string>): Promise<Response> {
		return this.request('POST', path, {
			headers: { accept: 'text/html' },
			body: new URLSearchParams({
				...(this.assessment && { assessment: this.assessment }),
				...fields
			})
		});
	}

	/** Begins an assessment as the button on the first page does. */
	async start(variant: string): Promise<void> {
		const response = await this.form('/de?/start', { variant });
		if (response.status !== 303 || !this.cookie) {
			throw new Error(`Starting failed with ${response.status}: ${await response.text()}`);
		}
		const page = await (await this.request('GET', '/de/profile')).text();
		this.assessment = /name="assessment" value="([\w-]+)"/.exec(page)![1]!;
	}

	put(question: string, write: unknown): Promise<Response> {
		return this.request('PUT', `/de/answers/${question}`, {
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(write)
		});
	}

	/** What the server holds, as the person would download it. */
	async stored(): Promise<StoredAssessment> {
		const response = await this.request('GET', '/de/data.json');
		if (response.status !== 200) throw new Error(`data.json answered ${response.status}`);
		return (await response.json()) as StoredAssessment;
	}
}

interface StoredAssessment {
	answers: Record<string, { value?: unknown; note?: string }>;
	[field: string]: unknown;
}
