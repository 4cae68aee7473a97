import type { Block, Section } from '../blocks.ts';
import { dateText } from '../date-text.ts';
import type { Findings } from '../findings.ts';
import { hourCount, notNow, type Deferred } from '../plan-text.ts';

const words = {
	de: {
		title: 'Bewusst nicht jetzt',
		sheet: 'Bewusst nicht jetzt',
		lead: 'Wer alles zugleich anfängt, bringt wenig zu Ende. Das hier darf warten.',
		decided: 'Von Ihnen zurückgestellt',
		decidedCaption: 'Zurückgestellte Schritte mit Grund und Wiedervorlage',
		decidedHeads: ['Pos.', 'Schritt', 'Grund', 'Wiedervorlage'],
		waiting: 'Was sonst noch wartet',
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
		decided: 'Deferred by you',
		decidedCaption: 'Deferred steps with reason and day to look again',
		decidedHeads: ['Pos.', 'Step', 'Reason', 'Look again'],
		waiting: 'What else waits',
		caption: 'Deferred steps with effect and effort',
		capacity: (hours: string) => `These steps no longer fit into ${hours} a week.`,
		heads: ['Pos.', 'Step', 'Effect', 'Effort'],
		review: (date: string) => `To be looked at again on ${date}.`,
		reviewTerm: 'What this variant does not ask'
	}
};

/** What waits, why, and until when. Null where nothing waits and no longer variant exists. */
export function notNowSection(findings: Findings): Section | null {
	const w = words[findings.language];
	const { actions, review, further } = notNow(findings);
	if (actions.length === 0 && further === null) return null;
	const decided = actions.filter(({ later }) => later === 'deferred');
	const waiting = actions.filter(({ later }) => later !== 'deferred');
	return {
		id: 'not-now',
		title: actions.length > 0 ? w.title : w.reviewTerm,
		sheet: w.sheet,
		lead: actions.length > 0 ? w.lead : null,
		begins: 'here',
		onePage: false,
		blocks: [
			...decidedBlocks(findings, decided),
			...(decided.length > 0 && waiting.length > 0
				? [{ kind: 'heading' as const, text: w.waiting, rule: true }]
				: []),
			...waitingBlocks(findings, waiting, review),
			...(further ? [{ kind: 'paragraph' as const, voice: 'prose' as const, text: further }] : [])
		]
	};
}

/** What people have deferred themselves, each with its reason and its day. */
function decidedBlocks({ language }: Findings, decided: Deferred[]): Block[] {
	if (decided.length === 0) return [];
	const w = words[language];
	return [
		{ kind: 'heading', text: w.decided, rule: true },
		{
			kind: 'table',
			caption: w.decidedCaption,
			size: 'small',
			columns: [
				{ head: w.decidedHeads[0]!, width: 10 },
				{ head: w.decidedHeads[1]!, width: 62, names: true },
				{ head: w.decidedHeads[2]!, width: 64 },
				{ head: w.decidedHeads[3]!, width: 28 }
			],
			rows: decided.map(({ number, title, reason, review }) => [
				{ text: String(number) },
				{ text: title },
				{ text: reason },
				{ text: review ?? '' }
			])
		}
	];
}

/** What the hours do not hold and what waits for it, with the day to look at all of it again. */
function waitingBlocks({ plan, language }: Findings, waiting: Deferred[], review: string): Block[] {
	if (waiting.length === 0) return [];
	const w = words[language];
	return [
		...(waiting.some(({ later }) => later === 'capacity')
			? [
					{
						kind: 'paragraph' as const,
						voice: 'prose' as const,
						text: w.capacity(hourCount(plan.hours, language))
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
			rows: waiting.map(({ number, title, reason, later, effect, effort, own }) => [
				{ text: String(number) },
				// What merely lacks hours has its reason above; all others say theirs.
				{ text: title, ...(later === 'capacity' ? {} : { detail: reason }) },
				{ text: effect },
				{ text: own ? '' : effort }
			])
		},
		{
			kind: 'paragraph',
			voice: 'plain',
			text: w.review(dateText(review, language))
		}
	];
}
