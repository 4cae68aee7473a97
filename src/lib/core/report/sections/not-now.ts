import type { Block, Section } from '../blocks.ts';
import { dateText, monthText } from '../date-text.ts';
import type { Findings } from '../findings.ts';
import { notNow } from '../plan-text.ts';

const words = {
	de: {
		title: 'Bewusst nicht jetzt',
		sheet: 'Bewusst nicht jetzt',
		lead: 'Wer alles zugleich anfängt, bringt wenig zu Ende. Das hier darf warten.',
		caption: 'Aufgeschobene Schritte mit Grund',
		heads: ['Pos.', 'Schritt', 'Grund'],
		review: (month: string, date: string) => `Wiedervorlage im ${month}, am ${date}.`,
		reviewTerm: 'Was diese Fassung nicht fragt'
	},
	en: {
		title: 'Deliberately not now',
		sheet: 'Deliberately not now',
		lead: 'Those who begin everything at once finish little. This may wait.',
		caption: 'Deferred steps with the reason',
		heads: ['Pos.', 'Step', 'Reason'],
		review: (month: string, date: string) => `To be looked at again in ${month}, on ${date}.`,
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
					{
						kind: 'table',
						caption: w.caption,
						size: 'normal',
						columns: [
							{ head: w.heads[0]!, width: 10 },
							{ head: w.heads[1]!, width: 70, names: true },
							{ head: w.heads[2]!, width: 86 }
						],
						rows: actions.map(({ number, title, reason }) => [
							{ text: String(number) },
							{ text: title },
							{ text: reason }
						])
					},
					{
						kind: 'paragraph',
						voice: 'plain',
						text: w.review(monthText(review, language), dateText(review, language))
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
