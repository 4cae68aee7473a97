import type { Text } from '#lib/core/questionnaire/questionnaire.ts';

/** A logo that is not taken, with what to do about it. */
export class LogoRefused extends Error {
	readonly code: string;
	readonly text: Text;
	readonly hint: Text;

	constructor(code: string, text: Text, hint: Text) {
		super(text.en);
		this.name = 'LogoRefused';
		this.code = code;
		this.text = text;
		this.hint = hint;
	}
}

export const anewHint: Text = {
	de: 'Speichern Sie das Logo in Ihrem Bildprogramm neu als PNG, JPEG oder einfaches SVG.',
	en: 'Save the logo anew from your image editor as PNG, JPEG or plain SVG.'
};

/** A picture of more pixels is a poster, not a logo; and unpacking it would hold everybody up. */
export const MOST_PIXELS = 4_000_000;

export function tooManyPixels(width: number, height: number): LogoRefused {
	return new LogoRefused(
		'logo-pixels',
		{
			de: `Das Logo hat ${width} × ${height} Bildpunkte; bis zu vier Millionen sind möglich.`,
			en: `The logo has ${width} × ${height} pixels; up to four million are possible.`
		},
		{
			de: 'Verkleinern Sie es: Im Bericht wird es nie breiter als sechs Zentimeter.',
			en: 'Make it smaller: in the report it is never wider than six centimetres.'
		}
	);
}

export function damaged(kind: string): LogoRefused {
	return new LogoRefused(
		'logo-damaged',
		{
			de: `Das Logo ist als ${kind} nicht lesbar.`,
			en: `The logo cannot be read as ${kind}.`
		},
		anewHint
	);
}
