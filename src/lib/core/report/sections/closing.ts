import type { Brand } from '../../brand/brand.ts';
import type { Language } from '../../questionnaire/questionnaire.ts';
import type { Section } from '../blocks.ts';

const words = {
	de: { title: 'Zum Schluss', sheet: 'Zum Schluss' },
	en: { title: 'To close', sheet: 'To close' }
};

/** The last page in the words of the house that hands the report over; none without such words. */
export function closingSections(brand: Brand | undefined, language: Language): Section[] {
	if (!brand?.closing) return [];
	const w = words[language];
	const paragraphs = brand.closing.text.split(/\n\s*\n/).map((text) => text.trim());
	return [
		{
			id: 'closing',
			title: brand.closing.title ?? w.title,
			sheet: w.sheet,
			lead: null,
			begins: 'page',
			onePage: false,
			blocks: [
				...paragraphs
					.filter((text) => text !== '')
					.map((text) => ({ kind: 'paragraph' as const, voice: 'prose' as const, text })),
				...(brand.contact
					? [{ kind: 'paragraph' as const, voice: 'plain' as const, text: brand.contact }]
					: [])
			]
		}
	];
}
