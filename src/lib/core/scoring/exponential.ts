/*
 * Exponential and logarithm from the four basic operations alone. Engines may round Math.exp and Math.log differently
 * in the last bit, and do; these four are the same everywhere, so a score is too.
 */

const LN_2 = 0.6931471805599453;
/** Of the series of either function; the next ones are too small for a double. */
const TERMS = 20;

/** e to the power of x, for the small x that scores lead to. Within 2 units of the last place. */
export function exp(x: number): number {
	const halvings = Math.round(x / LN_2);
	const rest = x - halvings * LN_2;
	let sum = 1;
	for (let n = TERMS; n >= 1; n--) sum = 1 + (rest * sum) / n;
	let power = 1;
	for (let n = 0; n < Math.abs(halvings); n++) power *= halvings > 0 ? 2 : 0.5;
	return sum * power;
}

/** The natural logarithm of x > 0; NaN for what has none. Within 2 units of the last place. */
export function ln(x: number): number {
	if (!(x > 0 && x < Infinity)) return NaN;
	let halvings = 0;
	let rest = x;
	for (; rest > Math.SQRT2; rest /= 2) halvings += 1;
	for (; rest < Math.SQRT1_2; rest *= 2) halvings -= 1;
	// ln((1 + s) / (1 − s)) = 2·(s + s³/3 + s⁵/5 + …)
	const s = (rest - 1) / (rest + 1);
	const square = s * s;
	let sum = 0;
	for (let n = 2 * TERMS - 1; n >= 1; n -= 2) sum = sum * square + 1 / n;
	return halvings * LN_2 + 2 * s * sum;
}
