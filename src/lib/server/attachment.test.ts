import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachment } from './attachment.ts';

test('a German company keeps its name, and old programs get a readable one', () => {
	expect(attachment('Leuchtkraft – Müller & Söhne GmbH', 'pdf')).toBe(
		`attachment; filename="Leuchtkraft  Mueller & Soehne GmbH.pdf"; filename*=UTF-8''Leuchtkraft%20%E2%80%93%20M%C3%BCller%20%26%20S%C3%B6hne%20GmbH.pdf`
	);
});

test.each([
	['../../etc/passwd', 'etc passwd.pdf'],
	['a\r\nSet-Cookie: x=1', 'a Set-Cookie x=1.pdf'],
	['CON', 'Leuchtkraft.pdf'],
	['', 'Leuchtkraft.pdf'],
	['...', 'Leuchtkraft.pdf'],
	['"quoted"', 'quoted.pdf'],
	['株式会社', 'Leuchtkraft.pdf'],
	['x'.repeat(300), `${'x'.repeat(100)}.pdf`]
])('%j is saved as %s', (name, expected) => {
	expect(attachment(name, 'pdf')).toContain(`filename="${expected}"`);
});

test('no name breaks out of the header or its quotes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			const header = attachment(name, 'json');
			expect(header).toMatch(
				/^attachment; filename="[\x20\x21\x23-\x7e]+\.json"; filename\*=UTF-8''[\w.!#$&+^`|~%-]+\.json$/
			);
			new Headers({ 'content-disposition': header });
		})
	);
});
