import type { Draft } from './draft.ts';
import { quoted } from './quoted.ts';
import type { Text } from './questionnaire.ts';
import { within, type Place, type Report } from './source.ts';

/** Whether each variant can do what it promises to show. */
export function checkVariants(draft: Draft, report: Report): void {
	const root: Place = { source: draft.root.source, path: [] };
	const { data } = draft.root;
	if (!data?.variants) return;
	const variants = Object.entries(data.variants);
	checkDefault(variants, within(root, 'variants'), report);
	for (const [id, variant] of variants) {
		const place = within(root, 'variants', id);
		if (variant?.shows === 'band' && variant.band === undefined) {
			const hint: Text = {
				de: 'Ergänzen Sie band: { answers: …, oneFromEach: […], margin: …, weakest: … }.',
				en: 'Add band: { answers: …, oneFromEach: […], margin: …, weakest: … }.'
			};
			const message: Text = {
				de: 'Eine Fassung, die eine Spanne zeigt, braucht „band“.',
				en: 'A variant that shows a band needs "band".'
			};
			report(within(place, 'shows'), { code: 'band-missing', message, hint });
		}
		if (!Array.isArray(variant?.questions)) continue;
		const asked = new Map<string, number>();
		variant.questions.forEach((entry, index) => {
			const question = typeof entry === 'string' ? entry : entry?.id;
			if (question === undefined) return;
			if (asked.has(question)) report(within(place, 'questions', index), twice(question));
			else asked.set(question, index);
		});
		for (const { id: question, data: one } of draft.questions) {
			const index = asked.get(question);
			if (index === undefined || !one || !('kind' in one) || one.kind !== 'derived') continue;
			if (one.from === undefined || asked.has(one.from)) continue;
			report(within(place, 'questions', index), withoutSource(question, one.from));
		}
		if (variant?.shows === 'scores' && keysCount(draft)) checkKeys(draft, asked, place, report);
	}
	if (keysCount(draft)) checkDimensionKeys(draft, report);
}

/** A model without a weakest link needs no key questions. */
function keysCount({ root }: Draft): boolean {
	return root.data?.scoring?.weakestLink !== undefined;
}

function checkDefault(
	variants: [string, { default?: boolean } | undefined][],
	place: Place,
	report: Report
): void {
	const defaults = variants.filter(([, variant]) => variant?.default);
	const extra = defaults[1];
	if (defaults.length === 1 || variants.some(([, variant]) => variant === undefined)) return;
	report(extra ? within(place, extra[0], 'default') : place, {
		code: 'default-variant',
		message: {
			de: `Genau eine Fassung ist die übliche; hier sind es ${defaults.length}.`,
			en: `Exactly one variant is the default; here there are ${defaults.length}.`
		},
		hint: {
			de: 'Schreiben Sie „default: true“ bei einer einzigen.',
			en: 'Write "default: true" at a single one.'
		}
	});
}

function checkDimensionKeys(draft: Draft, report: Report): void {
	for (const { source, data, id } of draft.dimensions) {
		if (id === undefined || !data?.questions) continue;
		if (data.questions.some((question) => !question)) continue;
		// a key that cannot be read may have been meant as one
		if (data.questions.some((question) => question?.key !== false)) continue;
		report(
			{ source, path: ['questions'] },
			{
				severity: 'warning',
				code: 'key-missing',
				message: {
					de: `Das Feld ${quoted(id, 'de')} hat keine Schlüsselfrage; nichts begrenzt seinen Wert.`,
					en: `The dimension ${quoted(id)} has no key question; nothing limits its score.`
				},
				hint: {
					de: 'Schreiben Sie bei mindestens einer Frage „key: true“.',
					en: 'Write "key: true" at one question at least.'
				}
			}
		);
	}
}

function checkKeys(draft: Draft, asked: Map<string, number>, place: Place, report: Report): void {
	for (const { id, data } of draft.dimensions) {
		const keys = data?.questions?.filter((question) => question?.key) ?? [];
		if (id === undefined || keys.length === 0) continue;
		// a key question whose id cannot be read may be the one that is asked
		if (keys.some((question) => !question?.id || asked.has(question.id))) continue;
		const names = keys
			.slice(0, 8)
			.map((question) => question?.id)
			.join(', ');
		report(within(place, 'questions'), {
			severity: 'warning',
			code: 'variant-key',
			message: {
				de: `Aus dem Feld ${quoted(id, 'de')} ist keine Schlüsselfrage dabei; nichts begrenzt hier seinen Wert.`,
				en: `No key question of dimension ${quoted(id)} is asked; nothing limits its score here.`
			},
			hint: {
				de: `Nehmen Sie eine auf: ${names}.`,
				en: `Add one: ${names}.`
			}
		});
	}
}

const twice = (id: string) => ({
	code: 'duplicate-question',
	message: {
		de: `${quoted(id, 'de')} steht zweimal in der Fassung.`,
		en: `${quoted(id)} stands twice in the variant.`
	},
	hint: { de: 'Behalten Sie eines von beiden.', en: 'Keep one of the two.' }
});

const withoutSource = (id: string, from: string) => ({
	severity: 'warning' as const,
	code: 'variant-derived',
	message: {
		de: `${quoted(id, 'de')} folgt aus ${quoted(from, 'de')}, das in dieser Fassung nicht gefragt wird.`,
		en: `${quoted(id)} follows from ${quoted(from)}, which is not asked in this variant.`
	},
	hint: { de: `Nehmen Sie ${from} auf.`, en: `Add ${from}.` }
});
