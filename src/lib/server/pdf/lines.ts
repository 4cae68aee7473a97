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

/** Breaks a text into lines no wider than `width`. Words are cut only where they do not fit a line by themselves. */
export function linesOf(text: string, style: TextStyle, width: number): SetLine[] {
	const measure = (part: string) => widthOf(part, style.font, style.size);
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
		for (let word of paragraph.split(/(?<=[ –/])/)) {
			let wide = measure(word.trimEnd());
			while (filled + wide > width) {
				if (wide <= width || word.trimEnd().length <= SHORTEST_CUT) {
					if (line !== '') push(line);
					break;
				}
				const cut = cutAt(word, measure, width - filled, line === '');
				if (cut > 0) {
					push(line + word.slice(0, cut).replace(/\u00ad$/, ''), word[cut - 1] !== '-');
					word = word.slice(cut);
					wide = measure(word.trimEnd());
				} else push(line);
			}
			line += word;
			filled += measure(word);
		}
		push(line);
	}
	if (!text.includes('\u00ad')) return lines;
	return lines.map((set) => ({ ...set, text: set.text.replaceAll('\u00ad', '') }));
}

/** A title: a new line for each sentence, its lines of about the same length. */
export function titleLines(text: string, style: TextStyle, width: number): SetLine[] {
	return text
		.split(/(?<=[.!?…]) (?=\p{Lu})/u)
		.flatMap((sentence) => balancedLines(sentence, style, width));
}

/** As few lines as fit, of about the same length. */
export function balancedLines(text: string, style: TextStyle, width: number): SetLine[] {
	const lines = linesOf(text, style, width);
	if (lines.length === 1) return lines;
	let [narrow, wide] = [width / lines.length, width];
	while (wide - narrow > 4) {
		const middle = (narrow + wide) / 2;
		const tried = linesOf(text, style, middle);
		const fits =
			tried.length === lines.length && tried.every((line) => !line.hyphen && line.width <= middle);
		if (fits) wide = middle;
		else narrow = middle;
	}
	return linesOf(text, style, wide);
}

/** Numbers keep their unit, and a short word its neighbour at the end of a line. */
function tied(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\t\v\f]/g, ' ')
		.replace(/(\d) (?=€|%|von |of |Tage?\b|days?\b)/g, '$1\u00a0');
}

/** Shorter words are never cut: they rather reach over. */
const SHORTEST_CUT = 7;

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
	let last = 0;
	let any = 0;
	for (let i = 1; i < word.length - 2; i++) {
		const hyphen = word[i - 1] === '-' || word[i - 1] === '\u00ad';
		if (measure(`${word.slice(0, i)}${hyphen ? '' : '-'}`) > room) break;
		any = i;
		if (hyphen || (i > 2 && isSyllable(word, i))) last = i;
	}
	if (last > 0) return last;
	return must ? Math.max(any, 1) : 0;
}

/** A syllable begins with the last consonant (or unit) before a vowel. */
function isSyllable(word: string, at: number): boolean {
	if (!LETTER.test(word[at]!) || !LETTER.test(word[at - 1]!)) return false;
	if (!VOWEL.test(word.slice(0, at)) || VOWEL.test(word[at]!)) return false;
	const unit = UNITS.find((u) => word.slice(at).toLowerCase().startsWith(u));
	const inside = UNITS.some((u) => {
		return [1, 2].some(
			(back) =>
				at - back >= 0 &&
				back < u.length &&
				word
					.slice(at - back)
					.toLowerCase()
					.startsWith(u)
		);
	});
	return !inside && VOWEL.test(word[at + (unit?.length ?? 1)] ?? '');
}
