import { widthOf, type FontName } from './fonts.ts';

export interface TextStyle {
	font: FontName;
	size: number;
	/** Distance of baselines. */
	leading: number;
	/** Text never gets lighter than `ink2`. */
	color: 'ink' | 'ink2';
}

/** A line as it is drawn; `hyphen` where a word was cut. */
export interface SetLine {
	text: string;
	hyphen: boolean;
	width: number;
}

/** Lines of the report being set: a page that is tried closer asks for most of them again. */
const broken = new Map<string, SetLine[]>();

/** To be called before each report. */
export function forgetLines(): void {
	broken.clear();
}

/** Breaks a text into lines no wider than `width`. Words are cut only where they do not fit a line by themselves. */
export function linesOf(text: string, style: TextStyle, width: number): SetLine[] {
	const key = `${style.font} ${style.size} ${width} ${text}`;
	let lines = broken.get(key);
	if (!lines) {
		lines = breakLines(text, style, width);
		broken.set(key, lines);
	}
	return [...lines];
}

function breakLines(text: string, style: TextStyle, width: number): SetLine[] {
	const measure = (part: string) => widthOf(part, style.font, style.size);
	// What is longer than any line is wide without being measured: else each line would measure all that follows.
	const wideOf = (word: string) =>
		word.length > LONGEST_PIECE ? Infinity : measure(word.trimEnd());
	const lines: SetLine[] = [];
	let line = '';
	let filled = 0;
	const push = (done: string, hyphen = false) => {
		const trimmed = done.trimEnd();
		lines.push({ text: trimmed, hyphen, width: measure(hyphen ? `${trimmed}-` : trimmed) });
		line = '';
		filled = 0;
	};
	for (const paragraph of tied(text).split('\n')) {
		const begun = lines.length;
		for (let word of wordsOf(paragraph, measure, width)) {
			let wide = wideOf(word);
			while (filled + wide > width) {
				if (wide <= width || word.trimEnd().length <= SHORTEST_CUT) {
					if (line !== '') push(line);
					break;
				}
				const cut = cutAt(word, measure, width - filled, line === '');
				if (cut > 0) {
					push(line + word.slice(0, cut).replace(/\u00ad$/, ''), word[cut - 1] !== '-');
					word = word.slice(cut);
					wide = wideOf(word);
				} else push(line);
			}
			line += word;
			filled += measure(word);
		}
		const first = lines.length;
		push(line);
		if (first > begun) mendWidow(lines, begun, width, measure);
	}
	if (!text.includes('\u00ad')) return lines;
	return lines.map((set) => ({ ...set, text: set.text.replaceAll('\u00ad', '') }));
}

/** What is not broken; where even a line of its own is too short for it, ties give way before words do. */
function wordsOf(text: string, measure: (part: string) => number, width: number): string[] {
	const words = text.split(/(?<=[ –/])/);
	if (!text.includes(NBSP)) return words;
	return words.flatMap((word) => {
		if (!word.includes(NBSP) || measure(word.trimEnd()) <= width) return word;
		return word.replaceAll(NBSP, ' ').split(/(?<= )/);
	});
}

/** A last line shorter than this is no line of its own … */
const WIDOW = 7;
/** … and a word longer than this would leave too much of a hole above it. */
const LONGEST_MOVED = 14;

/** A last line of one short word takes the word before it along. */
function mendWidow(
	lines: SetLine[],
	begun: number,
	width: number,
	measure: (part: string) => number
): void {
	const last = lines.at(-1)!;
	const above = lines.at(-2)!;
	const cut = above.text.lastIndexOf(' ');
	const moved = above.text.slice(cut + 1);
	const stays = above.text.slice(0, cut);
	if (last.text.length > WIDOW || /[ \u00a0]/.test(last.text) || above.hyphen) return;
	if (lines.length - begun < 2 || !stays.includes(' ') || moved.length > LONGEST_MOVED) return;
	const text = `${moved} ${last.text}`;
	const wide = measure(text);
	if (wide > width) return;
	lines.splice(
		-2,
		2,
		{ text: stays, hyphen: false, width: measure(stays) },
		{ ...last, text, width: wide }
	);
}

/** A title: a new line for each sentence, its lines of about the same length. */
export function titleLines(text: string, style: TextStyle, width: number): SetLine[] {
	return text
		.split(/(?<=[.!?…]) (?=\p{Lu})/u)
		.flatMap((sentence) => balancedLines(sentence, style, width));
}

/** As few lines as fit, of about the same length; `cuts` where a word is longer than a line anyway. */
export function balancedLines(
	text: string,
	style: TextStyle,
	width: number,
	cuts = false
): SetLine[] {
	const lines = linesOf(text, style, width);
	if (lines.length === 1) return lines;
	let [narrow, wide] = [width / lines.length, width];
	while (wide - narrow > 4) {
		const middle = (narrow + wide) / 2;
		const tried = linesOf(text, style, middle);
		const fits =
			tried.length === lines.length &&
			tried.every((line) => (cuts || !line.hyphen) && line.width <= middle);
		if (fits) wide = middle;
		else narrow = middle;
	}
	return linesOf(text, style, wide);
}

/** Numbers keep their unit, and abbreviations their parts, at the end of a line. */
function tied(text: string): string {
	const plain = text.replace(/\r\n?/g, '\n').replace(/[\t\v\f]/g, ' ');
	return TIES.reduce((set, tie) => set.replace(tie, `$1${NBSP}`), plain);
}

const NBSP = '\u00a0';
const TIES = [
	// 80 Prozent, 1.000 €, 1,7 von
	/(\d) (?=[€%]|\p{L}[\p{L}/]{0,13}(?![\p{L}/]))/gu,
	// von 5, 19 May 2027
	/((?<=\d\u00a0(?:out )?)(?:von|of|\p{Lu}\p{Ll}+)) (?=\d)/gu,
	// Stoff +0,6
	/() (?=\+\d)/g,
	// u. a.
	/((?<!\p{L})\p{L}\.) (?=\p{L}\.)/gu
];

/** Shorter words are never cut: they rather reach over. */
const SHORTEST_CUT = 7;
/** No line takes more letters of one word than this; nobody but a prankster writes such a word. */
const LONGEST_PIECE = 200;

const VOWEL = /[aeiouyäöüáéíóúàèìòùâêîôû]/i;
const LETTER = /\p{L}/u;
/** Consonants that are spoken as one stay together. */
const UNITS = ['sch', 'ch', 'ck', 'ph', 'th', 'sh', 'qu', 'ß'];

/** Where to cut a word that is wider than a line: a soft hyphen, a hyphen, a syllable, at worst any letter. */
function cutAt(
	word: string,
	measure: (part: string) => number,
	room: number,
	must: boolean
): number {
	const end = Math.min(word.length - 2, LONGEST_PIECE);
	const isHyphen = (at: number) => word[at - 1] === '-' || word[at - 1] === '\u00ad';
	const fits = (at: number) =>
		measure(`${word.slice(0, at)}${word[at - 1] === '-' ? '' : '-'}`) <= room;
	// The width grows with each letter: the last place that fits is found by halving.
	let [any, beyond] = [0, end];
	while (beyond - any > 1) {
		const middle = (any + beyond) >> 1;
		if (fits(middle)) any = middle;
		else beyond = middle;
	}
	for (let at = any; at > 0; at--) {
		if (isHyphen(at) || (at > 2 && isSyllable(word, at))) return at;
	}
	return must ? Math.max(any, 1) : 0;
}

/** Where two words meet: the second begins with a vowel, and no word ends in its first letter. */
const SEAM = /[ns]$/i;
const SECOND = 'über';

/** A syllable begins with the last consonant (or unit) before a vowel. */
function isSyllable(word: string, at: number): boolean {
	if (!LETTER.test(word[at]!) || !LETTER.test(word[at - 1]!)) return false;
	const meet = (where: number) => SEAM.test(word.slice(0, where)) && word.startsWith(SECOND, where);
	if (meet(at)) return true;
	if (meet(at - 1)) return false;
	if (!VOWEL.test(word.slice(0, at)) || VOWEL.test(word[at]!)) return false;
	const begins = (from: number, unit: string) =>
		word.slice(from, from + unit.length).toLowerCase() === unit;
	const unit = UNITS.find((u) => begins(at, u));
	const inside = UNITS.some((u) =>
		[1, 2].some((back) => at - back >= 0 && back < u.length && begins(at - back, u))
	);
	return !inside && VOWEL.test(word[at + (unit?.length ?? 1)] ?? '');
}
