/** How long an assessment stays: a draft 30 days after its last change, a finished one twelve months. */
export function deletedOn(status: 'draft' | 'finished', since: Date): string {
	const until = new Date(since);
	if (status === 'draft') until.setDate(until.getDate() + 30);
	else until.setFullYear(until.getFullYear() + 1);
	return isoDay(until);
}

/** The day of a moment where the server stands, as an ISO date. */
export function isoDay(moment: Date): string {
	const month = String(moment.getMonth() + 1).padStart(2, '0');
	const day = String(moment.getDate()).padStart(2, '0');
	return `${moment.getFullYear()}-${month}-${day}`;
}
