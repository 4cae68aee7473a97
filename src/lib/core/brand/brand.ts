/** One closed outline of a logo, in the logo's own units. */
export interface LogoShape {
	/** SVG path data: letters, digits, signs and nothing else. */
	path: string;
	/** To the logo's units: a b c d e f of the affine map. */
	matrix: readonly [number, number, number, number, number, number];
	fill: string | null;
	evenOdd: boolean;
	stroke: string | null;
	strokeWidth: number;
}

/** A logo that is safe to set: a picture without anything beside its pixels, or plain shapes. */
export type Logo = { width: number; height: number } & (
	| { kind: 'picture'; type: 'png' | 'jpeg'; base64: string }
	| { kind: 'shapes'; shapes: LogoShape[] }
);

/** Whose report it is. Everything but the name is optional. */
export interface Brand {
	name: string;
	logo?: Logo;
	/** "#rrggbb": for text and lines, and for what glows. */
	colours?: { ink?: string; light?: string };
	/** One line: address, telephone, website. */
	contact?: string;
	/** What the last page says. */
	closing?: { title?: string; text: string };
}
