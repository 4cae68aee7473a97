import type { Assessment } from '../assessment/assessment.ts';
import type { Brand } from '../brand/brand.ts';
import { brandPalette } from '../brand/brand-palette.ts';
import type { Plan } from '../plan/plan.ts';
import type { Language, Questionnaire } from '../questionnaire/questionnaire.ts';
import type { ComparableResult } from '../scoring/compare.ts';
import type { Timing } from '../scoring/look-again.ts';
import type { Result } from '../scoring/result.ts';
import type { Report, Section } from './blocks.ts';
import { dateText } from './date-text.ts';
import { showsBand, variantOf, type Findings } from './findings.ts';
import { askedCount, unansweredCount } from './open-questions.ts';
import { radarFigure, rulerFigure } from './profile-figures.ts';
import { answersSection } from './sections/answers.ts';
import { calculationSection } from './sections/calculation.ts';
import { closingSections } from './sections/closing.ts';
import { comparisonSection } from './sections/comparison.ts';
import { effortSection } from './sections/effort.ts';
import { gapSections } from './sections/gap.ts';
import { managementSection } from './sections/management.ts';
import { methodSection } from './sections/method.ts';
import { notNowSection } from './sections/not-now.ts';
import { profileSection } from './sections/profile.ts';
import { quickSection } from './sections/quick.ts';
import { readingSection } from './sections/reading.ts';
import { scheduleSection } from './sections/schedule.ts';
import { stepsSection } from './sections/steps.ts';
import { strengthsSection } from './sections/strengths.ts';

export interface ReportOptions {
	language: Language;
	status: 'draft' | 'final';
	/** How long the answers took, where it is known and the assessment does not say it itself. */
	timing?: Timing | undefined;
	/** The company's own result of an earlier time, of the same questionnaire: then the report compares. */
	before?: ComparableResult | undefined;
	/** Made of an assessment that was handed over without its notes: then the report says so. */
	withoutNotes?: boolean | undefined;
	/** Without one the report looks like Leuchtkraft. */
	brand?: Brand | undefined;
}

const words = {
	de: {
		title: (subject: string, company: string) => `${subject}: ${company}`,
		unnamed: 'Ihr Unternehmen',
		unnamedEntry: 'Nicht genannt',
		company: 'Unternehmen',
		subject: 'Gegenstand',
		scope: 'Fassung',
		scopeText: (variant: string, some: number, all: number) =>
			`${variant}, ${some} von ${all} Fragen beantwortet`,
		date: 'Datum',
		method: 'Methode',
		methodText: (version: string) => `${version}, nicht geeicht`,
		status: 'Stand',
		draft: 'Entwurf',
		final: 'Endfassung',
		language: 'Sprache',
		languageName: 'Deutsch',
		sheet: 'Blatt',
		confidential: (company: string | null) =>
			company
				? `Vertraulich. Weitergabe nur mit Einverständnis von ${company}.`
				: 'Vertraulich. Weitergabe nur mit Einverständnis des Unternehmens.'
	},
	en: {
		title: (subject: string, company: string) => `${subject}: ${company}`,
		unnamed: 'Your company',
		unnamedEntry: 'Not named',
		company: 'Company',
		subject: 'Subject',
		scope: 'Variant',
		scopeText: (variant: string, some: number, all: number) =>
			`${variant}, ${some} of ${all} questions answered`,
		date: 'Date',
		method: 'Method',
		methodText: (version: string) => `${version}, not calibrated`,
		status: 'Status',
		draft: 'Draft',
		final: 'Final',
		language: 'Language',
		languageName: 'English',
		sheet: 'Sheet',
		confidential: (company: string | null) =>
			company
				? `Confidential. To be passed on only with the consent of ${company}.`
				: 'Confidential. To be passed on only with the consent of the company.'
	}
};

/**
 * Makes the report: a cover and sections of blocks, with all words in one language. Pure: the same findings give
 * the same report. Sections without substance are left out. A quick check gives two pages without scores per field.
 */
export function report(
	questionnaire: Questionnaire,
	assessment: Assessment,
	result: Result,
	plan: Plan,
	{ language, status, timing, before, withoutNotes, brand }: ReportOptions
): Report {
	const findings: Findings = {
		...{ questionnaire, assessment, result, plan, language },
		...{ timing, before, withoutNotes }
	};
	const w = words[language];
	const company = assessment.company.name?.trim() || null;
	const date = dateText(assessment.date, language);
	const version = questionnaire.method.version;
	const statusText = status === 'draft' ? w.draft : w.final;
	return {
		title: w.title(questionnaire.title[language], company ?? w.unnamed),
		language,
		company,
		date: assessment.date,
		status,
		brand: {
			name: brand?.name ?? 'Leuchtkraft',
			palette: brandPalette(brand?.colours).palette,
			logo: brand?.logo ?? null,
			contact: brand?.contact ?? null
		},
		cover: {
			name: company ?? w.unnamed,
			question: questionnaire.question[language],
			figure: radarFigure(findings, 14),
			ruler: rulerFigure(findings),
			entries: {
				company: { term: w.company, text: company ?? w.unnamedEntry },
				subject: { term: w.subject, text: questionnaire.title[language] },
				scope: { term: w.scope, text: scopeText(findings) },
				date: { term: w.date, text: date },
				method: { term: w.method, text: w.methodText(version) },
				status: { term: w.status, text: statusText },
				language: { term: w.language, text: w.languageName },
				page: w.sheet
			}
		},
		sections: [...sections(findings), ...closingSections(brand, language)],
		titleBlock: {
			company: { term: w.company, text: company ?? w.unnamedEntry },
			sheet: w.sheet,
			date: { term: w.date, text: date },
			method: { term: w.method, text: version },
			status: { term: w.status, text: statusText },
			page: w.sheet,
			confidential: w.confidential(company),
			running: questionnaire.title[language]
		}
	};
}

/** "Standard, 26 von 27 Fragen beantwortet": variant and how much of it is known. */
function scopeText(findings: Findings): string {
	const { result, language } = findings;
	const all = askedCount(findings);
	const variant = variantOf(findings)?.name[language] ?? result.variant;
	return words[language].scopeText(variant, all - unansweredCount(findings), all);
}

function sections(findings: Findings): Section[] {
	if (showsBand(findings)) return [quickSection(findings)];
	return [
		managementSection(findings),
		readingSection(findings),
		profileSection(findings),
		strengthsSection(findings),
		...gapSections(findings),
		effortSection(findings),
		scheduleSection(findings),
		stepsSection(findings),
		notNowSection(findings),
		comparisonSection(findings),
		methodSection(findings),
		answersSection(findings),
		calculationSection(findings)
	].filter((section) => section !== null);
}
