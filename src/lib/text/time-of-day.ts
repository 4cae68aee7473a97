/** A time of day on the person's own clock: 14:32. */
export function timeOfDay(iso: string, language: string): string {
	const locale = language === 'en' ? 'en-GB' : 'de-DE';
	return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(
		new Date(iso)
	);
}
