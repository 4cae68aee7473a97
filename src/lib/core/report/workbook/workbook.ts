import type { Language } from '../../questionnaire/questionnaire.ts';
import { showsBand, type Findings } from '../findings.ts';
import type { Sheet } from './cell.ts';
import { answersSheet } from './answers-sheet.ts';
import { calculationSheet } from './calculation-sheet.ts';
import { dimensionsSheet } from './dimensions-sheet.ts';
import { overviewSheet } from './overview-sheet.ts';
import { recommendationsSheet } from './recommendations-sheet.ts';

/** A report as tables in one language: every word and number is here, a renderer only sets it. */
export interface Workbook {
	title: string;
	language: Language;
	/** As given; null where the company did not say its name. */
	company: string | null;
	/** ISO date. */
	date: string;
	sheets: Sheet[];
}

/**
 * Makes the workbook. Pure: the same findings give the same workbook. Sheets without a row are left out; where only a
 * band may be said, the sheets of scores are, too.
 */
export function workbook(findings: Findings): Workbook {
	const { questionnaire, assessment, language } = findings;
	const company = assessment.company.name?.trim() || null;
	const subject = questionnaire.title[language];
	const scores = showsBand(findings)
		? { dimensions: [], calculation: [] }
		: { dimensions: [dimensionsSheet(findings)], calculation: [calculationSheet(findings)] };
	return {
		title: [subject, company].filter(Boolean).join(': '),
		language,
		company,
		date: assessment.date,
		sheets: [
			overviewSheet(findings),
			...scores.dimensions,
			answersSheet(findings),
			recommendationsSheet(findings),
			...scores.calculation
		].filter(({ rows }) => rows.length > 0)
	};
}
