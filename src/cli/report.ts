import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { listText } from '#lib/core/report/list-text.ts';
import { reportFile } from '#lib/server/reports/report-file.ts';
import {
	isReportFormat,
	mediaTypes,
	type ReportFormat
} from '#lib/server/reports/report-format.ts';
import { loadBrand } from './load-brand.ts';
import { loadInputs } from './load-inputs.ts';
import { loadResult, otherQuestionnaire } from './load-result.ts';
import { languageOf, readArguments, UsageError } from './usage.ts';

/**
 * Writes the report of an answers file: as PDF, as a Word document, as a spreadsheet, as a table of the answers, or as
 * JSON, which is the report's own model with every word and number in one language. (The bare numbers are what `score`
 * prints.)
 */
export async function report(args: string[]): Promise<number> {
	const { values, positionals } = readArguments(args, {
		format: { type: 'string' },
		out: { type: 'string' },
		before: { type: 'string' },
		'attach-data': { type: 'boolean' },
		brand: { type: 'string' }
	});
	const language = languageOf(values.lang as string | undefined);
	const [folder, file, ...more] = positionals;
	const out = values.out as string | undefined;
	if (folder === undefined || file === undefined || more.length > 0 || !out) {
		throw new UsageError(usage);
	}
	const format = formatOf(values.format as string | undefined, out);
	const attachData = values['attach-data'] === true;
	if (attachData && format !== 'pdf') throw new UsageError(pdfOnly);
	const inputs = await loadInputs(folder, file, language);
	if (!inputs) return 1;
	const { questionnaire, assessment } = inputs;
	const earlier = values.before as string | undefined;
	const before = earlier === undefined ? undefined : await loadResult(earlier, language);
	if (before === null) return 1;
	if (before && before.questionnaire.id !== questionnaire.id) {
		const text = otherQuestionnaire(before.questionnaire.id, questionnaire.id)[language];
		process.stderr.write(`${file}  ${text}\n`);
		return 1;
	}
	const brand = await loadBrand(values.brand as string | undefined, language);
	if (brand === null) return 1;
	const options = { language, before, brand };
	const content = await reportFile(format, { questionnaire, assessment, attachData, options });
	try {
		await writeFile(out, content);
	} catch (error) {
		process.stderr.write(
			`${out}  ${unwritable((error as NodeJS.ErrnoException).code)[language]}\n`
		);
		return 1;
	}
	return 0;
}

function formatOf(given: string | undefined, out: string): ReportFormat {
	const ending = extname(out).slice(1).toLowerCase();
	const format = given?.toLowerCase() ?? ending;
	if (!isReportFormat(format)) throw new UsageError(unknownFormat(format));
	const named = isReportFormat(ending);
	if (named && ending !== format) throw new UsageError(otherEnding(ending, format));
	return format;
}

const usage = {
	de: 'Aufruf: npx leuchtkraft report FRAGEBOGEN ANTWORTEN.json --lang de --format pdf --out DATEI [--before FRÜHERES-ERGEBNIS.json] [--brand MARKE.yaml] [--attach-data]',
	en: 'Usage: npx leuchtkraft report QUESTIONNAIRE ANSWERS.json --lang en --format pdf --out FILE [--before EARLIER-RESULT.json] [--brand BRAND.yaml] [--attach-data]'
};

const pdfOnly = {
	de: '--attach-data legt die Antworten einem PDF bei. Verlangen Sie pdf, oder lassen Sie die Option weg.',
	en: '--attach-data lays the answers beside a PDF. Ask for pdf, or leave the option out.'
};

const formats = {
	de: listText(Object.keys(mediaTypes), 'de'),
	en: listText(Object.keys(mediaTypes), 'en')
};

const unknownFormat = (format: string) => ({
	de: format
		? `Das Format ${JSON.stringify(format)} gibt es nicht. Es gibt ${formats.de}.`
		: `Welches Format? Geben Sie --format an, oder eine Datei mit der Endung des Formats. Es gibt ${formats.de}.`,
	en: format
		? `There is no format ${JSON.stringify(format)}. There are ${formats.en}.`
		: `Which format? Give --format, or a file that ends in its name. There are ${formats.en}.`
});

const otherEnding = (ending: string, format: string) => ({
	de: `Die Datei endet auf .${ending}, verlangt ist aber ${format}. Ändern Sie eines davon.`,
	en: `The file ends in .${ending}, but ${format} is asked for. Change one of them.`
});

const reasons: Record<string, { de: string; en: string }> = {
	ENOENT: { de: 'Den Ordner gibt es nicht.', en: 'there is no such folder.' },
	ENOTDIR: { de: 'Den Ordner gibt es nicht.', en: 'there is no such folder.' },
	EISDIR: { de: 'Das ist ein Ordner.', en: 'that is a folder.' },
	EACCES: { de: 'Ihnen fehlt das Recht dazu.', en: 'you lack the permission.' },
	EPERM: { de: 'Ihnen fehlt das Recht dazu.', en: 'you lack the permission.' },
	EROFS: { de: 'Dort lässt sich nichts ablegen.', en: 'nothing can be stored there.' },
	ENOSPC: { de: 'Der Platz reicht nicht.', en: 'there is not enough room.' }
};

const unwritable = (code = '') => {
	const { de, en } = reasons[code] ?? {
		de: 'Prüfen Sie Ordner und Rechte.',
		en: 'check the folder and its permissions.'
	};
	return {
		de: `Die Datei lässt sich nicht schreiben. ${de}`,
		en: `The file cannot be written: ${en}`
	};
};
