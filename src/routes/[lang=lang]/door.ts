import { listText, phraseOf, sentenceOf } from '#lib/core/report/list-text.ts';
import { countText, scoreText, targetText } from '#lib/core/report/number-text.ts';
import type { Language, Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import { readingWords } from '#lib/text/reading-words.ts';

/** In the drawing, this much of the fields' names stands on one line. */
const SLOT = 44;

/** What the first page says of the questionnaire that it offers: counted, named and measured by its model. */
export function door(questionnaire: Questionnaire, language: Language) {
	const { door: own, dimensions, variants } = questionnaire;
	const words = readingWords(language).door;
	const large = (n: number) => phraseOf(sentenceOf(inWords(n, language)));
	const fields = dimensions.map(({ name }) => name[language]);
	const [scored] = variants.filter(({ shows }) => shows === 'scores');
	const someBand = variants.some(({ shows }) => shows === 'band');
	return {
		lead: own?.lead[language] ?? words.lead,
		slot: own?.drawing ? slot(fields, language) : null,
		outcomes: [
			words.outcomes.sentence,
			scored
				? words.outcomes.measures(
						large(fields.length),
						fields.length === 1,
						someBand ? scored.name[language] : null
					)
				: words.outcomes.range,
			words.outcomes.decisions
		],
		ways: variants.length === 1 ? words.oneWay : words.ways(large(variants.length)),
		keeps: variants.length === 1 ? words.keepsOne : words.keeps,
		sample: sample(questionnaire, language)
	};
}

/** A field as the drawing of a measure shows it: at three tenths of the scale, with the top as its target. */
function sample({ scale, dimensions }: Questionnaire, language: Language) {
	const top = scale.length - 1;
	const now = Math.round(top * 3) / 10;
	const gap = Math.round((top - now) * 10) / 10;
	const { measureAlt } = readingWords(language).door;
	const alt = measureAlt(
		dimensions[0]!.name[language],
		scoreText(now, language),
		targetText(top, language),
		scoreText(gap, language)
	);
	return { top, now, gap, alt };
}

function slot(fields: string[], language: Language): [string, string] {
	const words = readingWords(language).door;
	let named = fields.slice(0, 3);
	while (named.length > 1 && named.join(', ').length > SLOT) named = named.slice(0, -1);
	const more = fields.length - named.length;
	if (more === 0) return words.slot(listText(named, language), null);
	return words.slot(named.join(', '), words.moreFields(inWords(more, language), more === 1));
}

/** A count before "Maß" or "Feld". */
function inWords(count: number, language: Language): string {
	return count === 1 && language === 'de' ? 'ein' : countText(count, language);
}
