/** The kinds of file that a report can be, with their media types. */
export const mediaTypes = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv; charset=utf-8',
	json: 'application/json; charset=utf-8'
} as const;

export type ReportFormat = keyof typeof mediaTypes;

export function isReportFormat(name: string): name is ReportFormat {
	return Object.hasOwn(mediaTypes, name);
}
