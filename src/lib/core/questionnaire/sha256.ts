// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2),
// and of the square roots of the first eight (5.3.3): worked out instead of copied.
const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1)
	if (primes.every((prime) => n % prime !== 0)) primes.push(n);
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;
const rounds = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. Synchronous and without a platform's crypto,
 * so that the core gives the same versions in a browser over plain http and under Node.
 */
export function sha256(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const padded = new Uint8Array(blocks * 64);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);

	const hash = Int32Array.from(start);
	const words = new Int32Array(64);
	for (let block = 0; block < blocks; block += 1) {
		for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(block * 64 + i * 4);
		compress(hash, words);
	}
	return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function compress(hash: Int32Array, words: Int32Array): void {
	for (let i = 16; i < 64; i += 1) {
		const [w15, w2] = [words[i - 15]!, words[i - 2]!];
		const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
		const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
		words[i] = words[i - 16]! + s0 + words[i - 7]! + s1;
	}
	let [a, b, c, d, e, f, g, h] = hash as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let i = 0; i < 64; i += 1) {
		const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const first = (h + s1 + ((e & f) ^ (~e & g)) + rounds[i]! + words[i]!) | 0;
		const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
	}
	[a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = hash[i]! + word));
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
