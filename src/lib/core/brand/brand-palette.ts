import { palette, type Palette } from '../figures/palette.ts';
import type { Brand } from './brand.ts';
import { colourText, contrast, mix, nearestFitting, parseColour, type Colour } from './contrast.ts';

/** A brand colour that could not be printed as it is. */
export interface Adjustment {
	which: 'ink' | 'light';
	given: string;
	used: string;
	/** Contrast of the given colour, and what is needed. */
	contrast: number;
	needed: number;
	/** With what it was not to be told apart. */
	against: 'paper' | 'ink' | 'cross';
}

/** The report has small print: more than the 4.5 that WCAG asks of text. */
const INK = 7;
const INK_2 = 5.5;
/** The cross in the lamp is a mark, not text; and the lamp must stand out from the lines. */
const CROSS = 4.5;
const LAMP = 2;

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

/**
 * The palette for print with a brand's two colours. Pairs that would not be readable are moved as little as it
 * takes, and each such move is said. Without colours it is Leuchtkraft's own. Colours that are no colours count as
 * not given.
 */
export function brandPalette(colours: Brand['colours'] = {}): {
	palette: Palette;
	adjustments: Adjustment[];
} {
	const own = palette.light;
	const adjustments: Adjustment[] = [];
	const given = { ink: parseColour(colours.ink ?? ''), light: parseColour(colours.light ?? '') };
	const ink = given.ink ? readable(given.ink, adjustments) : parseColour(own.ink)!;
	const light = given.light ?? parseColour(own.glow)!;
	// our own light, fitted to a brand's ink, is nobody's colour that was changed
	const glow = distinct(light, ink, given.light ? adjustments : []);
	const onGlow = contrast(glow, ink) >= contrast(glow, WHITE) ? ink : WHITE;
	if (!given.ink && !given.light) return { palette: own, adjustments };
	return {
		palette: {
			paper: own.paper,
			sheet: own.sheet,
			ink: colourText(ink),
			ink2: colourText(given.ink ? quieter(ink) : parseColour(own.ink2)!),
			control: colourText(given.ink ? mix(ink, WHITE, 0.35) : parseColour(own.control)!),
			hair: colourText(given.ink ? mix(ink, WHITE, 0.74) : parseColour(own.hair)!),
			glow: colourText(glow),
			onGlow: colourText(onGlow),
			glowEdge: colourText(ink)
		},
		adjustments
	};
}

function readable(given: Colour, adjustments: Adjustment[]): Colour {
	const used = nearestFitting(given, BLACK, (one) => contrast(one, WHITE) >= INK);
	note(adjustments, 'ink', given, used, contrast(given, WHITE), INK, 'paper');
	return used;
}

/** Second to ink, as light as small print allows. */
function quieter(ink: Colour): Colour {
	return nearestFitting(mix(ink, WHITE, 0.4), ink, (one) => contrast(one, WHITE) >= INK_2);
}

function distinct(given: Colour, ink: Colour, adjustments: Adjustment[]): Colour {
	const apart = (one: Colour) => contrast(one, ink) >= LAMP;
	const crossed = (one: Colour) => Math.max(contrast(one, ink), contrast(one, WHITE)) >= CROSS;
	const used = nearestFitting(given, WHITE, (one) => apart(one) && crossed(one));
	if (!apart(given)) {
		note(adjustments, 'light', given, used, contrast(given, ink), LAMP, 'ink');
	} else {
		const best = Math.max(contrast(given, ink), contrast(given, WHITE));
		note(adjustments, 'light', given, used, best, CROSS, 'cross');
	}
	return used;
}

function note(
	adjustments: Adjustment[],
	which: Adjustment['which'],
	given: Colour,
	used: Colour,
	contrast: number,
	needed: number,
	against: Adjustment['against']
): void {
	const [from, to] = [colourText(given), colourText(used)];
	if (from === to) return;
	adjustments.push({ which, given: from, used: to, contrast, needed, against });
}
