/** A question where one sentence is chosen; the level is null where nobody knew. */
export interface ChosenLevel {
	id: string;
	level: number | null;
}

/**
 * How alike the levels are, in the order of asking: the longest run of equal ones (an unknown ends a run) and the
 * standard deviation over those that are known; null without any.
 */
export function equalLevels(levels: readonly ChosenLevel[]): {
	run: string[];
	deviation: number | null;
	answers: number;
} {
	let run: string[] = [];
	let current: string[] = [];
	let before: number | null = null;
	for (const { id, level } of levels) {
		current = level !== null && level === before ? [...current, id] : level === null ? [] : [id];
		before = level;
		if (current.length > run.length) run = current;
	}
	const known = levels.flatMap(({ level }) => (level === null ? [] : [level]));
	return { run, deviation: deviationOf(known), answers: known.length };
}

function deviationOf(values: number[]): number | null {
	const { length } = values;
	if (length === 0) return null;
	const mean = values.reduce((sum, value) => sum + value, 0) / length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / length);
}
