/** Red, green and blue, 0–255 each. */
export type Colour = readonly [red: number, green: number, blue: number];

/** "#ffaa00" or "#fa0"; null for anything else. */
export function parseColour(text: string): Colour | null {
	const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
	const long = short ?? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
	if (!long) return null;
	const [red, green, blue] = long.slice(1).map((part) => parseInt(part.repeat(short ? 2 : 1), 16));
	return [red!, green!, blue!];
}

export function colourText(colour: Colour): string {
	return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of two colours, 1–21, order does not matter. Formula: WCAG 2.2, contrast ratio and relative luminance. */
export function contrast(one: Colour, other: Colour): number {
	const [a, b] = [luminance(one), luminance(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(colour: Colour): number {
	const [red, green, blue] = colour.map((part) => {
		const share = part / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** A colour on the way from one (0) to another (1). */
export function mix(from: Colour, to: Colour, share: number): Colour {
	return [0, 1, 2].map((i) => from[i]! + (to[i]! - from[i]!) * share) as unknown as Colour;
}

/**
 * The colour nearest to `colour` on its way to `end` for which `fits` holds; `end` itself where none does before.
 * Whole steps of the printed colour, so that what is said is what is printed.
 */
export function nearestFitting(
	colour: Colour,
	end: Colour,
	fits: (candidate: Colour) => boolean
): Colour {
	for (let step = 0; step < STEPS; step++) {
		const candidate = mix(colour, end, step / STEPS).map(Math.round) as unknown as Colour;
		if (fits(candidate)) return candidate;
	}
	return end;
}

const STEPS = 200;
