import { describe, expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

describe('a number as people write it', () => {
	it.each([
		['2,5', 'de', 2.5],
		['2.5', 'de', 2.5],
		['1.200', 'de', 1200],
		['1.234,5', 'de', 1234.5],
		['1 200', 'de', 1200],
		['60 %', 'de', 60],
		['1,200', 'en', 1200],
		['2.5', 'en', 2.5],
		['2,5', 'en', 2.5],
		['-3', 'de', -3]
	])('%s in %s is %d', (text, language, value) => {
		expect(parseNumber(text, language)).toBe(value);
	});

	it.each(['viele', '1e400', '0x10', '2,,5', '', 'Infinity'])('"%s" is none', (text) => {
		expect(parseNumber(text, 'de')).toBeNull();
	});
});
