import type { Lint } from './lint.ts';
import type { Language, Text } from './questionnaire.ts';
import { quoted } from './quoted.ts';
import type { QuestionEntry } from './schema.ts';
import { within, type Finding, type Place } from './source.ts';

const languages: Language[] = ['de', 'en'];

/** An option this much longer than the others draws answers by its length alone. */
const muchLonger = { times: 3, characters: 60 };

/** How questions and answers are worded, as somebody who makes questionnaires for a living would look at it. */
export function lintWording({ draft, report }: Lint): void {
	const leading = draft.root.data?.lint?.leading;
	const led = { de: anyOf(leading?.de), en: anyOf(leading?.en) };
	for (const { data, place } of draft.questions) {
		const question = data as QuestionEntry;
		const given = givenText(within(place, 'ask'));
		for (const language of languages) {
			const stem = given[language];
			if (stem === undefined) continue;
			const at = within(place, 'ask', language);
			const joined = joins[language].exec(stem);
			if (joined) report({ ...at, column: joined.index + 1 }, doubleBarrelled(joined[0]));
			const word = led[language]?.exec(stem);
			if (word) report({ ...at, column: word.index + 1 }, leadingWord(word[0]));
		}
		if ('anchors' in question) lintLengths(question.anchors, within(place, 'anchors'), report);
		if (question.kind === 'choice') {
			const texts = question.options.map((option) => option.text);
			lintLengths(texts, within(place, 'options'), report);
		}
	}
}

/** A text as it is written in the file, where a missing language is missing. */
function givenText({ source, path }: Place): Partial<Text> {
	let data = source.data;
	for (const step of path) data = (data as Record<string | number, unknown>)[step];
	return data as Partial<Text>;
}

const before = '(?<![\\p{L}\\p{N}-])';
const after = '(?![\\p{L}\\p{N}-])';
// "between A and B" and "now and then" join nothing that could be answered apart
const joins: Record<Language, RegExp> = {
	de: new RegExp(
		`(?<!${before}zwischen .*)(?<!${before}(?:ab|nach|mehr|hin|an) )${before}(?:und(?! (?:zu|nach|mehr|wieder|zwar|so weiter)${after})|sowie|beziehungsweise|bzw\\.)${after}`,
		'iu'
	),
	en: new RegExp(
		`(?<!${before}between .*)(?<!${before}(?:now|more|again|by) )${before}(?:and(?! (?:then|more|again|so on)${after})|as well as)${after}`,
		'iu'
	)
};

function anyOf(words: readonly (string | undefined)[] | undefined): RegExp | null {
	const known = words?.filter((word) => word !== undefined) ?? [];
	if (known.length === 0) return null;
	const escaped = known.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	return new RegExp(`${before}(?:${escaped.join('|')})${after}`, 'iu');
}

function lintLengths(texts: readonly Text[], place: Place, report: Lint['report']): void {
	for (const language of languages) {
		const lengths = texts.map((text) => text[language].length);
		const longest = Math.max(...lengths);
		const others = (lengths.reduce((sum, length) => sum + length) - longest) / (lengths.length - 1);
		if (longest < others * muchLonger.times || longest < others + muchLonger.characters) continue;
		report(within(place, lengths.indexOf(longest)), unequal(longest, Math.round(others)));
		return;
	}
}

const doubleBarrelled = (word: string): Finding => ({
	severity: 'warning',
	code: 'double-barrelled',
	message: {
		de: `Die Frage verbindet zweierlei mit ${quoted(word, 'de')}. Wer nur eines davon bejaht, kann nicht antworten.`,
		en: `The question joins two things by ${quoted(word)}. Whoever would say yes to one of them cannot answer.`
	},
	hint: {
		de: 'Fragen Sie eines, oder stellen Sie zwei Fragen.',
		en: 'Ask one thing, or two questions.'
	}
});

const leadingWord = (word: string): Finding => ({
	severity: 'warning',
	code: 'leading-word',
	message: {
		de: `Das Wort ${quoted(word, 'de')} legt eine Antwort nahe.`,
		en: `The word ${quoted(word)} suggests an answer.`
	},
	hint: {
		de: 'Fragen Sie ohne dieses Wort; die Liste steht unter lint.leading.',
		en: 'Ask without this word; the list stands under lint.leading.'
	}
});

const unequal = (longest: number, others: number): Finding => ({
	severity: 'warning',
	code: 'anchors-unequal',
	message: {
		de: `Diese Antwort hat ${longest} Zeichen, die anderen im Mittel ${others}. Lange Antworten werden ihrer Länge wegen gewählt.`,
		en: `This answer has ${longest} characters, the others ${others} on average. Long answers are chosen for their length.`
	},
	hint: {
		de: 'Kürzen Sie sie, oder sagen Sie die anderen genauer.',
		en: 'Shorten it, or make the others more exact.'
	}
});
