import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { palette } from '../figures/palette.ts';
import { adjustmentText } from './adjustment-text.ts';
import { brandPalette } from './brand-palette.ts';
import { colourText, contrast, parseColour, type Colour } from './contrast.ts';

const part = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(part, part, part).map((one) => colourText(one as Colour));
const between = (one: string, other: string) => contrast(parseColour(one)!, parseColour(other)!);

describe('contrast', () => {
	test('is that of WCAG', () => {
		expect(between('#000', '#fff')).toBeCloseTo(21, 6);
		// the examples of LOOK's table
		expect(between('#12191d', '#f1f3f1')).toBeCloseTo(15.9, 1);
		expect(between('#ffaa00', '#12191d')).toBeCloseTo(9.3, 1);
		expect(between('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	});

	test('reads short and long colours, and nothing else', () => {
		expect(parseColour('#fa0')).toEqual([255, 170, 0]);
		for (const no of ['fa0', '#fa', '#ggg', 'red', '#12345', 'url(#a)', '']) {
			expect(parseColour(no)).toBeNull();
		}
	});
});

describe('the palette of a brand', () => {
	test('is our own without colours', () => {
		expect(brandPalette()).toEqual({ palette: palette.light, adjustments: [] });
		expect(brandPalette({ ink: 'rot' }).palette).toEqual(palette.light);
	});

	test('keeps colours that can be read', () => {
		const { palette, adjustments } = brandPalette({ ink: '#003366', light: '#ffcc00' });
		expect(palette).toMatchObject({ ink: '#003366', glow: '#ffcc00', glowEdge: '#003366' });
		expect(adjustments).toEqual([]);
	});

	test('darkens a text colour that is too pale, and says so', () => {
		const { palette, adjustments } = brandPalette({ ink: '#88aacc' });
		expect(between(palette.ink, '#ffffff')).toBeGreaterThanOrEqual(7);
		expect(adjustments).toHaveLength(1);
		const said = adjustmentText(adjustments[0]!, 'de');
		expect(said).toContain('Die Schriftfarbe #88aacc');
		expect(said).toContain(palette.ink);
	});

	test('lightens a light that could not be told from the lines', () => {
		const { palette, adjustments } = brandPalette({ ink: '#003366', light: '#003366' });
		expect(between(palette.glow, palette.ink)).toBeGreaterThanOrEqual(2);
		expect(adjustments[0]).toMatchObject({ which: 'light', against: 'ink' });
	});

	test('is readable whatever the colours are', () => {
		fc.assert(
			fc.property(colour, colour, (ink, light) => {
				const { palette: made, adjustments } = brandPalette({ ink, light });
				expect(between(made.ink, made.sheet)).toBeGreaterThanOrEqual(7);
				expect(between(made.ink2, made.sheet)).toBeGreaterThanOrEqual(5.4);
				expect(between(made.onGlow, made.glow)).toBeGreaterThanOrEqual(4.5);
				expect(between(made.glow, made.ink)).toBeGreaterThanOrEqual(2);
				const changed = [made.ink !== ink, made.glow !== light].filter(Boolean);
				expect(adjustments).toHaveLength(changed.length);
			})
		);
	});
});
