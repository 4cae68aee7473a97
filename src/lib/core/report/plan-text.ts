import type { Language } from '../questionnaire/questionnaire.ts';
import { mostAsked } from '../scoring/most-asked.ts';
import { actionTexts, type ActionText } from './action-text.ts';
import { quantityText } from './answer-text.ts';
import { dateText, daysLater } from './date-text.ts';
import { showsBand, variantOf, type Findings } from './findings.ts';
import { listText, sentenceOf } from './list-text.ts';
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
		date: (date: string) => `Soll bis ${date} fertig sein, nach den 180 Tagen dieses Fahrplans.`,
		days: (count: string, one: boolean) => (one ? '1 Tag' : `${count} Tage`),
		overbooked: (until: number, days: string, room: string) =>
			`Was bis Tag ${until} vorgesehen ist, braucht ${days} Arbeit; die Stunden reichen für ${room}.`,
		own: 'Eigene Schritte sind darin nicht mitgerechnet.',
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
		date: (date: string) => `Due by ${date}, after the 180 days of this plan.`,
		days: (count: string, one: boolean) => (one ? '1 day' : `${count} days`),
		overbooked: (until: number, days: string, room: string) =>
			`What is planned until day ${until} takes ${days} of work; the hours are enough for ${room}.`,
		own: 'Your own steps are not counted in this.',
		quick: (longer: string) =>
			`This is a quick variant. The “${longer}” one shows all fields with targets and gaps; your answers are kept.`,
		further: (some: number, all: number) =>
			`This variant asks ${some} questions, the full one up to ${all}. It brings further recommendations; your answers are kept.`
	}
};

/** How many hours the plan reckons with, and why; and where more was promised than they hold. */
export function hoursText(findings: Findings): string {
	const { plan, language } = findings;
	const w = words[language];
	const { overbooked, own = [] } = plan.chosen ?? {};
	const days = (count: number) => w.days(numberText(count, language), count === 1);
	return [
		basisText(findings),
		overbooked && w.overbooked(overbooked.until, days(overbooked.days), days(overbooked.capacity)),
		own.length > 0 && w.own
	]
		.filter(Boolean)
		.join(' ');
}

function basisText(findings: Findings): string {
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

export interface Deferred extends ActionText {
	/** Why it is later. */
	reason: string;
	/** When to look again at what a person has deferred. */
	review: string | null;
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
	const { assessment } = findings;
	const all = actionTexts(findings);
	return {
		actions: all
			.filter(({ horizon }) => horizon === null)
			.map((action) => ({ ...action, ...whyLater(findings, action, all) })),
		review: daysLater(assessment.date, REVIEW_AFTER_DAYS),
		further: furtherText(findings)
	};
}

function whyLater(
	findings: Findings,
	action: ActionText,
	all: ActionText[]
): Pick<Deferred, 'reason' | 'review'> {
	const { language, plan } = findings;
	const w = words[language];
	switch (action.later) {
		case 'deferred': {
			const { reason = '', review } = choiceOf(findings, action) ?? {};
			return { reason: sentenceOf(reason), review: review ? dateText(review, language) : null };
		}
		case 'prerequisite':
			return { reason: waitingFor(findings, action, all), review: null };
		case 'date':
			return { reason: w.date(dateText(dueOf(findings, action), language)), review: null };
		default:
			return { reason: w.capacity(hourCount(plan.hours, language)), review: null };
	}
}

function choiceOf({ plan }: Findings, { id }: ActionText) {
	return plan.actions.find((action) => action.id === id)?.choice;
}

function dueOf(findings: Findings, action: ActionText): string {
	const own = findings.plan.chosen?.own.find(({ id }) => id === action.id);
	return (own ?? choiceOf(findings, action))?.due ?? '';
}

function waitingFor(findings: Findings, action: ActionText, all: ActionText[]): string {
	const { language } = findings;
	const gone = action.missing.map(({ text }) => text);
	const late = action.needs.filter(
		({ number }) =>
			all.find((one) => one.number === number)?.horizon === null &&
			!action.missing.some((one) => one.number === number)
	);
	const w = words[language];
	const steps = listText(
		late.map(({ number, title }) => `${number} (${title})`),
		language
	);
	return [...gone, ...(late.length > 0 ? [w.waits(steps)] : [])].join(' ') || w.waitsOther;
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
