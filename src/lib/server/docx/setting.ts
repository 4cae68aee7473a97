import type { Report } from '../../core/report/blocks.ts';
import type { Palette } from '../../core/figures/palette.ts';
import { documentWords, type DocumentWords } from '../../core/report/document-words.ts';
import type { Language } from '../../core/questionnaire/questionnaire.ts';
import { newPictures, type Pictures } from './pictures.ts';

/** What the parts of one document share. */
export interface Setting {
	language: Language;
	words: DocumentWords;
	pictures: Pictures;
	palette: Palette;
	/** How many numbered lists there are so far: each counts from 1. */
	lists: number;
}

export async function newSetting({ language, brand }: Report): Promise<Setting> {
	const words = documentWords[language];
	const { palette } = brand;
	return {
		language,
		words,
		palette,
		pictures: await newPictures(words.styles.picture, brand.palette),
		lists: 0
	};
}
