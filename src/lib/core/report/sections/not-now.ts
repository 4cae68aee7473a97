import type { Block, Section } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import type { Findings } from '../findings.ts';
import { hourCount, notNow } from '../plan-text.ts';

const words = {
	de: {
		title: 'Bewusst nicht jetzt',
		sheet: 'Bewusst nicht jetzt',
		lead: 'Wer alles zugleich anfängt, bringt wenig zu Ende. Das hier darf warten.',
		caption: 'Aufgeschobene Schritte mit Wirkung und Aufwand',
		capacity: (hours: string) => `Diese Schritte passen nicht mehr in ${hours} je Woche.`,
		heads: ['Pos.', 'Schritt', 'Wirkung', 'Aufwand'],
		review: (date: string) => `Wiedervorlage am ${date}.`,
		reviewTerm: 'Was diese Fassung nicht fragt'
	},
	en: {
		title: 'Deliberately not now',
		sheet: 'Deliberately not now',
		lead: 'Those who begin everything at once finish little. This may wait.',
		caption: 'Deferred steps with effect and effort',
		capacity: (hours: string) => `These steps no longer fit into ${hours} a week.`,
		heads: ['Pos.', 'Step', 'Effect', 'Effort'],
		review: (date: string) => `To be looked at again on ${date}.`,
		reviewTerm: 'What this variant does not ask'
	}
};

/** What waits, why, and until when. Null where nothing waits and no longer variant exists. */
export function notNowSection(findings: Findings): Section | null {
	const { language } = findings;
	const w = words[language];
	const { actions, review, further } = notNow(findings);
	if (actions.length === 0 && further === null) return null;
	const later: Block[] =
		actions.length === 0
			? []
			: [
					...(actions.some(({ later }) => later === 'capacity')
						? [
								{
									kind: 'paragraph' as const,
									voice: 'prose' as const,
									text: w.capacity(hourCount(findings.plan.hours, language))
								}
							]
						: []),
					{
						kind: 'table',
						caption: w.caption,
						size: 'small',
						columns: [
							{ head: w.heads[0]!, width: 10 },
							{ head: w.heads[1]!, width: 80, names: true },
							{ head: w.heads[2]!, width: 46 },
							{ head: w.heads[3]!, width: 28 }
						],
						rows: actions.map(({ number, title, reason, later, effect, effort }) => [
							{ text: String(number) },
							// What merely lacks hours has its reason above; a step that waits for another says so.
							{ text: title, ...(later === 'prerequisite' ? { detail: reason } : {}) },
							{ text: effect },
							{ text: effort }
						])
					},
					{
						kind: 'paragraph',
						voice: 'plain',
						text: w.review(dateText(review, language))
					}
				];
	return {
		id: 'not-now',
		title: actions.length > 0 ? w.title : w.reviewTerm,
		sheet: w.sheet,
		lead: actions.length > 0 ? w.lead : null,
		begins: 'here',
		onePage: false,
		blocks: [
			...later,
			...(further ? [{ kind: 'paragraph' as const, voice: 'prose' as const, text: further }] : [])
		]
	};
}
