import type { Text } from '../questionnaire/questionnaire.ts';

/** What belongs where a day is asked for. */
export const aDay: Text = { de: 'ein Tag wie "2026-11-22"', en: 'a day such as "2026-11-22"' };

/** Whether a text names a day of the calendar as 2026-11-22 does, from 1900 on. */
export function isDay(text: string): boolean {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
	if (!year || !month || !day || year < 1900 || month > 12) return false;
	const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
	return day <= days;
}
