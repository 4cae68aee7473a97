import { levelOf } from '../scoring/rounding.ts';
import { weightSensitivity } from '../scoring/sensitivity.ts';
import type { Findings } from './findings.ts';
import { fineScoreText } from './number-text.ts';
import { quoteText } from './quote-text.ts';

const words = {
	de: {
		lead: 'Die Gewichte der Felder sind ein Urteil von Fachleuten.',
		span: (low: string, high: string) =>
			`Rechnet man reihum ein Feld um ein Viertel leichter oder schwerer, liegt das Ganze zwischen ${low} und ${high}.`,
		point: (score: string) =>
			`Rechnet man reihum ein Feld um ein Viertel leichter oder schwerer, bleibt das Ganze bei ${score}.`,
		same: 'Die Stufe ändert sich dadurch nicht.',
		levels: (names: string) => `Es reicht damit von der Stufe ${names}.`,
		fromTo: (low: string, high: string) => `${low} bis zur Stufe ${high}`
	},
	en: {
		lead: 'The weights of the fields are a judgement of experts.',
		span: (low: string, high: string) =>
			`With one field after another reckoned a quarter lighter or heavier, the whole lies between ${low} and ${high}.`,
		point: (score: string) =>
			`With one field after another reckoned a quarter lighter or heavier, the whole stays at ${score}.`,
		same: 'The level does not change.',
		levels: (names: string) => `So it reaches ${names}.`,
		fromTo: (low: string, high: string) => `from the level ${low} to the level ${high}`
	}
};

/** How much the whole hangs on the weights, in words. Null where the whole has no number. */
export function sensitivityText(findings: Findings): string | null {
	const { questionnaire, assessment, result, language } = findings;
	const span = result.overall.shown ? weightSensitivity(questionnaire, assessment) : null;
	if (!span) return null;
	const w = words[language];
	const [low, high] = [fineScoreText(span.low, language), fineScoreText(span.high, language)];
	const name = (score: number) =>
		quoteText(questionnaire.scale[levelOf(score)]!.name[language], language);
	const levels =
		levelOf(span.low) === levelOf(span.high)
			? w.same
			: w.levels(w.fromTo(name(span.low), name(span.high)));
	return [w.lead, low === high ? w.point(low) : w.span(low, high), levels].join(' ');
}
