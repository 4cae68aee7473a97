import type { Language } from '../questionnaire/questionnaire.ts';

const MONTHS = [
	['Januar', 'January'],
	['Februar', 'February'],
	['März', 'March'],
	['April', 'April'],
	['Mai', 'May'],
	['Juni', 'June'],
	['Juli', 'July'],
	['August', 'August'],
	['September', 'September'],
	['Oktober', 'October'],
	['November', 'November'],
	['Dezember', 'December']
] as const;

/** 2026-11-22 → "22.11.2026" or "22 Nov 2026": short enough for a title block. */
export function dateText(iso: string, language: Language): string {
	const [year, month, day] = iso.slice(0, 10).split('-');
	if (language === 'de') return `${day}.${month}.${year}`;
	return `${Number(day)} ${MONTHS[Number(month) - 1]![1].slice(0, 3)} ${year}`;
}

/** 2027-05-21 → "Mai 2027". */
export function monthText(iso: string, language: Language): string {
	const [year, month] = iso.split('-');
	return `${MONTHS[Number(month) - 1]![language === 'de' ? 0 : 1]} ${year}`;
}

/** The ISO date so many days later; calendar arithmetic without a clock. */
export function daysLater(iso: string, days: number): string {
	return new Date(Date.parse(iso.slice(0, 10)) + days * 86_400_000).toISOString().slice(0, 10);
}
