import type { XmlElement } from '@rgrove/parse-xml';
import { colourText, parseColour, type Colour } from '#lib/core/brand/contrast.ts';
import { quoted } from '#lib/core/questionnaire/quoted.ts';
import { LogoRefused } from './refusal.ts';

/** How an element is painted, with what it takes over from the elements around it. */
export interface Paint {
	fill: string | null;
	evenOdd: boolean;
	stroke: string | null;
	strokeWidth: number;
	hidden: boolean;
	/** What `currentColor` means. */
	colour: string;
}

const START: Paint = {
	fill: '#000000',
	evenOdd: false,
	stroke: null,
	strokeWidth: 1,
	hidden: false,
	colour: '#000000'
};

/** The names that logos use; others are refused with a hint. */
const NAMES: Record<string, string> = {
	black: '#000000',
	white: '#ffffff',
	red: '#ff0000',
	green: '#008000',
	blue: '#0000ff',
	yellow: '#ffff00',
	orange: '#ffa500',
	gray: '#808080',
	grey: '#808080',
	silver: '#c0c0c0',
	navy: '#000080',
	maroon: '#800000',
	teal: '#008080',
	purple: '#800080',
	lime: '#00ff00',
	olive: '#808000',
	aqua: '#00ffff',
	cyan: '#00ffff',
	magenta: '#ff00ff',
	fuchsia: '#ff00ff',
	gold: '#ffd700'
};

export function readPaint({ attributes }: XmlElement, from: Paint | null): Paint {
	const paint: Paint = { ...(from ?? START) };
	const styled = Object.fromEntries(
		(attributes['style'] ?? '').split(';').flatMap((one) => {
			const at = one.indexOf(':');
			return at < 0 ? [] : [[one.slice(0, at).trim(), one.slice(at + 1).trim()]];
		})
	) as Record<string, string>;
	const own = (name: string) => styled[name] ?? attributes[name];
	const colour = own('color');
	if (colour) paint.colour = readColour(colour, paint.colour) ?? paint.colour;
	const [fill, stroke, width] = [own('fill'), own('stroke'), own('stroke-width')];
	if (fill) paint.fill = readColour(fill, paint.colour);
	if (stroke) paint.stroke = readColour(stroke, paint.colour);
	if (width) paint.strokeWidth = Math.min(1e4, Math.max(0, parseFloat(width) || 0));
	const rule = own('fill-rule');
	if (rule) paint.evenOdd = rule === 'evenodd';
	if (own('display') === 'none' || own('visibility') === 'hidden') paint.hidden = true;
	for (const name of ['opacity', 'fill-opacity', 'stroke-opacity']) {
		const opacity = own(name);
		if (opacity !== undefined && parseFloat(opacity) !== 1)
			throw refusedPaint(`${name}: ${opacity}`);
	}
	return paint;
}

function readColour(text: string, current: string): string | null {
	const given = text.trim().toLowerCase();
	if (given === 'none' || given === 'transparent') return null;
	if (given === 'currentcolor') return current;
	const rgb = /^rgb\(\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*[,\s]\s*(\d{1,3})\s*\)$/.exec(given);
	const parts = rgb?.slice(1).map((part) => Math.min(255, Number(part)));
	const colour = parts ? (parts as unknown as Colour) : parseColour(given);
	if (colour) return colourText(colour);
	if (Object.hasOwn(NAMES, given)) return NAMES[given]!;
	throw refusedPaint(text);
}

function refusedPaint(what: string): LogoRefused {
	return new LogoRefused(
		'logo-svg-paint',
		{
			de: `Das SVG malt mit ${quoted(what, 'de')}; ein Logo darf nur einfache, deckende Farben haben.`,
			en: `The SVG paints with ${quoted(what)}; a logo may have only plain, opaque colours.`
		},
		{
			de: 'Ersetzen Sie Verläufe, Muster und Durchsichtiges durch Farben wie #003366, oder nehmen Sie ein PNG.',
			en: 'Replace gradients, patterns and transparency by colours such as #003366, or take a PNG.'
		}
	);
}
