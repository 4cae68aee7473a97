/** The name that somebody most likely meant, or null if none is close. A name that is itself wrong is never meant. */
export function nearest(written: string, names: Iterable<string>): string | null {
	let best: string | null = null;
	let least = Math.floor(written.length / 3) + 1;
	for (const name of names) {
		if (!/^[\w.-]+$/.test(name)) continue;
		if (name.toLowerCase() === written.toLowerCase()) return name;
		if (Math.abs(name.length - written.length) >= least) continue;
		const steps = distance(written.slice(0, 60), name);
		if (steps < least) [best, least] = [name, steps];
	}
	return best;
}

// changes, additions, omissions and swaps of neighbours, one row at a time
function distance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = swapped ? before[j - 2]! + 1 : Infinity;
			next.push(Math.min(change, swap, row[j]! + 1, next[j - 1]! + 1));
		}
		[before, row] = [row, next];
	}
	return row[b.length]!;
}
