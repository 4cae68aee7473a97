/** The name that somebody most likely meant, or null if none is close. */
export function nearest(written: string, names: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.max(1, Math.floor(written.length / 3)) + 1;
	for (const name of names) {
		if (name.toLowerCase() === written.toLowerCase()) return name;
		if (Math.abs(name.length - written.length) >= least) continue;
		const steps = distance(written.slice(0, 60), name);
		if (steps < least) [best, least] = [name, steps];
	}
	return best;
}

// Levenshtein, one row at a time
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}
