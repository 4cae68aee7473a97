import type { Language } from '../questionnaire/questionnaire.ts';
import { mostAsked } from '../scoring/most-asked.ts';
import { actionTexts, type ActionText } from './action-text.ts';
import { quantityText } from './answer-text.ts';
import { daysLater } from './date-text.ts';
import { showsBand, variantOf, type Findings } from './findings.ts';
import { listText } from './list-text.ts';
import { numberText } from './number-text.ts';

const REVIEW_AFTER_DAYS = 180;

const words = {
	de: {
		hours: 'Stunden',
		none: 'keine Stunden',
		stated: (hours: string) => `Gerechnet mit ${hours} je Woche, wie Sie angegeben haben.`,
		fewer: (hours: string, stated: string) =>
			`Sie haben ${stated} je Woche angegeben. Der Fahrplan rechnet mit ${hours}; weniger tragen ihn nicht. Darum steht am Anfang, wer die Stunden bekommt.`,
		unknown: (hours: string) =>
			`Wie viele Stunden je Woche es gibt, ist offen. Der Fahrplan rechnet mit ${hours}. Darum steht am Anfang, wer die Stunden bekommt.`,
		assumed: (hours: string) =>
			`Nach Stunden wurde nicht gefragt; der Fahrplan nimmt ${hours} je Woche an.`,
		capacity: (hours: string) => `Passt nicht mehr in ${hours} je Woche.`,
		waits: (steps: string) => `Kommt nach Schritt ${steps}.`,
		waitsOther: 'Setzt einen Schritt voraus, der selbst noch warten muss.',
		quick: (longer: string) =>
			`Dies ist eine kurze Fassung. Die Fassung „${longer}“ zeigt alle Felder mit Zielen und Abständen; Ihre Antworten bleiben erhalten.`,
		further: (some: number, all: number) =>
			`Diese Fassung stellt ${some} Fragen, die vollständige bis zu ${all}. Mit ihr kommen weitere Empfehlungen hinzu; Ihre Antworten bleiben erhalten.`
	},
	en: {
		hours: 'hours',
		none: 'no hours',
		stated: (hours: string) => `Based on ${hours} a week, as you stated.`,
		fewer: (hours: string, stated: string) =>
			`You stated ${stated} a week. The plan assumes ${hours}, because it cannot be done in fewer. So it begins with who gets the hours.`,
		unknown: (hours: string) =>
			`How many hours a week there are is open. The plan assumes ${hours}. So it begins with who gets the hours.`,
		assumed: (hours: string) => `Nobody was asked for hours; the plan assumes ${hours} a week.`,
		capacity: (hours: string) => `No longer fits into ${hours} a week.`,
		waits: (steps: string) => `Comes after step ${steps}.`,
		waitsOther: 'Needs a step that has to wait itself.',
		quick: (longer: string) =>
			`This is a quick variant. The “${longer}” one shows all fields with targets and gaps; your answers are kept.`,
		further: (some: number, all: number) =>
			`This variant asks ${some} questions, the full one up to ${all}. It brings further recommendations; your answers are kept.`
	}
};

/** How many hours the plan reckons with, and why. */
export function hoursText(findings: Findings): string {
	const { plan, assessment, questionnaire, language } = findings;
	const w = words[language];
	const hours = hourCount(plan.hours, language);
	if (!plan.hoursAssumed) return w.stated(hours);
	const asked = questionnaire.plan.hours?.question;
	if (asked === undefined) return w.assumed(hours);
	const stated = assessment.answers[asked]?.value;
	return typeof stated === 'number'
		? w.fewer(numberText(plan.hours, language), stated === 0 ? w.none : hourCount(stated, language))
		: w.unknown(numberText(plan.hours, language));
}

/** "17,5 Stunden", "1 Stunde". */
export function hourCount(hours: number, language: Language): string {
	return quantityText(hours, words[language].hours, language);
}

export interface Deferred {
	number: number;
	title: string;
	reason: string;
	later: ActionText['later'];
	effect: string;
	effort: string;
}

export interface NotNow {
	actions: Deferred[];
	/** ISO date on which to look again. */
	review: string;
	/** What a longer variant would add; null for the longest. */
	further: string | null;
}

/** What is deliberately left for later, with the reason, and the day to look again. */
export function notNow(findings: Findings): NotNow {
	const { assessment, language, plan } = findings;
	const all = actionTexts(findings);
	const hours = hourCount(plan.hours, language);
	return {
		actions: all
			.filter(({ horizon }) => horizon === null)
			.map((action) => ({
				number: action.number,
				title: action.title,
				later: action.later,
				effect: action.effect,
				effort: action.effort,
				reason:
					action.later === 'prerequisite'
						? waitingFor(findings, action, all)
						: words[language].capacity(hours)
			})),
		review: daysLater(assessment.date, REVIEW_AFTER_DAYS),
		further: furtherText(findings)
	};
}

function waitingFor({ language }: Findings, action: ActionText, all: ActionText[]): string {
	const late = action.needs.filter(
		({ number }) => all.find((a) => a.number === number)?.horizon === null
	);
	const w = words[language];
	return late.length > 0
		? w.waits(
				listText(
					late.map(({ number, title }) => `${number} (${title})`),
					language
				)
			)
		: w.waitsOther;
}

/** A shorter variant says what a longer one would add. */
export function furtherText(findings: Findings): string | null {
	const { questionnaire, language } = findings;
	if (showsBand(findings)) {
		const longer = questionnaire.variants.find(({ shows }) => shows === 'scores');
		return longer ? words[language].quick(longer.name[language]) : null;
	}
	const present = variantOf(findings);
	const asked = present ? mostAsked(questionnaire, present) : 0;
	const all = Math.max(...questionnaire.variants.map((one) => mostAsked(questionnaire, one)));
	return asked > 0 && asked < all ? words[language].further(asked, all) : null;
}
