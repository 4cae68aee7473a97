import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fonts } from './fonts.ts';
import { balancedLines, linesOf, titleLines, type TextStyle } from './lines.ts';

const style: TextStyle = { font: 'barlow', size: 10, leading: 13, color: 'ink' };
const texts = (lines: { text: string }[]) => lines.map(({ text }) => text);

/** How many letters the font is asked to lay out meanwhile: a measure of work that no busy machine changes. */
function measuredLetters(work: () => unknown): number {
	const layout = vi.spyOn(fonts().barlow.font, 'layout');
	work();
	const letters = layout.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
	layout.mockRestore();
	return letters;
}

describe('lines of a text', () => {
	test('break at spaces', () => {
		expect(texts(linesOf('Ihre besten Geschichten liegen in der Schublade.', style, 100))).toEqual([
			'Ihre besten',
			'Geschichten liegen in',
			'der Schublade.'
		]);
	});

	test('keep a number with its unit', () => {
		const lines = texts(linesOf('bis 1.000 €', style, 38));
		expect(lines).toEqual(['bis', '1.000\u00a0€']);
	});

	test('keep an abbreviation and a date together, and let go where the line is too short', () => {
		expect(texts(linesOf('on 19 May 2027.', style, 62))).toEqual(['on', '19\u00a0May\u00a02027.']);
		expect(texts(linesOf('Begeisterung +0,5', style, 70))).toEqual(['Begeisterung', '+0,5']);
		expect(texts(linesOf('van Laer u. a.', style, 52))).toEqual(['van Laer', 'u.\u00a0a.']);
	});

	test('leave no short word alone on the last line', () => {
		expect(texts(linesOf('Es wird immer wieder versucht, noch ohne Plan.', style, 200))).toEqual([
			'Es wird immer wieder versucht, noch',
			'ohne Plan.'
		]);
	});

	test('cut a word only where it is wider than a line, at a syllable', () => {
		const [first, second] = linesOf('Geschäftsführung', style, 70);
		expect([first!.text, first!.hyphen, second!.text]).toEqual(['Geschäftsfüh', true, 'rung']);
		expect(linesOf('Pos.', style, 5)).toHaveLength(1);
	});

	test('cut before the über of a compound, not within it', () => {
		const parts = (width: number) => texts(linesOf('Aufgabenübertragungsgesetz', style, width));
		expect(parts(55)[0]).toBe('Aufgaben');
		for (let width = 40; width < 130; width++) {
			expect(parts(width)).not.toContain('Aufgabenü');
		}
		expect(texts(linesOf('trüberes', style, 25))[0]).toBe('trü');
	});

	test('cut at a soft hyphen first', () => {
		const [first] = linesOf('Geschäfts\u00adführungsentscheidung', style, 60);
		expect([first!.text, first!.hyphen]).toEqual(['Geschäfts', true]);
	});

	test('are found in about the same time for each letter, however long a word is', () => {
		for (const part of ['W', 'maschinenbau', 'a-', '\u00ad', 'é']) {
			const word = part.repeat(6_000 / part.length);
			const measured = measuredLetters(() => linesOf(word, style, 400));
			expect(measured / word.length, part).toBeLessThan(40);
		}
	});

	test('lose nothing and, words of any length included, never leave their width', () => {
		const word = fc.stringMatching(/^[A-Za-zäöüß]{1,70}$/);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 12 }),
				fc.integer({ min: 60, max: 300 }),
				(given, width) => {
					const text = given.join(' ');
					const lines = linesOf(text, style, width);
					const joined = lines.map(({ text, hyphen }) => (hyphen ? text : `${text} `)).join('');
					expect(joined.trim()).toBe(text);
					for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01);
				}
			)
		);
	});
});

describe('a title', () => {
	test('begins a new line with each sentence', () => {
		const lines = texts(
			titleLines('An der Technik liegt es nicht. Der Ball bleibt liegen.', style, 400)
		);
		expect(lines).toEqual(['An der Technik liegt es nicht.', 'Der Ball bleibt liegen.']);
	});

	test('leaves no single word on its last line', () => {
		const lines = texts(balancedLines('Kessler & Brandt Drehteile GmbH', style, 130));
		expect(lines).toEqual(['Kessler & Brandt', 'Drehteile GmbH']);
	});
});
