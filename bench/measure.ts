/** The shortest of several timings: the others are the same work plus the machine's noise. */
export function fastest(repeat: number, rounds: number, work: () => unknown): number {
	let best = Infinity;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		for (let i = 0; i < repeat; i++) work();
		best = Math.min(best, (performance.now() - start) / repeat);
	}
	return best;
}

/** The middle of several timings of work that waits, after two that warm it up. */
export async function medianAsync(rounds: number, work: () => Promise<unknown>): Promise<number> {
	const times: number[] = [];
	for (let round = -2; round < rounds; round++) {
		const start = performance.now();
		await work();
		if (round >= 0) times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

export function row(name: string, milliseconds: number, floor: number, bar?: number): void {
	const time =
		milliseconds < 1 ? `${(milliseconds * 1000).toFixed(1)} µs` : `${milliseconds.toFixed(1)} ms`;
	const allowed = bar === undefined ? '' : bar < 1 ? `${bar * 1000} µs` : `${bar} ms`;
	console.log(
		`${name.padEnd(58)} ${time.padStart(10)} ${`× ${(milliseconds / floor).toFixed(1)}`.padStart(9)} ${allowed.padStart(8)}`
	);
}
