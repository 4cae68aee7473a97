import { describe, expect, test } from 'vitest';
import { lamp } from './lamp.ts';
import { palette } from './palette.ts';
import { pensOf } from './pens.ts';
import type { Role, Shape } from './shape.ts';
import { svg as drawnIn, type Window } from './svg.ts';
import { allowedInXml, xmlText } from './xml-text.ts';

const ours = palette.light;
const pens = pensOf(ours);
const svg = (shapes: Shape[], window: Window) => drawnIn(shapes, window, ours);
const window = { width: 40, height: 20 };

describe('shapes as SVG', () => {
	test('are drawn with the pens of the PDF, in the window', () => {
		const drawn = svg(lamp(10, 10, 5), { ...window, x: -2, y: 1 });
		expect(drawn).toMatch(/^<svg [^>]*width="40" height="20" viewBox="-2 1 40 20">/);
		const { fill, stroke, width } = pens.now;
		const pen = `fill="${fill}" stroke="${stroke}" stroke-width="${width}"`;
		expect(drawn).toContain(`<circle cx="10" cy="10" r="5" ${pen}/>`);
		expect(drawn.match(/<path d="M[\d.]+,[\d.]+ L[\d.]+,[\d.]+" fill="none"/g)).toHaveLength(2);
	});

	test('grow while their pens keep their width', () => {
		const line: Shape = { kind: 'line', role: 'axis', from: [1, 2], to: [3, 4] };
		const drawn = svg([line], { ...window, scale: 2 });
		expect(drawn).toContain('d="M2,4 L6,8"');
		expect(drawn).toContain(`stroke-width="${pens.axis.width}" stroke-dasharray="7 2 1.2 2"`);
	});

	test('closed areas are filled, open ones are lines, and a light without edge has none', () => {
		const points = [
			[0, 0],
			[9, 0],
			[9, 9]
		] as const;
		const polygon = (role: Role, open?: boolean): string => {
			return svg(
				[{ kind: 'polygon', role, points: [...points], ...(open ? { open } : {}) }],
				window
			);
		};
		expect(polygon('glow')).toContain(`L9,9 Z" fill="${pens.glow.fill}"/>`);
		expect(polygon('wide', true)).toContain('L9,9" fill="none" stroke=');
	});

	test('hold any text, turned about its place', () => {
		const text = 'A & B <c> "d" \u0000\ud800';
		const shape: Shape = {
			kind: 'text',
			role: 'strong',
			at: [5, 6],
			text,
			size: 9,
			anchor: 'end',
			rotate: 30
		};
		const drawn = svg([shape], window);
		expect(drawn).toContain('font-weight="500" font-size="9" text-anchor="end"');
		expect(drawn).toContain(
			'transform="rotate(30 5 6)">A &amp; B &lt;c&gt; &quot;d&quot; ��</text>'
		);
	});
});

describe('text in XML', () => {
	test('keeps what is allowed and shows a sign for what is not', () => {
		expect(allowedInXml('a\tb\nc\rd 😀 \u202e')).toBe('a\tb\nc\rd 😀 \u202e');
		expect(allowedInXml('\u0000\u001f\ufffe\udc00\ud83d')).toBe('�����');
		expect(xmlText('<&>"')).toBe('&lt;&amp;&gt;&quot;');
	});
});
