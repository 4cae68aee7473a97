import type { Report } from '#lib/core/report/blocks.ts';

/** The shape of the file. It grows by new fields; whatever a reader could trip over gets the next number. */
const FORMAT_VERSION = 1;

/** A report as the file that docs/report-json.md describes. */
export function renderJson(report: Report): Uint8Array {
	const file = { format: 'leuchtkraft-report', formatVersion: FORMAT_VERSION, ...report };
	return Buffer.from(`${JSON.stringify(file, null, '\t')}\n`);
}
