/** The same items in an order drawn from `seed`: the same seed gives the same order, on every machine. */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
	const next = numbers(seed);
	const result = [...items];
	for (let last = result.length - 1; last > 0; last--) {
		const other = Math.floor(next() * (last + 1));
		[result[last], result[other]] = [result[other]!, result[last]!];
	}
	return result;
}

/** Pseudo-random numbers in [0, 1): FNV-1a of the seed, then mulberry32. */
function numbers(seed: string): () => number {
	let state = 0x811c9dc5;
	for (const character of seed) {
		state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
	}
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
