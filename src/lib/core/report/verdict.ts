import { levelOf } from '../scoring/rounding.ts';
import { bandText } from './band-text.ts';
import { openCountText } from './coverage-text.ts';
import { dimensionOf, measuredDimensions, showsBand, topOf, type Findings } from './findings.ts';
import { listText } from './list-text.ts';
import { countText, scoreText } from './number-text.ts';
import { quoteText } from './quote-text.ts';
import {
	openKeyQuestions,
	rangeLeads,
	uncountedQuestions,
	visibleRange
} from './open-questions.ts';

export interface Verdict {
	/** Rounded overall score as text; null where only a range, or nothing, may be said. */
	score: string | null;
	/** "1,8 bis 2,6"; null where nothing widens the score. */
	range: string | null;
	/** The name of the level, or of both where the range spans two; null where nothing may be said. */
	level: string | null;
	/** Two or three sentences for the page: where the company stands, and how sure that is. */
	text: string;
}

const words = {
	de: {
		point: (level: string, score: string, top: number) =>
			`Ihr Haus steht auf der Stufe ${level}: ${score} von ${top}.`,
		pointRange: (level: string, score: string, range: string, top: number) =>
			`Ihr Haus steht auf der Stufe ${level}: ${score} von ${top}, Spanne ${range}.`,
		spans: (low: string, high: string) => `Die Spanne reicht von ${low} bis ${high}.`,
		range: (range: string, levels: string, top: number) =>
			`Ihr Haus steht bei ${range} von ${top}: ${levels}.`,
		to: (low: string, high: string) => `${low} bis ${high}`,
		fromTo: (low: string, high: string) => `${low} bis ${high}`,
		needs: (labels: string, one: boolean) =>
			one
				? `Genauer wird es, sobald die Schlüsselfrage ${labels} geklärt ist.`
				: `Genauer wird es, sobald Sie diese Schlüsselfragen klären: ${labels}.`,
		headcount: 'Genauer wird es, sobald die Zahl der Beschäftigten bekannt ist.',
		headcountToo: 'Auch die Zahl der Beschäftigten fehlt.',
		quick: 'Die kurze Fassung sagt es auf eine halbe Stufe genau nach beiden Seiten.',
		open: (count: string) => `Für eine Zahl über das Ganze reicht es noch nicht: ${count}.`,
		fields: (names: string, one: boolean) =>
			`Für eine Zahl über das Ganze ${one ? 'fehlt noch das Feld' : 'fehlen noch die Felder'} ${names}.`,
		bounds: (low: string, high: string) => `Sie läge zwischen ${low} und ${high}.`
	},
	en: {
		point: (level: string, score: string, top: number) =>
			`Your company stands at the level “${level}”: ${score} out of ${top}.`,
		pointRange: (level: string, score: string, range: string, top: number) =>
			`Your company stands at the level “${level}”: ${score} out of ${top}, range ${range}.`,
		spans: (low: string, high: string) => `The range goes from “${low}” to “${high}”.`,
		range: (range: string, levels: string, top: number) =>
			`Your company stands at ${range} out of ${top}: ${levels}.`,
		to: (low: string, high: string) => `${low} to ${high}`,
		fromTo: (low: string, high: string) => `from “${low}” to “${high}”`,
		needs: (labels: string, one: boolean) =>
			one
				? `It becomes more exact once you settle the key question ${labels}.`
				: `It becomes more exact once you settle these key questions: ${labels}.`,
		headcount: 'It becomes more exact once the number of employees is known.',
		headcountToo: 'The number of employees is missing, too.',
		quick: 'The quick variant is exact to half a level either way.',
		open: (count: string) => `There is not enough for one overall figure yet: ${count}.`,
		fields: (names: string, one: boolean) =>
			`For one overall figure, the ${one ? 'field' : 'fields'} ${names} ${one ? 'is' : 'are'} still missing.`,
		bounds: (low: string, high: string) => `It would lie between ${low} and ${high}.`
	}
};

/** Where the company stands, in words and numbers that the evidence carries. */
export function verdict(findings: Findings): Verdict {
	const { questionnaire, result, language } = findings;
	const { overall } = result;
	const w = words[language];
	const top = topOf(questionnaire);
	const level = (score: number) => questionnaire.scale[levelOf(score)]!.name[language];
	const spoken = (low: number, high: number) =>
		level(low) === level(high) ? level(low) : w.fromTo(level(low), level(high));
	const rangeText = (low: number, high: number) =>
		w.to(scoreText(low, language), scoreText(high, language));
	const range = visibleRange(overall);

	if (!overall.shown) {
		const parts = [missingText(findings)];
		// From end to end of the scale, the bounds would say nothing.
		if (range && (range.low > 0 || range.high < questionnaire.scale.length - 1)) {
			parts.push(w.bounds(scoreText(range.low, language), scoreText(range.high, language)));
		}
		return {
			score: null,
			range: range && rangeText(range.low, range.high),
			level: null,
			text: parts.join(' ')
		};
	}
	if (showsBand(findings) || overall.score === null) {
		const [low, high] = [overall.low!, overall.high!];
		const text = `${w.range(rangeText(low, high), spoken(low, high), top)} ${w.quick}`;
		return { score: null, range: rangeText(low, high), level: spoken(low, high), text };
	}
	const line = questionnaire.scale[overall.level!]!.line?.[language] ?? '';
	if (range && rangeLeads(findings)) {
		const levels = spoken(overall.low!, overall.high!);
		return {
			score: null,
			range: rangeText(range.low, range.high),
			level: levels,
			text: `${w.range(rangeText(range.low, range.high), levels, top)} ${needsText(findings)}`
		};
	}
	const score = scoreText(overall.score, language);
	const name = questionnaire.scale[overall.level!]!.name[language];
	const stand = range
		? w.pointRange(name, score, rangeText(range.low, range.high), top)
		: w.point(name, score, top);
	const ends = range && [level(range.low), level(range.high)];
	const spans = ends && ends[0] !== ends[1] ? w.spans(ends[0]!, ends[1]!) : '';
	return {
		score,
		range: range && rangeText(range.low, range.high),
		level: name,
		text: [
			stand,
			spans,
			line,
			bandText(findings, questionnaire.scoring.overall?.bands, overall.band)
		]
			.filter(Boolean)
			.join(' ')
	};
}

/** What would narrow the range down. */
function needsText(findings: Findings): string {
	const { language } = findings;
	const w = words[language];
	const labels = measuredDimensions(findings)
		.flatMap((entry) => openKeyQuestions(findings, entry))
		.map((question) => quoteText(question.label[language], language));
	const uncounted = uncountedQuestions(findings).length > 0;
	if (labels.length === 0) return w.headcount;
	const needs = w.needs(shortList(labels, language), labels.length === 1);
	return uncounted ? `${needs} ${w.headcountToo}` : needs;
}

function missingText(findings: Findings): string {
	const { questionnaire, result, language } = findings;
	const { reason, hidden } = result.overall;
	const w = words[language];
	if ((reason === 'requiredDimension' || reason === 'tooFewDimensions') && hidden.length > 0) {
		const names = hidden.map((id) => dimensionOf(questionnaire, id)?.name[language] ?? id);
		return w.fields(listText(names, language), names.length === 1);
	}
	return w.open(openCountText(findings));
}

function shortList(labels: string[], language: 'de' | 'en'): string {
	const more = labels.length - 3;
	if (more <= 0) return listText(labels, language);
	const rest =
		language === 'de' ? `${countText(more, 'de')} weitere` : `${countText(more, 'en')} more`;
	return listText([...labels.slice(0, 3), rest], language);
}
