import type { Method } from '../questionnaire/questionnaire.ts';
import { exp, ln } from './exponential.ts';
import { EPSILON } from './rounding.ts';

/** One question, group or dimension on its way into what it is a part of. */
export interface Part {
	weight: number;
	/** 0 to the top of the scale. */
	score: number;
	/** Points, in the part's own unit. */
	gained: number;
	available: number;
	/** Method `levels`: the level that it is a criterion of. */
	level: number;
}

/** What parts become together. */
export interface Combination {
	/** 0 to the top of the scale. */
	score: number;
	/** In the method's own unit: points for a sum, percent for a share, otherwise the score. */
	value: number;
	gained: number;
	available: number;
}

interface Scale {
	top: number;
	/** Ladder and levels: from this share of the scale on a part counts as met. */
	met: number;
}

type Combine = (parts: readonly Part[], scale: Scale) => Combination;

const scored = (score: number, { top }: Scale): Combination => {
	// Logarithm and exponential may leave the scale by a hair.
	const inside = Math.min(top, Math.max(0, score));
	return { score: inside, value: inside, gained: inside, available: top };
};

function total(parts: readonly Part[], of: (part: Part) => number): number {
	let sum = 0;
	for (const part of parts) sum += part.weight * of(part);
	return sum;
}

const weight = (): number => 1;

function points(parts: readonly Part[]): { gained: number; available: number } {
	return { gained: total(parts, (p) => p.gained), available: total(parts, (p) => p.available) };
}

const isMet = ({ score }: Part, { top, met }: Scale): boolean => score >= top * met - EPSILON;

const combine: Record<Method, Combine> = {
	/** Σw·s / Σw */
	'weighted-mean': (parts, scale) =>
		scored(total(parts, (part) => part.score) / total(parts, weight), scale),
	/** The same; its parts are all questions below, whatever groups lie between. */
	'flat-mean': (parts, scale) => combine['weighted-mean'](parts, scale),
	/** exp(Σw·ln(s + 1) / Σw) − 1: shifted, so that a 0 does not annihilate the rest. */
	geometric: (parts, scale) =>
		scored(exp(total(parts, (part) => ln(part.score + 1)) / total(parts, weight)) - 1, scale),
	minimum: (parts, scale) => scored(Math.min(...parts.map(({ score }) => score)), scale),
	/** Σw·points; its score is the share of the reachable maximum. */
	sum: (parts, { top }) => {
		const { gained, available } = points(parts);
		return { score: share(gained, available) * top, value: gained, gained, available };
	},
	/** 100 · Σw·points / Σw·reachable points. */
	share: (parts, { top }) => {
		const { gained, available } = points(parts);
		const part = share(gained, available);
		return { score: part * top, value: 100 * part, gained, available };
	},
	/** As many steps as are met one after the other from the first one on. */
	ladder: (parts, scale) => {
		const unmet = parts.findIndex((part) => !isMet(part, scale));
		const steps = unmet === -1 ? parts.length : unmet;
		return {
			score: (scale.top * steps) / parts.length,
			value: steps,
			gained: steps,
			available: parts.length
		};
	},
	/** The highest level whose criteria, and all of the lower levels, are met. */
	levels: (parts, scale) => {
		const unmet = parts.filter((part) => !isMet(part, scale)).map(({ level }) => level);
		const highest = Math.max(...parts.map(({ level }) => level));
		const reached = unmet.length === 0 ? highest : Math.min(...unmet) - 1;
		return { score: reached, value: reached, gained: reached, available: highest };
	}
};

/** A maximum of 0 points, or less, has no share. */
function share(gained: number, available: number): number {
	return available > 0 ? Math.min(1, Math.max(0, gained / available)) : 0;
}

/** Makes one number of several by a method; null where there is nothing to make it of. */
export function combined(method: Method, parts: readonly Part[], scale: Scale): Combination | null {
	return parts.length === 0 ? null : combine[method](parts, scale);
}

/** Under these a part that nobody knows counts as not met; under the others it stays out. */
export function countsUnknownAsUnmet(method: Method): boolean {
	return method === 'ladder' || method === 'levels';
}
