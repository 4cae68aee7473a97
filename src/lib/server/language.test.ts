import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageOf, preferredLanguage } from './language.ts';

test.each([
	['/de', 'de'],
	['/en', 'en'],
	['/en/questions/AWARE', 'en'],
	['/english', 'de'],
	['/', 'de']
])('the path %s speaks %s to a German browser', (path, language) => {
	expect(languageOf(path, 'de-DE,de;q=0.9')).toBe(language);
});

test.each([
	[null, 'de'],
	['', 'de'],
	['fr', 'de'],
	['en-US,en;q=0.9', 'en'],
	['fr, en-GB;q=0.8, de;q=0.5', 'en'],
	['en;q=0.4, de;q=0.5', 'de'],
	['de;q=0, en;q=0.1', 'en'],
	['EN', 'en'],
	['de, en', 'de']
])('a browser that wishes %j gets %s', (header, language) => {
	expect(preferredLanguage(header)).toBe(language);
});

test('whatever a browser sends, it gets German or English', () => {
	fc.assert(
		fc.property(fc.string(), (header) => {
			expect(['de', 'en']).toContain(preferredLanguage(header));
		})
	);
});
