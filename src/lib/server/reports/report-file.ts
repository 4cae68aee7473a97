import type { Assessment } from '#lib/core/assessment/assessment.ts';
import { plan } from '#lib/core/plan/make-plan.ts';
import type { Questionnaire } from '#lib/core/questionnaire/questionnaire.ts';
import type { Report } from '#lib/core/report/blocks.ts';
import type { Findings } from '#lib/core/report/findings.ts';
import { report, type ReportOptions } from '#lib/core/report/report.ts';
import { flatTable } from '#lib/core/report/workbook/flat-table.ts';
import { workbook } from '#lib/core/report/workbook/workbook.ts';
import { score } from '#lib/core/scoring/score.ts';
import type { Attachment } from '../pdf/archive.ts';
import { renderPdf } from '../pdf/render-pdf.ts';
import { renderCsv } from '../sheet/csv.ts';
import type { ReportFormat } from './report-format.ts';
import { renderJson } from './report-json.ts';

/** What a report is made from; plain data, so that it can be handed to a thread. */
export interface ReportInputs {
	questionnaire: Questionnaire;
	assessment: Assessment;
	/** PDF only: the answers are laid beside the report, as a file that the command line reads. */
	attachData?: boolean | undefined;
	/** Without a status it is a draft as long as too much is open for a number over the whole. */
	options: Omit<ReportOptions, 'status'> & { status?: ReportOptions['status'] | undefined };
}

interface Made {
	report: Report;
	findings: Findings;
	attachData: boolean;
}

const renderers: Record<ReportFormat, (made: Made) => Promise<Uint8Array>> = {
	pdf: ({ report, findings, attachData }) =>
		renderPdf(report, attachData ? dataOf(findings) : undefined),
	docx: async ({ report }) => (await import('../docx/render-docx.ts')).renderDocx(report),
	xlsx: async ({ report, findings }) =>
		(await import('../sheet/xlsx.ts')).renderXlsx(workbook(findings), report.brand.name),
	csv: ({ findings }) => Promise.resolve(renderCsv(flatTable(findings), findings.language)),
	json: ({ report }) => Promise.resolve(renderJson(report))
};

/**
 * Scores an assessment, makes its plan and its report, and sets it as a file. The same inputs give the same bytes.
 * Throws a RangeError for an unknown variant.
 */
export async function reportFile(format: ReportFormat, inputs: ReportInputs): Promise<Uint8Array> {
	const { questionnaire, assessment, options } = inputs;
	const result = score(questionnaire, assessment);
	const actions = plan(questionnaire, assessment);
	const status = options.status ?? (result.overall.shown ? 'final' : 'draft');
	const made = report(questionnaire, assessment, result, actions, { ...options, status });
	const { language, timing, before } = options;
	const findings = { questionnaire, assessment, result, plan: actions, language, timing, before };
	return renderers[format]({ report: made, findings, attachData: inputs.attachData ?? false });
}

function dataOf({ assessment, language }: Findings): Attachment {
	return {
		name: 'leuchtkraft.json',
		type: 'application/json',
		description: language === 'de' ? 'Die Antworten' : 'The answers',
		bytes: Buffer.from(`${JSON.stringify(assessment, null, '\t')}\n`)
	};
}
