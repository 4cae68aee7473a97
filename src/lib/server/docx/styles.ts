import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import type { Palette } from '../../core/figures/palette.ts';
import type { DocumentWords, StyleName } from '../../core/report/document-words.ts';
import type { Language } from '../../core/questionnaire/questionnaire.ts';
import { mm } from './page.ts';

/** Barlow speaks for the tool, its heavier pen for what is to be found, the Antiqua for people. */
export const FONTS = { tool: 'Barlow', found: 'Barlow Medium', people: 'Source Serif 4' } as const;

const colour = (palette: Palette, of: 'ink' | 'ink2' | 'hair') => palette[of].slice(1);

/** A line over or under a paragraph, with the wide pen. */
export const ruleIn = (palette: Palette) => ({
	style: BorderStyle.SINGLE,
	color: colour(palette, 'ink'),
	size: 8,
	space: 5
});
const hairIn = (palette: Palette) => ({
	style: BorderStyle.SINGLE,
	color: colour(palette, 'hair'),
	size: 4,
	space: 5
});

interface Look {
	font?: keyof typeof FONTS;
	/** In points. */
	size: number;
	/** Of the font's own line height. */
	line?: number;
	before?: number;
	after?: number;
	quiet?: boolean;
	/** A line over or under it: with the wide pen, or as light as the grid. */
	border?: ['top' | 'bottom', 'rule' | 'hair'];
	paragraph?: IParagraphStyleOptions['paragraph'];
}

/** A look as Word writes it: sizes in half points, space in twips. */
function look(
	palette: Palette,
	{ font = 'tool', size, line = 1.15, before, after, quiet, border, paragraph }: Look
) {
	return {
		run: {
			font: FONTS[font],
			size: Math.round(size * 2),
			color: colour(palette, quiet ? 'ink2' : 'ink'),
			bold: false,
			italics: false
		},
		paragraph: {
			spacing: {
				before: (before ?? 0) * 20,
				after: (after ?? 0) * 20,
				line: Math.round(line * 240),
				lineRule: LineRuleType.AUTO
			},
			...(border && {
				border: { [border[0]]: border[1] === 'rule' ? ruleIn(palette) : hairIn(palette) }
			}),
			...paragraph
		}
	};
}

const stays = { keepNext: true, keepLines: true };

/** No bold, italic or capitals; the paragraphs that Word knows by a name of its own keep it. */
const own: Record<Exclude<StyleName, 'table'>, Look> = {
	brand: { size: 13, after: 64 },
	question: { size: 13, before: 10, after: 18 },
	overline: { size: 9, quiet: true, after: 3, paragraph: stays },
	lead: { size: 12.5, line: 1.08, after: 6, paragraph: stays },
	said: { font: 'people', size: 9, after: 5 },
	note: { size: 7.5, line: 1.1, before: 3, after: 3, quiet: true },
	number: { size: 28, line: 1, after: 4 },
	fact: {
		font: 'people',
		size: 10,
		before: 8,
		after: 2,
		border: ['top', 'rule'],
		paragraph: stays
	},
	source: { size: 7.5, quiet: true, after: 2 },
	entry: { font: 'people', size: 9.5, line: 1.1, after: 2 },
	label: { size: 8, quiet: true, before: 7, paragraph: stays },
	monday: {
		size: 12.5,
		line: 1.08,
		after: 3,
		paragraph: { keepLines: true, indent: { left: mm(10), hanging: mm(10) } }
	},
	needs: { size: 9, paragraph: { indent: { left: mm(10) } } },
	legend: { size: 9, after: 6, paragraph: { indent: { left: mm(9), hanging: mm(9) } } },
	picture: { size: 2, line: 1, before: 4 },
	between: { size: 2, line: 1 },
	tableHead: { size: 7.5, line: 1.05, quiet: true },
	tableDetail: { font: 'people', size: 8, line: 1.04, quiet: true },
	tablePicture: { size: 1, line: 1 },
	tableLarge: { size: 10, line: 1.05 },
	tableLargeName: { size: 10.5, line: 1.05 },
	tableNormal: { size: 8.5, line: 1.04 },
	tableNormalName: { size: 9.5, line: 1.05 },
	tableSmall: { size: 8.5, line: 1.04 },
	tableSmallName: { size: 9, line: 1.05 },
	tableDense: { size: 8, line: 1.04 },
	tableDenseName: { size: 8.5, line: 1.05 }
};

/** Paragraphs that Word has a name for in each of its languages. */
const known: Record<string, Look & { name: string }> = {
	BodyText: { name: 'Body Text', font: 'people', size: 10, line: 1.12, after: 4 },
	Quote: {
		name: 'Quote',
		font: 'people',
		size: 13,
		line: 1.1,
		before: 8,
		after: 2,
		border: ['top', 'rule'],
		paragraph: stays
	},
	TOCHeading: { name: 'TOC Heading', size: 26, line: 0.96, after: 18, paragraph: stays },
	TOC1: { name: 'toc 1', size: 11, after: 7 },
	Header: { name: 'header', size: 8, quiet: true, border: ['bottom', 'hair'] },
	Footer: { name: 'footer', size: 8, quiet: true, border: ['top', 'hair'] },
	ListNumber: { name: 'List Number', font: 'people', size: 10, line: 1.12, after: 4 }
};

/** Every style of the document, named in its language. */
export function stylesOf(
	language: Language,
	words: DocumentWords,
	palette: Palette
): IStylesOptions {
	const set = (of: Look) => look(palette, of);
	const all = { basedOn: 'Normal', quickFormat: true };
	const plain = set({ size: 9.5, line: 1.18, after: 5 });
	const heading = (of: Look) => ({
		...all,
		next: 'BodyText',
		...set({ ...of, paragraph: { ...stays, ...of.paragraph } })
	});
	return {
		default: {
			document: {
				...plain,
				run: { ...plain.run, language: { value: language === 'de' ? 'de-DE' : 'en-GB' } }
			},
			title: { ...all, ...set({ size: 36, line: 0.94, after: 10 }) },
			heading1: heading({ size: 24, line: 0.96, after: 5 }),
			heading2: heading({ font: 'found', size: 10.5, before: 9, after: 1 }),
			heading3: heading({ size: 11, before: 5, after: 0 }),
			caption: { ...all, ...set({ size: 7.5, quiet: true, before: 2, after: 1 }) }
		},
		paragraphStyles: [
			...Object.entries(known).map(([id, { name, ...of }]) => ({
				...all,
				id,
				name,
				...set(of)
			})),
			...Object.entries(own).map(([id, of]) => ({
				...all,
				id: styleId(id as StyleName),
				name: words.styles[id as StyleName],
				...set(of)
			}))
		]
	};
}

/** The id of a style that Word has no name for. */
export function styleId(name: StyleName): string {
	return `L${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
