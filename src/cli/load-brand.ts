import { adjustmentText } from '#lib/core/brand/adjustment-text.ts';
import type { Brand } from '#lib/core/brand/brand.ts';
import { brandPalette } from '#lib/core/brand/brand-palette.ts';
import type { Language } from '#lib/core/questionnaire/questionnaire.ts';
import { readBrand } from '#lib/server/brand/read-brand.ts';
import { issueLine } from './check.ts';

/**
 * The brand of a report; undefined where none is asked for, null where it is wrong: then every fault is already said
 * on standard error. Colours that had to be moved to be readable are said there, too.
 */
export async function loadBrand(
	file: string | undefined,
	language: Language
): Promise<Brand | null | undefined> {
	if (file === undefined) return undefined;
	const say = (line: string): void => void process.stderr.write(`${line}\n`);
	const { brand, issues } = await readBrand(file);
	for (const issue of issues) say(issueLine(issue, language));
	for (const adjustment of brandPalette(brand?.colours).adjustments) {
		say(`${file}  ${adjustmentText(adjustment, language)}`);
	}
	return brand;
}
